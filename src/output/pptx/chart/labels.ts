/** Data labels: on which side of the mark they stand, in which colour they can be read. */
import type { Chart, ChartSeries, Colour } from '../../../deck/model.ts';
import { readableOn } from '../../../template/contrast.ts';
import type { Template } from '../../../template/model.ts';
import { solidFill } from '../colour.ts';
import { inFull } from '../fixedColours.ts';
import { escapeXml } from '../xml.ts';
import { richText, textProperties } from './text.ts';

/** `c:dLblPos`; without one a label stands in the middle of its mark. */
type Position = 'outEnd' | 'ctr' | 't' | 'b' | 'l' | 'r' | undefined;

const SIDES = { above: 't', below: 'b', left: 'l', right: 'r' } as const;

interface Label {
  readonly colour: Colour;
  readonly position: Position;
  /** Words in place of the value. */
  readonly words?: string;
  readonly value: boolean;
  /** Whether the series' name stands here, before the value. */
  readonly name?: boolean;
  /** How far from its place it stands, in shares of the chart. */
  readonly shift?: ChartSeries['nameShift'];
}

/** `c:dLbls` of a series; nothing where it has no labels. Points are named only where they differ. */
export function labelsXml(series: ChartSeries, chart: Chart, template: Template): string {
  if (!series.labels && series.nameAt === undefined) return '';
  const colour = series.labelColour ?? labelColour(series.colour, chart, template);
  const common: Label = { colour, position: position(chart), value: series.labels };
  const base = styleXml(common, series, chart, template);
  const own = series.values.map((value, i) => {
    const label = { ...common, ...pointLabel(i, series, chart, template) };
    if (value === null || (!label.value && !label.name)) return common.value ? hiddenXml(i) : '';
    const style = styleXml(label, series, chart, template);
    return style === base ? '' : `<c:dLbl><c:idx val="${i}"/>${style}</c:dLbl>`;
  });
  return `<c:dLbls>${own.join('')}${base}</c:dLbls>`;
}

function hiddenXml(index: number): string {
  return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
}

/** What is special about the label of one point. */
function pointLabel(index: number, series: ChartSeries, chart: Chart, template: Template): Partial<Label> {
  const ground = series.pointColours?.[index];
  const colour = ground && !series.labelColour ? { colour: labelColour(ground, chart, template) } : {};
  const value = series.labels && (series.labelledPoints?.includes(index) ?? true);
  if (index === series.nameAt) {
    return { ...colour, value, name: true, position: 'r', shift: series.nameShift };
  }
  const side = series.labelSides?.[index];
  const placed = side && { position: SIDES[side] };
  if (chart.kind === 'scatter') return { ...colour, ...placed, value, words: chart.categories[index] ?? '' };
  if (placed) return { ...colour, ...placed, value };
  // A mark without length has no inside, and its label would lie on its neighbour's.
  if (position(chart) === 'ctr' && series.values[index] === 0) return { value: false };
  return { ...colour, value };
}

/** Labels of lines stand on grid lines, which do not run through them. */
function groundXml({ kind, valueAxis }: Chart, template: Template): string {
  const covers = kind === 'line' && valueAxis.gridlines === true;
  return `<c:spPr>${covers ? solidFill(inFull({ role: 'paper' }, template)) : '<a:noFill/>'}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

function layoutXml({ x, y }: { readonly x: number; readonly y: number }): string {
  const place = `<c:x val="${x.toFixed(4)}"/><c:y val="${y.toFixed(4)}"/>`;
  return `<c:layout><c:manualLayout>${place}</c:manualLayout></c:layout>`;
}

function styleXml(label: Label, series: ChartSeries, chart: Chart, template: Template): string {
  const { textSize: size } = chart;
  const format = series.labelFormat ?? series.format;
  const { colour, position: side, words, value, name = false, shift } = label;
  return (
    (shift ? layoutXml(shift) : '') +
    (words ? `<c:tx>${richText(words, { size, colour, unbroken: true })}</c:tx>` : '') +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${groundXml(chart, template)}` +
    textProperties({ size, colour, unbroken: true }) +
    (side ? `<c:dLblPos val="${side}"/>` : '') +
    `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/>` +
    `<c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>` +
    (name && value ? '<c:separator>  </c:separator>' : '')
  );
}

/** PowerPoint repairs a file whose labels stand where their kind of chart has no such place. */
function position({ kind, grouping }: Chart): Position {
  if (kind === 'bar' || kind === 'column') return grouping === 'clustered' ? 'outEnd' : 'ctr';
  if (kind === 'line') return 't';
  return kind === 'scatter' ? 'r' : undefined;
}

/** Labels inside a mark contrast with it; those beside it stand on the slide. */
function labelColour(ground: Colour, chart: Chart, template: Template): Colour {
  const inside = [undefined, 'ctr'].includes(position(chart));
  return inFull(inside ? readableOn(ground, template) : { role: 'ink' }, template);
}
