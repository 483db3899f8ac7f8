/**
 * The workbook behind a chart, which *Edit Data* opens: the numbers as numbers, under the report's own heads, in
 * formats that carry the unit.
 */
import { CONTENT_TYPE } from '../package/content-types.ts';
import { type Part, relate } from '../package/part.ts';
import { packZip } from '../package/zip.ts';
import { attributes, DECLARATION, escapeXml } from '../xml.ts';
import { type Column, columnName, SHEET } from './grid.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const WORKBOOK = 'xl/workbook.xml';
const WORKSHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** Formats below this number are Excel's own. */
const FIRST_FORMAT = 164;

/** The bytes of an `.xlsx` of one sheet. */
export function workbook(columns: readonly Column[]): Uint8Array {
  const formats = [...new Set(columns.flatMap(({ format }) => (format === undefined ? [] : [format])))];
  const book =
    `${DECLARATION}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts: readonly Part[] = [
    {
      path: WORKBOOK,
      contentType: CONTENT_TYPE.workbookMain,
      data: book,
      relationships: relate(['worksheet', WORKSHEET], ['styles', STYLES]),
    },
    {
      path: WORKSHEET,
      contentType: CONTENT_TYPE.worksheet,
      data: sheetXml(columns, formats),
      relationships: [],
    },
    { path: STYLES, contentType: CONTENT_TYPE.styles, data: stylesXml(formats), relationships: [] },
  ];
  return packZip(parts, relate(['officeDocument', WORKBOOK]));
}

/** Style 0 is plain, style 1 the heads', then one for each format. */
function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (format, i) => `<numFmt${attributes({ numFmtId: FIRST_FORMAT + i, formatCode: format })}/>`,
  );
  const cells = formats.map(
    (_, i) =>
      `<xf numFmtId="${FIRST_FORMAT + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${DECLARATION}<styleSheet ${MAIN}>` +
    (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : '') +
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${cells.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${cells.join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

function sheetXml(columns: readonly Column[], formats: readonly string[]): string {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const heads = columns.map(({ head }, i) => cellXml(`${columnName(i)}1`, head || undefined, 1));
  const rows = Array.from({ length: height }, (_, y) => {
    const cells = columns.map(({ cells: values, format }, x) => {
      const style = format === undefined ? 0 : formats.indexOf(format) + 2;
      return cellXml(`${columnName(x)}${y + 2}`, values[y], style);
    });
    return `<row r="${y + 2}">${cells.join('')}</row>`;
  });
  return (
    `${DECLARATION}<worksheet ${MAIN}><dimension ref="A1:${columnName(columns.length - 1)}${height + 1}"/>` +
    `<cols>${columns.map(widthXml).join('')}</cols>` +
    `<sheetData><row r="1">${heads.join('')}</row>${rows.join('')}</sheetData></worksheet>`
  );
}

/** Wide enough for the head and the texts. */
function widthXml({ head, cells }: Column, index: number): string {
  const longest = Math.max(head.length, ...cells.map((cell) => String(cell ?? '').length));
  const width = Math.min(60, Math.max(10, longest + 2));
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function cellXml(reference: string, value: string | number | undefined, style: number): string {
  if (value === undefined) return '';
  const name = attributes({ r: reference, s: style || undefined });
  if (typeof value === 'number') return `<c${name}><v>${value}</v></c>`;
  return `<c${name} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
