/** How slides that go on begin and end: with whole thoughts. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { TextShape } from '../../src/deck/model.ts';

const FURNITURE = new Set(['title', 'kicker', 'footer', 'date', 'number']);

async function textsOf(markdown: string): Promise<readonly (readonly TextShape[])[]> {
  const { deck } = await compile(markdown);
  const slides = deck.sections.slice(1).flatMap((section) => section.slides);
  return slides.map(({ shapes }) =>
    shapes.filter((shape) => shape.type === 'text').filter(({ slot }) => !FURNITURE.has(slot ?? '')),
  );
}

const wordsOf = ({ paragraphs }: TextShape) =>
  paragraphs.map(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : '\n')).join(''));

const sentence = (words: number) => `${'Some words of it '.repeat(words / 4).trim()}.`;

describe('a list that goes on over several slides', () => {
  const item = (name: string, parts: number) =>
    [`- ${name}`, ...Array.from({ length: parts }, (_, i) => `  - Part ${i + 1} of ${name}`)].join('\n');

  it.each([[[9, 7, 11]], [[5, 5, 5, 5, 5]], [[12, 4, 9]]])(
    'begins each with an item of its own: %j',
    async (parts) => {
      const list = parts.map((count, i) => item(`Release ${i + 1}`, count)).join('\n');
      const slides = await textsOf(
        `---\nlimits: off\nprose: full\n---\n# Report\n\n## Releases\n\n${list}\n`,
      );
      expect(slides.length).toBeGreaterThan(1);
      expect(slides.map(([text]) => text?.paragraphs[0]?.level)).toEqual(slides.map(() => 0));
    },
  );
});

describe('a call-out at the foot of a slide', () => {
  it('is not parted from its title', async () => {
    for (let words = 160; words <= 400; words += 8) {
      const callOut = `> [!NOTE]\n> ${sentence(80)}\n>\n> ${sentence(80)}`;
      const slides = await textsOf(
        `---\nlimits: off\nprose: full\n---\n# Report\n\n## News\n\n${sentence(words)}\n\n${callOut}\n`,
      );
      const panels = slides.flat().filter(({ name }) => name === 'Quote');
      for (const panel of panels) expect(wordsOf(panel)).not.toEqual(['Note']);
    }
  });
});
