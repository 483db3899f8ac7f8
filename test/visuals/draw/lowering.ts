/** Lowering as flow does it, into a slot of a size; and pieces taken apart into what stands on the slide. */
import type { Box, Chart, Shape, TextShape } from '../../../src/deck/model.ts';
import type { DrawnPiece, Lowering, Piece } from '../../../src/flow/piece.ts';
import { DEFAULT_THEME, findTemplate, layoutOf, styleOf } from '../../../src/template/index.ts';
import { createMeasurer } from '../../../src/text/measure.ts';
import type { Decision } from '../../../src/visuals/decision.ts';
import { drawVisual } from '../../../src/visuals/draw/index.ts';

const template = findTemplate(DEFAULT_THEME);
if (!template) throw new Error('The default theme is missing');
const slot = layoutOf(template, 'content').slots.find(({ name }) => name === 'body');
if (!slot) throw new Error('The content layout has no body');

export const measurer = createMeasurer(template);

export function loweringOf({ width, height }: { readonly width: number; readonly height: number }): Lowering {
  if (!template || !slot) throw new Error('No template');
  return {
    template,
    measurer,
    assets: { highlights: new Map(), pictures: new Map(), diagrams: new Map(), formulas: new Map() },
    slot,
    style: styleOf(template, slot.style),
    width,
    height,
    step: 0,
    language: 'en',
    slideOf: () => undefined,
  };
}

export interface Page {
  readonly box: Box;
  readonly piece: DrawnPiece;
  readonly shapes: readonly Shape[];
}

/** The visual over as many pages as it needs, at its least height or stretched; undefined where it is a table. */
export function pagesOf(
  decision: Decision,
  size: { readonly width: number; readonly height: number },
  stretched: boolean,
): readonly Page[] | undefined {
  const pieces = drawVisual(decision, loweringOf(size));
  return pieces
    ?.flatMap((piece) => split(piece, size.height))
    .map((piece) => {
      const height = stretched ? Math.min(piece.stretch, size.height) : piece.height;
      const box = { x: 48, y: 128, width: size.width, height };
      return { box, piece, shapes: piece.draw(box) };
    });
}

function split(piece: Piece, height: number): readonly DrawnPiece[] {
  if (piece.type !== 'drawn') throw new Error('A visual is drawn');
  if (piece.height <= height) return [piece];
  const parts = piece.split?.(height);
  if (!parts) throw new Error('A piece that is higher than its slot does not split');
  return parts.flatMap((part) => split(part, height));
}

/** All shapes, those inside groups too. */
export function flat(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => (shape.type === 'group' ? [shape, ...flat(shape.shapes)] : [shape]));
}

export function textsOf(shapes: readonly Shape[]): readonly TextShape[] {
  return flat(shapes).filter((shape) => shape.type === 'text');
}

export function chartsOf(shapes: readonly Shape[]): readonly Chart[] {
  return flat(shapes).flatMap((shape) => (shape.type === 'chart' ? [shape.chart] : []));
}

/** Everything that can be read on the slide or in its charts' data, white space aside. */
export function wordsOf(shapes: readonly Shape[]): string {
  const inTables = flat(shapes).flatMap((shape) =>
    shape.type === 'table' ? shape.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [],
  );
  const paragraphs = [...textsOf(shapes).flatMap((text) => text.paragraphs), ...inTables];
  const written = paragraphs.map(({ runs }) =>
    runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''),
  );
  const data = chartsOf(shapes).flatMap((chart) => [
    chart.categoryName,
    ...chart.categories,
    ...chart.series.map(({ name }) => name),
  ]);
  return [...written, ...data].join('\n');
}
