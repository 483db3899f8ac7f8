/** `<table>`: data becomes a table; a table that only arranges things gives the things. */
import type { Nodes, PhrasingContent, Table, TableCell } from 'mdast';
import { isPhrasing } from './content.ts';
import { toPhrasing } from './phrasing.ts';
import type { Child, Element } from './tree.ts';

type ToFlow = (children: readonly Child[]) => readonly Nodes[];

/** No honest table spans more columns. */
const WIDEST_SPAN = 50;

const TOO_HEAVY = new Set(['pre', 'table', 'blockquote', 'code']);

/** Its caption comes first; what stands outside of its cells comes last. */
export function readHtmlTable(element: Element, toFlow: ToFlow): readonly Nodes[] {
  const { rows, caption, stray } = partsOf(element);
  const grid = gridOf(rows);
  const around = { before: toFlow(caption), after: toFlow(stray) };
  const cells = rows.flatMap(cellsOf);
  const body = isLayout(grid, cells)
    ? cells.flatMap((cell) => toFlow(cell.children))
    : [tableOf(element, rows, grid)];
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

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((child) => child.type === 'element').filter(({ name }) => /^t[dh]$/.test(name));
}

/** Rows of equal meaning by column: a cell that spans others stands in the first, and the others are empty. */
function gridOf(rows: readonly Element[]): readonly (readonly (readonly Child[])[])[] {
  const grid: (readonly Child[])[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    const line = grid[top] ?? [];
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (line[column] !== undefined) column += 1;
      const width = span(cell.attributes.colspan, WIDEST_SPAN);
      const height = span(cell.attributes.rowspan, rows.length - top);
      for (const below of grid.slice(top, top + height)) {
        for (let i = 0; i < width; i += 1) below[column + i] = [];
      }
      line[column] = cell.children;
      column += width;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? []));
}

function span(value: string | undefined, most: number): number {
  const wanted = Number.parseInt(value ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 1), most);
}

function isLayout(grid: readonly (readonly unknown[])[], cells: readonly Element[]): boolean {
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
  const filled = cells.filter((cell) => !isBlank(cell));
  return width <= 1 || filled.every(isPicture) || cells.some((cell) => cell.children.some(isHeavy));
}

function isBlank(cell: Element): boolean {
  return toPhrasing(cell.children).every(isSpace);
}

/** Whether a cell says nothing beside its images. */
function isPicture(cell: Element): boolean {
  const showsOnlyImages = (node: Nodes): boolean =>
    node.type === 'image' || ('children' in node ? node.children.every(showsOnlyImages) : isSpace(node));
  return toPhrasing(cell.children).every(showsOnlyImages);
}

function isSpace(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isHeavy(child: Child): boolean {
  if (child.type !== 'element') return !isPhrasing(child) && TOO_HEAVY.has(child.type);
  return (TOO_HEAVY.has(child.name) && child.name !== 'code') || child.children.some(isHeavy);
}

/** The first row is the header where it is marked as one, or all in bold; else the header is empty. */
function tableOf(element: Element, rows: readonly Element[], grid: ReturnType<typeof gridOf>): Table {
  const first = cellsOf(rows[0] ?? element);
  const marked =
    first.every((cell) => cell.name === 'th' || isBlank(cell) || isBold(cell)) && !first.every(isBlank);
  const inHead = element.children.some((child) => child.type === 'element' && child.name === 'thead');
  const body = grid.map((line) => line.map((cell) => cellOf(toPhrasing(cell))));
  const header = marked || inHead ? [] : [[cellOf([])]];
  return {
    type: 'table',
    children: [...header, ...body].map((children) => ({ type: 'tableRow', children })),
    ...(element.position && { position: element.position }),
  };
}

function isBold(cell: Element): boolean {
  return toPhrasing(cell.children).every((node) => node.type === 'strong' || isSpace(node));
}

function cellOf(children: readonly PhrasingContent[]): TableCell {
  return { type: 'tableCell', children: [...children] };
}
