/** The ways that an edge could take, in the space of the flow: arrows lead down there. */
import type { Box, Point, Side, Size } from '../../deck/model.ts';
import { boxAround, centreOf } from '../arrange/space.ts';
import type { NodeForm } from '../model.ts';
import type { Route, Stretch, Tie } from './model.ts';

export interface Asked {
  readonly from: Box;
  readonly to: Box;
  /** Places that are kept free for it. */
  readonly stops: readonly Point[];
  readonly label: Size | undefined;
  readonly em: number;
  /** Whether it leads back to where it starts. */
  readonly itself: boolean;
  readonly form: NodeForm | undefined;
  /** Places across the flow where no node stands. */
  readonly lanes: readonly number[];
}

const CORNER = 4;
const JOINT = 30;
/** Leaving or arriving by another side than the flow does. */
const ASIDE = 8;

/** Side of a joint that is not a label: a dot that its lines hide. */
const DOT = 1.5;

/** Ends this close to one another are in line. */
const IN_LINE = 0.75;

export function ways(asked: Asked): readonly Route[] {
  if (asked.itself) return loops(asked);
  return [...direct(asked), ...around(asked), ...byStops(asked), ...byLanes(asked)];
}

interface Place {
  readonly tie: Tie;
  readonly box: Box;
}

function site({ x, y, width, height }: Box, side: Side): Point {
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (side === 'top') return { ...middle, y };
  if (side === 'bottom') return { ...middle, y: y + height };
  return { ...middle, x: side === 'left' ? x : x + width };
}

function upright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/** A straight line or an elbow between two sides, where one can leave and arrive there; undefined where none can. */
function stretch(from: Place, fromSide: Side, to: Place, toSide: Side): Stretch | undefined {
  const [start, end] = [site(from.box, fromSide), site(to.box, toSide)];
  const leaves = ahead(start, fromSide, end);
  const arrives = ahead(end, toSide, start);
  const ties = { from: { tie: from.tie, side: fromSide }, to: { tie: to.tie, side: toSide } };
  if (leaves <= 1 || arrives <= 1) return undefined;
  if (upright(fromSide) !== upright(toSide)) {
    const corner = upright(fromSide) ? { x: start.x, y: end.y } : { x: end.x, y: start.y };
    return { ...ties, points: [start, corner, end] };
  }
  const offset = upright(fromSide) ? Math.abs(start.x - end.x) : Math.abs(start.y - end.y);
  if (offset < IN_LINE) return { ...ties, points: [start, end] };
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const points = upright(fromSide)
    ? [start, { x: start.x, y: middle.y }, { x: end.x, y: middle.y }, end]
    : [start, { x: middle.x, y: start.y }, { x: middle.x, y: end.y }, end];
  return { ...ties, points };
}

/** How far a point lies before a side of a box. */
function ahead(point: Point, side: Side, other: Point): number {
  if (side === 'top') return point.y - other.y;
  if (side === 'bottom') return other.y - point.y;
  return side === 'left' ? point.x - other.x : other.x - point.x;
}

function route(
  stretches: readonly (Stretch | undefined)[],
  joints: readonly Box[],
  effort: number,
): readonly Route[] {
  const sound = stretches.filter((each) => each !== undefined);
  if (sound.length < stretches.length) return [];
  const corners = sound.reduce((sum, { points }) => sum + points.length - 2, 0);
  return [{ stretches: sound, joints, effort: effort + corners * CORNER }];
}

const FLOWING: readonly (readonly [Side, Side, number])[] = [
  ['bottom', 'top', 0],
  ['top', 'bottom', 0],
  ['left', 'top', ASIDE],
  ['right', 'top', ASIDE],
  ['bottom', 'left', ASIDE],
  ['bottom', 'right', ASIDE],
  ['left', 'bottom', ASIDE],
  ['right', 'bottom', ASIDE],
  ['top', 'left', ASIDE],
  ['top', 'right', ASIDE],
  ['right', 'left', ASIDE],
  ['left', 'right', ASIDE],
];

function direct({ from, to, form }: Asked): readonly Route[] {
  const [start, end]: [Place, Place] = [
    { tie: 'from', box: from },
    { tie: 'to', box: to },
  ];
  return FLOWING.flatMap(([fromSide, toSide, effort]) => {
    // The corners of a decision are where its ways part.
    const parting = form === 'diamond' && !upright(fromSide) ? 2 * CORNER : 0;
    return route([stretch(start, fromSide, end, toSide)], [], Math.max(0, effort - parting));
  });
}

/** Out of a side, past everything, and back in at the same side: for edges against the flow. */
function around({ from, to, stops, label, em }: Asked): readonly Route[] {
  const [a, b] = [centreOf(from), centreOf(to)];
  const right = Math.max(from.x + from.width, to.x + to.width);
  const left = Math.min(from.x, to.x);
  const half = (label?.width ?? 0) / 2;
  const lanes = [1, 2, 3.5].flatMap((share) => [right + share * em + half, left - share * em - half]);
  const kept = stops.map(({ x }) => x);
  return [...lanes, ...kept].flatMap((x) => {
    const side: Side = x > right ? 'right' : 'left';
    if (x <= right && x >= left) return [];
    const [y, away] = [(a.y + b.y) / 2, Math.abs(a.y - b.y)];
    if (away < (label?.height ?? 0) + em) return [];
    const joint = boxAround({ x, y }, label ?? { width: DOT, height: DOT });
    const [inward, outward]: [Side, Side] = a.y < b.y ? ['top', 'bottom'] : ['bottom', 'top'];
    const stretches = [
      stretch({ tie: 'from', box: from }, side, { tie: 0, box: joint }, inward),
      stretch({ tie: 0, box: joint }, outward, { tie: 'to', box: to }, side),
    ];
    return route(stretches, [joint], JOINT + ASIDE).map((each) => (label ? { ...each, label: joint } : each));
  });
}

