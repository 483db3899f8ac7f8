import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';

const columnsOf = async (list: string) => {
  const { deck } = await compile(`# R\n\n## Adopters\n\n${list}`);
  const [slide] = deck.sections.flatMap(({ slides }) => slides).slice(1);
  return slide?.shapes.flatMap((shape) =>
    shape.type === 'text' && shape.name === 'Text' ? [shape.paragraphs.length] : [],
  );
};

const points = (count: number, words = '') =>
  Array.from({ length: count }, (_, i) => `- Pier ${i} ${words}\n`).join('');

describe('a list', () => {
  it('of many points of a few words stands in two columns', async () => {
    expect(await columnsOf(points(9))).toEqual([5, 4]);
    expect(await columnsOf(points(9).replaceAll('-', '1.'))).toEqual([5, 4]);
  });

  it('of fewer, longer, inner or counted points stands in one', async () => {
    expect(await columnsOf(points(8))).toEqual([8]);
    expect(await columnsOf(points(9, 'has two cranes and a third one'))).toEqual([9]);
    expect(await columnsOf(`${points(8)}  - Crane\n`)).toEqual([9]);
    expect(await columnsOf(points(9).replaceAll('-', '- [x]'))).toEqual([10]);
  });
});
