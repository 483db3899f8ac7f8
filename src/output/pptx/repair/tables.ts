/**
 * Tables. pptxgenjs marks no header row, which screen readers need, names no table style, and leaves merged cells
 * without the empty text that PowerPoint writes in them.
 */
import type { TableCell, TableShape } from '../../../deck/model.ts';
import { isRightToLeft } from '../../../deck/script.ts';
import { TABLE_STYLE } from '../template/table-styles.ts';
import { pairwise } from './pairwise.ts';
import type { Repair } from './setting.ts';
import { repairText } from './text.ts';

export const tableStyle: Repair<TableShape> = (xml, { header, rows }) =>
  xml.replace(
    '<a:tblPr/>',
    `<a:tblPr${runsRightToLeft(rows) ? ' rtl="1"' : ''}${header ? ' firstRow="1"' : ''}><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr>`,
  );

/** Whether most cells with letters run from right to left: the first column then stands at the right. */
function runsRightToLeft(rows: TableShape['rows']): boolean {
  const texts = rows.flatMap(({ cells }) => cells.map(textOfCell)).filter((text) => /\p{L}/u.test(text));
  return texts.filter(isRightToLeft).length * 2 > texts.length;
}

function textOfCell({ paragraphs }: TableCell): string {
  return paragraphs.flatMap(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : ''))).join('');
}

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
