/**
 * One shape of the deck as one object on a sheet of pptxgenjs. It changes the options it is given, so each call
 * makes its own.
 */
import type {
  Box,
  FormShape,
  ImageShape,
  LineShape,
  Stroke,
  TableShape,
  TextShape,
} from '../../../deck/model.ts';
import type { Leaf } from '../leaves.ts';
import { inches } from '../units.ts';
import type { LineOptions, Sheet, TextOptions } from './library.ts';
import { tableRows } from './table.ts';
import { type Pen, textProps } from './text.ts';

/** A picture of one pixel. Pictures go into the package as they are: the library would recode each twice. */
const PIXEL =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Puts the shape on the sheet under the name `key`. */
export function drawShape(shape: Leaf, key: string, sheet: Sheet, pen: Pen): void {
  switch (shape.type) {
    case 'text':
      drawText(shape, key, sheet, pen);
      break;
    case 'form':
      drawForm(shape, key, sheet, pen);
      break;
    case 'line':
      drawLine(shape, key, sheet, pen);
      break;
    case 'table':
      drawTable(shape, key, sheet, pen);
      break;
    case 'image':
      drawImage(shape, key, sheet);
      break;
    case 'chart':
    case 'connector':
      // Keeps its place: the library's own charts would need rewriting nearly whole, and it knows no connectors.
      sheet.addShape('rect', { ...place(shape.box), objectName: key });
  }
}

function drawText(shape: TextShape, key: string, sheet: Sheet, pen: Pen): void {
  const options: TextOptions = {
    ...place(shape.box),
    ...surface(shape, pen),
    objectName: key,
    shape: shape.geometry ?? 'rect',
    isTextBox: !shape.geometry,
  };
  // The library copies a shape's own options onto each of its runs, which takes a quarter of its time; options
  // that are inherited it reads but does not copy.
  sheet.addText(textProps(shape.paragraphs, pen), Object.create(options));
}

function drawForm(shape: FormShape, key: string, sheet: Sheet, pen: Pen): void {
  const { geometry, radius, box } = shape;
  sheet.addShape(geometry, {
    ...place(box),
    ...surface(shape, pen),
    objectName: key,
    ...(radius !== undefined && { rectRadius: inches(Math.min(radius, box.width / 2, box.height / 2)) }),
  });
}

function drawLine({ box, stroke, startHead, endHead }: LineShape, key: string, sheet: Sheet, pen: Pen): void {
  const upright = {
    x: box.x + Math.min(0, box.width),
    y: box.y + Math.min(0, box.height),
    width: Math.abs(box.width),
    height: Math.abs(box.height),
  };
  sheet.addShape('line', {
    ...place(upright),
    objectName: key,
    flipH: box.width < 0,
    flipV: box.height < 0,
    line: {
      ...outline(stroke, pen),
      ...(startHead && { beginArrowType: startHead }),
      ...(endHead && { endArrowType: endHead }),
    },
  });
}

function drawTable(shape: TableShape, key: string, sheet: Sheet, pen: Pen): void {
  const height = shape.rows.reduce((sum, row) => sum + row.height, 0);
  sheet.addTable(tableRows(shape, pen), {
    ...place({ ...shape.box, height }),
    objectName: key,
    colW: shape.columns.map(inches),
    rowH: shape.rows.map((row) => inches(row.height)),
  });
}

function drawImage(shape: ImageShape, key: string, sheet: Sheet): void {
  sheet.addImage({
    ...place(shape.box),
    objectName: key,
    data: PIXEL,
    altText: key,
    ...(shape.link && { hyperlink: { url: 'link' } }),
  });
}

function place({ x, y, width, height }: Box) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

function surface({ fill, stroke }: Pick<FormShape, 'fill' | 'stroke'>, pen: Pen) {
  return {
    ...(fill && { fill: { color: pen.palette.token(fill) } }),
    ...(stroke && { line: outline(stroke, pen) }),
  };
}

function outline({ colour, width, dash }: Stroke, { palette }: Pen): LineOptions {
  return { color: palette.token(colour), width, dashType: dash ? 'sysDash' : 'solid' };
}
