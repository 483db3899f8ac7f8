/**
 * How two measures go together: the first series gives the xs, every other one ys. Both axes are named and
 * shown; points are named if there is room for all, else only the outermost; all are in the chart's data.
 */
import type { Box, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision, SeriesData } from '../decision.ts';
import { pointScale } from './axis.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { lineColours, STRONG } from './palette.ts';
import { LABEL_GAP, labelLooks, namesOf, sharesOf, tickedAxis } from './plot.ts';
import { pointNames, pointsIn } from './pointNames.ts';
import { heightOf, type Look, paragraphOf, textRun, textShape } from './words.ts';

const LEAST_LENGTH = 96;

export function drawScatter(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const [x, ...ys] = decision.series;
  if (!x || ys.length === 0) return undefined;
  const piece = fittedPiece(
    (box) => firstOf(labelLooks(lowering), (look) => arrange(decision, x, ys, look, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

function arrange(
  decision: ChartDecision,
  x: SeriesData,
  ys: readonly SeriesData[],
  look: Look,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const colours = lineColours(ys);
  const keys = ys.map(({ name }, i) => ({
    name: ys.length > 1 ? name : `↑ ${name}`,
    ...(ys.length > 1 && { colour: colours[i] ?? STRONG }),
  }));
  const legend = legendOf(keys, look.size, box.width, lowering);
  if (!legend) return undefined;
  const across = tickedAxis(pointScale(x.values), x.unit, [x.name], look, lowering);
  const values = ys.flatMap((one) => one.values);
  const up = tickedAxis(pointScale(values), ys[0]?.unit ?? decision.unit, namesOf(ys), look, lowering);
  const left = Math.max(up.labelWidth + LABEL_GAP, across.labelWidth / 2);
  const half = across.labelWidth / 2;
  const caption = paragraphOf([textRun(`${x.name} →`, look)], 'right');
  if (lowering.measurer.minWidth(caption.runs) > box.width) return undefined;
  const title = heightOf([caption], box.width, lowering.measurer);
  const area = { ...box, y: box.y + legend.height, height: box.height - legend.height - title };
  const plot = {
    x: area.x + left,
    y: area.y + look.size / 2,
    width: area.width - left - half,
    height: area.height - look.size / 2 - 1.2 * look.size - LABEL_GAP,
  };
  if (plot.width < LEAST_LENGTH || plot.height < LEAST_LENGTH) return undefined;
  const sides =
    ys.length > 1
      ? {}
      : pointNames(
          decision.categories,
          pointsIn(plot, x, ys[0], across.scale, up.scale),
          look,
          plot,
          lowering,
        );
  const series = ys.map(
    (one, i): ChartSeries => ({
      name: one.name,
      values: one.values,
      xs: x.values,
      colour: colours[i] ?? STRONG,
      labels: Object.keys(sides).length > 0,
      labelledPoints: Object.keys(sides).map(Number),
      labelSides: sides,
      format: one.unit.format,
    }),
  );
  return [
    ...legend.draw(box),
    {
      type: 'chart',
      name: 'Scatter chart',
      box: area,
      alt: decision.alt,
      chart: {
        kind: 'scatter',
        grouping: 'clustered',
        categoryName: decision.categoryName,
        categories: decision.categories,
        series,
        categoryAxis: { ...across.axis, gridlines: false },
        valueAxis: up.axis,
        legend: 'none',
        textSize: look.size,
        gapWidth: 100,
        plotArea: sharesOf(plot, area),
      },
    },
    textShape('Axis', { ...box, y: area.y + area.height, height: title }, [caption]),
  ];
}
