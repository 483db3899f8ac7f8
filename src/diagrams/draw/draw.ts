/** A graph as shapes of the deck, in a box: nodes, the lines that are tied to them, and the groups behind them. */
import type { ArrowHead, Box, ConnectorShape, GroupShape, Shape, TextShape } from '../../deck/model.ts';
import { readableOn } from '../../template/contrast.ts';
import type { Template } from '../../template/model.ts';
import { fitInto } from '../arrange/fit.ts';
import { insetsOf, isBlank, OUTLINES } from '../arrange/forms.ts';
import type { PlacedGroup, Placement } from '../arrange/placement.ts';
import { nodeParagraphs } from '../arrange/sizes.ts';
import { centreOf, toFlow, toSlide } from '../arrange/space.ts';
import { paragraphsOf } from '../arrange/words.ts';
import type { Edge, Graph, Head, Node } from '../model.ts';
import type { Route, Tie } from '../route/model.ts';
import { routeAll } from '../route/route.ts';
import { groupSurface, lineStroke, nodeSurface } from './colours.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

const HEADS: Readonly<Record<Head, ArrowHead>> = {
  arrow: 'triangle',
  open: 'arrow',
  circle: 'oval',
  diamond: 'diamond',
};

export interface Drawing {
  readonly graph: Graph;
  readonly template: Template;
  /** Sets the diagram's shapes apart from those of others on its slide. */
  readonly key: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** All shapes in one group, back to front and in the order of the arrows. */
export function drawGraph(drawing: Drawing, arranged: Placement, box: Box): GroupShape {
  const placement = fitInto(arranged, box);
  const { graph, alt } = drawing;
  const routes = routeAll(graph, placement, box);
  const frames = placement.groups.map((group) => groupShape(group, placement, drawing));
  const lines = routes.flatMap((route, i) => lineShapes(route, i, placement, drawing));
  const nodes = inFlow(graph, placement).flatMap((node) => [
    nodeShape(node, placement, drawing),
    ...graph.edges.flatMap((edge, i) =>
      edge.from === node.id ? labelShape(edge, routes[i], i, placement, drawing) : [],
    ),
  ]);
  const ofGroups = graph.edges.flatMap((edge, i) =>
    graph.nodes.some(({ id }) => id === edge.from) ? [] : labelShape(edge, routes[i], i, placement, drawing),
  );
  const shapes: readonly Shape[] = [...frames, ...lines, ...nodes, ...ofGroups];
  return { type: 'group', name: graph.name, alt, box: boundsOf(shapes), shapes };
}

function boundsOf(shapes: readonly Shape[]): Box {
  const x = Math.min(...shapes.map(({ box }) => box.x));
  const y = Math.min(...shapes.map(({ box }) => box.y));
  const right = Math.max(...shapes.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...shapes.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The order in which a person reads the nodes: along the arrows, and then across. */
function inFlow({ nodes }: Graph, placement: Placement): readonly Node[] {
  const { point } = toFlow(placement.direction);
  const place = new Map(
    nodes.map(({ id }) => [
      id,
      point(centreOf(placement.nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 })),
    ]),
  );
  return [...nodes].sort((a, b) => {
    const [one, other] = [place.get(a.id), place.get(b.id)];
    return (one?.y ?? 0) - (other?.y ?? 0) || (one?.x ?? 0) - (other?.x ?? 0);
  });
}

function keyOf(key: string, kind: string, id: string | number): string {
  return `${key} ${kind} ${id}`;
}

function nodeShape(node: Node, placement: Placement, { template, key }: Drawing): Shape {
  const { id, form, label } = node;
  const { fill, stroke } = nodeSurface(node);
  const box = placement.nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { geometry } = OUTLINES[form];
  const name = label.split('\n')[0] || 'Node';
  const own = keyOf(key, 'node', id);
  if (isBlank(form)) return { type: 'form', key: own, name, box, geometry, fill, stroke, alt: '' };
  const text: TextShape = {
    type: 'text',
    key: own,
    name,
    box,
    geometry,
    fill,
    stroke,
    anchor: 'middle',
    insets: insetsOf(node, placement.em),
    paragraphs: nodeParagraphs(node, { size: placement.em, colour: readableOn(fill, template) }),
  };
  return form === 'cylinder' ? cylinder(text, 0.3 * placement.em) : text;
}

/** Programs number the connection sites of a cylinder in different ways, so lines are tied to its words instead. */
function cylinder({ fill, stroke, geometry: _, ...words }: TextShape, aside: number): GroupShape {
  const { name, box } = words;
  const lid = box.height / 4;
  return {
    type: 'group',
    name,
    box,
    shapes: [
      {
        type: 'form',
        name: 'Cylinder',
        box,
        geometry: 'can',
        alt: '',
        ...(fill && { fill }),
        ...(stroke && { stroke }),
      },
      { ...words, geometry: 'rect', insets: { left: aside, right: aside, top: lid, bottom: 0 } },
    ],
  };
}

function groupShape(
  { id, box }: PlacedGroup,
  placement: Placement,
  { graph, template, key }: Drawing,
): Shape {
  const { label } = graph.groups.find((group) => group.id === id) ?? { label: '' };
  const { fill, stroke } = groupSurface(depthOf(id, graph));
  const look = {
    size: placement.em,
    colour: readableOn(fill, template),
    bold: true,
    align: 'left' as const,
  };
  return {
    type: 'text',
    key: keyOf(key, 'group', id),
    name: label.split('\n')[0] || 'Group',
    box,
    geometry: 'rect',
    fill,
    stroke,
    anchor: 'top',
    insets: { left: placement.em / 2, right: placement.em / 2, top: placement.em * 0.3, bottom: 0 },
    paragraphs: label === '' ? [] : paragraphsOf(label, look),
  };
}

function depthOf(id: string, graph: Graph): number {
  const parent = graph.groups.find((group) => group.id === id)?.parent;
  return parent === undefined ? 0 : 1 + depthOf(parent, graph);
}

function lineShapes(
  route: Route | undefined,
  index: number,
  placement: Placement,
  drawing: Drawing,
): readonly Shape[] {
  const edge = drawing.graph.edges[index];
  if (!route || !edge) return [];
  const turn = toSlide(placement.direction);
  const stroke = lineStroke(edge);
  const keyOfTie = (tie: Tie) => tieKey(tie, edge, index, drawing);
  const stretches = route.stretches.map(({ from, to, points }): ConnectorShape => {
    const corners = points.map(turn.point);
    return {
      type: 'connector',
      name: 'Arrow',
      alt: '',
      box: around(corners),
      from: { shape: keyOfTie(from.tie), side: turn.side(from.side) },
      to: { shape: keyOfTie(to.tie), side: turn.side(to.side) },
      points: corners,
      stroke,
      ...(from.tie === 'from' && edge.startHead && { startHead: HEADS[edge.startHead] }),
      ...(to.tie === 'to' && edge.endHead && { endHead: HEADS[edge.endHead] }),
    };
  });
  const joints = route.joints.flatMap((joint, i): readonly Shape[] =>
    joint === route.label
      ? []
      : [
          {
            type: 'form',
            key: keyOf(drawing.key, `joint ${index}`, i),
            name: 'Joint',
            alt: '',
            box: turn.box(joint),
            geometry: 'ellipse',
            fill: stroke.colour,
          },
        ],
  );
  return [...joints, ...stretches];
}

function around(points: readonly { x: number; y: number }[]): Box {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    width: Math.max(...points.map((point) => point.x)) - x,
    height: Math.max(...points.map((point) => point.y)) - y,
  };
}

function tieKey(tie: Tie, edge: Edge, index: number, { graph, key }: Drawing): string {
  if (typeof tie === 'number') return keyOf(key, `joint ${index}`, tie);
  const id = tie === 'from' ? edge.from : edge.to;
  return keyOf(key, graph.nodes.some((node) => node.id === id) ? 'node' : 'group', id);
}

/** A label stands on its line, on the ground of the group that it is in. */
function labelShape(
  edge: Edge,
  route: Route | undefined,
  index: number,
  placement: Placement,
  { graph, template, key }: Drawing,
): readonly Shape[] {
  if (!route?.label || edge.label === undefined) return [];
  const box = toSlide(placement.direction).box(route.label);
  const { x, y } = centreOf(box);
  const around = placement.groups.findLast(
    ({ box: group }) => x > group.x && x < group.x + group.width && y > group.y && y < group.y + group.height,
  );
  const fill = around ? groupSurface(depthOf(around.id, graph)).fill : ({ role: 'paper' } as const);
  const joint = route.joints.indexOf(route.label);
  return [
    {
      type: 'text',
      key: joint < 0 ? keyOf(key, 'label', index) : keyOf(key, `joint ${index}`, joint),
      name: 'Label',
      box,
      geometry: 'rect',
      fill,
      anchor: 'middle',
      insets: NO_INSETS,
      paragraphs: paragraphsOf(edge.label, {
        size: placement.em,
        colour: readableOn(fill, template),
      }),
    },
  ];
}
