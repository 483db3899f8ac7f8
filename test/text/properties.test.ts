/** What holds for any paragraph in any box. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, Paragraph } from '../../src/deck/model.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { lineBreak, paragraph, run, textOf, textsOf } from './paragraphs.ts';

const measurer = createMeasurer({ fonts: { heading: 'Aptos', body: 'Arial', code: 'Courier New' } });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const plainWord = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9.,()]{1,14}$/),
  fc.constantFrom('中文字', 'état', 'Ж'),
);
const anyWord = fc.oneof(
  plainWord,
  fc.stringMatching(/^[a-z/?{}$\\-]{1,20}$/),
  fc.constantFrom(
    'https://example.org/a/b?c=d',
    '/usr/lib',
    '🎉',
    '👨‍👩‍👧‍👦',
    'e\u0301e\u0301',
    'का',
    '\u00a0',
    'w'.repeat(60),
  ),
);

const paragraphsOf = (word: fc.Arbitrary<string>, sizes: fc.Arbitrary<number>): fc.Arbitrary<Paragraph> => {
  const words = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      sizes,
      fc.constantFrom('body', 'code', 'heading'),
    )
    .map(([texts, bold, size, font]): Inline => run(texts.join(' '), { size, font, ...(bold && { bold }) }));
  const inline = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 1, arbitrary: fc.constant(lineBreak()) },
  );
  return fc
    .tuple(fc.array(inline, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 20))
    .map(([runs, indent]) => paragraph(runs, { indent, hanging: indent }));
};

const anyParagraph = paragraphsOf(anyWord, fc.constantFrom(12, 18, 24));
const plainParagraph = paragraphsOf(plainWord, fc.constant(20));
const anyWidth = fc.integer({ min: 40, max: 600 });

const withoutSpace = (text: string) => text.replace(/\s/g, '');
const heightOf = (subject: Paragraph, width: number) => measurer.height([subject], width);
const enlarged = (subject: Paragraph, factor: number): Paragraph => ({
  ...subject,
  runs: subject.runs.map((each) => ({ ...each, size: each.size * factor })),
});

describe('any paragraph', () => {
  it('is covered by its lines, in order', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, (subject, width) => {
        expect(textsOf(measurer.lines(subject, width), subject).join('')).toBe(
          textOf(subject).replaceAll('\n', ''),
        );
      }),
    );
  });

  it('has no line wider than its room, but for a single grapheme', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, (subject, width) => {
        const lines = measurer.lines(subject, width);
        const texts = textsOf(lines, subject);
        lines.forEach((line, i) => {
          const room = width - subject.indent + (i === 0 ? subject.hanging : 0);
          const ink = [...graphemes.segment((texts[i] ?? '').trim())];
          if (ink.length > 1) expect(line.width).toBeLessThanOrEqual(room);
        });
      }),
    );
  });

  it('is broken between graphemes only', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, (subject, width) => {
        for (const { type, ...each } of subject.runs) {
          if (type === 'break' || !('text' in each)) continue;
          const alone = paragraph([{ type, ...each }]);
          const boundaries = new Set(Array.from(graphemes.segment(each.text), ({ index }) => index));
          for (const { start } of measurer.lines(alone, width)) expect(boundaries).toContain(start.offset);
        }
      }),
    );
  });

  it('loses nothing but white space where it is cut', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, fc.nat(), (subject, width, pick) => {
        const lines = measurer.lines(subject, width).length;
        fc.pre(lines > 1);
        const [head, tail] = measurer.cut(subject, width, 1 + (pick % (lines - 1)));
        expect(withoutSpace(textOf(head) + textOf(tail))).toBe(withoutSpace(textOf(subject)));
        expect(tail.marker).toBeUndefined();
      }),
    );
  });

  it('has no more lines before a cut than it was cut for', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, fc.nat(), (subject, width, pick) => {
        const lines = measurer.lines(subject, width).length;
        fc.pre(lines > 1);
        const line = 1 + (pick % (lines - 1));
        const [head] = measurer.cut(subject, width, line);
        expect(measurer.lines(head, width).length).toBeLessThanOrEqual(line);
      }),
    );
  });
});

describe('a paragraph of plain words in one size', () => {
  // Slashes are another matter: LibreOffice may need fewer lines in a narrower box, and is followed in that.
  it('needs no fewer lines in a narrower box', () => {
    fc.assert(
      fc.property(
        plainParagraph,
        anyWidth,
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (subject, width, share) => {
          expect(measurer.lines(subject, width * share).length).toBeGreaterThanOrEqual(
            measurer.lines(subject, width).length,
          );
        },
      ),
    );
  });

  it('is no lower in a larger size', () => {
    fc.assert(
      fc.property(
        plainParagraph,
        anyWidth,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (subject, width, factor) => {
          expect(heightOf(enlarged(subject, factor), width)).toBeGreaterThanOrEqual(heightOf(subject, width));
        },
      ),
    );
  });
});
