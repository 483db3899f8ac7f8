/** The series of each kind of chart: their elements stand in the order of the schema, which differs by kind. */
import type { Chart, ChartSeries, Colour, MarkerForm } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { solidFill } from '../colour.ts';
import { inFull } from '../fixedColours.ts';
import { emu } from '../units.ts';
import type { Grid, Range } from './grid.ts';
import { labelsXml } from './labels.ts';
import { dataXml, headXml } from './references.ts';

/** With more points than this, marks on a line hide it. */
const MOST_MARKERS = 24;

const LINE_WIDTH = 2.25;
const MARKER_SIZE = 7;
/** Points without a line between them are larger. */
const LONE_MARKER_SIZE = 9;

/** `c:ser` of every series. */
export function seriesXml(chart: Chart, grid: Grid, template: Template): string {
  return grid.series
    .map(({ series, xs, values, errors }, i) => {
      const head = `<c:idx val="${i}"/><c:order val="${i}"/>${headXml(values)}`;
      const labels = labelsXml(series, chart, template);
      const data = xs
        ? `<c:xVal>${dataXml(xs)}</c:xVal><c:yVal>${dataXml(values)}</c:yVal>`
        : `<c:cat>${dataXml(grid.categories)}</c:cat><c:val>${dataXml(values)}</c:val>`;
      const bars = errors ? errorBarsXml(errors, chart, template) : '';
      return `<c:ser>${head}${marksXml(series, chart, template)}${labels}${bars}${data}${smoothXml(chart)}</c:ser>`;
    })
    .join('');
}

/** From `c:spPr` to the last `c:dPt`. */
function marksXml(series: ChartSeries, chart: Chart, template: Template): string {
  switch (chart.kind) {
    case 'bar':
    case 'column': {
      const upright = '<c:invertIfNegative val="0"/>';
      const gap = chart.grouping === 'clustered' ? '' : gapXml(template);
      const point = (colour: Colour) => upright + shape(solidFill(colour) + gap);
      return `${shape(series.dashed ? areaFill(series) : areaFill(series) + gap)}${upright}${points(series, point)}`;
    }
    case 'line': {
      const marker =
        chart.categories.length > MOST_MARKERS ? NO_MARKER : markerXml(series.colour, series.marker);
      return `${shape(lineXml(series))}${marker}${points(series, (colour) => markerXml(colour, series.marker))}`;
    }
    case 'area':
      return shape(areaFill(series));
    case 'doughnut':
      return slices(series, chart, template);
    case 'scatter':
      return `${shape('<a:ln><a:noFill/></a:ln>')}${loneMarkerXml(series.colour)}${points(series, loneMarkerXml)}`;
  }
}

/** Error bars of lengths given point by point; on bars they always lie along the value axis. */
function errorBarsXml(errors: Range, { kind }: Chart, template: Template): string {
  const direction = kind === 'bar' || kind === 'column' ? '' : '<c:errDir val="y"/>';
  const length = dataXml(errors);
  return (
    `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>` +
    `<c:plus>${length}</c:plus><c:minus>${length}</c:minus>` +
    `${shape(`<a:ln w="${emu(1.25)}">${solidFill(inFull({ role: 'ink' }, template))}</a:ln>`)}</c:errBars>`
  );
}

/** Parts of a whole stand apart by a line in the colour of the slide's ground. */
function gapXml(template: Template): string {
  return `<a:ln w="${emu(1)}">${solidFill(inFull({ role: 'paper' }, template))}</a:ln>`;
}

function shape(content: string): string {
  return `<c:spPr>${content}</c:spPr>`;
}

/** What is only planned is drawn as an outline. */
function areaFill({ colour, dashed }: ChartSeries): string {
  if (!dashed) return solidFill(colour);
  return `<a:noFill/><a:ln w="${emu(1.5)}">${solidFill(colour)}<a:prstDash val="sysDash"/></a:ln>`;
}

function lineXml({ colour, dashed }: ChartSeries): string {
  const dash = dashed ? '<a:prstDash val="sysDash"/>' : '';
  return `<a:ln w="${emu(LINE_WIDTH)}" cap="rnd">${solidFill(colour)}${dash}<a:round/></a:ln>`;
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

function loneMarkerXml(colour: Colour): string {
  return markerXml(colour, 'circle', LONE_MARKER_SIZE);
}

function markerXml(colour: Colour, form: MarkerForm = 'circle', size = MARKER_SIZE): string {
  const look = shape(`${solidFill(colour)}<a:ln><a:noFill/></a:ln>`);
  return `<c:marker><c:symbol val="${form}"/><c:size val="${size}"/>${look}</c:marker>`;
}

/** `c:dPt` of the points that differ from their series. */
function points({ pointColours = {} }: ChartSeries, look: (colour: Colour) => string): string {
  return Object.entries(pointColours)
    .map(([index, colour]) => `<c:dPt><c:idx val="${index}"/>${look(colour)}</c:dPt>`)
    .join('');
}

/** Every slice has its colour, or PowerPoint would take one of its own. */
function slices(
  { colour, pointColours = {} }: ChartSeries,
  { categories }: Chart,
  template: Template,
): string {
  return categories
    .map((_, i) => {
      const look = shape(solidFill(pointColours[i] ?? colour) + gapXml(template));
      return `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/>${look}</c:dPt>`;
    })
    .join('');
}

function smoothXml({ kind }: Chart): string {
  return kind === 'line' || kind === 'scatter' ? '<c:smooth val="0"/>' : '';
}
