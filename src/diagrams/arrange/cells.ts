/** Cells: a grid, in whose cells nodes stand, and groups that have a grid of their own. */
import type { Box, Size } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Cell, CellsLayout, Graph, NodeForm } from '../model.ts';
import type { Sizes } from './layered.ts';
import type { PlacedGroup, Placement } from './placement.ts';
import { boxAround, centreOf } from './space.ts';
import { titleRoom } from './titles.ts';

/** Space between cells, where lines run and where none do, and around the cells of a group, in ems. */
const GAP = 0.9;
const LINE_GAP = 2.4;
const PADDING = 0.9;

/** Beside a label that stands between two cells, in ems. */
const BESIDE_LABEL = 1.2;

/** Around everything, where lines may go around it, in ems. */
const MARGIN = 1.2;

/** Forms that say something else, or nothing, when they are drawn out to fill their cells. */
const KEPT: ReadonlySet<NodeForm> = new Set([
  'circle',
  'diamond',
  'rightArrow',
  'leftArrow',
  'leftRightArrow',
  'upArrow',
  'downArrow',
  'upDownArrow',
]);

interface Member {
  readonly id: string;
  readonly cell: Cell;
  readonly size: Size;
  /** How far below its top it is in line with its neighbours. */
  readonly axis: number;
}

/** The grid of the whole, or of a group: its members and how much room they need. */
interface Grid extends Size {
  readonly members: readonly Member[];
  /** Between columns, and below each row but the last. */
  readonly gap: { readonly x: number; readonly y: readonly number[] };
  /** The width of each column, and the height of each row. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** How far below the top of each row its members are in line. */
  readonly axes: readonly number[];
  /** Of the group's name; 0 where it has none. */
  readonly title: number;
}

interface Placing {
  readonly graph: Graph;
  readonly layout: CellsLayout;
  readonly sizes: Sizes;
  readonly measurer: Measurer;
}

export function arrangeCells(graph: Graph, layout: CellsLayout, sizes: Sizes, measurer: Measurer): Placement {
  const { em } = sizes;
  const grids = new Map<string | undefined, Grid>();
  const placing: Placing = { graph, layout, sizes, measurer };
  const whole = gridOf(undefined, placing, grids);
  const margin = graph.edges.length > 0 ? MARGIN * em : 0;
  const boxes = new Map<string, Box>();
  const all = { x: margin, y: margin, width: whole.width, height: whole.height };
  place(undefined, all, layout.even, grids, boxes, em);
  const boxOf = (id: string): Box => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    direction: 'down',
    ...(layout.even && { rigid: true }),
    em,
    width: whole.width + 2 * margin,
    height: whole.height + 2 * margin,
    nodes: new Map(
      graph.nodes.map(({ id, form }) => {
        const own = sizes.nodes.get(id);
        return [id, KEPT.has(form) && own ? boxAround(centreOf(boxOf(id)), own) : boxOf(id)];
      }),
    ),
    groups: graph.groups.map(({ id }): PlacedGroup => {
      return { id, box: boxOf(id), title: { ...boxOf(id), height: grids.get(id)?.title ?? 0 } };
    }),
    edges: graph.edges.map((_, i) => {
      const label = sizes.labels[i];
      return { stops: [], ...(label && { label }) };
    }),
  };
}

/** The grid of a group, or of the whole, after those of the groups in it; all are noted. */
function gridOf(id: string | undefined, placing: Placing, grids: Map<string | undefined, Grid>): Grid {
  const { graph, layout, sizes, measurer } = placing;
  const { em } = sizes;
  const inner = [
    ...graph.nodes.filter(({ group }) => group === id).map((node) => node.id),
    ...graph.groups.filter(({ parent }) => parent === id).map((group) => group.id),
  ];
  const members = inner.flatMap((member): readonly Member[] => {
    const cell = layout.cells.get(member);
    const own = sizes.nodes.get(member);
    const grid = own ? undefined : gridOf(member, placing, grids);
    const size = own ?? grid ?? { width: 0, height: 0 };
    const axis = layout.even ? 0 : grid ? axisOf(grid, em) : size.height / 2;
    return cell ? [{ id: member, cell, size, axis }] : [];
  });
  const count = 1 + Math.max(0, ...members.map(({ cell }) => cell.row));
  const gap = gapsBetween(members, count, placing);
  const columns = columnsOf(members, gap.x, layout.even);
  const byRow = Array.from({ length: count }, (_, row) => members.filter(({ cell }) => cell.row === row));
  const axes = byRow.map((row) => Math.max(0, ...row.map(({ axis }) => axis)));
  const rows = byRow.map(
    (row, i) => (axes[i] ?? 0) + Math.max(0, ...row.map(({ size, axis }) => size.height - axis)),
  );
  const label = graph.groups.find((group) => group.id === id)?.label ?? '';
  const padding = id === undefined ? 0 : 2 * PADDING * em;
  const width = sum(columns) + (columns.length - 1) * gap.x + padding;
  const title = label === '' ? 0 : titleRoom(label, width - em, em, measurer).height;
  const height = sum(rows) + sum(gap.y) + padding + title;
  const grid: Grid = { width, height, members, gap, columns, rows, axes, title };
  grids.set(id, grid);
  return grid;
}

