/** The ways that an edge could take, in the space of the flow: arrows lead down there. */
import type { Box, Point, Side, Size } from '../../deck/model.ts';
import { boxAround, centreOf } from '../arrange/space.ts';
import type { NodeForm } from '../model.ts';
import { byLanes, byStops } from './detours.ts';
import type { Route, Stretch } from './model.ts';
import { ASIDE, CORNER, DOT, JOINT, type Place, route, site, stretch, upright } from './stretches.ts';

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

/** Every way that could be; the cheapest one counts. */
export function ways(asked: Asked): readonly Route[] {
  if (asked.itself) return loops(asked);
  return [...direct(asked), ...around(asked), ...byStops(asked), ...byLanes(asked)];
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
    const joint = boxAround({ x, y }, label ?? DOT);
    const [inward, outward]: [Side, Side] = a.y < b.y ? ['top', 'bottom'] : ['bottom', 'top'];
    const stretches = [
      stretch({ tie: 'from', box: from }, side, { tie: 0, box: joint }, inward),
      stretch({ tie: 0, box: joint }, outward, { tie: 'to', box: to }, side),
    ];
    return route(stretches, [joint], JOINT + ASIDE).map((each) => (label ? { ...each, label: joint } : each));
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
    const only: Stretch = {
      from: { tie: 'from', side: first },
      to: { tie: 'to', side: second },
      points,
    };
    return { stretches: [only], joints: [], effort: i };
  });
}
