/** Any graph, drawn: inside its box, nothing over anything else, every edge tied to what it joins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, ConnectorShape, Shape, TextShape } from '../../src/deck/model.ts';
import { emIn, LEAST_EM } from '../../src/diagrams/arrange/fit.ts';
import { placementsOf } from '../../src/diagrams/arrange/placements.ts';
import { drawGraph } from '../../src/diagrams/draw/draw.ts';
import type { Cell, Direction, Edge, Graph, Layout, Node, NodeForm } from '../../src/diagrams/model.ts';
import { findTemplate } from '../../src/template/index.ts';
import { createMeasurer } from '../../src/text/measure.ts';

const found = findTemplate('harbor');
if (!found) throw new Error('No template');
const template = found;
const measurer = createMeasurer(template);

const SLOT: Box = { x: 48, y: 128, width: 864, height: 362 };

/** Rounding. */
const TOLERANCE = 0.6;

const FORMS: readonly NodeForm[] = [
  'rectangle',
  'rounded',
  'stadium',
  'subroutine',
  'cylinder',
  'circle',
  'flag',
  'diamond',
  'hexagon',
  'parallelogram',
  'trapezoid',
  'note',
];
const WORDS = [
  'Load',
  'Transform the data',
  'Approve',
  'Customer relationship management system',
  'x',
  'Straße',
];

const arbitraryGraph = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    direction: fc.constantFrom<Direction>('down', 'up', 'right', 'left'),
    looks: fc.array(
      fc.tuple(fc.constantFrom(...FORMS), fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 5 })),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
    links: fc.array(
      fc.tuple(
        fc.nat(11),
        fc.nat(11),
        fc.option(fc.constantFrom('yes', 'only when approved'), { nil: undefined }),
      ),
      { maxLength: 16 },
    ),
    layout: fc.constantFrom<Layout['type'] | undefined>(undefined, undefined, 'lanes', 'cells'),
    columns: fc.integer({ min: 1, max: 4 }),
    even: fc.boolean(),
  })
  .map(({ count, direction, looks, links, layout, columns, even }): Graph => {
    const lanes = layout === 'lanes';
    const nodes = looks.slice(0, count).map(([form, label, number], i): Node => {
      const group = lanes ? number % 2 : number;
      return { id: `n${i}`, form, label, ...(group < 2 && { group: `g${group}` }) };
    });
    const edges = links.map(([from, to, label]): Edge => {
      const ends = { from: `n${from % count}`, to: `n${to % count}` };
      return { ...ends, line: 'solid', endHead: 'arrow', ...(label !== undefined && !lanes && { label }) };
    });
    const groups = ['g0', 'g1'].filter((id) => nodes.some(({ group }) => group === id));
    return {
      type: 'graph',
      name: 'Flowchart',
      direction,
      nodes,
      edges,
      groups: groups.map((id) => ({ id, label: 'A group of things' })),
      ...(layout === 'lanes' && { layout: { type: layout } }),
      ...(layout === 'cells' && { layout: { type: layout, even, cells: cellsOf(nodes, groups, columns) } }),
    };
  });

/** Cells one after another in each grid, the first of each row as wide as the grid where there are many. */
function cellsOf(
  nodes: readonly Node[],
  groups: readonly string[],
  columns: number,
): ReadonlyMap<string, Cell> {
  const inGrid = (own: string | undefined) => nodes.filter(({ group }) => group === own).map(({ id }) => id);
  const grids = [[...groups, ...inGrid(undefined)], ...groups.map(inGrid)];
  return new Map(
    grids.flatMap((ids) =>
      ids.map((id, i) => {
        const wide = { row: 0, column: 0, columns };
        const row = 1 + Math.floor((i - 1) / columns);
        return [id, i === 0 ? wide : { row, column: (i - 1) % columns, columns: 1 }] as const;
      }),
    ),
  );
}

/** Every arrangement in which the graph's text can be read, drawn. */
function drawings(graph: Graph): readonly (readonly Shape[])[] {
  return placementsOf(graph, measurer)
    .filter((placement) => emIn(placement, SLOT) >= LEAST_EM)
    .map((placement) => flat(drawGraph({ graph, template, key: 'k', alt: 'x' }, placement, SLOT).shapes));
}

function flat(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => (shape.type === 'group' ? flat(shape.shapes) : [shape]));
}

function isText(shape: Shape): shape is TextShape {
  return shape.type === 'text';
}

function isNode({ key }: Shape): boolean {
  return key?.startsWith('k node') === true;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + TOLERANCE < b.x + b.width &&
    b.x + TOLERANCE < a.x + a.width &&
    a.y + TOLERANCE < b.y + b.height &&
    b.y + TOLERANCE < a.y + a.height
  );
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

