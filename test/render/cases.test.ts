/**
 * Every case, and the sample report, as LibreOffice draws its deck and Chromium its page: all words there, none off its place, and
 * lines that break where the other's do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { writeHtml } from '../../src/output/html/index.ts';
import { drawPages, missingBrowser } from '../support/browser.ts';
import { openDeck } from '../support/deck.ts';
import { drawnDefects, scaled } from '../support/drawn.ts';
import { compareLines } from '../support/lines.ts';
import { elementsOf, named, openPage, sayings } from '../support/page.ts';
import { missingRenderer, renderAll } from '../support/render.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { recall, recallOf } from '../support/words.ts';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'test/cases');
const reports = [
  join(root, 'input/quarterly-report.md'),
  ...readdirSync(cases).map((name) => join(cases, name, 'input.md')),
];
/** Words that remark takes for text, and that a deck has no use for: the names of containers, what is to be skipped. */
function unsaidIn(path: string): readonly string[] {
  const list = join(dirname(path), 'unsaid.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

const decks = await Promise.all(
  reports.map(async (path) => {
    const markdown = readFileSync(path, 'utf8');
    const { pptx, deck, template } = await compileToPptx(markdown, { path, host: nodeHost });
    return { path, markdown, pptx, deck, html: await writeHtml(deck, template), unsaid: unsaidIn(path) };
  }),
);

describe.each(decks)('$path', ({ markdown, pptx, html, unsaid }) => {
  const page = openPage(html);

  it('has every word of the report in the deck and on the page', () => {
    expect(recall(markdown, openDeck(pptx)).lost).toEqual(unsaid);
    expect(recallOf(markdown, named(page, 'main').map(sayings).join()).lost).toEqual(unsaid);
  });

  it('leads only to where it may, and to what is there', () => {
    const ids = elementsOf(page, ({ attribs }) => attribs.id !== undefined).map(({ attribs }) => attribs.id);
    expect(ids).toEqual([...new Set(ids)]);
    const addresses = elementsOf(page, ({ attribs }) => 'href' in attribs || 'src' in attribs).map(
      ({ attribs }) => attribs.href ?? attribs.src ?? '',
    );
    const lost = addresses.filter((address) =>
      address.startsWith('#')
        ? !ids.includes(address.slice(1))
        : !/^(?:https?:|mailto:|data:image\/)/.test(address),
    );
    expect(lost).toEqual([]);
  });
});

const missing = missingRenderer();
const office = missing === undefined ? renderAll(decks.map(({ pptx }) => pptx)) : undefined;
const browser = missingBrowser === undefined ? drawAll() : undefined;

function drawAll() {
  return withTemporaryFolder(async (folder) => {
    const files = decks.map((_, i) => join(folder, `${i}.html`));
    await Promise.all(files.map((file, i) => writeFile(file, decks[i]?.html ?? '')));
    return drawPages(files);
  });
}

describe.skipIf(!office)(`drawn by LibreOffice${missing ? ` (needs ${missing})` : ''}`, () => {
  it('shows every word in its place', { timeout: 120_000 }, async () => {
    const pages = (await office) ?? [];
    const defects = decks.flatMap(({ path, pptx }, i) =>
      drawnDefects(openDeck(pptx), pages[i] ?? []).map((defect) => `${path}: ${defect}`),
    );
    expect(defects).toEqual([]);
  });
});

describe.skipIf(!browser)(`drawn by Chromium${missingBrowser ? ` (needs ${missingBrowser})` : ''}`, () => {
  it('shows every word in its place, asks for nothing and complains of nothing', {
    timeout: 120_000,
  }, async () => {
    const defects = ((await browser) ?? []).flatMap((drawn, i) =>
      [...drawn.defects, ...drawn.complaints, ...drawn.requests].map((each) => `${decks[i]?.path}: ${each}`),
    );
    expect(defects).toEqual([]);
  });

  it.skipIf(!office)('breaks lines as LibreOffice does', { timeout: 120_000 }, async () => {
    const [pages = [], drawn = []] = await Promise.all([office, browser]);
    const compared = decks.map(({ deck }, i) =>
      compareLines(
        deck,
        (pages[i] ?? []).map((page) => scaled(page, deck.size.width / page.width)),
        (drawn[i]?.words ?? []).map((words) => scaled({ words }, deck.size.width)),
      ),
    );
    const boxes = compared.reduce((sum, each) => sum + each.boxes, 0);
    const different = compared.flatMap((each) => each.different);
    expect(boxes).toBeGreaterThan(2000);
    expect(different.length / boxes, different.join('\n')).toBeLessThan(0.01);
  });
});
