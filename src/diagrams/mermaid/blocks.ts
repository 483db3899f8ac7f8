/** Block diagrams: blocks in the cells of a grid, blocks with a grid of their own, and links between them. */

import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source, SourceLine } from '../../mermaid/source.ts';
import type { Cell, Edge, Graph, Group, Node, NodeForm, Tone } from '../model.ts';
import { withContent } from './groups.ts';
import { readLink } from './links.ts';
import { readNode } from './nodes.ts';
import { statementsOf } from './statements.ts';
import { toneOf } from './tones.ts';

/** The next free cell of a grid; without `columns` all stand in one row. */
interface Grid {
  readonly id?: string;
  columns: number | undefined;
  row: number;
  column: number;
}

interface Reading {
  readonly nodes: Map<string, Node>;
  readonly edges: Edge[];
  readonly groups: Map<string, Group>;
  readonly cells: Map<string, Cell>;
  readonly tones: Map<string, Tone>;
  readonly classes: Map<string, string>;
  /** The grids that are open, innermost last. */
  readonly open: Grid[];
}

interface Named {
  readonly id: string;
  readonly end: number;
}

/** More than any slide could show. */
const MOST_COLUMNS = 50;

const COLUMNS = /columns\s+(\d+|auto)(?=\s|$)/y;
const BLOCK = /block(?::([\w-]+))?(?::(\d+))?(?:\["?([^"\]]*)"?\])?(?=\s|$)/y;
const SPACE = /space(?::(\d+))?(?=\s|$)/y;
const END = /end(?=\s|$)/y;
const WIDTH = /:(\d+)/y;
const ARROW = /<\[([^\]]*)\]>\( ?(\w+)[\w, ]*\)/y;
const STYLE = /^(?:classDef|style)\s+(\S+)\s+(.+)$/;
const CLASS = /^class\s+(\S+)\s+([\w-]+)$/;

/** By the first direction of a block arrow. */
const ARROWS: Readonly<Record<string, NodeForm>> = {
  right: 'rightArrow',
  left: 'leftArrow',
  up: 'upArrow',
  down: 'downArrow',
  x: 'leftRightArrow',
  y: 'upDownArrow',
};

export function readBlocks(source: Source): Graph {
  const whole: Grid = { columns: undefined, row: 0, column: 0 };
  const reading: Reading = {
    nodes: new Map(),
    edges: [],
    groups: new Map(),
    cells: new Map(),
    tones: new Map(),
    classes: new Map(),
    open: [whole],
  };
  for (const line of statementsOf(source.lines)) readLine(line, reading);
  if (reading.open.length > 1)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'a block is not closed by “end”');
  const { edges, cells, tones, classes } = reading;
  const { nodes, groups } = withContent([...reading.nodes.values()], reading.groups);
  return {
    type: 'graph',
    name: 'Block diagram',
    ...(source.title !== undefined && { title: source.title }),
    direction: 'down',
    nodes: nodes.map((node) => {
      const tone = tones.get(node.id) ?? tones.get(classes.get(node.id) ?? '');
      return tone ? { ...node, tone } : node;
    }),
    edges,
    groups,
    layout: { type: 'cells', cells, even: true },
  };
}

function readLine({ text, line }: SourceLine, reading: Reading): void {
  const [, names, style = ''] = STYLE.exec(text) ?? [];
  const [, ids, name = ''] = CLASS.exec(text) ?? [];
  if (names !== undefined) {
    const tone = toneOf(style);
    if (tone) for (const each of names.split(',')) reading.tones.set(each, tone);
  } else if (ids !== undefined) for (const id of ids.split(',')) reading.classes.set(id, name);
  else for (let at = 0; at < text.length; at = skipSpace(text, readPart(text, at, line, reading)));
}

