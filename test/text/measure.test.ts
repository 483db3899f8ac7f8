import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, Paragraph, TextRun } from '../../src/deck/model.ts';
import { isMeasured } from '../../src/text/faces.ts';
import { createMeasurer } from '../../src/text/measure.ts';

const measurer = createMeasurer({ heading: 'Arial', body: 'Arial', code: 'Courier New' });

const run = (text: string, marks: Partial<TextRun> = {}): TextRun => ({
  type: 'text',
  text,
  size: 20,
  font: 'body',
  colour: { role: 'ink' },
  ...marks,
});

const paragraph = (runs: readonly Inline[], marks: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  level: 0,
  align: 'left',
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  lineSpacing: 1,
  ...marks,
});

const textOf = ({ runs }: Paragraph) =>
  runs.map((each) => (each.type === 'text' ? each.text : '\n')).join('');

/** The text of each line, by the places that the measurer gives. */
function lineTexts(subject: Paragraph, width: number): readonly string[] {
  return measurer.lines(subject, width).map(({ start, end }) =>
    subject.runs
      .map((each, i) => {
        if (each.type === 'break' || i < start.run || i > end.run) return '';
        return each.text.slice(i === start.run ? start.offset : 0, i === end.run ? end.offset : undefined);
      })
      .join(''),
  );
}

describe('widths', () => {
  // Arial's advances in 1/2048 em, as its horizontal metrics table has them.
  it.each([
    ['A', 1366],
    ['i', 455],
    ['W', 1933],
    ['0', 1139],
    ['€', 1139],
  ])('%s is at least as wide as Arial says, and no wider than PowerPoint rounds it', (text, units) => {
    const exact = (units / 2048) * 20;
    expect(measurer.width([run(text)])).toBeGreaterThanOrEqual(exact);
    expect(measurer.width([run(text)])).toBeLessThanOrEqual((exact + 1 / 16) / 0.995 + 1e-9);
  });

  it('is 0.6 em a character in Courier New', () => {
    expect(measurer.width([run('0123456789', { font: 'code' })])).toBeCloseTo((10 * 0.6 * 20) / 0.995, 0);
  });

  it('counts an East Asian character as one em, and an accent over a letter as nothing', () => {
    expect(measurer.width([run('中')])).toBeCloseTo(20 / 0.995, 5);
    expect(measurer.width([run('e\u0301')])).toBeCloseTo(measurer.width([run('e')]), 5);
  });

  it('is wider in bold', () => {
    expect(measurer.width([run('minimum', { bold: true })])).toBeGreaterThan(
      measurer.width([run('minimum')]),
    );
  });

  it('is wider for a family that it has no metrics for', () => {
    const other = createMeasurer({ heading: 'Aptos', body: 'Aptos', code: 'Aptos' });
    expect(isMeasured('Aptos')).toBe(false);
    expect(other.width([run('hello')])).toBeGreaterThan(measurer.width([run('hello')]) * 1.1);
  });
});

describe('lines', () => {
  it.each([
    ['breaks after spaces', 'aaaa bbbb cccc', 60, ['aaaa ', 'bbbb ', 'cccc']],
    ['breaks after a hyphen between letters', 'aaaa-bbbb', 60, ['aaaa-', 'bbbb']],
    ['moves a long word to a line of its own, then cuts it', 'a wwwwwwwwww', 80, ['a ', 'wwwww', 'wwwww']],
    ['breaks between East Asian characters', '中文中文中文', 50, ['中文', '中文', '中文']],
    ['keeps what a no-break space joins', 'aa bb\u00a0cc', 62, ['aa ', 'bb\u00a0cc']],
    ['keeps closing marks with their word', 'aaaa (bbb)', 60, ['aaaa ', '(bbb)']],
  ])('%s', (_, text, width, expected) => {
    expect(lineTexts(paragraph([run(text)]), width)).toEqual(expected);
  });

  it('ends at a break', () => {
    const subject = paragraph([run('one'), { type: 'break', size: 20 }, run('two')]);
    expect(measurer.lines(subject, 500)).toHaveLength(2);
  });

  it('is as high as the largest text on it', () => {
    const subject = paragraph([run('small'), run('large', { size: 40 })], { lineSpacing: 1.5 });
    expect(measurer.lines(subject, 500)[0]?.height).toBeCloseTo(1.2 * 40 * 1.5);
  });

  it('does not take a change of face for a place to break', () => {
    expect(lineTexts(paragraph([run('aa bb'), run('bb', { bold: true })]), 60)).toEqual(['aa ', 'bbbb']);
  });

  it('gives an empty paragraph one line', () => {
    expect(measurer.lines(paragraph([]), 100)).toHaveLength(1);
  });
});

describe('height', () => {
  it('has space between paragraphs, not before the first', () => {
    const one = paragraph([run('a')], { spaceBefore: 10, spaceAfter: 4 });
    expect(measurer.height([one, one], 100)).toBeCloseTo(24 + 4 + 10 + 24);
  });
});

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9.,()/-]{1,14}$/),
  fc.constantFrom('中文字', 'https://example.org/a/b?c=d', 'état', '🎉', 'x{y}z'),
);
const anyRun = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.constantFrom(12, 18, 24))
  .map(([words, bold, size]) => run(words.join(' '), bold ? { bold, size } : { size }));
const anyParagraph = fc
  .tuple(fc.array(anyRun, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 20))
  .map(([runs, indent]) => paragraph(runs, { indent, hanging: indent }));

describe('any paragraph', () => {
  it('is covered by its lines, in order', () => {
    fc.assert(
      fc.property(anyParagraph, fc.integer({ min: 60, max: 600 }), (subject, width) => {
        expect(lineTexts(subject, width).join('')).toBe(textOf(subject));
      }),
    );
  });

  it('has no line wider than its room, but for a single character', () => {
    fc.assert(
      fc.property(anyParagraph, fc.integer({ min: 60, max: 600 }), (subject, width) => {
        const texts = lineTexts(subject, width);
        measurer.lines(subject, width).forEach((line, i) => {
          if ([...(texts[i] ?? '')].length > 1) expect(line.width).toBeLessThanOrEqual(width);
        });
      }),
    );
  });

  it('needs no fewer lines in a narrower box', () => {
    fc.assert(
      fc.property(anyParagraph, fc.integer({ min: 80, max: 500 }), (subject, width) => {
        const lines = measurer.lines(subject, width).length;
        expect(measurer.lines(subject, width * 1.5).length).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('loses nothing but white space where it is cut', () => {
    fc.assert(
      fc.property(anyParagraph, fc.integer({ min: 60, max: 300 }), fc.nat(), (subject, width, pick) => {
        const lines = measurer.lines(subject, width).length;
        fc.pre(lines > 1);
        const [head, tail] = measurer.cut(subject, width, 1 + (pick % (lines - 1)));
        const joined = textOf(head) + textOf(tail);
        expect(joined.replace(/\s/g, '')).toBe(textOf(subject).replace(/\s/g, ''));
        expect(tail.marker).toBeUndefined();
      }),
    );
  });
});
