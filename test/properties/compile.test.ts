import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Deck, Shape } from '../../src/deck/model.ts';
import { arbitraryReport } from '../support/markdown.ts';

/** The same reports each time, so that a failure is a change's doing; shrinking one takes minutes. */
const ALWAYS = { seed: 20_250_101, endOnFailure: true } as const;

const RUNS = 60;

const slidesOf = (deck: Deck) => deck.sections.flatMap((section) => section.slides);

function textOf(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.paragraphs
        .map((paragraph) => paragraph.runs.map((run) => ('text' in run ? run.text : ' ')).join(''))
        .join('\n');
    case 'table':
      return shape.rows
        .flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
        .map((paragraph) => paragraph.runs.map((run) => ('text' in run ? run.text : ' ')).join(''))
        .join('\n');
    case 'chart':
      return [
        shape.chart.categoryName,
        ...shape.chart.categories,
        ...shape.chart.series.flatMap((series) => [series.name, ...series.values]),
      ].join('\n');
    case 'group':
      return shape.shapes.map(textOf).join('\n');
    default:
      return '';
  }
}

/** Letters and digits only: marks, markers and line breaks may change; characters may not. */
const characters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a deck from any report', () => {
  it('has every word of it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async (markdown) => {
        const { deck } = await compile(markdown);
        const shown = characters(
          slidesOf(deck)
            .map((slide) => [...slide.shapes.map(textOf), ...slide.notes].join('\n'))
            .join('\n'),
        );
        const source = markdown.replace(/^```\w*$/gm, '').replace(/^(\s*)(\d+\.|- (\[[ x]\])?)\s/gm, '$1');
        for (const word of words(source)) expect(shown).toContain(characters(word));
      }),
      { ...ALWAYS, numRuns: RUNS },
    );
  });

  it('has every shape inside its slide and every slide a title of its own', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async (markdown) => {
        const { deck } = await compile(markdown);
        const slides = slidesOf(deck);
        for (const { shapes, title } of slides) {
          expect(title).not.toBe('');
          for (const { box, name } of shapes) {
            expect(box.x, name).toBeGreaterThanOrEqual(0);
            expect(box.y, name).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width, name).toBeLessThanOrEqual(deck.size.width + 0.5);
            expect(box.y + box.height, name).toBeLessThanOrEqual(deck.size.height + 0.5);
          }
        }
        expect(new Set(slides.map((slide) => slide.key)).size).toBe(slides.length);
        expect(new Set(slides.map((slide) => slide.title)).size).toBe(slides.length);
      }),
      { ...ALWAYS, numRuns: RUNS },
    );
  });

  it.each(['## Overview\n', '$\n\n## Overview\n\na', '## Agenda\n\n# A\n\na\n'])(
    'has titles of its own even where the cover has one of the program’s: %j',
    async (markdown) => {
      const { deck } = await compile(`---\nagenda: on\n---\n\n${markdown}\n# B\n\nb\n\n# C\n\nc`);
      const titles = slidesOf(deck).map((slide) => slide.title);
      expect(new Set(titles).size).toBe(titles.length);
    },
  );

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async (markdown) => {
        expect((await compile(markdown)).deck).toEqual((await compile(markdown)).deck);
      }),
      { ...ALWAYS, numRuns: 15 },
    );
  });
});
