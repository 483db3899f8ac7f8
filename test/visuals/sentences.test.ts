/** What is said of numbers: true in every language that has sentences, and nothing in those that have none. */
import { describe, expect, it } from 'vitest';
import { german } from '../../src/visuals/sentences/de.ts';
import { english } from '../../src/visuals/sentences/en.ts';
import { spanish } from '../../src/visuals/sentences/es.ts';
import { french } from '../../src/visuals/sentences/fr.ts';
import { decided } from './tables.ts';

const LANGUAGES = { en: english, de: german, es: spanish, fr: french };

const FACTS = {
  metric: 'Sales',
  up: true,
  by: '25%',
  from: '120',
  to: '150',
  since: 'May',
  name: 'Oslo',
  value: '340',
  times: '2.1',
  measure: 'Loss',
  share: '42%',
  percent: 76,
  whole: '$200',
  use: 'spent',
  at: 'June',
};

/** The facts that each headline must tell. */
const TOLD = {
  changed: ['metric', 'by', 'to'],
  changedByPoints: ['metric', 'by', 'to'],
  changedFromTo: ['metric', 'from', 'to'],
  leads: ['name', 'value', 'times'],
  highest: ['name', 'measure', 'value'],
  takes: ['name', 'share', 'whole'],
  used: ['percent', 'whole', 'use'],
  trend: ['metric', 'from', 'to', 'since'],
  peaked: ['metric', 'value', 'at'],
} as const;

describe.each(Object.entries(LANGUAGES))('headlines in %s', (_, { headlines }) => {
  it.each(Object.entries(TOLD))('%s tells its facts and no more', (name, facts) => {
    const text = headlines[name as keyof typeof TOLD](FACTS);
    for (const fact of facts) expect(text.toLowerCase()).toContain(String(FACTS[fact]).toLowerCase());
    const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
    const given = facts.map((fact) => String(FACTS[fact]));
    expect(numbers.filter((number) => !given.some((fact) => fact.includes(number)))).toEqual([]);
    expect(text).not.toMatch(/undefined|\.$/);
  });

  it('tell a rise from a fall', () => {
    expect(headlines.changed(FACTS)).not.toBe(headlines.changed({ ...FACTS, up: false }));
    expect(headlines.trend(FACTS)).not.toBe(headlines.trend({ ...FACTS, up: false }));
  });

  it('count', () => {
    expect(headlines.done(7, 10)).toMatch(/7.*10/);
    expect(headlines.allImproved(4)).toContain('4');
  });
});

describe('a table', () => {
  const headlineOf = (table: string, language = 'en') => decided(table, { language }).headline;

  it.each([
    [
      'a fall',
      'Bugs',
      '| Metric | Q1 | Q2 | Change |\n|--|--|--|--|\n| Bugs | 80 | 60 | -25% |\n| Logins | 900 | 910 | +1.1% |',
      'Bugs fell 25% to 60',
    ],
    [
      'points where there is nothing else',
      'Key figures',
      '| Metric | Q1 | Q2 |\n|--|--|--|\n| Uptime | 99.2% | 99.8% |\n| Churn | 4.1% | 4.6% |',
      'Uptime rose 0.6 points to 99.8%',
    ],
    [
      'all that improved',
      'Key figures',
      '| Metric | Q1 | Q2 |\n|--|--|--|\n| Uptime | 99.2% | 99.8% |\n| Churn | 4.1% | 3.9% |\n| Incidents | 5 | 3 |',
      'All 3 metrics improved',
    ],
    [
      'who leads by far',
      'Sales',
      '| Town | Sales |\n|--|--|\n| Oslo | 340 |\n| Rome | 120 |\n| Bern | 90 |',
      'Oslo leads with 340, 2.8x the median',
    ],
    [
      'who leads',
      'Sales',
      '| Town | Sales |\n|--|--|\n| Oslo | 340 |\n| Rome | 300 |\n| Bern | 290 |',
      'Oslo leads with 340',
    ],
    [
      'the worst',
      'Loss by town',
      '| Town | Error rate |\n|--|--|\n| Oslo | 3.4% |\n| Rome | 1.2% |\n| Bern | 0.9% |',
      'Highest error rate: Oslo, 3.4%',
    ],
    [
      'a trend',
      'Growth',
      '| Month | Revenue |\n|--|--|\n| 2024-01 | $10 |\n| 2024-02 | $12 |\n| 2024-03 | $15 |\n| 2024-04 | $19 |',
      'Revenue up from $10 to $19 since 2024-01',
    ],
    [
      'a peak',
      'Growth',
      '| Month | Revenue |\n|--|--|\n| 2024-01 | $10 |\n| 2024-02 | $32 |\n| 2024-03 | $15 |\n| 2024-04 | $12 |',
      'Revenue peaked at $32 (2024-02)',
    ],
  ])('tells %s', (_, heading, table, headline) => {
    expect(decided(table, { heading }).headline).toBe(headline);
  });

  it.each([
    ['a hair’s breadth', '| Town | Sales |\n|--|--|\n| Oslo | 340 |\n| Rome | 339 |\n| Bern | 90 |'],
    ['estimates', '| Town | Sales |\n|--|--|\n| Oslo | ~340 |\n| Rome | 120 |\n| Bern | 90 |'],
    [
      'changes that are not true',
      '| Metric | Q1 | Q2 | Change |\n|--|--|--|--|\n| Bugs | 80 | 60 | -45% |\n| Logins | 900 | 910 | +21.1% |',
    ],
    [
      'a wave',
      '| Month | Revenue |\n|--|--|\n| 2024-01 | $10 |\n| 2024-02 | $11 |\n| 2024-03 | $10.5 |\n| 2024-04 | $10.2 |',
    ],
  ])('tells nothing of %s', (_, table) => {
    expect(headlineOf(table)).toBeUndefined();
  });

  const GERMAN =
    '| Kennzahl | Q1 | Q2 |\n|--|--|--|\n| Fehlerquote | 4,0 % | 3,0 % |\n| Ausfallzeit | 80 min | 60 min |';

  it('is told in its own language, or not at all', () => {
    expect(headlineOf(GERMAN, 'de-CH')).toMatch(/: Rückgang (?:um|von) .* auf /);
    expect(headlineOf(GERMAN, 'pl')).toBeUndefined();
    expect(headlineOf(GERMAN)).toBeUndefined();
  });

  it('is described in its own language, or in English', () => {
    expect(decided(GERMAN, { language: 'de' }).alt).toMatch(/^Kennzahlen: /);
    expect(decided(GERMAN, { language: 'pl' }).alt).toMatch(/^Key figures: /);
  });
});
