/** `<table>`: data becomes a table; a table that only arranges things gives the things. */
import type { Nodes, Table, TableCell } from 'mdast';
import { isPhrasing } from './content.ts';
import { cellsOf, type GridCell, type GridRow, gridOf, oneHead } from './grid.ts';
import { toPhrasing } from './phrasing.ts';
import type { Child, Element } from './tree.ts';

type ToFlow = (children: readonly Child[]) => readonly Nodes[];

const TOO_HEAVY = new Set(['pre', 'table', 'blockquote', 'code']);

/** Its caption comes first; what stands outside of its cells comes last. */
export function readHtmlTable(element: Element, toFlow: ToFlow): readonly Nodes[] {
  const { rows, caption, stray } = partsOf(element);
  const grid = gridOf(rows);
  const heads = headRows(rows, grid);
  const around = { before: toFlow(caption), after: toFlow(stray) };
  const cells = rows.flatMap(cellsOf);
  const body = isLayout(grid, cells)
    ? cells.flatMap((cell) => toFlow(cell.children))
    : [tableOf(element, rows, heads > 1 ? [oneHead(grid.slice(0, heads)), ...grid.slice(heads)] : grid)];
  return [...around.before, ...body, ...around.after];
}

interface Parts {
  readonly rows: readonly Element[];
  readonly caption: readonly Child[];
  readonly stray: readonly Child[];
}

function partsOf(element: Element): Parts {
  const rows: Element[] = [];
  const caption: Child[] = [];
  const stray: Child[] = [];
  const sort = (child: Child) => {
    if (child.type !== 'element') stray.push(child);
    else if (child.name === 'tr') rows.push(child);
    else if (child.name === 'caption') caption.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.name)) child.children.forEach(sort);
    else stray.push(child);
  };
  element.children.forEach(sort);
  return { rows, caption, stray };
}

function isLayout(grid: readonly (readonly unknown[])[], cells: readonly Element[]): boolean {
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
  return width <= 1 || cells.some((cell) => cell.children.some(isHeavy));
}

function isBlank(cell: Element): boolean {
  return toPhrasing(cell.children).every(isSpace);
}

function isSpace(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isHeavy(child: Child): boolean {
  if (child.type !== 'element') return !isPhrasing(child) && TOO_HEAVY.has(child.type);
  return (TOO_HEAVY.has(child.name) && child.name !== 'code') || child.children.some(isHeavy);
}

/** How many rows at the top are heads: only where one of them covers several is a second row one, too. */
function headRows(rows: readonly Element[], grid: readonly GridRow[]): number {
  const isHead = (row: Element) => cellsOf(row).length > 0 && cellsOf(row).every(({ name }) => name === 'th');
  const below = rows.findIndex((row) => !isHead(row));
  const heads = grid.slice(0, Math.max(below, 0));
  return heads.slice(0, -1).some((row) => row.some(({ columns }) => columns > 1)) ? heads.length : 1;
}

/** The first row is the header where it is marked as one, or all in bold; else the header is empty. */
function tableOf(element: Element, rows: readonly Element[], grid: readonly GridRow[]): Table {
  const first = cellsOf(rows[0] ?? element);
  const marked =
    first.every((cell) => cell.name === 'th' || isBlank(cell) || isBold(cell)) && !first.every(isBlank);
  const inHead = element.children.some((child) => child.type === 'element' && child.name === 'thead');
  const hasHead = marked || inHead;
  const body = grid.map((line, r) =>
    line.map((cell) => cellOf(hasHead && r === 0 ? { ...cell, rows: 1 } : cell)),
  );
  const header = hasHead ? [] : [[cellOf({ children: [], columns: 1, rows: 1 })]];
  return {
    type: 'table',
    children: [...header, ...body].map((children) => ({ type: 'tableRow', children })),
    ...(element.position && { position: element.position }),
  };
}

function isBold(cell: Element): boolean {
  return toPhrasing(cell.children).every((node) => node.type === 'strong' || isSpace(node));
}

function cellOf({ children, columns, rows }: GridCell): TableCell {
  const data = { ...(columns > 1 && { columnSpan: columns }), ...(rows > 1 && { rowSpan: rows }) };
  const words = [...toPhrasing(children)];
  return { type: 'tableCell', children: words, ...(Object.keys(data).length > 0 && { data }) };
}
