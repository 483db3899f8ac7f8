/** Findings are warnings in the order of the report's lines, and say what is written and what follows. */
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/index.ts';
import { readReport } from '../../src/report/read.ts';

const REPORT = `---
title: Ferries
---

The fleet's load went from 310 to 403 seats, a 13% rise.

## Metrics

| Metric | 2023 | 2024 | Change |
|---|---|---|---|
| Test coverage | 64% | 81% | +17% |
| Trips | 1,200 | 1,500 | +25% |
| Delays | 80 | 60 | -20% |

## Costs

> The season ran from 9 March 2024 to 3 March 2024.

| Ship | Fuel | Crew |
|---|---|---|
| Ada | 120 | 80 |
| Bee | 95 | 70 |
| Total | 215 | 160 |
`;

describe('checkReport', () => {
  const found = checkReport(readReport(REPORT).report);

  it('tells what is written and what follows, in the order of the lines', () => {
    expect(found.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([
      '5:1 +13% is written; from 310 to 403 seats is +30%.',
      '11:31 +17% is written; from 64% to 81% is +17 points, which is +26.6%.',
      '13:22 -20% is written; from 80 to 60 is -25%.',
      '17:3 It ends (“3 March 2024”) before it starts (“9 March 2024”).',
      '23:17 160 is written; its parts add up to 150.',
    ]);
  });

  it('only warns', () => {
    expect(found.map(({ fatal, source }) => `${fatal} ${source}`)).toEqual(
      found.map(() => 'false quarterdeck'),
    );
  });

  it('says nothing of a report without numbers', () => {
    expect(
      checkReport(readReport('# Words\n\nNothing *but* words.\n\n- and `code 3 of 4 (10%)`\n').report),
    ).toEqual([]);
  });

  it('tells once that a column writes points as per cent', () => {
    const rows = [
      '| Recall | 50.7% | 89.5% | 38.8% |',
      '| Noise | 0.0% | 0.0% | 0.0% |',
      '| Gain | 83.3% | 96.7% | 13.4% |',
    ];
    const markdown = `# T\n\n## S\n\n| Metric | Baseline | Current | Change |\n|--|--|--|--|\n${rows.join('\n')}\n`;
    expect(checkReport(readReport(markdown).report).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '7 38.8% is written; from 50.7% to 89.5% is 38.8 points, which is 76.5%.',
    ]);
  });

  it('takes points between shares for points of a percentage', () => {
    const rows = [
      '| Rebond | 41 % | 38 % | -3 pts |',
      '| Conversion | 3,1 % | 3,4 % | +0,9 pt |',
      '| Retour | 13,1 % | 13,4 % | +0,3 pt |',
    ];
    const markdown = `# T\n\n## S\n\n| Indicateur | T2 | T3 | Variation |\n|--|--|--|--|\n${rows.join('\n')}\n`;
    expect(checkReport(readReport(markdown).report).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '8 +0,9 pt is written; from 3,1 % to 3,4 % is +0,3 points, which is +9,7%.',
    ]);
  });

  it('tells of several wrong changes where two rows and the heads say what they are of', () => {
    const rows = [
      '| Trips | 80 | 100 | +25% |',
      '| Crew | 50 | 60 | +20% |',
      '| Delays | 87 | 34 | -50% |',
      '| Guests | 12,500 | 18,300 | -46.4% |',
      '| Claims | 40 | 30 | -20% |',
    ];
    const markdown = `# T\n\n## S\n\n| Metric | Q3 2025 | Q4 2025 | Change |\n|--|--|--|--|\n${rows.join('\n')}\n`;
    expect(checkReport(readReport(markdown).report).map(({ line }) => line)).toEqual([9, 10, 11]);
  });

  it('leaves out what is struck out', () => {
    const markdown =
      '# T\n\n## S\n\n| Ship | Fuel |\n|--|--|\n| Ada | 120 |\n| Bee | 95 |\n| Total | ~~200~~ |\n';
    expect(checkReport(readReport(markdown).report)).toEqual([]);
  });

  it('points into tables of HTML', () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table><tr><th>Ship</th><th>Fuel</th></tr>${row('Ada', '120')}${row('Bee', '95')}${row('Total', '200')}</table>`;
    const messages = checkReport(readReport(`# T\n\n## S\n\n${table}\n`).report);
    expect(messages.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['5 number-total']);
  });
});
