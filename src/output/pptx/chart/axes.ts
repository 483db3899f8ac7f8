/** The axes of a chart: one for categories, dates or x, and one for values. */
import type { Chart, ChartAxis, Colour } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { solidFill } from '../colour.ts';
import { inFull } from '../fixedColours.ts';
import { emu } from '../units.ts';
import { escapeXml } from '../xml.ts';
import { DATE_FORMAT } from './grid.ts';
import { textProperties, titleXml } from './text.ts';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** What a plot says of its axes: exactly these two, or PowerPoint repairs the file. */
export const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Text, the axis itself, and lines of the grid, the quieter the less they say. */
const TEXT: Colour = { role: 'muted' };
const RULE: Colour = { role: 'muted', tint: 0.5 };
const GRID: Colour = { role: 'muted', tint: 0.25 };

/** Both axes; nothing for a doughnut. */
export function axesXml(chart: Chart, template: Template): string {
  if (chart.kind === 'doughnut') return '';
  const inks = { text: inFull(TEXT, template), rule: inFull(RULE, template), grid: inFull(GRID, template) };
  return categoryAxisXml(chart, inks) + valueAxisXml(chart, inks);
}

/** Colours of text, of the axis itself and of lines of the grid. */
interface Inks {
  readonly text: Colour;
  readonly rule: Colour;
  readonly grid: Colour;
}

function categoryAxisXml(chart: Chart, inks: Inks): string {
  const { kind, dates, categoryAxis, textSize } = chart;
  const lies = kind === 'bar';
  const format = categoryAxis.format ?? (dates && DATE_FORMAT);
  const skipped = categoryAxis.every !== undefined;
  const look = {
    size: textSize,
    upright: lies,
    skipped,
    inks,
    line: inks.rule,
    labels: 'low',
    format,
  } as const;
  const common =
    `<c:axId val="${CATEGORY_AXIS}"/>${scaling(categoryAxis, lies)}${visibility(categoryAxis)}` +
    `<c:axPos val="${lies ? 'l' : 'b'}"/>${appearance(categoryAxis, look)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`;
  if (kind === 'scatter') {
    return `<c:valAx>${common}<c:crossBetween val="midCat"/>${majorUnit(categoryAxis)}</c:valAx>`;
  }
  if (dates) {
    const { timeUnit } = categoryAxis;
    const step = majorUnit(categoryAxis) + (timeUnit ? `<c:majorTimeUnit val="${timeUnit}"/>` : '');
    return `<c:dateAx>${common}<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/>${step}</c:dateAx>`;
  }
  const { every } = categoryAxis;
  const skip = every === undefined ? '' : `<c:tickLblSkip val="${every}"/>`;
  const labels = `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/>`;
  return `<c:catAx>${common}${labels}</c:catAx>`;
}

function valueAxisXml({ kind, valueAxis, textSize, grouping, series }: Chart, inks: Inks): string {
  const lies = kind === 'bar';
  const format = valueAxis.format ?? (grouping === 'percent' ? '0%' : series[0]?.format);
  const look = { size: textSize, upright: !lies, inks, labels: lies ? 'nextTo' : 'low', format } as const;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling(valueAxis, false)}${visibility(valueAxis)}` +
    `<c:axPos val="${lies ? 'b' : 'l'}"/>${appearance(valueAxis, look)}` +
    // The first bar stands on top, so that the axis below the bars is at the last category.
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${kind === 'area' || kind === 'scatter' ? 'midCat' : 'between'}"/>` +
    `${majorUnit(valueAxis)}</c:valAx>`
  );
}

function scaling({ min, max }: ChartAxis, reversed: boolean): string {
  const limits =
    (max === undefined ? '' : `<c:max val="${max}"/>`) + (min === undefined ? '' : `<c:min val="${min}"/>`);
  return `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${limits}</c:scaling>`;
}

function visibility({ visible }: ChartAxis): string {
  return `<c:delete val="${visible ? 0 : 1}"/>`;
}

interface Look {
  readonly size: number;
  /** The title runs along a standing axis. */
  readonly upright: boolean;
  readonly skipped?: boolean;
  readonly inks: Inks;
  readonly line?: Colour;
  /** Whether labels stand at the axis, or at the lowest value where it crosses the plot. */
  readonly labels: 'nextTo' | 'low';
  readonly format: string | undefined;
}

/** From grid lines to text. */
function appearance({ title, gridlines }: ChartAxis, look: Look): string {
  const { size, upright, skipped = false, inks, line, labels, format } = look;
  return (
    (gridlines ? `<c:majorGridlines><c:spPr>${outline(inks.grid)}</c:spPr></c:majorGridlines>` : '') +
    (title ? titleXml(title, { size, colour: inks.text, upright }) : '') +
    (format ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : '') +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>` +
    `<c:spPr>${line ? outline(line) : '<a:ln><a:noFill/></a:ln>'}</c:spPr>${textProperties({ size, colour: inks.text, skipped })}`
  );
}

function outline(colour: Colour): string {
  return `<a:ln w="${emu(0.75)}">${solidFill(colour)}</a:ln>`;
}

function majorUnit({ majorUnit: unit }: ChartAxis): string {
  return unit === undefined ? '' : `<c:majorUnit val="${unit}"/>`;
}
