/** The chart part: what is plotted, between title and legend. */
import type { Chart, Colour } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { inFull } from '../fixedColours.ts';
import { DECLARATION } from '../xml.ts';
import { AXIS_IDS, axesXml } from './axes.ts';
import type { Grid } from './grid.ts';
import { seriesXml } from './series.ts';
import { inFontOf, textProperties, titleXml } from './text.ts';

const ROOT =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** `workbook` is the id of the relationship to the embedded workbook. */
export function chartSpaceXml(chart: Chart, grid: Grid, workbook: string, template: Template): string {
  const { title, textSize } = chart;
  const colour = inFull({ role: 'ink' }, template);
  const xml =
    `${DECLARATION}${ROOT}<c:date1904 val="0"/><c:roundedCorners val="0"/><c:style val="2"/><c:chart>` +
    (title ? titleXml(title, { size: textSize, colour, bold: true }) : '') +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/>` +
    `<c:plotArea>${plotLayoutXml(chart)}${plotXml(chart, seriesXml(chart, grid, template))}${axesXml(chart, template)}` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    `${legendXml(chart, colour)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties({ size: textSize, colour })}` +
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
  return inFontOf(template, xml);
}

function plotXml(chart: Chart, series: string): string {
  const { kind, gapWidth } = chart;
  switch (kind) {
    case 'bar':
    case 'column': {
      const direction = `<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>`;
      const gap = `<c:gapWidth val="${Math.min(500, Math.max(0, Math.round(gapWidth)))}"/>`;
      return `<c:barChart>${direction}${grouping(chart, 'clustered')}${ONE_COLOUR}${series}${gap}${overlap(chart)}${AXIS_IDS}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart>${grouping(chart, 'standard')}${ONE_COLOUR}${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping(chart, 'standard')}${ONE_COLOUR}${series}${AXIS_IDS}</c:areaChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${ONE_COLOUR}${series}${AXIS_IDS}</c:scatterChart>`;
  }
}

const ONE_COLOUR = '<c:varyColors val="0"/>';

function grouping({ grouping: name }: Chart, side: 'clustered' | 'standard'): string {
  const value = { clustered: side, stacked: 'stacked', percent: 'percentStacked' }[name];
  return `<c:grouping val="${value}"/>`;
}

/** Stacked bars stand on one another; those side by side keep a little apart. */
function overlap({ grouping: name, series }: Chart): string {
  if (name !== 'clustered') return '<c:overlap val="100"/>';
  return series.length > 1 ? '<c:overlap val="-10"/>' : '';
}

function legendXml({ legend, textSize }: Chart, colour: Colour): string {
  if (legend === 'none') return '';
  const text = textProperties({ size: textSize, colour });
  return `<c:legend><c:legendPos val="${legend.charAt(0)}"/><c:overlay val="0"/>${text}</c:legend>`;
}

/** Where the plot stands inside the chart's frame, so that neighbouring charts align. */
function plotLayoutXml({ plotArea }: Chart): string {
  if (!plotArea) return '<c:layout/>';
  const { x, y, width, height } = plotArea;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${width}"/><c:h val="${height}"/></c:manualLayout></c:layout>`
  );
}