/** A group of one row is in line with what is in it, not with its own middle, which its name moves. */
function axisOf({ height, rows, axes, title }: Grid, em: number): number {
  return rows.length === 1 ? title + PADDING * em + (axes[0] ?? 0) : (title + height) / 2;
}

/** The widths of all columns, in which each member has its share of all that it takes. */
function columnsOf(members: readonly Member[], gap: number, even: boolean): readonly number[] {
  const count = Math.max(1, ...members.map(({ cell }) => cell.column + cell.columns));
  const needed = Array.from({ length: count }, (_, column) => {
    const across = members.filter(({ cell }) => cell.column <= column && column < cell.column + cell.columns);
    const shares = across.map(({ cell, size }) => (size.width - (cell.columns - 1) * gap) / cell.columns);
    return Math.max(0, ...shares);
  });
  return even ? needed.map(() => Math.max(...needed)) : needed;
}

/** Room for the lines, and their labels, that lead from one of the members to another: by rows, and for all columns. */
function gapsBetween(members: readonly Member[], rows: number, { graph, sizes }: Placing): Grid['gap'] {
  const { em } = sizes;
  const parents = new Map<string, string | undefined>([
    ...graph.nodes.map(({ id, group }) => [id, group] as const),
    ...graph.groups.map(({ id, parent }) => [id, parent] as const),
  ]);
  const memberOf = (id: string | undefined): Member | undefined => {
    if (id === undefined) return undefined;
    return members.find((member) => member.id === id) ?? memberOf(parents.get(id));
  };
  const lines = graph.edges.flatMap(({ from, to }, i) => {
    const [one, other] = [memberOf(from), memberOf(to)];
    if (!one || !other || one === other) return [];
    return [{ one: one.cell, other: other.cell, label: sizes.labels[i] }];
  });
  const room = (extent: number | undefined) =>
    Math.max(LINE_GAP, extent === undefined ? 0 : extent / em + 2 * BESIDE_LABEL) * em;
  return {
    x: Math.max(
      GAP * em,
      ...lines.filter(({ one, other }) => isAside(one, other)).map(({ label }) => room(label?.width)),
    ),
    y: Array.from({ length: rows - 1 }, (_, row) => {
      const across = lines.filter(
        ({ one, other }) => Math.min(one.row, other.row) <= row && Math.max(one.row, other.row) > row,
      );
      return Math.max(GAP * em, ...across.map(({ label }) => room(label?.height)));
    }),
  };
}

/** Whether no column holds both. */
function isAside(one: Cell, other: Cell): boolean {
  return one.column >= other.column + other.columns || other.column >= one.column + one.columns;
}

/** Sets all that is in a group, or in the whole, into its box: columns and rows share what is left over of it. */
function place(
  id: string | undefined,
  box: Box,
  even: boolean,
  grids: ReadonlyMap<string | undefined, Grid>,
  boxes: Map<string, Box>,
  em: number,
): void {
  const grid = grids.get(id);
  if (!grid) return;
  const { gap, columns, rows, axes, members, title } = grid;
  const padding = id === undefined ? 0 : PADDING * em;
  const wider = (box.width - grid.width) / columns.length;
  const higher = (box.height - grid.height) / rows.length;
  const left = (column: number) => box.x + padding + sum(columns.slice(0, column)) + column * (gap.x + wider);
  const top = (row: number) =>
    box.y + title + padding + sum(rows.slice(0, row)) + sum(gap.y.slice(0, row)) + row * higher;
  for (const { id: member, cell, size, axis } of members) {
    const [x, y] = [left(cell.column), top(cell.row)];
    const width = left(cell.column + cell.columns) - gap.x - x;
    const own = even
      ? { x, y, width, height: (rows[cell.row] ?? 0) + higher }
      : {
          x: x + (width - size.width) / 2,
          y: y + (axes[cell.row] ?? 0) - axis,
          width: size.width,
          height: size.height,
        };
    boxes.set(member, own);
    place(member, own, even, grids, boxes, em);
  }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
