/**
 * Small multiples: one panel a unit, side by side, with the same categories in the same order. Lying bars share
 * their names at the left, so that a row can be read across.
 */
import type { Box, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { Panel, PanelsDecision } from '../decision.ts';
import { hasErrors } from './errors.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { barBody, type Common, lineBody, type PanelLook, panelAxis } from './panelBody.ts';
import { headOf } from './panelHead.ts';
import { labelLooks, MOST_LABELLED_IN_PANEL, namesWidth } from './plot.ts';

const COLUMN_GAP = 24;
const ROW_GAP = 20;

interface Way extends PanelLook {
  /** Rows of panels. */
  readonly rows: number;
}

export function drawPanels(decision: PanelsDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const ways = waysOf(decision, lowering);
  const piece = fittedPiece(
    (box) => firstOf(ways, (way) => arrange(decision, way, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

/** All in a row if that works; then in more rows; labels rather than axes. */
function waysOf({ panels, categories, mark }: PanelsDecision, lowering: Lowering): readonly Way[] {
  const few = panels.every(
    ({ series }) =>
      !hasErrors(series) &&
      (series.length * categories.length <= MOST_LABELLED_IN_PANEL ||
        (mark === 'bar' && series.length === 1)),
  );
  const rows = panels.map((_, i) => i + 1);
  return [true, false]
    .filter((labelled) => !labelled || few)
    .flatMap((labelled) =>
      rows.flatMap((count) => labelLooks(lowering).map((look) => ({ look, labelled, rows: count }))),
    );
}

function arrange(
  decision: PanelsDecision,
  way: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const columns = Math.ceil(decision.panels.length / way.rows);
  const height = (box.height - ROW_GAP * (way.rows - 1)) / way.rows;
  const shapes = Array.from({ length: way.rows }, (_, row) =>
    arrangeRow(
      decision,
      decision.panels.slice(row * columns, (row + 1) * columns),
      columns,
      way,
      { ...box, y: box.y + row * (height + ROW_GAP), height },
      lowering,
    ),
  );
  return shapes.every((each) => each !== undefined) ? shapes.flat() : undefined;
}

/** Panels side by side, each as wide as if the row were full. */
function arrangeRow(
  decision: PanelsDecision,
  panels: readonly Panel[],
  columns: number,
  way: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { look } = way;
  const lying = decision.mark === 'bar';
  // Names take as many lines as the lowest rows allow; the plots' exact height is not known before the heads'.
  const names = lying
    ? namesWidth(
        decision.categories,
        look,
        (box.height * 0.6) / decision.categories.length,
        box.width,
        lowering,
      )
    : 0;
  if (names === undefined) return undefined;
  const width = (box.width - names - COLUMN_GAP * (columns - 1)) / columns;
  if (width <= 0) return undefined;
  const axes =
    way.labelled || decision.mark === 'line' ? [] : panels.map((panel) => panelAxis(panel, look, lowering));
  const common: Common = {
    names,
    abreast: Math.max(...panels.map(({ series }) => series.length)),
    tickWidth: Math.max(0, ...axes.map(({ labelWidth }) => labelWidth)),
  };
  // Titles stand flush with the bars.
  const inset = lying ? common.tickWidth / 2 : 0;
  const lefts = panels.map((_, i) => box.x + names + i * (width + COLUMN_GAP));
  const heads = panels.map((panel) => headOf(panel, decision.mark, look, width - inset, lowering));
  if (!heads.every((head) => head !== undefined)) return undefined;
  const headHeight = Math.max(...heads.map((head) => head.height));
  const below = { ...box, y: box.y + headHeight, height: box.height - headHeight };
  if (below.height <= 0) return undefined;
  const bodies = panels.map((panel, i) => {
    const left = lefts[i] ?? box.x;
    const area = { ...below, x: left, width };
    if (decision.mark === 'line') return lineBody(decision, panel, way, area, lowering);
    return barBody(decision, panel, way, common, area, i === 0, lowering);
  });
  if (!bodies.every((body) => body !== undefined)) return undefined;
  return panels.flatMap((_, i) => [
    ...(heads[i]?.draw({ ...box, x: (lefts[i] ?? box.x) + inset, width: width - inset }) ?? []),
    ...(bodies[i] ?? []),
  ]);
}
