import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/deck/model.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { lineBreak, paragraph, run, textsOf } from './paragraphs.ts';

const measurer = createMeasurer({ fonts: { heading: 'Arial', body: 'Arial', code: 'Courier New' } });

const lineTexts = (subject: Paragraph, width: number) => textsOf(measurer.lines(subject, width), subject);

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

  // Courier New advances by 1229/2048 em: 7.201 pt at 12 pt, which PowerPoint sets as 7.25; 12.002 at 20, as 12.
  it.each([
    [12, 7.25],
    [20, (1229 / 2048) * 20],
  ])('takes the larger of an exact advance and one in eighths of a point, at %i pt', (size, advance) => {
    const hundred = run('0'.repeat(100), { font: 'code', size });
    expect(measurer.width([hundred])).toBeCloseTo((100 * advance) / 0.995, 6);
  });

  it('counts an East Asian character as one em, and an accent over a letter as nothing', () => {
    expect(measurer.width([run('中')])).toBeCloseTo(20 / 0.995, 5);
    expect(measurer.width([run('e\u0301')])).toBeCloseTo(measurer.width([run('e')]), 5);
  });

  it('sets East Asian and Latin letters apart, but not from white space or marks', () => {
    expect(measurer.width([run('中a中')])).toBeCloseTo(
      measurer.width([run('中中')]) + measurer.width([run('a')]) + (2 * 0.24 * 20) / 0.995,
      5,
    );
    expect(measurer.width([run('中.')])).toBeCloseTo(
      measurer.width([run('中')]) + measurer.width([run('.')]),
      5,
    );
  });

  it('is that of the longest line where there are breaks, without the space at its end', () => {
    const words = [run('aa'), lineBreak(), run('wwww   '), lineBreak(), run('a')];
    expect(measurer.width(words)).toBeCloseTo(measurer.width([run('wwww')]), 5);
  });

  it('is at least that of the widest word', () => {
    expect(measurer.minWidth([run('a wwww-wwww a')])).toBeCloseTo(measurer.width([run('wwww-wwww')]), 5);
    expect(measurer.minWidth([run('see '), run('/usr')])).toBeCloseTo(measurer.width([run('/usr')]), 5);
  });

  it('is two thirds for raised and lowered text, whose line is as high as any', () => {
    const raised = run('2'.repeat(30), { raise: 'super' });
    expect(measurer.width([raised]) / measurer.width([run('2'.repeat(30))])).toBeCloseTo(2 / 3, 1);
    expect(measurer.lines(paragraph([raised]), 500)).toMatchObject([{ height: 24 }]);
  });

  it('is wider in bold', () => {
    expect(measurer.width([run('minimum', { bold: true })])).toBeGreaterThan(
      measurer.width([run('minimum')]),
    );
  });

  it('is wider for a family that it has no metrics for', () => {
    const other = createMeasurer({ fonts: { heading: 'Aptos', body: 'Aptos', code: 'Aptos' } });
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
    ['goes back from a slash to white space', 'aa bbb/cccc', 80, ['aa ', 'bbb/cccc']],
    ['takes a slash where nothing is before it', 'bbbb/cccc', 60, ['bbbb/', 'cccc']],
    ['keeps leading white space', '    aaaa bbbb', 70, ['    aaaa ', 'bbbb']],
    ['does not tear a grapheme', '👨‍👩‍👧👨‍👩‍👧', 100, ['👨‍👩‍👧', '👨‍👩‍👧']],
    [
      'cuts before a letter, not before its accent',
      'we\u0301e\u0301e\u0301',
      38,
      ['we\u0301e\u0301', 'e\u0301'],
    ],
    ['keeps closing marks with their word', 'aaaa (bbb)', 60, ['aaaa ', '(bbb)']],
  ])('%s', (_, text, width, expected) => {
    expect(lineTexts(paragraph([run(text)]), width)).toEqual(expected);
  });

  // Courier New at 20 pt: a character is 12 pt wide. The right side was drawn by LibreOffice.
  it.each([
    [20, 'word long-feature/abcdefghijklmnopqrs', 'word |long-feature/abcdefg|hijklmnopqrs'],
    [12, 'word aaa/bbb/cccccccccccccccccccc', 'word |aaa/bbb/cccc|cccccccccccc|cccc'],
    [10, 'aaaa bbbb /usr/lib', 'aaaa |bbbb |/usr/lib'],
    [11, 'aaaa bbbb /usr/lib', 'aaaa |bbbb |/usr/lib'],
    [14, 'aaaa bbbb /usr/lib', 'aaaa bbbb |/usr/lib'],
    [16, 'long-feature/abcdefghijklmnopqrs', 'long-feature/|abcdefghijklmnop|qrs'],
  ])('breaks paths in %i columns as LibreOffice does: %s', (columns, text, expected) => {
    expect(lineTexts(paragraph([run(text, { font: 'code' })]), 12 * columns + 4).join('|')).toBe(expected);
  });

  it('are those of the way that takes more, where programs differ', () => {
    // `aa cc-` and `cc dd` fit as well, but not every program breaks behind a hyphen.
    expect(lineTexts(paragraph([run('aa cc-cc dd')]), 60)).toEqual(['aa ', 'cc-cc ', 'dd']);
  });

  it('takes indents off: of all lines behind a marker, else less the first one’s', () => {
    const words = [run('aaaa bbbb cccc')];
    const bullet = { type: 'bullet', char: '•', colour: { role: 'ink' } } as const;
    const indents = { indent: 60, hanging: 60 };
    expect(lineTexts(paragraph(words, indents), 120)).toEqual(['aaaa bbbb ', 'cccc']);
    expect(lineTexts(paragraph(words, { ...indents, marker: bullet }), 120)).toEqual([
      'aaaa ',
      'bbbb ',
      'cccc',
    ]);
  });

  it('has one more line behind a break at the end', () => {
    expect(measurer.lines(paragraph([run('a'), lineBreak(40)]), 100)).toMatchObject([{}, { height: 48 }]);
  });

  it('ends at a break', () => {
    const subject = paragraph([run('one'), lineBreak(), run('two')]);
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
    expect(measurer.lines(paragraph([]), 100)).toMatchObject([{ width: 0, height: 1.2 * 18 }]);
    expect(measurer.lines(paragraph([run('', { size: 32 })]), 100)).toMatchObject([{ height: 1.2 * 32 }]);
  });
});

describe('height', () => {
  it('has space between paragraphs, not before the first', () => {
    const one = paragraph([run('a')], { spaceBefore: 10, spaceAfter: 4 });
    expect(measurer.height([one, one], 100)).toBeCloseTo(24 + 4 + 10 + 24);
  });
});
