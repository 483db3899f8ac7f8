/**
 * A table as its author asks for it. Columns and visual are theirs to choose, but no wish puts two units on one axis:
 * what cannot be drawn truly is decided as if nothing had been asked, and the decision says why.
 */

import { assemble } from './assemble.ts';
import type { Candidate, Rules } from './candidate.ts';
import type { TableCells } from './data/grid.ts';
import { type MeasureColumn, readTable, type TableData } from './data/tableData.ts';
import { pivot, transpose } from './data/transpose.ts';
import { decide } from './decide.ts';
import { type Decision, nameOf, type TableContext } from './decision.ts';
import { RULES } from './index.ts';
import { leftOutOf } from './leftOut.ts';
import { keepTable } from './table.ts';

/** Decides what a table becomes, as its author wishes or, where nothing is asked, by its own merits. Pure. */
export function decideAsAsked(table: TableCells, context: TableContext, rules: Rules = RULES): Decision {
  const { chart = 'auto', columns } = context;
  if (chart === 'auto' && columns === undefined) return decide(table, context, rules);
  const data = readTable(table, context);
  if (chart === 'table') return keepTable(data, 'Its author asks for a table.');
  const drawn = drawAsked({ data, turned: () => readTurned(table, data) }, chart, rules);
  if (typeof drawn === 'string') return { ...decide(table, context, rules), unmet: drawn };
  const plotted = new Set(drawn.plotted);
  return {
    ...drawn,
    leftOut: leftOutOf(
      data,
      new Set(data.columns.filter(({ head }) => plotted.has(head.title)).map(({ index }) => index)),
    ),
    why: `Asked for by its author. ${drawn.why}`,
  };
}

/** Which of the charts the table could become if its author asked for it. It is read once for all of them. */
export function chartsFor(
  table: TableCells,
  context: TableContext,
  charts: readonly string[],
  rules: Rules = RULES,
): readonly string[] {
  const data = readTable(table, context);
  let turned: TableData | undefined;
  return charts.filter((chart) => {
    const asked = { ...context, chart };
    const reading: Reading = {
      data: { ...data, context: asked },
      turned() {
        turned ??= readTurned(table, data);
        return { ...turned, context: asked };
      },
    };
    return chart === 'table' || typeof drawAsked(reading, chart, rules) !== 'string';
  });
}

/** A table as it stands and, where that is wanted, with its rows as columns. */
interface Reading {
  readonly data: TableData;
  turned(): TableData;
}

/** The decision, or why there can be none. */
function drawAsked({ data, turned }: Reading, chart: string, rules: Rules): Decision | string {
  const { columns } = data.context;
  const only = columns === undefined ? data : limited(data, columns);
  const words = columns?.filter((name) => !only.drawable.some(({ head }) => head.title === name)) ?? [];
  if (words.length > 0 && !(chart === 'kpi' || chart === 'heatmap'))
    return `${listed(words)} ${words.length === 1 ? 'has' : 'have'} no numbers that could be drawn`;
  const best = bestOf(only, chart, rules) ?? bestOf(turned(), chart, rules);
  if (best !== undefined) return best.decision;
  return assemble(only, chart === 'auto' ? 'bar' : chart);
}

/** The table as if it had only its labels and the columns named, which may be drawn whatever else they are. */
function limited(data: TableData, names: readonly string[]): TableData {
  const labels = new Set(data.labelColumns.map(({ index }) => index));
  const isNamed = ({ head }: { readonly head: { readonly title: string } }): boolean =>
    names.includes(head.title);
  const drawable = data.columns.filter(
    (column): column is MeasureColumn => isNamed(column) && column.measure !== undefined,
  );
  return {
    ...data,
    columns: data.columns.filter((column) => labels.has(column.index) || isNamed(column)),
    measures: drawable,
    drawable,
    vetoes: new Map(),
    changes: data.changes.filter(isNamed),
  };
}

function readTurned(table: TableCells, data: TableData): TableData {
  const { columns } = data.context;
  const labels = data.labelColumns.map(({ index }) => index);
  const kept = data.columns
    .filter(
      ({ index, head }) => columns === undefined || labels.includes(index) || columns.includes(head.title),
    )
    .map(({ index }) => index);
  const pick = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => kept.includes(index));
  const cells: TableCells = { header: pick(table.header), rows: table.rows.map(pick) };
  return table.rows.length === 1
    ? readTable(pivot(cells), data.context, 'pivoted')
    : readTable(transpose(cells), data.context, 'turned');
}

function bestOf(data: TableData, chart: string, rules: Rules): Candidate | undefined {
  return [...rules.values()]
    .map((propose) => propose(data))
    .filter((candidate) => candidate !== undefined)
    .filter(({ decision }) => chart === 'auto' || nameOf(decision) === chart)
    .reduce<Candidate | undefined>(
      (best, candidate) => (best === undefined || candidate.score > best.score ? candidate : best),
      undefined,
    );
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
