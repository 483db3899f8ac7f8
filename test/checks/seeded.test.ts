/** Every seeded error is found at its cell by its rule, alone; the clean report has no finding. */
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/index.ts';
import { readReport } from '../../src/report/read.ts';
import { seededCases } from './seeds.ts';

const FILES = ['changes', 'totals', 'parts', 'percentages', 'dates', 'prose', 'conflicts'];

describe.each(FILES)('%s', (file) => {
  describe.each(seededCases(new URL(`./${file}.md`, import.meta.url)))('$name', ({ clean, errors }) => {
    it('is clean', () => {
      const found = findings(clean);
      expect(found, reasons(found)).toEqual([]);
    });

    it.each(errors)('finds $what', ({ markdown, expected }) => {
      const found = findings(markdown);
      expect(
        found.map(({ at }) => at),
        reasons(found),
      ).toEqual([expected]);
    });
  });
});

interface Finding {
  /** `rule line:column`. */
  readonly at: string;
  readonly reason: string;
}

function findings(markdown: string): readonly Finding[] {
  return checkReport(readReport(markdown).report).map(({ ruleId, line, column, reason }) => ({
    at: `${ruleId} ${line}:${column}`,
    reason,
  }));
}

function reasons(found: readonly Finding[]): string {
  return found.map(({ reason }) => reason).join(' | ');
}