/** By places that the arrangement has kept free: all of them, the outer ones, or one alone. */
function byStops({ from, to, stops, label, em }: Asked): readonly Route[] {
  const middle = Math.floor(stops.length / 2);
  const last = stops.length - 1;
  const choices = [
    [middle],
    ...stops.map((_, i) => [i]),
    [0, last],
    [0, middle, last],
    ...stops.flatMap((_, i) => stops.slice(i + 1).map((_, k) => [i, i + 1 + k])).slice(0, 40),
    stops.map((_, i) => i),
  ];
  const unlike = new Map(choices.map((choice) => [[...new Set(choice)].join(), [...new Set(choice)]]));
  const down = centreOf(from).y < centreOf(to).y;
  const [leave, arrive]: [Side, Side] = down ? ['bottom', 'top'] : ['top', 'bottom'];
  return [...unlike.values()]
    .filter((choice) => choice.length > 0 && choice.length < 5)
    .flatMap((choice) => {
      const joints = choice.flatMap((index) => {
        const stop = stops[index];
        const room = index === middle ? label : undefined;
        return stop ? [boxAround(stop, room ?? { width: DOT, height: DOT })] : [];
      });
      const labelled = label && choice.includes(middle) ? joints[choice.indexOf(middle)] : undefined;
      const places: Place[] = [
        { tie: 'from', box: from },
        ...joints.map((box, tie) => ({ tie, box })),
        { tie: 'to', box: to },
      ];
      const legs = (first: Side, end: Side) =>
        places.slice(1).map((place, i) => {
          const before = places[i];
          return (
            before && stretch(before, i === 0 ? first : leave, place, i === places.length - 2 ? end : arrive)
          );
        });
      const sides: readonly (readonly [Side, Side])[] = [
        [leave, arrive],
        ['left', arrive],
        ['right', arrive],
        [leave, 'left'],
        [leave, 'right'],
        ['left', 'left'],
        ['right', 'right'],
      ];
      return sides
        .flatMap(([first, end], i) =>
          route(
            legs(first, end),
            joints,
            JOINT * joints.length - (labelled ? JOINT / 2 : 0) + (i > 0 ? ASIDE : 0),
          ),
        )
        .map((each) => (labelled ? { ...each, label: labelled } : each));
    })
    .filter(() => em > 0);
}

/** Out along the flow, across to a lane, along it however far, and across again: for edges between bands. */
function byLanes({ from, to, lanes, label, em }: Asked): readonly Route[] {
  const dot = { width: DOT, height: DOT };
  const [start, end] = [site(from, 'bottom'), site(to, 'top')];
  const [out, back] = [start.y + em, end.y - em];
  const inner: readonly (readonly Point[])[] = [
    // One level stretch, off the middle: near its start, or near its end.
    ...(out < back ? [out, back].map((y) => [{ x: (start.x + end.x) / 2, y }]) : []),
    ...lanes.map((x) => [
      { x: (start.x + x) / 2, y: out },
      { x, y: (out + back) / 2 },
      { x: (x + end.x) / 2, y: back },
    ]),
  ];
  return inner.flatMap((points) => {
    const middle = points.length === 3 ? 1 : 0;
    const joints = points.map((point, i) => boxAround(point, i === middle && label ? label : dot));
    const across = (a: Point, b: Point): readonly [Side, Side] =>
      a.x < b.x ? ['left', 'right'] : ['right', 'left'];
    const places: Place[] = joints.map((box, tie) => ({ tie, box }));
    const [first, second, third] = places;
    const [ends, starts]: [Place, Place] = [
      { tie: 'to', box: to },
      { tie: 'from', box: from },
    ];
    const [one, two, three] = points;
    if (!first || !one) return [];
    const labelled = (each: Route): Route => {
      const box = joints[middle];
      return label && box ? { ...each, label: box } : each;
    };
    if (!second || !third || !two || !three) {
      const [enter, leave] = across(start, end);
      const legs = [stretch(starts, 'bottom', first, enter), stretch(first, leave, ends, 'top')];
      return route(legs, joints, JOINT).map(labelled);
    }
    const [enter, leave] = across(start, two);
    const [reenter, releave] = across(two, end);
    const [top, bottom]: [Side, Side] = out < back ? ['top', 'bottom'] : ['bottom', 'top'];
    const legs = [
      stretch(starts, 'bottom', first, enter),
      stretch(first, leave, second, top),
      stretch(second, bottom, third, reenter),
      stretch(third, releave, ends, 'top'),
    ];
    return route(legs, joints, 2 * JOINT).map(labelled);
  });
}

/** Out of one side, around a corner, and in at the next. */
function loops({ from, em }: Asked): readonly Route[] {
  const sides: readonly (readonly [Side, Side])[] = [
    ['right', 'bottom'],
    ['left', 'bottom'],
    ['right', 'top'],
    ['left', 'top'],
  ];
  return sides.map(([first, second], i) => {
    const [start, end] = [site(from, first), site(from, second)];
    const x = first === 'right' ? start.x + em : start.x - em;
    const y = second === 'bottom' ? end.y + em : end.y - em;
    const points = [start, { x, y: start.y }, { x, y }, { x: end.x, y }, end];
    const stretch: Stretch = {
      from: { tie: 'from', side: first },
      to: { tie: 'to', side: second },
      points,
    };
    return { stretches: [stretch], joints: [], effort: i };
  });
}
