/**
 * Metrics in rows, moments or scenarios in columns: which column is the latest, which the one before, and whether
 * each row's printed change is true.
 */

import { fold } from '../lexicon/fold.ts';
import { isWord } from '../lexicon/index.ts';
import type { Column } from './columns.ts';
import { isMonotonic } from './columnTimes.ts';
import { askedHead, type Head, readHead, unitHead } from './head.ts';
import { type MetricChange, metricChange, type PrintedChange, quantityOf } from './metricChange.ts';
import type { Quantity } from './quantity.ts';
import type { TableData } from './tableData.ts';
import { readTime } from './time.ts';
import { withoutShared } from './variants.ts';

export interface Metric {
  readonly row: number;
  /** The row's label, read for a unit: `Response Time (ms)`. */
  readonly head: Head;
  readonly after: Quantity | undefined;
  readonly before: Quantity | undefined;
  readonly change?: MetricChange;
}

export interface Scorecard {
  readonly latest: Column;
  readonly previous?: Column;
  /** Further columns of values, older than both. */
  readonly earlier: readonly Column[];
  readonly changes?: Column;
  /** What was wanted, beside what there is and what there was. */
  readonly aim?: Column;
  readonly metrics: readonly Metric[];
  /** Whether the printed changes agree with the values: all, all but one, or too few to be believed. */
  readonly proof: 'sound' | 'doubtful' | 'void';
}

/** Reads a table as metrics in rows; `undefined` where its columns are not moments or scenarios of the same things. */
export function scorecardOf(data: TableData): Scorecard | undefined {
  const label = data.labelColumns[0];
  if (label === undefined || data.labelColumns.length > 1) return undefined;
  const others = data.columns.filter(
    ({ index, role, head }) => index !== label.index && role !== 'blank' && !isWord('totals', head.name),
  );
  const changes = others.find(({ role, head }) => role === 'change' && head.title !== '');
  const told = others.filter(
    (column) => column !== changes && column.role !== 'identifier' && !isTrend(column) && !isRemark(column),
  );
  const values = told.filter(isValues);
  // Words that accompany two sides of a comparison take nothing from it; else they are what the table tells.
  const isTold = values.length === told.length || sidesAmong(values) !== undefined;
  if (values.length === 0 || !isTold) return undefined;
  const aims = values.filter(({ head }) => values.length > 2 && isWord('planned', head.name));
  const ordered = inTime(values.filter((column) => !aims.includes(column)));
  if (ordered === undefined) return undefined;
  const latest = ordered.at(-1) as Column;
  const [aim] = aims;
  // A distance from the plan is told beside the plan, or not at all.
  const isDistance = changes !== undefined && DISTANCE_FROM_PLAN.test(changes.head.name);
  const previous = isDistance && aim ? aim : ordered.at(-2);
  const columns = {
    latest,
    ...(previous === undefined ? {} : { previous }),
    ...(changes === undefined || (isDistance && !aim) ? {} : { changes }),
  };
  const metrics = data.rows.map((_, row) => metricOf(data, row, columns));
  return {
    ...columns,
    ...(aim && aim !== previous && { aim }),
    earlier: ordered.slice(0, -1).filter((column) => column !== previous),
    metrics,
    proof: proofOf(metrics),
  };
}

/** `vs Plan`, `Δ Budget`, `Abw. zum Plan`. */
const DISTANCE_FROM_PLAN =
  /(?:\bvs\.?|\bto|\bfrom|\bagainst|\bzum|\bzu|Δ|±|\bgegen|\bvar\w*)\s+(?:\w+\s+)?(?:plan|budget|target|goal|forecast|soll|ziel)\b/i;

/** Arrows, or words in their place: they repeat what the values say. */
function isTrend({ texts }: Column): boolean {
  return texts.every(({ plain }) => TREND.test(plain));
}

const TREND = /^(?:[▲▼↑↓↗↘→⬆⬇➡📈📉\s]+|up|down|flat|stable|improving|declining|)$/iu;

/** Words about a metric: they are no value of it. */
function isRemark({ role, head }: Column): boolean {
  return role === 'note' || (role === 'text' && isWord('notes', head.name));
}

