/**
 * pptxgenjs as TypeScript should see it: its typings call it CommonJS, while Node and bundlers load its ES
 * module. Nothing else imports it.
 */
import pptxgenjs from 'pptxgenjs';

type Presentation = pptxgenjs.default;
export type Sheet = pptxgenjs.default.Slide;
export type TextProps = pptxgenjs.default.TextProps;
export type TextOptions = pptxgenjs.default.TextPropsOptions;
export type TableRow = pptxgenjs.default.TableRow;
export type TableCell = pptxgenjs.default.TableCell;
export type Border = pptxgenjs.default.BorderProps;
export type LineOptions = pptxgenjs.default.ShapeLineProps;
export type ShapeName = pptxgenjs.default.SHAPE_NAME;

const Library = pptxgenjs as unknown as new () => Presentation;

export function createPresentation(): Presentation {
  return new Library();
}