/** Checks each drawing of any graph. */
function always(check: (shapes: readonly Shape[], graph: Graph) => void): void {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      for (const shapes of drawings(graph)) check(shapes, graph);
    }),
    { numRuns: 60 },
  );
}

describe('a drawn graph', () => {
  it('has no node outside of its box, and none over another', () => {
    always((shapes) => {
      const nodes = shapes.filter(isNode);
      for (const [i, node] of nodes.entries()) {
        expect(holds(SLOT, node.box), node.name).toBe(true);
        for (const other of nodes.slice(i + 1))
          expect(overlap(node.box, other.box), `${node.name} ${other.name}`).toBe(false);
      }
    });
  });

  it('has every node inside of its group, and out of all others', () => {
    always((shapes, graph) => {
      for (const { id, group } of graph.nodes) {
        const node = shapes.find(({ key }) => key === `k node ${id}`);
        for (const frame of shapes.filter(({ key }) => key?.startsWith('k group'))) {
          if (!node) throw new Error('A node is lost');
          if (frame.key === `k group ${group}`) expect(holds(frame.box, node.box)).toBe(true);
          else expect(overlap(frame.box, node.box)).toBe(false);
        }
      }
    });
  });

  it('has every word, none smaller than 10 pt, none that does not fit its shape', () => {
    always((shapes, graph) => {
      const texts = shapes.filter(isText);
      const shown = texts.map(({ paragraphs }) =>
        paragraphs.flatMap(({ runs }) => runs.map((run) => ('text' in run ? run.text : ' '))).join('\n'),
      );
      for (const { label } of [...graph.nodes, ...graph.groups]) expect(shown).toContain(label);
      expect(shown.filter((text) => text === 'yes' || text === 'only when approved')).toHaveLength(
        graph.edges.filter(({ label }) => label !== undefined).length,
      );
      for (const { paragraphs, box, insets, geometry } of texts) {
        for (const { runs } of paragraphs)
          for (const { size } of runs) expect(size).toBeGreaterThanOrEqual(10);
        if (geometry !== 'rect') continue;
        const height = measurer.height(paragraphs, box.width - insets.left - insets.right);
        expect(height).toBeLessThanOrEqual(box.height - insets.top - insets.bottom + TOLERANCE);
      }
    });
  });

  it('has every edge as lines that are tied to its nodes, end where they are tied, and are elbows where they bend', () => {
    always((shapes, graph) => {
      const byKey = new Map(shapes.map((shape) => [shape.key, shape]));
      const connectors = shapes.filter((shape): shape is ConnectorShape => shape.type === 'connector');
      for (const { from, to, points } of connectors) {
        for (const [end, point] of [
          [from, points[0]],
          [to, points.at(-1)],
        ] as const) {
          const box = byKey.get(end.shape)?.box;
          if (!box || !point) throw new Error(`Nothing is called ${end.shape}`);
          const x = box.x + (end.side === 'left' ? 0 : end.side === 'right' ? box.width : box.width / 2);
          const y = box.y + (end.side === 'top' ? 0 : end.side === 'bottom' ? box.height : box.height / 2);
          expect(Math.abs(point.x - x) + Math.abs(point.y - y)).toBeLessThan(0.01);
        }
        if (points.length > 2) {
          for (const [i, { x, y }] of points.slice(1).entries()) {
            const before = points[i];
            expect(Math.min(Math.abs(x - (before?.x ?? 0)), Math.abs(y - (before?.y ?? 0)))).toBeLessThan(
              0.01,
            );
          }
        }
      }
      for (const { from, to } of graph.edges)
        expect(leads(`k node ${from}`, `k node ${to}`, connectors)).toBe(true);
    });
  });

  it('has no label over a node or over another label', () => {
    let labels = 0;
    let covered = 0;
    always((shapes) => {
      const nodes = shapes.filter(isNode);
      const named = shapes.filter(({ name, type }) => name === 'Label' && type === 'text');
      labels += named.length;
      covered += named.filter((label, i) =>
        [...nodes, ...named.slice(i + 1)].some((other) => overlap(label.box, other.box)),
      ).length;
    });
    // Dense graphs at random leave some label no free place; drawn ones have few edges and words.
    expect(covered / labels).toBeLessThan(0.06);
  });
});

/** Whether connectors lead from a node to another by joints alone. */
function leads(from: string, to: string, connectors: readonly ConnectorShape[]): boolean {
  return connectors.some(
    (each) =>
      each.from.shape === from &&
      (each.to.shape === to ||
        (/^k (joint|label)/.test(each.to.shape) && leads(each.to.shape, to, connectors))),
  );
}
