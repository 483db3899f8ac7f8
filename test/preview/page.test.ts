/** The preview in a browser: what a writer sees of their changes, and where their clicks lead. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.ts';
import { writeFiles } from '../support/command.ts';
import { type RunningPreview, startCommand } from '../support/preview.ts';
import { validate } from '../support/validate.ts';

const REPORT = `# Harbour Report

## Cranes

- **North**: repaired
- **South**: new motor

<!-- notes: Thank the crew. -->

## Waiting Times

| Berth | Hours in May | Hours in June |
|---|---|---|
| East | 14 | 9 |
| West | 22 | 17 |
| Quay 3 | 8 | 7 |

## Outlook

More ships in autumn, and a second tug.
`;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(missingBrowser !== undefined)(
  `the page${missingBrowser ? ` (needs ${missingBrowser})` : ''}`,
  () => {
    let folder: string;
    let preview: RunningPreview;
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];
    const requests: string[] = [];
    const report = () => join(folder, 'report.md');
    const write = (text: string) => writeFiles(folder, { 'report.md': text });
    const revision = () =>
      page.evaluate('Number(document.documentElement.dataset.revision)') as Promise<number>;

    /** Does it, and waits until the page shows what came of it. */
    async function seeing(change: () => unknown): Promise<void> {
      const before = await revision();
      await change();
      await until(page, `Number(document.documentElement.dataset.revision) > ${before}`);
    }

    const stageText = () => page.locator('#current .stage').textContent();

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'quarterdeck-preview-'));
      write(REPORT);
      [preview, browser] = await Promise.all([startCommand(folder, ['report.md']), openBrowser()]);
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(preview.address);
      await page.waitForSelector('#thumbs li');
    });
    afterAll(async () => {
      preview?.child.kill('SIGKILL');
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('shows every slide, its notes, and the one that is chosen', async () => {
      const labels = await page
        .locator('#thumbs button')
        .evaluateAll((all) => all.map((one) => one.ariaLabel));
      expect(labels).toEqual(['1: Harbour Report', '2: Cranes', '3: Waiting Times', '4: Outlook']);
      await page.locator('#thumbs button').nth(1).click();
      expect(await stageText()).toContain('new motor');
      expect(await page.locator('#notes').textContent()).toContain('Thank the crew.');
      expect(await page.locator('#number').textContent()).toBe('2 / 4');
    });

    it('shows a change, marks its slide, and keeps the reader where they are', async () => {
      await seeing(() => write(REPORT.replace('second tug', 'third tug')));
      expect(await page.locator('#number').textContent()).toBe('2 / 4');
      expect(await page.locator('#thumbs [data-changed]').allInnerTexts()).toEqual([
        expect.stringContaining('4'),
      ]);
      await seeing(() => write(REPORT.replace('new motor', 'newer motor')));
      expect(await stageText()).toContain('newer motor');
    });

    it('leads from a shape to its line, and from a line to its slide', async () => {
      await seeing(() => write(REPORT));
      await page.locator('#thumbs button').nth(2).click();
      const chart = await page.locator('.spot[aria-label^="Bar chart"]').boundingBox();
      if (!chart) throw new Error('There is no chart');
      await page.mouse.click(chart.x + chart.width / 2, chart.y + chart.height / 2);
      await page.waitForSelector('[data-line="12"][data-marked]');
      expect(await page.locator('#place').textContent()).toBe('report.md:12');
      expect(await page.locator('#open').getAttribute('href')).toBe(`vscode://file${report()}:12`);
      await page.locator('#thumbs button').nth(1).click();
      await page.locator('#current p', { hasText: 'new motor' }).click();
      await page.waitForSelector('[data-line="6"][data-marked]');
      await page.locator('#thumbs button').nth(2).click();
      await page.locator('[data-line="6"]').click();
      expect(await page.locator('#number').textContent()).toBe('2 / 4');
    });

    it('writes the visual that is chosen into the report', async () => {
      await page.locator('#thumbs button').nth(2).click();
      await page.waitForSelector('#table:not([hidden])');
      expect(await page.locator('#why').textContent()).not.toBe('');
      expect(await page.locator('#directive').textContent()).toBe('<!-- chart: bar -->');
      const visuals = await page
        .locator('#visual option')
        .evaluateAll((all) => all.map((one) => one.textContent));
      expect(visuals).toContain('line');
      await seeing(() => page.locator('#visual').selectOption('table'));
      expect(await readFile(report(), 'utf8')).toBe(
        REPORT.replace('| Berth', '<!-- chart: table -->\n| Berth'),
      );
      expect(await page.locator('#current table.box').count()).toBe(1);
      await seeing(() => page.locator('#visual').selectOption('auto'));
      expect(await readFile(report(), 'utf8')).toBe(REPORT);
    });

    it('presents by keys', async () => {
      await page.locator('#thumbs button').first().click();
      await page.keyboard.press('f');
      expect(await page.locator('.top').isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press(' ');
      expect(await stageText()).toContain('Waiting Times');
      await page.keyboard.press('End');
      expect(await stageText()).toContain('Outlook');
      await page.keyboard.press('Home');
      expect(await stageText()).toContain('Harbour Report');
      await page.keyboard.press('Escape');
      await page.keyboard.press('o');
      expect(await page.locator('#desk').isVisible()).toBe(false);
      await page.locator('#thumbs button').nth(3).click();
      expect(await stageText()).toContain('Outlook');
    });

    it('turns pages by a finger', async () => {
      await page.locator('#thumbs button').nth(1).click();
      const { x = 0, y = 0, width = 0 } = (await page.locator('#current').boundingBox()) ?? {};
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at.map((share) => ({ x: x + width * share, y: y + 40 })),
        });
      await touch('touchStart', 0.8);
      await touch('touchMove', 0.2);
      await touch('touchEnd');
      expect(await page.locator('#number').textContent()).toBe('3 / 4');
      await session.detach();
    });

    it('shows the speaker what comes next, in step with the other window', async () => {
      await page.locator('#thumbs button').nth(1).click();
      const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
      await speaker.waitForSelector('#next .stage *');
      expect(await speaker.locator('#next').textContent()).toContain('Waiting Times');
      expect(await speaker.locator('#notes').textContent()).toContain('Thank the crew.');
      expect(await speaker.locator('#elapsed').textContent()).toMatch(/^0:00:0\d$/);
      await speaker.keyboard.press('ArrowRight');
      await until(page, 'document.querySelector("#number").textContent === "3 / 4"');
      expect(await faultsOf(speaker)).toEqual([]);
      await speaker.close();
    });

    it('gives a deck that is valid, and a page', async () => {
      for (const ending of ['pptx', 'html']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('#downloads a', { hasText: ending }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`report.${ending}`);
        const bytes = await readFile(await download.path());
        if (ending === 'pptx') expect(await validate(bytes)).toEqual([]);
        else expect(bytes.toString()).toContain('new motor');
      }
    });

    it('keeps the last deck while the report has a fault', async () => {
      await seeing(() => write(`---\ntheme: nowhere\n---\n${REPORT}`));
      expect(await page.locator('#faults').textContent()).toContain('nowhere');
      expect(await page.locator('#thumbs li').count()).toBe(4);
      await seeing(() => rmSync(report()));
      expect(await page.locator('#faults').textContent()).toContain('report.md');
      expect(await page.locator('#thumbs li').count()).toBe(4);
      await seeing(() => write(REPORT));
      expect(await page.locator('#faults').isVisible()).toBe(false);
    });

    it.each([
      ['light', 1280, 800],
      ['dark', 360, 740],
      ['light', 3840, 2160],
    ] as const)('can be used by everybody: %s, %i × %i', async (colorScheme, width, height) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.locator('#overview').click();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    it('asks for nothing from elsewhere, and complains of nothing', () => {
      expect(requests.filter((url) => !url.startsWith(preview.address) && !url.startsWith('data:'))).toEqual(
        [],
      );
      // Of the text of a report that is gone for a moment.
      expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
    });
  },
);

/** Waits until it holds. Playwright's own way would evaluate text in the page, which its policy forbids. */
async function until(page: Page, condition: string): Promise<void> {
  while (!(await page.evaluate(condition))) await page.waitForTimeout(20);
}

/** What axe finds. The slides themselves look as the deck does, whose contrast is tested with the themes. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run({ exclude: [".stage"] })')) as {
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
