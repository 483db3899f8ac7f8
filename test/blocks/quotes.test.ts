/** Call-outs on slides: whole, within their slots, and nothing of their words lost. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { TextShape } from '../../src/deck/model.ts';

async function panelsOf(markdown: string): Promise<readonly TextShape[]> {
  const { deck } = await compile(`---\nprose: full\n---\n# R\n\n## S\n\n${markdown}`);
  const shapes = deck.sections.flatMap(({ slides }) => slides.flatMap((slide) => slide.shapes));
  return shapes.filter((shape): shape is TextShape => shape.type === 'text' && shape.name === 'Quote');
}

const wordsOf = (panels: readonly TextShape[]) =>
  panels
    .flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.map((run) => ('text' in run ? run.text : ' '))),
    )
    .join(' ')
    .match(/w\d+/g);

describe('a paragraph that is longer than a slide', () => {
  const words = Array.from({ length: 900 }, (_, i) => `w${i}`);

  it.each([
    ['a quotation beside a list', `> ${words.join(' ')}\n>\n> - end`],
    ['a call-out under its title', `> [!NOTE]\n> ${words.join(' ')}`],
    ['a call-out after other words', `> [!NOTE]\n> Short.\n>\n> ${words.join(' ')}`],
  ])('goes on over slides in %s', async (_, markdown) => {
    const panels = await panelsOf(markdown);
    expect(panels.length).toBeGreaterThan(1);
    for (const { box } of panels) expect(box.y + box.height).toBeLessThanOrEqual(500);
    expect(wordsOf(panels)).toEqual(words);
  });
});

it.each([
  ['left', 'Two carriers still send prices by e-mail.', 48],
  ['right', 'شركتان ترسلان الأسعار بالبريد حتى الآن.', 907],
])('the bar stands at the %s, where the words start', async (_, words, x) => {
  const { deck } = await compile(`# R\n\n## S\n\n- one\n- two\n\n> [!NOTE]\n> ${words}`);
  const shapes = deck.sections.flatMap(({ slides }) => slides.flatMap((slide) => slide.shapes));
  expect(shapes.find(({ name }) => name === 'Quote bar')?.box).toMatchObject({ x, width: 5 });
});
