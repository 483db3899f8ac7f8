/** Outcomes for programs: an array with an object a report, in the order of the reports. */
import { allOf, type Finding, type Outcome } from '../outcome.ts';

export function jsonOf(outcomes: readonly Outcome[]): string {
  return `${JSON.stringify(outcomes.map(reportOf), null, 2)}\n`;
}

/** What is not known is `null`, so that every object has the same keys; `timings`, in milliseconds, where they were asked for. */
function reportOf(outcome: Outcome) {
  const { report, deck, laps } = outcome;
  return {
    report,
    deck: deck ? { paths: deck.paths, slides: deck.slides, charts: deck.charts } : null,
    messages: allOf(outcome).map(messageOf),
    ...(laps && {
      timings: Object.fromEntries(laps.map(({ stage, milliseconds }) => [stage, milliseconds])),
    }),
  };
}

function messageOf({ file, line, column, severity, rule, text }: Finding) {
  return { file, line: line ?? null, column: column ?? null, severity, rule: rule ?? null, message: text };
}
