/** Pipe tables: cells as runs, every row as wide as the widest. */
import type { PhrasingContent, TableCell, Table as TableNode, TableRow } from 'mdast';
import { sourceOf } from './mdast.ts';
import type { Block, CellSpan, Run, Source } from './model.ts';
import { readPictureTable } from './pictureTable.ts';
import { headersApart, type Row, withoutFillers } from './rows.ts';
import { readRuns } from './runs.ts';

/** Images among data leave their alternative text there. */
export function readTable(node: TableNode): readonly Block[] {
  const pictures = readPictureTable(node);
  if (pictures) return [pictures];
  const width = columnCount(node);
  const source = sourceOf(node);
  const written = node.children.map(
    (row): Row => ({ cells: readRow(row, width), sources: placesOf(row, width, source) }),
  );
  const spans = node.children.flatMap(spansOf);
  const all = spans.length > 0 ? written : tidyRows(written);
  const [header = [], ...rows] = all.map(({ cells }) => cells);
  if (header.length === 0) return [];
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  const cellSources = all.map(({ sources }) => sources);
  return [{ type: 'table', align, header, rows, cellSources, ...(spans.length > 0 && { spans }), source }];
}

function tidyRows([header, ...rows]: readonly Row[]): readonly Row[] {
  return header === undefined ? [] : headersApart([header, ...withoutFillers(rows)]);
}

/** As many as the longest row has cells: none may be lost. */
export function columnCount(node: TableNode): number {
  return node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
}

function readRow(row: TableRow, width: number): readonly (readonly Run[])[] {
  const cells = row.children.map((cell) => readRuns(cell.children as PhrasingContent[]));
  return [...cells, ...Array.from({ length: width - cells.length }, () => [])];
}

/** Only tables in HTML have cells that cover others. */
function spansOf({ children }: TableRow, row: number): readonly CellSpan[] {
  return children.flatMap(({ data }, column) => {
    const { columnSpan: columns = 1, rowSpan: rows = 1 } = data ?? {};
    return columns > 1 || rows > 1 ? [{ row, column, rows, columns }] : [];
  });
}

/** What has no place of its own (a cell that is not written, or one of HTML) stands where its row or table does. */
function placesOf(row: TableRow, width: number, table: Source): readonly Source[] {
  const place = row.position === undefined ? table : sourceOf(row);
  return Array.from({ length: width }, (_, column) => {
    const cell = row.children[column];
    return cell?.position === undefined ? place : contentSource(cell);
  });
}

/** Where a cell's words start: its node begins with the bar before them. */
function contentSource(cell: TableCell): Source {
  const [first] = cell.children;
  return sourceOf(first?.position === undefined ? cell : first);
}