/** One thing of a line, and the place behind it. */
function readPart(text: string, at: number, line: number, reading: Reading): number {
  const grid = reading.open.at(-1);
  const match = (form: RegExp) => {
    form.lastIndex = at;
    return form.exec(text);
  };
  const [columns, block, space, end] = [match(COLUMNS), match(BLOCK), match(SPACE), match(END)];
  if (columns && grid) grid.columns = columns[1] === 'auto' ? undefined : Math.max(1, Number(columns[1]));
  else if (block) openBlock(block, line, reading);
  else if (space && grid) nextCell(grid, Number(space[1] ?? 1), line);
  else if (end) closeBlock(line, reading);
  else return readChain(text, at, line, reading);
  return at + (columns ?? block ?? space ?? end ?? [''])[0].length;
}

function openBlock([, id, width, label]: RegExpExecArray, line: number, reading: Reading): void {
  const grid = reading.open.at(-1);
  const own = id ?? `block ${line} ${reading.groups.size}`;
  if (reading.groups.has(own)) throw new Fault(line, `there is a block “${own}” already`);
  reading.groups.set(own, {
    id: own,
    label: labelText(label ?? ''),
    ...(grid?.id !== undefined && { parent: grid.id }),
  });
  if (grid) reading.cells.set(own, nextCell(grid, Number(width ?? 1), line));
  reading.open.push({ id: own, columns: undefined, row: 0, column: 0 });
}

function closeBlock(line: number, reading: Reading): void {
  if (reading.open.length === 1) throw new Fault(line, '“end” closes no block');
  reading.open.pop();
}

/** The cell that so many columns take, which comes to be taken. */
function nextCell(grid: Grid, width: number, line: number): Cell {
  const columns = Math.max(1, Math.min(width, grid.columns ?? width));
  if (grid.columns !== undefined && grid.column + columns > grid.columns) {
    grid.row += 1;
    grid.column = 0;
  }
  if (grid.column + columns > MOST_COLUMNS)
    throw new Fault(line, `there are more than ${MOST_COLUMNS} columns`);
  const cell = { row: grid.row, column: grid.column, columns };
  grid.column += columns;
  return cell;
}

/** `a`, `a["Words"]:2` or `a --> b -- "words" --> c`. */
function readChain(text: string, at: number, line: number, reading: Reading): number {
  let { id, end } = readBlock(text, at, line, reading);
  for (let link = linkAt(text, end); link; link = linkAt(text, end)) {
    const { end: behind, ...look } = link;
    const next = readBlock(text, skipSpace(text, behind), line, reading);
    reading.edges.push({ from: id, to: next.id, ...look });
    ({ id, end } = next);
  }
  if (end < text.length && !/\s/.test(text.charAt(end))) throw notUnderstood({ text: text.slice(end), line });
  return end;
}

function linkAt(text: string, at: number): ReturnType<typeof readLink> {
  return readLink(text, skipSpace(text, at));
}

function readBlock(text: string, at: number, line: number, reading: Reading): Named {
  const node = readNode(text, at, line);
  // Its width may be read as part of its name.
  const [, id = node.id, within] = /^(.+?):(\d+)$/.exec(node.id) ?? [];
  const arrow = matchAt(ARROW, text, node.end);
  const behind = node.end + (arrow?.[0].length ?? 0);
  const width = matchAt(WIDTH, text, behind);
  const known = reading.nodes.get(id);
  const grid = reading.open.at(-1);
  if (node.className !== undefined) reading.classes.set(id, node.className);
  if (!known && !reading.groups.has(id) && grid)
    reading.cells.set(id, nextCell(grid, Number(width?.[1] ?? within ?? 1), line));
  const group = known ? known.group : grid?.id;
  if (!reading.groups.has(id))
    reading.nodes.set(id, {
      id,
      label: node.label ?? known?.label ?? id,
      form: node.form ?? known?.form ?? 'rectangle',
      ...(known?.tone && { tone: known.tone }),
      ...(arrow && arrowOf(arrow)),
      ...(group !== undefined && { group }),
    });
  return { id, end: behind + (width?.[0].length ?? 0) };
}

/** `<["Words"]>(right)`; a space that does not break only makes room in a browser. */
function arrowOf([, label = '', direction = '']: RegExpExecArray): Pick<Node, 'label' | 'form' | 'tone'> {
  const words = labelText(label).replaceAll('\u00a0', ' ').trim();
  return { label: words, form: ARROWS[direction] ?? 'rightArrow', tone: 'muted' };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
