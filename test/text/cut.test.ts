import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/text/measure.ts';
import { lineBreak, paragraph, run, textOf } from './paragraphs.ts';

const measurer = createMeasurer({ fonts: { heading: 'Arial', body: 'Arial', code: 'Courier New' } });

describe('a paragraph cut between lines', () => {
  const item = paragraph([run('aaaa bbbb '), run('cccc dddd', { bold: true })], {
    marker: { type: 'bullet', char: '•', colour: { role: 'accent' } },
    indent: 20,
    hanging: 20,
    level: 1,
    spaceBefore: 6,
  });

  it('keeps each part’s words and their marks', () => {
    const [head, tail] = measurer.cut(item, 80, 3);
    expect(head.runs).toEqual([run('aaaa bbbb '), run('cccc', { bold: true })]);
    expect(tail.runs).toEqual([run('dddd', { bold: true })]);
  });

  it('continues an item without its marker, where the item’s text stood', () => {
    const [head, tail] = measurer.cut(item, 80, 1);
    expect(head).toEqual({ ...item, runs: [run('aaaa')] });
    expect(tail).not.toHaveProperty('marker');
    expect(tail).toMatchObject({ indent: 20, hanging: 0, level: 1, spaceBefore: 6 });
  });

  it('drops the break at the cut, not those after it', () => {
    const subject = paragraph([run('a'), lineBreak(), lineBreak(), run('b')]);
    expect(measurer.cut(subject, 500, 1).map(textOf)).toEqual(['a', '\nb']);
    expect(measurer.cut(subject, 500, 2).map(textOf)).toEqual(['a', 'b']);
  });

  it('is refused before its first line and behind its last', () => {
    expect(() => measurer.cut(item, 80, 0)).toThrow(RangeError);
    expect(() => measurer.cut(item, 80, 4)).toThrow(RangeError);
  });
});
