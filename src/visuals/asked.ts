/**
 * A table as its author asks for it. Columns and visual are theirs to choose, but no wish puts two units on one axis:
 * what cannot be drawn truly is decided as if nothing had been asked, and the decision says why.
 */

import { assemble } from './assemble.ts';
import type { Candidate } from './candidate.ts';
import type { TableCells } from './data/grid.ts';
import { type MeasureColumn, readTable, type TableData } from './data/tableData.ts';
import { pivot, transpose } from './data/transpose.ts';
import { decide } from './decide.ts';
import type { Decision, TableContext } from './decision.ts';
import { PROPOSALS } from './index.ts';
import { leftOutOf } from './leftOut.ts';
import { keepTable } from './table.ts';

/** Decides what a table becomes, as its author wishes or, where nothing is asked, by its own merits. Pure. */
export function decideAsAsked(table: TableCells, context: TableContext): Decision {
  const { chart = 'auto', columns } = context;
  if (chart === 'auto' && columns === undefined) return decide(table, context);
  const data = readTable(table, context);
  if (chart === 'table') return keepTable(data, 'Its author asks for a table.');
  const drawn = drawAsked(table, data, chart, columns);
  if (typeof drawn === 'string') return { ...decide(table, context), unmet: drawn };
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

/** The decision, or why there can be none. */
function drawAsked(
  table: TableCells,
  data: TableData,
  chart: Exclude<TableContext['chart'], 'table' | undefined>,
  columns: readonly string[] | undefined,
): Decision | string {
  const only = columns === undefined ? data : limited(data, columns);
  const words = columns?.filter((name) => !only.drawable.some(({ head }) => head.title === name)) ?? [];
  if (words.length > 0 && !(chart === 'kpi' || chart === 'heatmap'))
    return `${listed(words)} ${words.length === 1 ? 'has' : 'have'} no numbers that could be drawn`;
  const best = bestOf(only, chart) ?? bestTurned(table, data, columns, chart);
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

function bestTurned(
  table: TableCells,
  data: TableData,
  columns: readonly string[] | undefined,
  chart: string,
): Candidate | undefined {
  const labels = data.labelColumns.map(({ index }) => index);
  const kept = data.columns
    .filter(
      ({ index, head }) => columns === undefined || labels.includes(index) || columns.includes(head.title),
    )
    .map(({ index }) => index);
  const pick = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => kept.includes(index));
  const cells: TableCells = { header: pick(table.header), rows: table.rows.map(pick) };
  const turned = table.rows.length === 1 ? pivot(cells) : transpose(cells);
  return bestOf(readTable(turned, data.context, table.rows.length === 1 ? 'pivoted' : 'turned'), chart);
}

function bestOf(data: TableData, chart: string): Candidate | undefined {
  return PROPOSALS.map((propose) => propose(data))
    .filter((candidate) => candidate !== undefined)
    .filter(({ decision }) => chart === 'auto' || decision.visual === chart)
    .reduce<Candidate | undefined>(
      (best, candidate) => (best === undefined || candidate.score > best.score ? candidate : best),
      undefined,
    );
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
