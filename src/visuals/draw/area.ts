/** Areas over time, alone or stacked into a whole; always with an axis, as no label stands well on a surface. */
import type { Box, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision } from '../decision.ts';
import { roundScale } from './axis.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { datedPlot, linePlot } from './lines.ts';
import { PALE, partColours, STRONG } from './palette.ts';
import { LABEL_GAP, labelLooks, namesOf, SHARE, sharesOf, tickedAxis, timeTicks } from './plot.ts';
import type { Look } from './words.ts';

export function drawArea(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const piece = fittedPiece(
    (box) => firstOf(labelLooks(lowering), (look) => areaShapes(decision, look, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

function areaShapes(
  decision: ChartDecision,
  look: Look,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, series, unit, percent, dates } = decision;
  const several = series.length > 1;
  const colours = several ? partColours(series.length) : [PALE];
  const keys = series.map(({ name }, i) => ({ name, ...(several && { colour: colours[i] ?? STRONG }) }));
  const legend = legendOf(keys, look.size, box.width, lowering);
  if (!legend) return undefined;
  const below = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const sums = categories.map((_, c) => series.reduce((sum, { values }) => sum + (values[c] ?? 0), 0));
  const scale = percent ? { min: 0, max: 1, unit: 0.25 } : roundScale(sums);
  const ticked = tickedAxis(scale, percent ? SHARE : unit, namesOf(series), look, lowering);
  const sides = { left: ticked.labelWidth + LABEL_GAP, right: look.size };
  const found = dates
    ? datedPlot(dates, look, below, sides, lowering)
    : linePlot(categories, look, below, sides, lowering);
  if (!found) return undefined;
  const shape: Shape = {
    type: 'chart',
    name: 'Area chart',
    box: below,
    alt: decision.alt,
    chart: {
      kind: 'area',
      grouping: percent ? 'percent' : several ? 'stacked' : 'clustered',
      categoryName: decision.categoryName,
      categories,
      ...(dates && { dates }),
      series: series.map(
        (one, i): ChartSeries => ({
          name: one.name,
          values: one.values,
          colour: colours[i] ?? STRONG,
          labels: false,
          format: one.unit.format,
        }),
      ),
      categoryAxis: {
        visible: true,
        ...(found.every > 1 && { every: found.every }),
        ...(found.time && timeTicks(found.time)),
      },
      valueAxis: ticked.axis,
      legend: 'none',
      textSize: look.size,
      gapWidth: 100,
      plotArea: sharesOf(found.plot, below),
    },
  };
  return [...legend.draw(box), shape];
}
