/**
 * Risks by likelihood and impact: a grid with the worst at its top right, numbered dots in its cells, and beside
 * it who they are and what is done about them. Risks that say nothing more have their names in the cells.
 */
import type { Box, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { RiskDecision } from '../decision.ts';
import { firstOf, splittingPiece } from './fitted.ts';
import { type Grid, gridShapes, matrixGrid } from './riskGrid.ts';
import { dotShape, listShapes } from './riskList.ts';
import { type NumberedRisk, severity } from './severity.ts';
import { heightOf, lookOf, paragraphOf, sizesOf, textRun, textShape } from './words.ts';

const LEAST_HEIGHT = 200;

/** Beside one another from this width on, else the list stands below; the matrix takes no more than it needs. */
const BESIDE_FROM = 600;
const MATRIX_SHARES = [0.46, 0.52, 0.58];
const MATRIX_SHARES_ABOVE = [0.5, 0.6];
const GAP = 32;
const GAP_BELOW = 14;

const CELL_INSET = 6;

/** Diameters of dots. */
const DOTS = [28, 24, 20];
const DOT_GAP = 4;

export function drawRiskMatrix(
  decision: RiskDecision,
  lowering: Lowering,
): readonly DrawnPiece[] | undefined {
  const piece = splittingPiece(
    worstFirst(decision),
    (risks) => (box) => arrange(decision, risks, box, lowering),
    lowering,
    LEAST_HEIGHT,
  );
  return piece && [piece];
}

/** The risks numbered from the worst on; equals keep their order. */
function worstFirst(decision: RiskDecision): readonly NumberedRisk[] {
  return decision.risks
    .map((risk) => ({ risk, severity: severity(risk, decision) }))
    .toSorted((a, b) => b.severity.share - a.severity.share)
    .map(({ risk, severity: { tone } }, i) => ({ ...risk, number: i + 1, tone }));
}

function arrange(
  decision: RiskDecision,
  risks: readonly NumberedRisk[],
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const named = decision.risks.every((risk) => risk.details.every(({ text }) => text.trim() === ''));
  const inCells = named ? namedMatrix(decision, risks, box, lowering) : undefined;
  if (inCells) return inCells;
  const beside = box.width >= BESIDE_FROM;
  return firstOf(beside ? MATRIX_SHARES : MATRIX_SHARES_ABOVE, (share) => {
    const matrix = beside ? { ...box, width: box.width * share } : { ...box, height: box.height * share };
    const list = beside
      ? { ...box, x: matrix.x + matrix.width + GAP, width: box.width - matrix.width - GAP }
      : { ...box, y: matrix.y + matrix.height + GAP_BELOW, height: box.height - matrix.height - GAP_BELOW };
    const grid = dottedMatrix(decision, risks, matrix, lowering);
    const listed = grid && listShapes(risks, list, lowering);
    return listed && [...grid, ...listed];
  });
}

/** The matrix with a numbered dot for each risk, in one group. */
function dottedMatrix(
  decision: RiskDecision,
  risks: readonly NumberedRisk[],
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const grid = matrixGrid(decision, box, lowering);
  const dots = grid && firstOf(DOTS, (diameter) => dotsIn(grid, risks, diameter, lowering));
  if (!dots) return undefined;
  return [
    {
      type: 'group',
      name: 'Risk matrix',
      box,
      alt: decision.alt,
      shapes: [...gridShapes(decision, grid, lowering), ...dots],
    },
  ];
}

function dotsIn(
  grid: Grid,
  risks: readonly NumberedRisk[],
  diameter: number,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const placed = byCell(risks).map((together) => {
    const [first] = together;
    return first && inCell(grid.cell(first.likelihood, first.impact), together, diameter, lowering);
  });
  return placed.every((each) => each !== undefined) ? placed.flat() : undefined;
}

function byCell(risks: readonly NumberedRisk[]): readonly (readonly NumberedRisk[])[] {
  const cells = new Map<string, NumberedRisk[]>();
  for (const risk of risks) {
    const key = `${risk.likelihood} ${risk.impact}`;
    cells.set(key, [...(cells.get(key) ?? []), risk]);
  }
  return [...cells.values()];
}

/** Dots in rows around the cell's middle; undefined where they do not all fit. */
function inCell(
  cell: Box,
  risks: readonly NumberedRisk[],
  diameter: number,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const step = diameter + DOT_GAP;
  const most = (length: number) => Math.floor((length - CELL_INSET + DOT_GAP) / step);
  const columns = Math.min(most(cell.width), risks.length);
  const rows = Math.ceil(risks.length / columns);
  if (columns < 1 || rows > most(cell.height)) return undefined;
  return risks.map((risk, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, risks.length - row * columns);
    return dotShape(
      risk,
      {
        x: cell.x + cell.width / 2 + (i - row * columns - inRow / 2) * step + DOT_GAP / 2,
        y: cell.y + cell.height / 2 + (row - rows / 2) * step + DOT_GAP / 2,
        width: diameter,
        height: diameter,
      },
      lowering,
    );
  });
}

/** The matrix over the whole box with the risks' names in its cells; undefined where one does not fit. */
function namedMatrix(
  decision: RiskDecision,
  risks: readonly NumberedRisk[],
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { template, measurer } = lowering;
  const grid = matrixGrid(decision, box, lowering);
  if (!grid) return undefined;
  const texts = firstOf(sizesOf(template, 'card-label'), (size) => {
    const look = lookOf(template, 'card-label', size, { colour: 'ink' });
    const shapes = byCell(risks).map((together): Shape | undefined => {
      const [first] = together;
      if (!first) return undefined;
      const cell = grid.cell(first.likelihood, first.impact);
      const inner = {
        x: cell.x + CELL_INSET,
        y: cell.y + CELL_INSET,
        width: cell.width - CELL_INSET * 2,
        height: cell.height - CELL_INSET * 2,
      };
      const paragraphs = together.map((risk, i) =>
        paragraphOf([textRun(risk.label, look)], 'center', i === 0 ? 0 : size / 3),
      );
      const wide = paragraphs.every(({ runs }) => measurer.minWidth(runs) <= inner.width);
      if (!wide || heightOf(paragraphs, inner.width, measurer) > inner.height) return undefined;
      return textShape('Risks', inner, paragraphs, { anchor: 'middle' });
    });
    return shapes.every((shape) => shape !== undefined) ? shapes : undefined;
  });
  if (!texts) return undefined;
  const shapes = [...gridShapes(decision, grid, lowering), ...texts];
  return [{ type: 'group', name: 'Risk matrix', box, alt: decision.alt, shapes }];
}
