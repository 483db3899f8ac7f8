/** Charts asked of tables by changing the text of the report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain, type TableExplanation } from '../../src/inspect.ts';
import { askChart } from '../../src/report/directives/write.ts';

const cases = join(import.meta.dirname, '../cases');
const reports = readdirSync(cases)
  .filter((name) => /^(asked|visuals-cards|visuals-parts)/.test(name))
  .map((name) => [name, join(cases, name, 'input.md')] as const);

const at = (line: number, column = 1) => ({ line, column });

describe('a comment', () => {
  it.each([
    ['above the table', 'A\n\n| a |\n|---|\n', 3, 'A\n\n<!-- chart: line -->\n| a |\n|---|\n'],
    ['with the line ends of the file', 'A\r\n\r\n| a |\r\n', 3, 'A\r\n\r\n<!-- chart: line -->\r\n| a |\r\n'],
    ['within a quote', '> | a |\n> |---|\n', 1, '> <!-- chart: line -->\n> | a |\n> |---|\n'],
    ['as far in as the table', 'A\n\n  | a |\n', 3, 'A\n\n  <!-- chart: line -->\n  | a |\n'],
    ['above the point of a list that the table opens', '- | a |\n', 1, '<!-- chart: line -->\n- | a |\n'],
  ])('is put %s', (_, text, line, expected) => {
    expect(askChart(text, { line }, 'line')).toBe(expected);
  });

  it.each([
    ['<!-- chart: bar -->', '<!-- chart: line -->'],
    ['<!--chart:bar-->', '<!--chart:line-->'],
    ['<!-- chart: bar columns="A, B" -->', '<!-- chart: line columns="A, B" -->'],
    ['<!-- sort: none -->', '<!-- sort: none chart=line -->'],
    ['<!-- columns: A chart="bar" sort=none -->', '<!-- columns: A chart=line sort=none -->'],
  ])('%s becomes %s', (comment, expected) => {
    const text = `${comment}\n| a |\n|---|\n`;
    const asked = askChart(text, { line: 2, comment: at(1) }, 'line');
    expect(asked).toBe(`${expected}\n| a |\n|---|\n`);
  });

  it.each([
    ['A\n\n<!-- chart: bar -->\n| a |\n', at(3), 'A\n\n| a |\n'],
    ['> <!-- chart: bar -->\n> | a |\n', at(1, 3), '> | a |\n'],
    ['A <!-- chart: bar --> b\n| a |\n', at(1, 3), 'A  b\n| a |\n'],
    ['<!-- chart: bar sort=none -->\n| a |\n', at(1), '<!-- chart: auto sort=none -->\n| a |\n'],
  ])('of %j is taken back', (text, comment, expected) => {
    const line = text.split('\n').length - 1;
    expect(askChart(text, { line, comment }, 'auto')).toBe(expected);
  });
});

describe.each(reports)('%s', (_, path) => {
  const text = readFileSync(path, 'utf8');
  const { tables } = explain(text);

  it('has tables become what they could, and changes nothing else', () => {
    for (const choice of new Set(tables.flatMap(({ choices }) => choices))) {
      const chosen = tables.filter((table) => table.choices.includes(choice));
      const now = explain(asked(text, chosen, choice)).tables;
      expect(now.map(({ visual }) => visual)).toEqual(
        tables.map((table) => (chosen.includes(table) ? choice : table.visual)),
      );
    }
  });

  it('is as it was when what was asked is taken back', () => {
    const free = tables.filter((table) => table.asked === undefined);
    const changed = asked(text, free, 'table');
    const again = explain(changed).tables.filter((_, i) => tables[i]?.asked === undefined);
    expect(asked(changed, again, 'auto')).toBe(text);
  });
});

/** From the last one upward, as lines below a change move. Of a table only its line is known; none of these stands in a quote. */
function asked(text: string, tables: readonly TableExplanation[], chart: string): string {
  return tables.reduceRight(
    (changed, { line, asked: comment }) => askChart(changed, { line, comment }, chart),
    text,
  );
}
