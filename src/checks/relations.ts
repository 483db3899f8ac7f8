/** What a column of changes may be of: two columns of the row, or a column's value in this row and in an earlier one. */
import type { Entry, Line, Sheet } from './sheet.ts';

export interface Relation {
  /** The heads leave no doubt that the changes are of these two. */
  readonly named: boolean;
  /** The earlier and the later value of a row. */
  readonly pairAt: (row: number) => readonly [Entry, Entry] | undefined;
}

/** A row back, the same month or quarter a year ago; negative where the latest row comes first. */
const STEPS = [1, -1, 4, -4, 12, -12];

/** Tables with more columns of values than these compare nothing in a row. */
const MOST_COLUMNS = 16;

/** The relations to be tried for the changes in `column`, the likeliest first. `named` are columns of the source. */
export function relationsOf(
  sheet: Sheet,
  column: number,
  named: readonly [before: number, after: number] | undefined,
): readonly Relation[] {
  const values = sheet.columns
    .filter(({ entries }) => entries.some(({ amount }) => amount !== undefined))
    .slice(0, MOST_COLUMNS);
  const inRow = values.flatMap((before) =>
    values
      .filter((after) => after !== before && isPossible(before, after, column))
      .map((after): Relation & { readonly apart: number } => ({
        named: before.index === named?.[0] && after.index === named[1],
        pairAt: (row) => pairOf(before.entries[row], after.entries[row]),
        apart: Math.abs(before.index - after.index),
      })),
  );
  const own = values.filter((line) => line.index !== column || hasBrackets(line));
  const down = own.flatMap((line) => (isInTime(sheet) ? stepsBack(sheet, line) : []));
  const fromFirst = own.map(
    (line): Relation => ({
      named: false,
      pairAt: (row) => (row === 0 ? undefined : pairOf(line.entries[0], line.entries[row])),
    }),
  );
  return [
    ...inRow.sort((one, other) => Number(other.named) - Number(one.named) || one.apart - other.apart),
    ...down,
    ...fromFirst,
  ];
}

/** Rows follow each other: they are periods, or numbered as versions and sprints are. */
function isInTime({ data }: Sheet): boolean {
  const [label] = data.labelColumns;
  return label?.role === 'time' || data.labels.every((text) => /\d/.test(text));
}

/** Changes in a column of their own are of two others; those in brackets are of the value before them. */
function isPossible(before: Line, after: Line, column: number): boolean {
  return before.index !== column && (after.index !== column || hasBrackets(after));
}

function hasBrackets({ entries }: Line): boolean {
  return entries.some(({ cell }) => cell.kind === 'number' && cell.delta !== undefined);
}

/** Totals have no row before them. */
function stepsBack({ rows, data }: Sheet, { entries }: Line): readonly Relation[] {
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const body = rows.flatMap(({ index }, row) => (summaries.has(index) ? [] : [row]));
  const positions = new Map(body.map((row, at) => [row, at]));
  return STEPS.map((step) => ({
    named: false,
    pairAt: (row) => {
      const back = body[(positions.get(row) ?? Number.NaN) - step];
      return back === undefined ? undefined : pairOf(entries[back], entries[row]);
    },
  }));
}

function pairOf(before: Entry | undefined, after: Entry | undefined): readonly [Entry, Entry] | undefined {
  return before === undefined || after === undefined || before.struck || after.struck
    ? undefined
    : [before, after];
}
