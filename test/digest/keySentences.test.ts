import { describe, expect, it } from 'vitest';
import { keySentences, rankSentences } from '../../src/digest/keySentences.ts';
import { textRank } from '../../src/digest/textRank.ts';
import type { Run } from '../../src/report/model.ts';
import { countWords, plainText } from '../../src/report/text.ts';

const shown = (text: string, budget: number) => {
  const [ranked = []] = rankSentences([[{ type: 'text', text } satisfies Run]], 'en');
  return plainText(keySentences(ranked, budget));
};

describe('TextRank', () => {
  it('weighs a sentence by those that share words with it', () => {
    const ranks = textRank([
      'The checkout service lost orders after the payment gateway failed.',
      'Lunch was good.',
      'The payment gateway failed because its certificate expired.',
      'Orders in the checkout service waited for the gateway.',
    ]);
    const [first = 0, lunch = 0, third = 0, fourth = 0] = ranks;
    expect(lunch).toBeLessThan(Math.min(first, third, fourth));
    expect(first).toBeGreaterThan(third);
  });

  it('takes long texts in its stride', () => {
    const texts = Array.from(
      { length: 3000 },
      (_, i) => `Sentence number ${i} speaks about subject ${i % 17}.`,
    );
    expect(textRank(texts)).toHaveLength(3000);
  });
});

describe('key sentences', () => {
  const REPORT =
    'The migration of the billing platform finished in March. Some people had doubted that. However, they were wrong about the date. ' +
    'Billing now runs on 12 nodes instead of 40, which halves the cost of the platform. The weather in March was mild.';

  it('opens with the opening, has the figures, and leaves out what leans on others', () => {
    const text = shown(REPORT, 26);
    expect(text).toBe(
      'The migration of the billing platform finished in March. Billing now runs on 12 nodes instead of 40, which halves the cost of the platform.',
    );
  });

  it('are never none', () => {
    expect(shown('One. Two. Three.', 0)).not.toBe('');
  });

  it('end at a clause where a single sentence is too long', () => {
    const long = `The plan covers ten regions, ${'and each of them has its own needs and limits, '.repeat(12)}so it is long.`;
    const text = shown(long, 20);
    expect(text).toMatch(/ …$/);
    expect(countWords(text)).toBeLessThanOrEqual(20);
    expect(long.startsWith(text.replace(/ …$/, ''))).toBe(true);
  });

  it.each([
    [
      'at none that only leads up to the next',
      'When a crane of the second pier stops in the night, the crew of the first pier takes over, and nobody on the ships that wait outside of the harbour is told about it until the next morning',
      'When a crane of the second pier stops in the night, the crew of the first pier takes over …',
    ],
    [
      'at none with a word that goes on',
      'The crew of the first pier takes over at night, however, nobody on the ships that wait outside of the harbour is told about it until the next morning has come',
      'The crew of the first pier takes over at night …',
    ],
    [
      'at none inside of brackets',
      'The crew takes over the work of the other pier at night (that of the first, the third and, where there are ships that wait outside of the harbour, the fourth pier as well)',
      'The crew takes over the work of the other pier at night …',
    ],
    [
      'nowhere, rather than in the midst of a thought',
      'Nobody on the ships that wait outside of the harbour for a place at one of its nine piers is told about what happened in the night until the next morning',
      'Nobody on the ships that wait outside of the harbour for a place at one of its nine piers is told about what happened in the night until the next morning',
    ],
  ])('end %s', (_, sentence, expected) => {
    expect(shown(sentence, 18)).toBe(expected);
  });
});
