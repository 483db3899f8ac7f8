/** Code on slides: what wraps says so, and a person who copies it gets the code alone. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Paragraph, TextShape } from '../../src/deck/model.ts';

async function paragraphsOf(code: string): Promise<readonly Paragraph[]> {
  const { deck } = await compile(`---\nlimits: off\n---\n# R\n\n## S\n\n\`\`\`text\n${code}\n\`\`\``);
  const shapes = deck.sections.flatMap(({ slides }) => slides.flatMap((slide) => slide.shapes));
  const panels = shapes.filter(
    (shape): shape is TextShape => shape.type === 'text' && shape.name.startsWith('Code'),
  );
  return panels.flatMap(({ paragraphs }) => paragraphs);
}

const textOf = ({ runs }: Paragraph) => runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
const isMarked = ({ marker }: Paragraph) => marker?.type === 'bullet' && marker.char === '»';

describe('a line that is too long', () => {
  it('goes on under a mark that is no part of the code', async () => {
    const line = `    call(${Array.from({ length: 60 }, (_, i) => `argument${i}`).join(', ')})`;
    const paragraphs = await paragraphsOf(`first\n${line}\nlast`);
    const [first, start, ...rest] = paragraphs;
    expect(first && textOf(first)).toBe('first');
    expect(rest.filter(isMarked)).toHaveLength(rest.length - 1);
    expect([start, ...rest.slice(0, -1)].map((part) => (part ? textOf(part) : '')).join(' ')).toBe(line);
  });

  it('keeps a word whole that is longer than a slide is wide', async () => {
    const word = 'x'.repeat(400);
    expect((await paragraphsOf(word)).map(textOf)).toEqual([word]);
  });

  it('is split over slides with nothing lost', async () => {
    const words = Array.from({ length: 1500 }, (_, i) => `w${i}`);
    const paragraphs = await paragraphsOf(words.join(' '));
    expect(
      paragraphs
        .map(textOf)
        .join(' ')
        .split(/\s+/)
        .filter((word) => /^w\d/.test(word)),
    ).toEqual(words);
  });
});
