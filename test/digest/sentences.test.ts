import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentencesOf } from '../../src/digest/sentences.ts';
import type { Run } from '../../src/report/model.ts';
import { plainText } from '../../src/report/text.ts';

const text = (value: string): Run => ({ type: 'text', text: value });
const split = (value: string, language = 'en') =>
  sentencesOf([text(value)], language).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['Costs fell. Sales rose.', ['Costs fell.', 'Sales rose.']],
    ['We use caches, e.g. Redis. They help.', ['We use caches, e.g. Redis.', 'They help.']],
    ['It took 3.5 s in v1.2.0. Now it takes 1 s.', ['It took 3.5 s in v1.2.0.', 'Now it takes 1 s.']],
    ['Dr. Ames joined. She leads Search.', ['Dr. Ames joined.', 'She leads Search.']],
    ['See Fig. 3 and Sec. 4 for more.', ['See Fig. 3 and Sec. 4 for more.']],
    ['Who pays? We do! Twice.', ['Who pays?', 'We do!', 'Twice.']],
    ['Call `next()`. then go on.', ['Call `next()`. then go on.']],
  ])('%s', (value, expected) => {
    expect(split(value)).toEqual(expected);
  });

  it('ends where the language ends them', () => {
    expect(split('売上が伸びた。費用は減った。', 'ja')).toEqual(['売上が伸びた。', '費用は減った。']);
    expect(split('Das ist z. B. so. Es bleibt dabei.', 'de')).toEqual([
      'Das ist z. B. so.',
      'Es bleibt dabei.',
    ]);
  });

  it('keeps the marks on words', () => {
    const runs: readonly Run[] = [
      text('It is '),
      { type: 'text', text: 'done. All', strong: true },
      text(' of it.'),
    ];
    expect(sentencesOf(runs, 'en').map((sentence) => sentence.runs)).toEqual([
      [text('It is '), { type: 'text', text: 'done.', strong: true }],
      [{ type: 'text', text: 'All', strong: true }, text(' of it.')],
    ]);
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        const runs = parts.map(text);
        const bare = (value: string) => value.replace(/\s/g, '');
        const sentences = sentencesOf(runs, 'en');
        expect(bare(sentences.map((sentence) => plainText(sentence.runs)).join(''))).toBe(
          bare(plainText(runs)),
        );
      }),
    );
  });
});
