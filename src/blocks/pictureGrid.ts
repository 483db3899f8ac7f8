/**
 * Pictures side by side, each whole in its cell with its caption below: a piece a row, so that long grids go on over
 * slides.
 */
import type { Box, Shape } from '../deck/model.ts';
import type { DrawnPiece, Lowering } from '../flow/piece.ts';
import type { GridPicture, PictureGrid, Run } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import type { BlockKind } from './kind.ts';
import { CAPTION_GAP, type Caption, captionOf, captionShape, fittedSize, pictureShape } from './picture.ts';

/** Below this a picture cannot be made out from the back of a room. */
const LEAST_WIDTH = 190;
const LEAST_HEIGHT = 120;

/** An upright one beside others may be narrower. */
const LEAST_WIDTH_UPRIGHT = 72;

/** So many rows of that height fill a slide. */
const ROWS_A_SLIDE = 2;

const GUTTER = 20;

/** What a picture that could not be read is taken for, as width to height. */
const USUAL_PROPORTION = 1.5;

interface Cell {
  readonly picture: GridPicture;
  readonly caption: Caption;
  /** From the row's left edge. */
  readonly x: number;
  readonly width: number;
}

export const pictureGrid: BlockKind<PictureGrid> = {
  offers: ['figure'],
  lower(block, lowering) {
    const rows = rowsOf(block, lowering.width);
    return rows.map((row) => rowPiece(row, widthsOf(row, rows, lowering), lowering));
  },
};

/** The pictures in rows of the columns that they are meant for, of fewer if those are too narrow, or of two rows in one. */
function rowsOf({ pictures, columns }: PictureGrid, width: number): readonly (readonly GridPicture[])[] {
  const most = Math.max(1, Math.floor((width + GUTTER) / (LEAST_WIDTH + GUTTER)));
  const isLong = pictures.length > columns * ROWS_A_SLIDE && columns * 2 <= most;
  const wanted = isLong ? columns * 2 : columns;
  const count = wanted <= most ? wanted : Math.ceil(wanted / Math.ceil(wanted / most));
  return Array.from({ length: Math.ceil(pictures.length / count) }, (_, r) =>
    pictures.slice(r * count, (r + 1) * count),
  );
}

/** Widths of a row's cells: in the proportions of its pictures where it is the only one, else those of all rows. */
function widthsOf(
  row: readonly GridPicture[],
  rows: readonly (readonly GridPicture[])[],
  lowering: Lowering,
): readonly number[] {
  const count = rows[0]?.length ?? 1;
  const room = lowering.width - GUTTER * (count - 1);
  const even = row.map(() => room / count);
  if (rows.length > 1) return even;
  const proportions = row.map(({ image }) => {
    const picture = lowering.assets.pictures.get(image.url);
    return picture ? picture.width / picture.height : USUAL_PROPORTION;
  });
  const all = proportions.reduce((sum, proportion) => sum + proportion, 0);
  const own = proportions.map((proportion) => (room * proportion) / all);
  const isLegible = own.every((width) => width >= LEAST_WIDTH_UPRIGHT) && room / all >= LEAST_HEIGHT;
  return isLegible ? own : even;
}

function rowPiece(row: readonly GridPicture[], widths: readonly number[], lowering: Lowering): DrawnPiece {
  const { height: most } = lowering;
  let x = 0;
  const cells = row.map((picture, i): Cell => {
    const width = widths[i] ?? 0;
    const caption = captionOf(linesOf(picture, lowering), width, lowering);
    const cell = { picture, caption, x, width };
    x += width + GUTTER;
    return cell;
  });
  const captionHeight = Math.max(...cells.map(({ caption }) => caption.height));
  const natural = Math.max(
    ...cells.map(({ picture, width }) => {
      const room = { width, height: Math.max(LEAST_HEIGHT, most - captionHeight) };
      return fittedSize(picture.image, room, lowering)?.height ?? LEAST_HEIGHT;
    }),
  );
  return {
    type: 'drawn',
    height: Math.min(natural, LEAST_HEIGHT) + captionHeight,
    stretch: natural + captionHeight,
    gap: 16,
    keep: false,
    notes: cells.flatMap(({ caption }) => caption.notes),
    draw: (box) => cells.flatMap((cell) => cellShapes(cell, box, captionHeight, lowering)),
  };
}

/** The frame of a missing picture says its alternative text itself. */
function linesOf({ image, caption }: GridPicture, { assets }: Lowering): readonly (readonly Run[])[] {
  const isSaid = !assets.pictures.has(image.url) && plainText(caption) === image.alt;
  return isSaid ? [] : [caption];
}

/** Pictures of a row stand on one line, so that their captions start on one. */
function cellShapes(
  { picture: { image }, caption, x, width }: Cell,
  box: Box,
  captionHeight: number,
  lowering: Lowering,
): readonly Shape[] {
  const area = { x: box.x + x, y: box.y, width, height: box.height - captionHeight };
  const shape = pictureShape(image, area, 'bottom', lowering);
  if (caption.paragraphs.length === 0) return [shape];
  const y = area.y + area.height + CAPTION_GAP;
  return [
    shape,
    captionShape(caption.paragraphs, { ...area, y, height: captionHeight - CAPTION_GAP }, image),
  ];
}
