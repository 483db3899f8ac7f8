/** Pages as Chromium draws them: which words stand outside of the box that holds them. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { DrawnWord } from './render.ts';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const program = PROGRAMS.find((path) => existsSync(path));

/** What is missing for drawing pages; undefined when nothing is. */
export const missingBrowser = program === undefined ? 'chromium' : undefined;

/** As root, Chromium starts only without its sandbox; what it opens here is our own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
}

export interface DrawnPage {
  /** Words outside of their box or slide, and tables that grew, each with its slide. */
  readonly defects: readonly string[];
  /** The words of each slide, where its width is 1. */
  readonly words: readonly (readonly DrawnWord[])[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, the page's own left out. */
  readonly requests: readonly string[];
}

/** The pages of HTML at these paths. */
export async function drawPages(paths: readonly string[]): Promise<readonly DrawnPage[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 660 } });
    const drawn: DrawnPage[] = [];
    for (const path of paths) drawn.push(await drawPage(page, pathToFileURL(path).href));
    return drawn;
  } finally {
    await browser.close();
  }
}

async function drawPage(page: Page, address: string): Promise<DrawnPage> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  const defects: string[] = await page.evaluate(DEFECTS);
  const words: DrawnWord[][] = await page.evaluate(WORDS);
  return {
    defects,
    words,
    complaints,
    requests: requests.filter((url) => url !== address && !url.startsWith('data:')),
  };
}

/** Fonts' own heights reach a little past the text's box; in pixels of a slide about as wide as it has points. */
const DEFECTS = `(() => {
  const TOLERANCE = 3;
  const within = (inner, outer) =>
    inner.left >= outer.left - TOLERANCE && inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE && inner.bottom <= outer.bottom + TOLERANCE;
  return [...document.querySelectorAll('.stage')].flatMap((stage) => {
    const found = [];
    const slide = stage.parentElement.id;
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const holder = text.parentElement.closest('td,th,.box,.label,.unseen,math');
      if (holder.matches('.unseen,math,.unseen *')) continue;
      const bounds = (holder.matches('.label') ? stage : holder).getBoundingClientRect();
      for (const word of text.data.matchAll(/\\S+/g)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (![...range.getClientRects()].every((rect) => within(rect, bounds)))
          found.push(slide + ': “' + word[0] + '” stands outside of its box');
      }
    }
    for (const table of stage.querySelectorAll('table.box')) {
      const planned = (parseFloat(table.style.height) / 100) * stage.clientWidth;
      if (table.offsetHeight > planned + TOLERANCE) found.push(slide + ': a table grew');
    }
    return found;
  });
})()`;

/** Every word, or every part of one that stands on a line of its own. */
const WORDS = `[...document.querySelectorAll('.stage')].map((stage) => {
  const found = [];
  const { left, top, width } = stage.getBoundingClientRect();
  const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const add = (text, start, end) => {
    range.setStart(text, start);
    range.setEnd(text, end);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const [rect] = rects;
    if (!rect) return;
    if (rects.some((other) => Math.abs(other.top - rect.top) > rect.height / 2) && end - start > 1)
      for (let at = start; at < end; at += 1) add(text, at, at + 1);
    else
      found.push({
        text: text.data.slice(start, end),
        left: (rect.left - left) / width,
        top: (rect.top - top) / width,
        right: (rects.at(-1).right - left) / width,
        bottom: (rect.bottom - top) / width,
      });
  };
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.parentElement.closest('.unseen,math')) continue;
    for (const word of text.data.matchAll(/\\S+/g)) add(text, word.index, word.index + word[0].length);
  }
  return found;
})`;
