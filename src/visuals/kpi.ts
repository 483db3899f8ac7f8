/** Key figures as cards: unlike metrics in rows, each with its latest value, the one before, and the change. */
import { type Candidate, scoreOf } from './candidate.ts';
import { areHomogeneous } from './data/homogeneous.ts';
import { type Metric, type Scorecard, scorecardOf } from './data/scorecard.ts';
import type { TableData } from './data/tableData.ts';
import type { Card } from './decision.ts';
import { goodDirection } from './good.ts';
import { changeHeadline, type ProvedChange, withUnit } from './headline.ts';
import { isWord } from './lexicon/index.ts';
import { marksOf } from './marks.ts';
import { rowsAreMetrics } from './order.ts';

const MOST_CARDS = 8;
const MOST_EARLIER = 1;

/** Proposes cards. */
export function proposeKpi(data: TableData): Candidate | undefined {
  const scorecard = scorecardOf(data);
  if (scorecard === undefined || data.rows.length > MOST_CARDS || data.rows.length < 2) return undefined;
  const { latest, previous, earlier, changes, metrics } = scorecard;
  const few = data.rows.length === 2 && previous === undefined && latest.measure !== undefined;
  if (previous === undefined && !few && (data.rows.length < 3 || !areFigures(data))) return undefined;
  if (!(few || rowsAreMetrics(data) || !areHomogeneous(data, [latest])) || earlier.length > MOST_EARLIER)
    return undefined;
  const headline = changeHeadline(
    metrics.flatMap((metric) => proved(metric, scorecard)),
    data,
  );
  const drawn = [...earlier, ...(previous === undefined ? [] : [previous]), latest].sort(
    (one, other) => one.index - other.index,
  );
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
      cards: metrics.map((metric) => cardOf(metric, scorecard)),
      ...(isWord('valueHeads', period) || period === '' ? {} : { period }),
      ...(previous === undefined ? {} : { previousPeriod: previous.head.title }),
      ...marksOf(data, drawn),
      why: whyOf(metrics, changes?.head.title),
      ...(headline === undefined ? {} : { headline }),
      alt: altOf(metrics, scorecard),
    },
  };
}

/** Without a comparison, values are key figures only where the rows are called metrics, or nothing at all. */
function areFigures(data: TableData): boolean {
  return data.labelName === '' || isWord('metricHeads', data.labelName) || rowsAreMetrics(data);
}

function cardOf(metric: Metric, { latest, previous }: Scorecard): Card {
  const value = latest.texts[metric.row]?.display ?? '';
  const before = previous?.texts[metric.row]?.display ?? '';
  const change = changeOf(metric);
  return {
    label: metric.head.title,
    value,
    ...(before === '' || previous?.cells[metric.row]?.kind === 'missing' ? {} : { previous: before }),
    ...(change === undefined ? {} : { change }),
  };
}

function changeOf({ change, head, before, after }: Metric): Card['change'] {
  if (change === undefined) return undefined;
  const direction = change.amount > 0 ? 'up' : change.amount < 0 ? 'down' : 'flat';
  const good = goodDirection(head);
  const noise = (before?.slack ?? 0) + (after?.slack ?? 0);
  const real = Math.abs((after?.amount ?? 0) - (before?.amount ?? 0)) > noise || noise === 0;
  const judged = change.kind !== undefined && good !== undefined && direction !== 'flat' && real;
  const verdict = !judged ? 'neutral' : (good === 'higher') === (direction === 'up') ? 'good' : 'bad';
  return { text: changeText({ change, head, before, after }), direction, verdict };
}

/** As printed; where only points agree, with `pp` for the misleading percent sign; computed ones in short. */
function changeText({ change, before, after }: Pick<Metric, 'change' | 'head' | 'before' | 'after'>): string {
  if (change === undefined) return '';
  if (change.printed) return change.kind === 'points' ? inPoints(change.text) : change.text;
  const sign = change.amount > 0 ? '+' : change.amount < 0 ? '-' : '±';
  const size = Math.abs(change.amount);
  if (change.kind === 'relative') {
    if ((before?.amount ?? 0) < SMALL_BASE && before?.unit.dimension === 'count')
      return `${sign}${short(Math.abs((after?.amount ?? 0) - (before?.amount ?? 0)))}`;
    return `${sign}${short(size * 100)}%`;
  }
  return change.kind === 'points' ? `${sign}${short(size * 100)} pp` : `${sign}${short(size)}`;
}

/** Below ten, a percentage says less than the numbers themselves. */
const SMALL_BASE = 10;

function inPoints(text: string): string {
  return text.includes('%') ? text.replace(/\s?%/, ' pp') : text;
}

function short(value: number): string {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded);
}

function proved(metric: Metric, { latest, previous }: Scorecard): readonly ProvedChange[] {
  const { change, before, after, head, row } = metric;
  if (change?.kind === undefined || change.kind === 'multiple' || before === undefined || after === undefined)
    return [];
  const size = change.printed
    ? change.text.replace(/^[^\d]+/, '').replace(/[\s)]*(?:[a-zA-Z].*)?$/, '')
    : changeText(metric).slice(1).replace(/ pp$/, '');
  return [
    {
      metric: head.name,
      before: withUnit(previous?.texts[row]?.display ?? '', head),
      after: withUnit(latest.texts[row]?.display ?? '', head),
      kind: change.kind,
      amount: change.amount,
      printed: change.kind === 'points' ? size.replace(/\s?%/, '') : size,
      small: before.unit.dimension === 'count' && before.amount < SMALL_BASE && head.unit === undefined,
      known: goodDirection(head) !== undefined,
    },
  ];
}

function whyOf(metrics: readonly Metric[], head: string | undefined): string {
  const start = 'Metrics in rows have units of their own, so each is a card';
  if (head === undefined) return `${start}.`;
  const tested = metrics.filter(({ change }) => change?.printed);
  const true_ = tested.filter(({ change }) => change?.kind !== undefined);
  const points = true_.filter(({ change }) => change?.kind === 'points' && change.text.includes('%'));
  const rest =
    points.length === 0
      ? ''
      : `; ${points.map(({ head: { name } }) => name).join(' and ')} in points, not percent`;
  return `${start}; ${head} agrees with the values in ${true_.length} of ${tested.length} rows${rest}.`;
}

function altOf(metrics: readonly Metric[], { latest, previous }: Scorecard): string {
  const parts = metrics.map(({ row, head, change }) => {
    const before = previous?.texts[row]?.display ?? '';
    const from = before === '' ? '' : `, from ${before}`;
    return `${head.title} ${latest.texts[row]?.display ?? ''}${change === undefined || from === '' ? '' : from}`;
  });
  return `Key figures: ${parts.join('; ')}`;
}