/** A column whose cells are mostly values, of whatever units. */
function isValues({ cells, role }: Column): boolean {
  if (
    role === 'identifier' ||
    role === 'reference' ||
    role === 'note' ||
    role === 'status' ||
    role === 'time'
  )
    return false;
  const present = cells.filter(({ kind }) => kind !== 'missing');
  const values = present.filter(
    ({ kind }) => kind === 'number' || kind === 'range' || kind === 'ratio' || kind === 'sentinel',
  );
  return present.length > 0 && values.length * 10 >= present.length * 7;
}

/** Columns from the earliest to the latest by their heads; one column needs no order. */
function inTime(columns: readonly Column[]): readonly Column[] | undefined {
  if (columns.length === 1) return columns;
  const times = columns.map(({ head }) => momentOf(head.title));
  if (times.every((time) => time !== undefined)) {
    const sorted = columns
      .map((column, index) => ({ column, order: times[index] ?? 0 }))
      .sort((one, other) => one.order - other.order);
    return isMonotonic(sorted.map(({ order }) => order)) ? sorted.map(({ column }) => column) : undefined;
  }
  const pair = columns.length > 2 ? sidesAmong(columns) : columns;
  const [first, second] = pair ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [early, late] = withoutShared(fold(first.head.name), fold(second.head.name));
  const [one, other] = [sideOf(early ?? ''), sideOf(late ?? '')];
  if (one === 'after' && other !== 'after') return [second, first];
  if (other === 'after' || one === 'before') return [first, second];
  return other === 'before' ? [second, first] : undefined;
}

/** The one column of the earlier and the one of the later side among others, which only accompany them. */
function sidesAmong(columns: readonly Column[]): readonly Column[] | undefined {
  const of = (side: 'before' | 'after'): readonly Column[] =>
    columns.filter(({ head }) => isWord(side, head.name.replace(/\s*[([].*$/, '')));
  const [before, after] = [of('before'), of('after')];
  return before.length === 1 && after.length === 1 ? [...before, ...after] : undefined;
}

/** The order of a head that is a time, alone or in brackets. */
function momentOf(title: string): number | undefined {
  const time = readTime(title, false) ?? readTime(/[([](.+)[)\]]$/.exec(title)?.[1] ?? '', false);
  return time === undefined ? undefined : (time.day ?? time.order);
}

function sideOf(name: string): 'before' | 'after' | undefined {
  const bare = name.replace(/\s*[([].*$/, '');
  if (isWord('before', bare) || isWord('planned', bare)) return 'before';
  return isWord('after', bare) || isWord('actual', bare) ? 'after' : undefined;
}

function metricOf(
  data: TableData,
  row: number,
  columns: Pick<Scorecard, 'latest' | 'previous' | 'changes'>,
): Metric {
  const { latest, previous, changes } = columns;
  const own = readHead(data.labels[row] ?? '');
  const told = own.unit === undefined ? { ...own, ...unitHead(data.labelName) } : own;
  const head = askedHead(told, data.context);
  const [before, after] = [previous?.cells[row], latest.cells[row]];
  const printed = changes === undefined ? nestedChange(latest, row) : printedChange(changes, row);
  const isTold = changes === undefined || printed !== undefined;
  const change = isTold ? metricChange(head, before, after, printed) : undefined;
  return {
    row,
    head,
    after: quantityOf(after),
    before: quantityOf(before),
    ...(change === undefined ? {} : { change }),
  };
}

function printedChange({ cells, texts }: Column, row: number): PrintedChange | undefined {
  const quantity = quantityOf(cells[row]);
  return quantity === undefined ? undefined : { quantity, text: texts[row]?.display ?? '' };
}

/** The change in brackets behind a value: `13.5K (+22.45%)`. */
function nestedChange({ cells, texts }: Column, row: number): PrintedChange | undefined {
  const cell = cells[row];
  if (cell?.kind !== 'number' || cell.delta === undefined) return undefined;
  return {
    quantity: cell.delta,
    text: /[([]([^()[\]]+)[)\]]\s*\**$/.exec(texts[row]?.display ?? '')?.[1] ?? '',
  };
}

/** One printed change that is wrong makes all of them doubtful, and more than one in four void. */
function proofOf(metrics: readonly Metric[]): Scorecard['proof'] {
  const tested = metrics.filter(({ change }) => change?.text !== undefined && change.testable);
  const wrong = tested.filter(({ change }) => change?.kind === undefined).length;
  if (wrong === 0) return 'sound';
  return wrong > 1 || wrong * 4 > tested.length ? 'void' : 'doubtful';
}
