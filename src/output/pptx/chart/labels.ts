/** Data labels: on which side of the mark they stand, in which colour they can be read. */
import type { Chart, ChartSeries, Colour } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { readableOn } from '../colour.ts';
import { escapeXml } from '../xml.ts';
import { richText, textProperties } from './text.ts';

/** `c:dLbls` of a series; nothing where it has no labels. */
export function labelsXml(series: ChartSeries, chart: Chart, template: Template): string {
  if (!series.labels) return '';
  const colour = labelColour(series.colour, chart, template);
  const style = styleXml(series, colour, chart);
  if (chart.kind === 'scatter') return `<c:dLbls>${namesXml(chart, colour, style)}${style}</c:dLbls>`;
  const others = Object.entries(series.pointColours ?? {}).flatMap(([index, ground]) => {
    const own = labelColour(ground, chart, template);
    return JSON.stringify(own) === JSON.stringify(colour)
      ? []
      : [pointXml(Number(index), styleXml(series, own, chart))];
  });
  return `<c:dLbls>${others.join('')}${style}</c:dLbls>`;
}

function pointXml(index: number, style: string): string {
  return `<c:dLbl><c:idx val="${index}"/>${style}</c:dLbl>`;
}

/** A scatter's points are known by name, which only rich text can say everywhere. */
function namesXml({ categories, textSize }: Chart, colour: Colour, style: string): string {
  const names = categories.map((name, i) =>
    name === '' ? '' : pointXml(i, `<c:tx>${richText(name, { size: textSize, colour })}</c:tx>${style}`),
  );
  return names.join('');
}

function styleXml({ format }: ChartSeries, colour: Colour, chart: Chart): string {
  const position = labelPosition(chart);
  return (
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties({ size: chart.textSize, colour }) +
    (position ? `<c:dLblPos val="${position}"/>` : '') +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}

/** PowerPoint repairs a file whose labels stand where their kind of chart has no such place. */
function labelPosition({ kind, grouping }: Chart): string | undefined {
  if (kind === 'bar' || kind === 'column') return grouping === 'clustered' ? 'outEnd' : 'ctr';
  if (kind === 'line') return 't';
  return kind === 'scatter' ? 'r' : undefined;
}

/** Labels inside a mark contrast with it; those beside it stand on the slide. */
function labelColour(ground: Colour, { kind, grouping }: Chart, template: Template): Colour {
  const bars = kind === 'bar' || kind === 'column';
  const inside = kind === 'doughnut' || kind === 'area' || (bars && grouping !== 'clustered');
  return inside ? readableOn(ground, template) : { role: 'ink' };
}
