/** Key figures as cards: unlike metrics in rows, each with its latest value, the one before, and the change. */

import { type Candidate, scoreOf } from './candidate.ts';
import type { Column } from './data/columns.ts';
import type { DecimalMark } from './data/digits.ts';
import { areHomogeneous } from './data/homogeneous.ts';
import type { MetricChange } from './data/metricChange.ts';
import { markOfLanguage } from './data/reading.ts';
import { type Metric, type Scorecard, scorecardOf } from './data/scorecard.ts';
import type { TableData } from './data/tableData.ts';
import type { Card } from './decision.ts';
import { goodDirection } from './good.ts';
import { changeHeadline, type ProvedChange } from './headline/change.ts';
import { withUnit } from './headline/shown.ts';
import { isWord } from './lexicon/index.ts';
import { marksOf } from './marks.ts';
import { rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_CARDS = 12;
const MOST_EARLIER = 1;

/** Proposes cards. */
export function proposeKpi(data: TableData): Candidate | undefined {
  const scorecard = scorecardOf(data);
  if (scorecard === undefined || data.rows.length > MOST_CARDS || data.rows.length < 2) return undefined;
  const { latest, previous, aim, earlier, changes, metrics, proof } = scorecard;
  const few = data.rows.length === 2 && previous === undefined && latest.measure !== undefined;
  if (previous === undefined && !few && (data.rows.length < 3 || !areFigures(data))) return undefined;
  if (!(few || rowsAreMetrics(data) || !areHomogeneous(data, [latest])) || earlier.length > MOST_EARLIER)
    return undefined;
  // Being above or below a plan is no rise or fall.
  const isPlan = previous !== undefined && isWord('planned', previous.head.name);
  const changed = proof === 'sound' && !isPlan ? metrics.flatMap((metric) => proved(metric, scorecard)) : [];
  const headline = changeHeadline(changed, data);
  const drawn = [previous, latest, aim].filter((column) => column !== undefined);
  const mark = markOfLanguage(data.context.language);
  const period = latest.head.title;
  return {
    score: scoreOf({
      coverage: 1,
      encoding: 0.8,
      cue: previous === undefined ? 0.5 : 1,
      space: data.rows.length > 6 ? 0.7 : 1,
      simplicity: 1,
    }),
    decision: {
      visual: 'kpi',
      cards: metrics.map((metric) => cardOf(metric, scorecard, mark)),
      ...(isWord('valueHeads', period) || period === '' ? {} : { period }),
      ...(previous === undefined ? {} : { previousPeriod: previous.head.title }),
      ...(aim && { aimName: aim.head.title }),
      ...marksOf(data, drawn),
      why: whyOf(metrics, changes?.head.title),
      ...(headline === undefined ? {} : { headline }),
      alt: descriptionsIn(data.context.language).figures(
        metrics.map(({ row, head, change }) => ({
          metric: head.title,
          value: valueAt(latest, row),
          previous: change === undefined ? '' : valueAt(previous, row),
        })),
      ),
    },
  };
}

/** Without a comparison, values are key figures only where the rows are called metrics, or nothing at all. */
function areFigures(data: TableData): boolean {
  return data.labelName === '' || isWord('metricHeads', data.labelName) || rowsAreMetrics(data);
}

function cardOf(metric: Metric, { latest, previous, aim, proof }: Scorecard, mark: DecimalMark): Card {
  const { row } = metric;
  const [before, wanted] = [previous, aim].map((column) =>
    column?.cells[row]?.kind === 'missing' ? '' : valueAt(column, row),
  );
  const change = changeOf(metric, proof !== 'void', mark);
  return {
    label: metric.head.title,
    value: valueAt(latest, row),
    ...(before && { previous: before }),
    ...(wanted && { aim: wanted }),
    ...(change === undefined ? {} : { change }),
  };
}

/** As written, without the change in brackets: that is told beside it. */
function valueAt(column: Column | undefined, row: number): string {
  const text = column?.texts[row]?.display ?? '';
  const cell = column?.cells[row];
  return cell?.kind === 'number' && cell.delta !== undefined
    ? text.replace(/\s*[([][^()[\]]*[)\]](?=\s*\**$)/, '')
    : text;
}

function changeOf(metric: Metric, believed: boolean, mark: DecimalMark): Card['change'] {
  const { change, head } = metric;
  if (change === undefined) return undefined;
  const direction = change.amount > 0 ? 'up' : change.amount < 0 ? 'down' : 'flat';
  const good = goodDirection(head);
  const judged =
    believed && change.kind !== undefined && change.real && good !== undefined && direction !== 'flat';
  const verdict = !judged ? 'neutral' : (good === 'higher') === (direction === 'up') ? 'good' : 'bad';
  return { text: changeText(metric, change, mark), direction, verdict };
}

/** As printed; where only points agree, with `pp` for the misleading percent sign; computed ones in short. */
function changeText(metric: Metric, { text, kind, amount }: MetricChange, mark: DecimalMark): string {
  if (text !== undefined) return kind === 'points' ? text.replace(/\s?%/, ' pp') : text;
  const sign = amount > 0 ? '+' : amount < 0 ? '-' : '±';
  const size = Math.abs(amount);
  const short = (value: number): string => shortNumber(value, mark);
  if (kind === 'points') return `${sign}${short(size * 100)} pp`;
  if (kind === 'difference') return `${sign}${short(size)}`;
  return isSmall(metric) ? `${sign}${short(Math.abs(difference(metric)))}` : `${sign}${short(size * 100)}%`;
}

/** Below ten, a percentage says less than the numbers themselves. */
const SMALL_BASE = 10;

function isSmall({ before, head }: Metric): boolean {
  return before?.unit.dimension === 'count' && head.unit === undefined && before.amount < SMALL_BASE;
}

function difference({ before, after }: Metric): number {
  return (after?.amount ?? 0) - (before?.amount ?? 0);
}

/** Three digits or so, with the language's decimal mark. */
function shortNumber(value: number, mark: DecimalMark): string {
  const rounded = value >= 100 ? Math.round(value) : value >= 1 ? Math.round(value * 10) / 10 : tiny(value);
  return String(rounded).replace('.', mark);
}

function tiny(value: number): number {
  return Number(value.toPrecision(2));
}

function proved(metric: Metric, { latest, previous }: Scorecard): readonly ProvedChange[] {
  const { change, head, row } = metric;
  if (change?.kind === undefined || change.kind === 'multiple' || !change.real || previous === undefined)
    return [];
  const good = goodDirection(head);
  const size = changeText(metric, change, '.')
    .replace(/^\D+/, '')
    .replace(/[\s)]*(?:[a-zA-Z].*)?$/, '');
  return [
    {
      metric: head.name,
      before: withUnit(valueAt(previous, row), head),
      after: withUnit(valueAt(latest, row), head),
      kind: change.kind,
      amount: change.amount,
      printed: size,
      small: isSmall(metric),
      ...(good === undefined ? {} : { improved: (good === 'higher') === change.amount > 0 }),
    },
  ];
}

function whyOf(metrics: readonly Metric[], head: string | undefined): string {
  const start = 'Metrics in rows have units of their own, so each is a card';
  if (head === undefined) return `${start}.`;
  const tested = metrics.filter(({ change }) => change?.text !== undefined && change.testable);
  const agreeing = tested.filter(({ change }) => change?.kind !== undefined);
  const points = agreeing.filter(({ change }) => change?.kind === 'points' && change.text?.includes('%'));
  const rest =
    points.length === 0
      ? ''
      : `; ${points.map(({ head: { name } }) => name).join(' and ')} in points, not percent`;
  return `${start}; ${head} agrees with the values in ${agreeing.length} of ${tested.length} rows${rest}.`;
}
