/** Notes and footnotes stand on the slide that shows what they speak of. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Slide } from '../../src/deck/model.ts';
import { type TextPiece, withNotes } from '../../src/flow/piece.ts';

async function slidesOf(markdown: string): Promise<readonly Slide[]> {
  const { deck } = await compile(`---\nlimits: off\n---\n# R\n\n## S\n\n${markdown}`);
  return deck.sections.flatMap(({ slides }) => slides).filter(({ key }) => !key.startsWith('#'));
}

const wordsIn = (value: unknown) => JSON.stringify(value);

const FILLER = 'The depot at the harbour moved all of its stock to the new hall without a day of delay';

/** Long items, each shortened, and known by its first word. */
const ITEMS = Array.from(
  { length: 20 },
  (_, i) =>
    `- Item${i} ${FILLER}. ${`${FILLER}, and then it did so again. `.repeat(3)}Last words of number${i}.`,
);

describe('a block that goes on over slides', () => {
  it('has the notes of each point on the slide of that point', async () => {
    const slides = await slidesOf(ITEMS.join('\n'));
    expect(slides.length).toBeGreaterThan(1);
    for (const { shapes, notes } of slides) {
      const shown = ITEMS.map((_, i) => i).filter((i) => wordsIn(shapes).includes(`Item${i} `));
      const spoken = ITEMS.map((_, i) => i).filter((i) => notes.join('\n').includes(`number${i}.`));
      expect(spoken).toEqual(shown);
    }
  });

  it.each([
    [
      'a list',
      Array.from({ length: 30 }, (_, i) => `- ${FILLER} ${i}${i === 28 ? ' late.[^n]' : '.'}`).join('\n'),
    ],
    [
      'a table',
      `| Place | State |\n|--|--|\n${Array.from({ length: 30 }, (_, i) => `| Hall ${i} | ${FILLER} ${FILLER}${i === 28 ? ' late.[^n]' : ''} |`).join('\n')}`,
    ],
  ])('has a footnote at the foot of the slide with its number, in %s', async (_, markdown) => {
    const slides = await slidesOf(`${markdown}\n\n[^n]: Counted by hand.`);
    const footed = slides.filter(({ shapes }) => shapes.some(({ name }) => name === 'Footnotes'));
    expect(slides.length).toBeGreaterThan(1);
    expect(footed).toHaveLength(1);
    expect(footed[0]).not.toBe(slides[0]);
    expect(wordsIn(footed[0]?.shapes.filter(({ name }) => name !== 'Footnotes'))).toContain('late.');
  });

  it('has the whole table in the notes of a drawing that is continued', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `| Hazard ${i} | High | Low | ${FILLER} |`).join('\n');
    const slides = await slidesOf(`| Hazard | Probability | Impact | Remedy |\n|--|--|--|--|\n${rows}`);
    expect(slides.length).toBeGreaterThan(1);
    expect(wordsIn(slides[0]?.shapes)).toContain('Risk matrix');
    expect(wordsIn(slides[0]?.notes)).toContain('Remedy The depot');
  });

  it('leaves the notes of what follows it to the slide where that begins', async () => {
    const list = Array.from({ length: 24 }, (_, i) => `- ${i} ${FILLER}.`).join('\n');
    const slides = await slidesOf(`${list}\n\nClosing. ${`${FILLER}. `.repeat(8)}Said at the end.`);
    const at = slides.findIndex(({ shapes }) => wordsIn(shapes).includes('Closing.'));
    const noted = slides.map(({ notes }) => notes.join(' ').includes('Said at the end.'));
    expect(at).toBeGreaterThan(0);
    expect(noted).toEqual(slides.map((_, i) => i === at));
  });
});

describe('a piece with notes', () => {
  const part = { type: 'text', height: 1, gap: 0, keep: false } as TextPiece;
  const whole: TextPiece = { ...part, height: 2, split: () => [part, part] };

  it('keeps them on its first part where it is split', () => {
    const [first, rest] = withNotes(whole, ['note']).split?.(1) ?? [];
    expect([first?.notes, rest?.notes]).toEqual([['note'], undefined]);
  });
});
