/** Cells: a grid of even columns, in whose cells nodes stand, and groups that have a grid of their own. */
import type { Box, Size } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Cell, Graph, NodeForm } from '../model.ts';
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
}

/** The grid of the whole, or of a group: its members and how much room they need. */
interface Grid extends Size {
  readonly members: readonly Member[];
  /** Between cells. */
  readonly gap: { readonly x: number; readonly y: number };
  readonly columns: number;
  /** The height of each row. */
  readonly rows: readonly number[];
  /** Of the group's name; 0 where it has none. */
  readonly title: number;
}

interface Placing {
  readonly graph: Graph;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly sizes: Sizes;
  readonly measurer: Measurer;
}

export function arrangeCells(
  graph: Graph,
  cells: ReadonlyMap<string, Cell>,
  sizes: Sizes,
  measurer: Measurer,
): Placement {
  const { em } = sizes;
  const grids = new Map<string | undefined, Grid>();
  const placing: Placing = { graph, cells, sizes, measurer };
  const whole = gridOf(undefined, placing, grids);
  const margin = graph.edges.length > 0 ? MARGIN * em : 0;
  const boxes = new Map<string, Box>();
  place(undefined, { x: margin, y: margin, width: whole.width, height: whole.height }, grids, boxes, em);
  const boxOf = (id: string): Box => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    direction: 'down',
    rigid: true,
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
  const { graph, cells, sizes, measurer } = placing;
  const { em } = sizes;
  const inner = [
    ...graph.nodes.filter(({ group }) => group === id).map((node) => node.id),
    ...graph.groups.filter(({ parent }) => parent === id).map((group) => group.id),
  ];
  const members = inner.flatMap((member): readonly Member[] => {
    const cell = cells.get(member);
    const size = sizes.nodes.get(member) ?? gridOf(member, placing, grids);
    return cell ? [{ id: member, cell, size }] : [];
  });
  const gap = gapsBetween(inner, placing);
  const column = Math.max(
    0,
    ...members.map(({ cell, size }) => (size.width - (cell.columns - 1) * gap.x) / cell.columns),
  );
  const columns = Math.max(1, ...members.map(({ cell }) => cell.column + cell.columns));
  const count = 1 + Math.max(0, ...members.map(({ cell }) => cell.row));
  const rows = Array.from({ length: count }, (_, row) =>
    Math.max(0, ...members.filter(({ cell }) => cell.row === row).map(({ size }) => size.height)),
  );
  const label = graph.groups.find((group) => group.id === id)?.label ?? '';
  const padding = id === undefined ? 0 : 2 * PADDING * em;
  const width = columns * column + (columns - 1) * gap.x + padding;
  const title = label === '' ? 0 : titleRoom(label, width - em, em, measurer).height;
  const height = rows.reduce((sum, row) => sum + row, 0) + (count - 1) * gap.y + padding + title;
  const grid: Grid = { width, height, members, gap, columns, rows, title };
  grids.set(id, grid);
  return grid;
}

/** Room for the lines, and their labels, that lead from one of the members to another. */
function gapsBetween(members: readonly string[], { graph, sizes }: Placing): Grid['gap'] {
  const { em } = sizes;
  const parents = new Map<string, string | undefined>([
    ...graph.nodes.map(({ id, group }) => [id, group] as const),
    ...graph.groups.map(({ id, parent }) => [id, parent] as const),
  ]);
  const memberOf = (id: string | undefined): string | undefined =>
    id === undefined || members.includes(id) ? id : memberOf(parents.get(id));
  const labels = graph.edges.flatMap(({ from, to }, i) => {
    const [one, other] = [memberOf(from), memberOf(to)];
    return one === undefined || other === undefined || one === other ? [] : [sizes.labels[i]];
  });
  const least = (labels.length > 0 ? LINE_GAP : GAP) * em;
  const beside = 2 * BESIDE_LABEL * em;
  return {
    x: Math.max(least, ...labels.map((label) => (label ? label.width + beside : 0))),
    y: Math.max(least, ...labels.map((label) => (label ? label.height + beside : 0))),
  };
}

/** Sets all that is in a group, or in the whole, into its box: columns and rows share what is left over. */
function place(
  id: string | undefined,
  box: Box,
  grids: ReadonlyMap<string | undefined, Grid>,
  boxes: Map<string, Box>,
  em: number,
): void {
  const grid = grids.get(id);
  if (!grid) return;
  const { gap, columns, rows, members, title } = grid;
  const padding = id === undefined ? 0 : PADDING * em;
  const column = (box.width - 2 * padding - (columns - 1) * gap.x) / columns;
  const more = (box.height - grid.height) / rows.length;
  const top = (row: number) =>
    rows.slice(0, row).reduce((y, height) => y + height + more + gap.y, box.y + title + padding);
  for (const { id: member, cell } of members) {
    const own = {
      x: box.x + padding + cell.column * (column + gap.x),
      y: top(cell.row),
      width: cell.columns * column + (cell.columns - 1) * gap.x,
      height: (rows[cell.row] ?? 0) + more,
    };
    boxes.set(member, own);
    place(member, own, grids, boxes, em);
  }
}
