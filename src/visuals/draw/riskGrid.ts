/** The grid of a risk matrix: its cells, the names of its levels, and what its axes mean. */
import type { Box, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { RiskDecision } from '../decision.ts';
import { groundOf, severity } from './severity.ts';
import {
  heightOf,
  type Look,
  lineCount,
  lineHeight,
  lookOf,
  paragraphOf,
  sizesOf,
  textRun,
  textShape,
  widestOf,
} from './words.ts';

const CELL_GAP = 3;
const LABEL_GAP = 8;
const LEAST_CELL = 30;

/** Level names never take more of the width than this. */
const MOST_LEVELS_SHARE = 0.3;

export interface Grid {
  readonly box: Box;
  /** The area of all cells. */
  readonly cells: Box;
  readonly look: Look;
  cell(likelihood: number, impact: number): Box;
}

/** Where cells and words stand in the box; undefined where the level names do not fit. */
export function matrixGrid(decision: RiskDecision, box: Box, lowering: Lowering): Grid | undefined {
  for (const size of sizesOf(lowering.template, 'label')) {
    const grid = gridAt(decision, size, box, lowering);
    if (grid) return grid;
  }
  return undefined;
}

function gridAt(
  { likelihoods, impacts, likelihoodName, impactName }: RiskDecision,
  size: number,
  box: Box,
  { template, measurer }: Lowering,
): Grid | undefined {
  const look = lookOf(template, 'label', size);
  const strong: Look = { ...look, bold: true };
  const title = lineHeight(size);
  const levels = Math.min(widestOf(likelihoods, look, measurer), box.width * MOST_LEVELS_SHARE);
  const left = levels + LABEL_GAP;
  const width = box.width - left;
  const cellWidth = (width + CELL_GAP) / impacts.length - CELL_GAP;
  const below = Math.max(...impacts.map((level) => lineCount(level, look, cellWidth, measurer)));
  const top = title + LABEL_GAP / 2;
  const bottom = below * 1.2 * size + 2 + LABEL_GAP / 2 + title;
  const height = box.height - top - bottom;
  const cellHeight = (height + CELL_GAP) / likelihoods.length - CELL_GAP;
  const beside = Math.max(...likelihoods.map((level) => lineCount(level, look, levels, measurer)));
  const titled =
    lineCount(likelihoodTitle(likelihoodName), strong, box.width, measurer) === 1 &&
    lineCount(impactTitle(impactName), strong, width, measurer) === 1;
  if (!titled || below > 2 || beside * 1.2 * size + 2 > cellHeight) return undefined;
  if (cellWidth < LEAST_CELL || cellHeight < LEAST_CELL) return undefined;
  const cells = { x: box.x + left, y: box.y + top, width, height };
  return {
    box,
    cells,
    look,
    cell: (likelihood, impact) => ({
      x: cells.x + impact * (cellWidth + CELL_GAP),
      y: cells.y + (likelihoods.length - 1 - likelihood) * (cellHeight + CELL_GAP),
      width: cellWidth,
      height: cellHeight,
    }),
  };
}

/** Cells, level names and axis titles; every level stands, whether it has a risk or not. */
export function gridShapes(decision: RiskDecision, grid: Grid, lowering: Lowering): readonly Shape[] {
  const { likelihoods, impacts, likelihoodName, impactName } = decision;
  const { box, cells, look } = grid;
  const strong: Look = { ...look, bold: true };
  const title = lineHeight(look.size);
  const ground = likelihoods.flatMap((_, likelihood) =>
    impacts.map(
      (_, impact): Shape => ({
        type: 'form',
        name: `${likelihoods[likelihood]} × ${impacts[impact]}`,
        box: grid.cell(likelihood, impact),
        geometry: 'rect',
        fill: groundOf(severity({ likelihood, impact }, decision).tone),
        alt: '',
      }),
    ),
  );
  const rows = likelihoods.map((level, likelihood): Shape => {
    const { y, height } = grid.cell(likelihood, 0);
    const area = { x: box.x, y, width: cells.x - LABEL_GAP - box.x, height };
    return textShape('Level', area, [paragraphOf([textRun(level, look)], 'right')], { anchor: 'middle' });
  });
  const columns = impacts.map((level, impact): Shape => {
    const { x, width } = grid.cell(0, impact);
    const paragraphs = [paragraphOf([textRun(level, look)], 'center')];
    const y = cells.y + cells.height + LABEL_GAP / 2;
    return textShape(
      'Level',
      { x, y, width, height: heightOf(paragraphs, width, lowering.measurer) },
      paragraphs,
    );
  });
  return [
    textShape('Axis', { ...box, height: title }, [
      paragraphOf([textRun(likelihoodTitle(likelihoodName), strong)]),
    ]),
    ...rows,
    ...ground,
    ...columns,
    textShape('Axis', { x: cells.x, y: box.y + box.height - title, width: cells.width, height: title }, [
      paragraphOf([textRun(impactTitle(impactName), strong)], 'right'),
    ]),
  ];
}

function likelihoodTitle(name: string): string {
  return `↑ ${name}`;
}

function impactTitle(name: string): string {
  return `${name} →`;
}
