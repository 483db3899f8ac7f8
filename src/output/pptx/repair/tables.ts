/**
 * Tables. pptxgenjs marks no header row, which screen readers need, names no table style, and leaves merged cells
 * without the empty text that PowerPoint writes in them.
 */
import type { TableShape } from '../../../deck/model.ts';
import { TABLE_STYLE } from '../template/table-styles.ts';
import { pairwise } from './pairwise.ts';
import type { Repair } from './setting.ts';
import { repairText } from './text.ts';

export const tableStyle: Repair<TableShape> = (xml, { header }) =>
  xml.replace(
    '<a:tblPr/>',
    `<a:tblPr${header ? ' firstRow="1"' : ''}><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr>`,
  );

/** Cells that another covers stand after it in the grid, with `hMerge` or `vMerge`. */
const COVERED = /(<a:tc [^>]*Merge="1"[^>]*>)(<a:tcPr\/>)/g;
const CELL_TEXT = /<a:txBody>[\s\S]*?<\/a:txBody>/g;

export const cellTexts: Repair<TableShape> = (xml, { rows }, setting) => {
  const cells = rows.flatMap((row) => row.cells);
  // A cell in a placeholder does not inherit the placeholder's text style.
  const { style: _, slot: __, ...outside } = setting;
  return pairwise(xml, CELL_TEXT, cells, (body, { paragraphs }) =>
    paragraphs.length === 0 ? body : repairText(body, paragraphs, outside),
  );
};

export const coveredCells: Repair<TableShape> = (xml, _, { language }) =>
  xml.replace(
    COVERED,
    `$1<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></a:txBody>$2`,
  );
