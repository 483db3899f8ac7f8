/** Every case, and the sample report, as LibreOffice draws it: all words there, none off its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { openDeck } from '../support/deck.ts';
import { drawnDefects } from '../support/drawn.ts';
import { missingRenderer, renderAll } from '../support/render.ts';
import { recall } from '../support/words.ts';

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
    const { pptx } = await compileToPptx(markdown, { path, host: nodeHost });
    return { path, markdown, pptx, unsaid: unsaidIn(path) };
  }),
);

describe.each(decks)('$path', ({ markdown, pptx, unsaid }) => {
  it('has every word of the report', () => {
    expect(recall(markdown, openDeck(pptx)).lost).toEqual(unsaid);
  });
});

const missing = missingRenderer();

describe.skipIf(missing !== undefined)(`drawn by LibreOffice${missing ? ` (needs ${missing})` : ''}`, () => {
  it('shows every word in its place', { timeout: 120_000 }, async () => {
    const pages = await renderAll(decks.map(({ pptx }) => pptx));
    const defects = decks.flatMap(({ path, pptx }, i) =>
      drawnDefects(openDeck(pptx), pages[i] ?? []).map((defect) => `${path}: ${defect}`),
    );
    expect(defects).toEqual([]);
  });
});
