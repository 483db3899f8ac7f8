/** Few parts of one whole: a ring, and beside it each part's share, name and value in the order of the ring. */
import type { Box, ChartSeries, Colour, Paragraph, Shape, TextRun } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision, SeriesData } from '../decision.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { STRONG, shades } from './palette.ts';
import { labelLooks, NO_AXIS } from './plot.ts';
import {
  heightOf,
  type Look,
  lineHeight,
  lookOf,
  paragraphOf,
  runsWidth,
  textRun,
  textShape,
  widestOf,
} from './words.ts';

/** Beside one another from this width on, else the list stands below. */
const BESIDE_FROM = 400;
const RING_SHARES = [0.45, 0.36, 0.28];
const RING_SHARES_ABOVE = [0.55, 0.4];
const GAP = 40;
const GAP_BELOW = 12;

/** Sizes of the list, and the space between its rows as a share of them. */
const SIZES = [24, 20, 18, 16, 14, 12];
const ROW_GAP = 0.7;
const SQUARE = 0.75;

export function drawDoughnut(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const piece = fittedPiece((box) => arrange(decision, box, lowering), lowering, LEAST_CHART);
  return piece && [piece];
}

function arrange(decision: ChartDecision, box: Box, lowering: Lowering): readonly Shape[] | undefined {
  const [series] = decision.series;
  const [look] = labelLooks(lowering);
  if (!series || !look) return undefined;
  const legend = legendOf([{ name: series.name }], look.size, box.width, lowering);
  if (!legend) return undefined;
  const area = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const beside = area.width >= BESIDE_FROM;
  const colours = shades(decision.categories.length, decision.highlight);
  return firstOf(beside ? RING_SHARES : RING_SHARES_ABOVE, (share) => {
    const side = beside
      ? Math.min(area.height, area.width * share)
      : Math.min(area.height * share, area.width);
    const ring = { x: area.x, y: area.y, width: side, height: side };
    const list = beside
      ? { ...area, x: area.x + side + GAP, width: area.width - side - GAP }
      : { ...area, y: area.y + side + GAP_BELOW, height: area.height - side - GAP_BELOW };
    const rows = firstOf(SIZES, (size) =>
      listShapes(decision, series, colours, size, list, beside ? side : 0, lowering),
    );
    return rows && [...legend.draw(box), ringShape(decision, series, colours, ring, look), ...rows];
  });
}

function ringShape(
  { categoryName, categories, alt }: ChartDecision,
  { name, values, unit }: SeriesData,
  colours: readonly Colour[],
  box: Box,
  look: Look,
): Shape {
  const series: ChartSeries = {
    name,
    values,
    colour: STRONG,
    pointColours: Object.fromEntries(colours.map((colour, i) => [i, colour])),
    labels: false,
    format: unit.format,
  };
  return {
    type: 'chart',
    name: 'Doughnut chart',
    box,
    alt,
    chart: {
      kind: 'doughnut',
      grouping: 'clustered',
      categoryName,
      categories,
      series: [series],
      categoryAxis: NO_AXIS,
      valueAxis: NO_AXIS,
      legend: 'none',
      textSize: look.size,
      gapWidth: 100,
    },
  };
}

/** A row a part: square, share, name and value; the rows are centred on the first `centred` points of the box. */
function listShapes(
  { categories }: ChartDecision,
  series: SeriesData,
  colours: readonly Colour[],
  size: number,
  box: Box,
  centred: number,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { template, measurer } = lowering;
  const strong = lookOf(template, 'card-label', size, { colour: 'ink', bold: true });
  const plain = lookOf(template, 'card-label', size, { colour: 'ink' });
  const quiet = lookOf(template, 'card-label', size);
  const shares = sharesOf(series.values);
  const own = series.unit.name === '%';
  const shareWidth = widestOf(shares, strong, measurer);
  const square = size * SQUARE;
  const left = square + size * 0.6 + shareWidth + size * 0.8;
  const width = box.width - left;
  const rows = categories.map((category, i) => {
    const text = own ? '' : (series.texts[i] ?? '');
    const paragraphs = partWords(textRun(category, plain), textRun(text, quiet), width, lowering);
    const whole = paragraphs.every(({ runs }) => measurer.minWidth(runs) <= width);
    return { paragraphs, whole, height: heightOf(paragraphs, Math.max(1, width), measurer) };
  });
  const gap = size * ROW_GAP;
  const total = rows.reduce((sum, row) => sum + row.height, 0) + gap * (rows.length - 1);
  if (width < size * 4 || total > box.height || !rows.every((row) => row.whole)) return undefined;
  let y = box.y + Math.max(0, (Math.min(box.height, centred) - total) / 2);
  return rows.flatMap(({ paragraphs, height }, i): readonly Shape[] => {
    const top = y;
    y += height + gap;
    const line = lineHeight(size);
    return [
      {
        type: 'form',
        name: `Colour of ${categories[i] ?? ''}`,
        box: { x: box.x, y: top + (line - square) / 2, width: square, height: square },
        geometry: 'rect',
        fill: colours[i] ?? STRONG,
        alt: '',
      },
      textShape('Share', { x: box.x + square + size * 0.6, y: top, width: shareWidth, height: line }, [
        paragraphOf([textRun(shares[i] ?? '', strong)], 'right'),
      ]),
      textShape('Part', { x: box.x + left, y: top, width, height }, paragraphs),
    ];
  });
}

/** A part's name and value on one line if there is room, else one below the other. */
function partWords(
  name: TextRun,
  value: TextRun,
  width: number,
  { measurer }: Lowering,
): readonly Paragraph[] {
  const apart: TextRun = { ...value, text: '   ' };
  if (value.text === '') return [paragraphOf([name])];
  const together = [name, apart, value];
  return runsWidth(together, measurer) <= width
    ? [paragraphOf(together)]
    : [paragraphOf([name]), paragraphOf([value])];
}

/** Each part's share of the whole in percent, with a decimal where a part would round to nothing. */
function sharesOf(values: readonly (number | null)[]): readonly string[] {
  const sum = values.reduce((total: number, value) => total + (value ?? 0), 0);
  const shares = values.map((value) => (value === null || sum === 0 ? null : (value / sum) * 100));
  const decimals = shares.some((share) => share !== null && share > 0 && share < 1) ? 1 : 0;
  return shares.map((share) => (share === null ? '' : `${share.toFixed(decimals)}%`));
}
