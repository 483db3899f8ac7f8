/**
 * A chart that no rule proposes but that its author asks for: drawn wherever it tells no lie, however little it may
 * show. Says why where it would tell one.
 */

import { barOrder, directionOf } from './bar.ts';
import { present } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { fillWhole } from './data/wholes.ts';
import type { ChartDecision, Decision } from './decision.ts';
import { extremeOf } from './headline/shown.ts';
import { isContinuous } from './line.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder, isOrdered } from './order.ts';
import { axesOf } from './panels.ts';
import { scatterOf } from './scatter.ts';
import { descriptionsIn } from './sentences/index.ts';
import { multiplesOf } from './smallMultiples.ts';

/** Charts of one axis. */
const ONE_AXIS = ['bar', 'stacked-bar', 'line', 'area', 'doughnut'] as const;
type OneAxis = (typeof ONE_AXIS)[number];

/** More slices than this cannot be told apart. */
const MOST_SLICES = 8;

/** The decision, or why there can be none: the end of a sentence without its full stop. */
export function assemble(data: TableData, visual: string): Decision | string {
  const columns = data.drawable.length > 0 ? data.drawable : data.measures;
  if (columns.length === 0) return 'none of its columns holds numbers of one kind';
  if (visual === 'scatter') return scatter(data, columns);
  if (visual === 'small-multiples') return panels(data, columns);
  if (!isOneAxis(visual)) return `its rows and columns have not the form of a ${visual}`;
  const axis = axisOf(columns, data.context.columns !== undefined);
  if (typeof axis === 'string') return axis;
  return falsehood(visual, axis) ?? oneAxis(data, visual, visual === 'doughnut' ? axis.slice(0, 1) : axis);
}

function isOneAxis(visual: string): visual is OneAxis {
  return ONE_AXIS.some((name) => name === visual);
}

/** Columns of one unit: all of them where they are named, else as many as have the same. */
function axisOf(columns: readonly MeasureColumn[], named: boolean): readonly MeasureColumn[] | string {
  const unitOf = ({ measure }: MeasureColumn): string => `${measure.dimension} ${measure.unit.name}`;
  const groups = [...new Set(columns.map(unitOf))].map((unit) =>
    columns.filter((column) => unitOf(column) === unit),
  );
  const [first = [], second] = groups.sort((one, other) => other.length - one.length);
  if (second === undefined || !named) return first;
  const [one, other] = [first[0]?.head.title, second[0]?.head.title];
  return `“${one}” and “${other}” have units of their own, which one axis cannot carry; name columns of one unit`;
}

/** What would be untrue of such a chart. */
function falsehood(visual: OneAxis, axis: readonly MeasureColumn[]): string | undefined {
  const values = present(axis.flatMap(({ measure }) => measure.values));
  if (values.length === 0) return 'its columns are empty';
  const isSum = visual === 'stacked-bar' || visual === 'area' || visual === 'doughnut';
  if (isSum && values.some((value) => value < 0)) return 'parts of a whole cannot be below zero';
  if (visual !== 'doughnut') return undefined;
  const slices = axis[0]?.measure.values.length ?? 0;
  return slices > MOST_SLICES ? `${slices} slices cannot be told apart` : undefined;
}

function oneAxis(data: TableData, visual: OneAxis, axis: readonly MeasureColumn[]): ChartDecision {
  const leading = axis.at(-1) as MeasureColumn;
  const runsOn = visual === 'line' || visual === 'area';
  const asWritten = { order: data.labels.map((_, row) => row), sorted: false };
  const isAsWritten = runsOn && !isOrdered(data) && data.context.sort === undefined;
  const asked = visual === 'bar' ? barOrder : drawingOrder;
  const { order, sorted } = isAsWritten ? asWritten : asked(data, leading.measure.values);
  const omitted = data.labels.length - order.length;
  const categories = order.map((row) => data.labels[row] ?? '');
  const series = axis.map((column) => seriesOf(data, column, order));
  const names = axis.map(({ head }) => head.name).join(', ');
  const say = descriptionsIn(data.context.language);
  return {
    visual,
    categoryName: data.labelName,
    categories,
    series,
    unit: leading.measure.unit,
    direction: runsOn ? 'columns' : directionOf(categories, sorted),
    sorted,
    ...(omitted > 0 ? { omitted } : {}),
    ...(visual === 'stacked-bar' && leading.measure.dimension === 'share' && fillWhole(axis)
      ? { percent: true }
      : {}),
    ...marksOf(data, axis),
    why: `${names} of ${data.labels.length} rows.`,
    alt: say.byRows(say.pictures[visual], names, data.labelName, extremeOf(series, categories, say)),
  };
}

function scatter(data: TableData, [across, up]: readonly MeasureColumn[]): Decision | string {
  if (across === undefined || up === undefined) return 'a scatter needs two columns of numbers';
  const why = `${up.head.name} against ${across.head.name} of ${data.labels.length} rows.`;
  return scatterOf(data, across, up, why);
}

function panels(data: TableData, columns: readonly MeasureColumn[]): Decision | string {
  const axes = axesOf({ ...data, drawable: columns });
  const apart = axes.length > 1 ? axes : columns.map((column) => [column]);
  return apart.length < 2
    ? 'panels need two columns of numbers'
    : multiplesOf(data, apart, isContinuous(data));
}
