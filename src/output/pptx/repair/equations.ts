/**
 * Formulas: the words that stand for one become Office MathML. As PowerPoint writes it, the whole shape is there
 * twice, with the formula for readers that know it and with the words for all others.
 *
 * LibreOffice takes the prefix `a14` for a promise that it can draw formulas, and without its formula editor draws
 * nothing; any other prefix of the same namespace makes it draw the words.
 */
import type { TableShape, TextRun, TextShape } from '../../../deck/model.ts';
import { textRunsOf } from '../draw/text.ts';
import { equationXml } from '../math/omml.ts';
import { pairwise } from './pairwise.ts';
import type { Repair } from './setting.ts';

const RUN = /<a:r>[\s\S]*?<\/a:r>/g;
const PROPERTIES = /<a:rPr([^>]*?)(?:\/>|>([\s\S]*?)<\/a:rPr>)/;
const FILL = /<a:solidFill>[\s\S]*?<\/a:solidFill>/;

const CHOICE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:math="http://schemas.microsoft.com/office/drawing/2010/main"';

export const textEquations: Repair<TextShape> = (xml, shape) =>
  withFormulas(xml, shape.paragraphs.flatMap(textRunsOf), shape.equation === true);

export const cellEquations: Repair<TableShape> = (xml, { rows }) => {
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
  return withFormulas(xml, paragraphs.flatMap(textRunsOf), false);
};

function withFormulas(xml: string, runs: readonly TextRun[], display: boolean): string {
  if (runs.every(({ formula }) => formula === undefined)) return xml;
  const native = pairwise(xml, RUN, runs, (written, { formula }) => {
    if (formula === undefined) return written;
    const [, given = '', inside = ''] = PROPERTIES.exec(written) ?? [];
    const attributes = given.replace(/ (?:i|u)="[^"]*"/g, '');
    const fill = FILL.exec(inside)?.[0] ?? '';
    return `<math:m>${equationXml(formula, display, { attributes, fill })}</math:m>`;
  });
  return (
    `<mc:AlternateContent ${CHOICE}><mc:Choice Requires="math">${native}</mc:Choice>` +
    `<mc:Fallback>${withOtherId(xml)}</mc:Fallback></mc:AlternateContent>`
  );
}

/** Ids beyond those of any slide: no two shapes may share one, though only one of the two is ever there. */
const OTHER_IDS = 100_000;

function withOtherId(xml: string): string {
  return xml.replace(
    /(<p:cNvPr id=")(\d+)"/,
    (_, start: string, id: string) => `${start}${OTHER_IDS + Number(id)}"`,
  );
}
