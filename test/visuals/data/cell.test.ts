/** Cells by literal, columns that settle what a cell alone leaves open, and numbers that survive being written. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellColumn } from './cells.ts';

const sections = readFileSync(new URL('./cells.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1);

describe.each(sections.map((section) => [section.split('\n')[0] ?? '', section] as const))(
  'cells in %s',
  (language, section) => {
    const lines = section
      .split('\n')
      .slice(1)
      .filter((line) => line !== '');
    it.each(lines.map((line) => line.split('\t') as [string, string]))('%s is %s', (literal, told) => {
      expect(tellColumn([literal], language)).toEqual([told]);
    });
  },
);

describe('columns', () => {
  it('reads a blank cell as missing', () => {
    expect(tellColumn(['', ' ', '\u00a0'])).toEqual(['missing', 'missing', 'missing']);
  });

  it.each([
    ['one decimal comma decides for its neighbours', ['1.234', '12,5'], 'en', ['1234', '12.5']],
    ['one decimal point decides for its neighbours', ['1,234', '12.5'], 'de', ['1234', '12.5']],
    ['two groups decide as well', ['1.234', '1.234.567'], 'en', ['1234', '1234567']],
    ['without evidence the language decides', ['1.234', '2.345'], 'de', ['1234', '2345']],
    ['without evidence the language decides', ['1.234', '2.345'], 'en', ['1.234', '2.345']],
    [
      'scale words of comma languages count as evidence',
      ['1.234 Mio. €', '2.345 Mio. €'],
      'en',
      ['1234000000 €', '2345000000 €'],
    ],
    ['a euro sign makes no decimals of English thousands', ['1,234 €', '850 €'], 'en', ['1234 €', '850 €']],
    ['a leading zero has a decimal mark behind it', ['0,524', '1,645'], 'en', ['0.524', '1.645']],
    [
      'a day beyond twelve tells days from months',
      ['3/4/2025', '13/4/2025'],
      'en-US',
      ['day 2025-04-03', 'day 2025-04-13'],
    ],
    ['a month beyond twelve does too', ['3/4/2025', '3/14/2025'], 'de', ['day 2025-03-04', 'day 2025-03-14']],
  ] as const)('%s: %j', (_, literals, language, told) => {
    expect(tellColumn(literals, language)).toEqual(told);
  });
});

describe('numbers', () => {
  const styles = [
    { language: 'en', group: ',', decimal: '.' },
    { language: 'de', group: '.', decimal: ',' },
    { language: 'fr', group: '\u202f', decimal: ',' },
    { language: 'ru', group: '\u00a0', decimal: ',' },
    { language: 'de-CH', group: '’', decimal: '.' },
  ] as const;
  const affixes = [
    ['', ''],
    ['$', ''],
    ['', ' €'],
    ['', '%'],
    ['', ' ms'],
    ['', ' GB'],
  ] as const;

  it('come back as they were written, in any style', () => {
    const number = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...styles),
        fc.constantFrom(...affixes),
        ([digits, decimals], style, affix) => {
          const [before, after] = affix;
          const literal = `${digits < 0 ? '-' : ''}${before}${written(Math.abs(digits), decimals, style)}${after}`;
          // A second cell that can be read in one way only stands for the rest of the column.
          const [told] = tellColumn([literal, `1${style.decimal}5`], style.language);
          const unit = `${before}${after}`.trim();
          const value = Number((digits / 10 ** decimals).toPrecision(12));
          expect(told).toBe(`${value}${unit === '' ? '' : ` ${unit}`}`);
        },
      ),
    );
  });
});

function written(digits: number, decimals: number, style: { group: string; decimal: string }): string {
  const plain = String(digits).padStart(decimals + 1, '0');
  const whole = plain.slice(0, plain.length - decimals).replace(/\B(?=(\d{3})+$)/g, style.group);
  return decimals === 0 ? whole : `${whole}${style.decimal}${plain.slice(-decimals)}`;
}
