/** References from a chart to its workbook, with the cache that is shown until somebody opens it. */
import { escapeXml } from '../xml.ts';
import type { Range } from './grid.ts';

/** `c:strRef` or `c:numRef`, whichever the column holds. Cells without a value have no point. */
export function dataXml({ cells, column }: Range): string {
  const points = pointsXml(column.cells);
  if (column.format === undefined && !column.cells.some((cell) => typeof cell === 'number')) {
    return `<c:strRef><c:f>${cells}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
  }
  const format = `<c:formatCode>${escapeXml(column.format ?? 'General')}</c:formatCode>`;
  return `<c:numRef><c:f>${cells}</c:f><c:numCache>${format}${points}</c:numCache></c:numRef>`;
}

/** `c:tx` of a series; nothing where its head is empty. */
export function headXml({ head, column }: Range): string {
  if (column.head === '') return '';
  return `<c:tx><c:strRef><c:f>${head}</c:f><c:strCache>${pointsXml([column.head])}</c:strCache></c:strRef></c:tx>`;
}

function pointsXml(cells: readonly (string | number | undefined)[]): string {
  const points = cells.map((cell, i) =>
    cell === undefined ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(String(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cells.length}"/>${points.join('')}`;
}
