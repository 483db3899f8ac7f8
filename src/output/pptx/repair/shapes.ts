/** The chain of repairs of each type of shape. Adding a repair is one line here. */
import type { TextShape } from '../../../deck/model.ts';
import type { Leaf } from '../leaves.ts';
import { textBody } from './body.ts';
import { chartFrame } from './charts.ts';
import { gluedConnector } from './connectors.ts';
import { cellEquations, textEquations } from './equations.ts';
import { slideNumberField } from './fields.ts';
import { connector, emptyTextBody, formOutline, textOutline, tidy } from './forms.ts';
import { identity } from './identity.ts';
import { formLink, imageLink } from './links.ts';
import { pictureSource } from './pictures.ts';
import { imagePlaceholder, tablePlaceholder, textPlaceholder } from './placeholders.ts';
import type { Repair, ShapeSetting } from './setting.ts';
import { cellTexts, coveredCells, tableStyle } from './tables.ts';
import { repairText } from './text.ts';

const paragraphs: Repair<TextShape> = (xml, shape, setting) =>
  shape.paragraphs.length === 0 ? xml : repairText(xml, shape.paragraphs, setting);

const TEXT = [
  paragraphs,
  slideNumberField,
  textBody,
  textPlaceholder,
  textOutline,
  tidy,
  identity,
  textEquations,
];
const FORM = [formOutline, emptyTextBody, tidy, identity, formLink];
const LINE = [connector, tidy, identity];
const TABLE = [cellTexts, coveredCells, tableStyle, tablePlaceholder, tidy, identity, cellEquations];
const IMAGE = [imageLink, pictureSource, imagePlaceholder, tidy, identity];
const CHART = [chartFrame];
const CONNECTOR = [gluedConnector];

/** What pptxgenjs wrote of the shape, mended. */
export function repairShape(written: string, shape: Leaf, setting: ShapeSetting): string {
  // The theme's colours come first, because later steps write colours of their own.
  const xml = setting.palette.resolve(written);
  switch (shape.type) {
    case 'text':
      return repaired(TEXT, xml, shape, setting);
    case 'form':
      return repaired(FORM, xml, shape, setting);
    case 'line':
      return repaired(LINE, xml, shape, setting);
    case 'table':
      return repaired(TABLE, xml, shape, setting);
    case 'image':
      return repaired(IMAGE, xml, shape, setting);
    case 'chart':
      return repaired(CHART, xml, shape, setting);
    case 'connector':
      return repaired(CONNECTOR, xml, shape, setting);
  }
}

function repaired<S>(chain: readonly Repair<S>[], xml: string, shape: S, setting: ShapeSetting): string {
  return chain.reduce((mended, repair) => repair(mended, shape, setting), xml);
}
