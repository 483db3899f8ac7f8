/**
 * What is written on stacked bars and where: inside the parts that have the room, else at the bars' ends; and how
 * long the bars may be for all that.
 */
import type { Shape, TextRun } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { ChartDecision } from '../decision.ts';
import type { Bounds } from './axis.ts';
import type { BarPlot } from './bars.ts';
import { valueLabels } from './plot.ts';
import { heightOf, type Look, lookOf, paragraphOf, runsWidth, textRun, textShape, widthOf } from './words.ts';

/** Space around a label inside its part, and between a bar and the words at its end. */
const INSIDE = 4;
const END_GAP = 8;

export interface StackWay {
  readonly lying: boolean;
  readonly labelled: boolean;
  /** Whether every part must have its label. */
  readonly complete: boolean;
  readonly look: Look;
}

/** A bar's geometry along its length: points a unit, and what is written where. */
export interface Parts {
  readonly bounds: Bounds;
  /** Indices of the parts labelled inside, by series. */
  readonly inside: readonly (readonly number[])[];
  /** Words at the end of each bar. */
  readonly ends: readonly (readonly TextRun[])[];
}

/** What each bar adds up to. */
export function totals({ series, categories }: ChartDecision): readonly number[] {
  return categories.map((_, c) => series.reduce((sum, { values }) => sum + (values[c] ?? 0), 0));
}

/** How much of the plot's length the longest bar may take. */
const LENGTH_SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** The longest bars at which every label finds its place. */
export function partsOf(
  decision: ChartDecision,
  way: StackWay,
  bars: BarPlot,
  lowering: Lowering,
): Parts | undefined {
  const { lying, look } = way;
  const length = lying ? bars.plot.width : bars.plot.height;
  const sums = totals(decision);
  const most = decision.percent ? 1 : Math.max(...sums);
  if (most <= 0) return undefined;
  for (const share of LENGTH_SHARES) {
    const lengthOf = (value: number, c: number) =>
      ((decision.percent ? value / (sums[c] || 1) : value) / most) * length * share;
    const inside = labelledInside(decision, way, bars, lengthOf, lowering);
    const ends = endWords(decision, inside, way, lowering);
    const fits = ends.every((runs, c) => {
      if (runs.length === 0) return true;
      const end = lengthOf(sums[c] ?? 0, c) + END_GAP;
      return end + (lying ? runsWidth(runs, lowering.measurer) : 1.2 * look.size) <= length;
    });
    if (fits && (!way.complete || isComplete(decision, inside, way)))
      return { bounds: { min: 0, max: most / share }, inside, ends };
  }
  return undefined;
}

/** Whether every part is labelled; what has no label inside a lying bar is told at its end. */
function isComplete(
  { series, percent }: ChartDecision,
  inside: readonly (readonly number[])[],
  { lying }: StackWay,
): boolean {
  const counts = series.map(({ values }) => values.filter((value) => value !== null && value !== 0).length);
  return (lying && !percent) || counts.every((count, s) => (inside[s]?.length ?? 0) >= count);
}

function labelledInside(
  { series, categories }: ChartDecision,
  { lying, look }: StackWay,
  { plot, gapWidth }: BarPlot,
  lengthOf: (value: number, category: number) => number,
  { measurer }: Lowering,
): readonly (readonly number[])[] {
  const band = (lying ? plot.height : plot.width) / categories.length;
  const thickness = band / (1 + gapWidth / 100);
  return series.map((each) => {
    const labels = valueLabels(each);
    return categories.flatMap((_, c) => {
      const label = labels[c] ?? '';
      const length = lengthOf(each.values[c] ?? 0, c);
      const width = label === '' ? 0 : widthOf(label, look, measurer) + INSIDE;
      const height = 1.2 * look.size;
      const fits = lying ? width <= length && height <= thickness : width <= thickness && height <= length;
      return label !== '' && fits ? [c] : [];
    });
  });
}

/** The whole, strong; and behind lying bars each part that has no label inside, with its name. */
function endWords(
  decision: ChartDecision,
  inside: readonly (readonly number[])[],
  { lying, complete, look }: StackWay,
  { template }: Lowering,
): readonly (readonly TextRun[])[] {
  const { categories, series, wholes, percent } = decision;
  const strong = lookOf(template, 'label', look.size, { colour: 'ink', bold: true });
  return categories.map((_, c) => {
    const whole = wholes?.texts[c] ?? '';
    const missing = series.flatMap((each, s) => {
      const text = each.texts[c] ?? '';
      return inside[s]?.includes(c) || !each.values[c] || text === '' ? [] : [`${each.name} ${text}`];
    });
    const rest = lying && complete && !percent ? missing.join(', ') : '';
    return [
      ...(whole === '' ? [] : [textRun(whole, strong)]),
      ...(rest === '' ? [] : [textRun(whole === '' ? rest : `   ${rest}`, look)]),
    ];
  });
}

/** The words at the ends of the bars, each in a frame of its own. */
export function endShapes(
  decision: ChartDecision,
  { lying, look }: StackWay,
  { plot }: BarPlot,
  { bounds, ends }: Parts,
  { measurer }: Lowering,
): readonly Shape[] {
  const sums = totals(decision);
  const count = decision.categories.length;
  return ends.flatMap((runs, c) => {
    if (runs.length === 0) return [];
    const share = (decision.percent ? 1 : (sums[c] ?? 0)) / bounds.max;
    const paragraph = paragraphOf(runs, lying ? 'left' : 'center');
    const name = `${decision.wholes?.name || 'Parts'}: ${decision.categories[c] ?? ''}`;
    if (lying) {
      const band = plot.height / count;
      const x = plot.x + share * plot.width + END_GAP;
      const width = runsWidth(runs, measurer);
      const height = heightOf([paragraph], width, measurer);
      const y = plot.y + band * (c + 0.5) - height / 2;
      return [textShape(name, { x, y, width, height }, [paragraph], { anchor: 'middle' })];
    }
    const band = plot.width / count;
    const height = 1.2 * look.size;
    const y = plot.y + (1 - share) * plot.height - height - INSIDE;
    return [textShape(name, { x: plot.x + band * c, y, width: band, height }, [paragraph])];
  });
}
