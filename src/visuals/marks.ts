/** What a decision says of the columns that it draws and of those it leaves out. */

import type { Measure, Veto } from './data/measure.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import type { Decision, LeftOut, SeriesData } from './decision.ts';
import { goodDirection } from './good.ts';
import { leftOutOf } from './leftOut.ts';
import { isWord } from './lexicon/index.ts';

/**
 * Names of the drawn columns and the reasons for the others. Where the table was turned, its rows here are the
 * source's columns: all of them carry marks then.
 */
export function marksOf(
  data: TableData,
  drawn: readonly { readonly index: number }[],
  codes: ReadonlyMap<number, Veto> = new Map(),
): Pick<Decision, 'plotted' | 'leftOut'> {
  if (data.orientation !== 'upright') return { plotted: data.labels, leftOut: leftOutOfTurned(data) };
  const indexes = new Set(drawn.map(({ index }) => index));
  return {
    plotted: data.columns.filter(({ index }) => indexes.has(index)).map(({ head }) => head.title),
    leftOut: leftOutOf(data, indexes).map((left) => ({ ...left, code: codes.get(left.index) ?? left.code })),
  };
}

function leftOutOfTurned({ labelName, summaries, orientation }: TableData): readonly LeftOut[] {
  // A turned table's first column names its rows; a pivoted one has no such column.
  const first = orientation === 'turned' ? 1 : 0;
  const totals = summaries.map(
    ({ index, texts }): LeftOut => ({
      column: texts[0]?.display ?? '',
      index: index + first,
      code: 'TOTAL',
    }),
  );
  return first === 0 ? totals : [{ column: labelName, index: 0, code: 'LABEL' }, ...totals];
}

/** A measure's series, in an order of its rows. */
export function seriesOf(
  data: TableData,
  {
    head,
    index,
    measure,
  }: { readonly head: MeasureColumn['head']; readonly index: number; readonly measure: Measure },
  order: readonly number[],
  name = head.title,
): SeriesData {
  const good = goodDirection(head);
  return {
    name,
    column: data.orientation === 'upright' ? index : -1,
    values: order.map((row) => measure.values[row] ?? null),
    texts: order.map((row) => measure.texts[row] ?? ''),
    ...(measure.errors && { errors: order.map((row) => measure.errors?.[row] ?? null) }),
    unit: measure.unit,
    ...(good === undefined ? {} : { good }),
    ...(isWord('planned', head.name) ? { planned: true } : {}),
  };
}
