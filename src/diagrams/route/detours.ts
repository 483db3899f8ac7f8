/** Ways by joints: where no line or elbow leads from one node to the other without crossing something. */
import type { Box, Point, Side } from '../../deck/model.ts';
import { boxAround, centreOf } from '../arrange/space.ts';
import type { Route } from './model.ts';
import { ASIDE, DOT, JOINT, type Place, route, site, stretch } from './stretches.ts';
import type { Asked } from './ways.ts';

/** Long edges have many stops; so many are tried. */
const MOST_PAIRS = 40;
const MOST_JOINTS = 4;

/** By places that the arrangement has kept free: all of them, the outer ones, or one alone. */
export function byStops(asked: Asked): readonly Route[] {
  const { stops } = asked;
  const [middle, last] = [Math.floor(stops.length / 2), stops.length - 1];
  const all = stops.map((_, i) => i);
  const pairs = all.flatMap((i) => all.slice(i + 1).map((other) => [i, other])).slice(0, MOST_PAIRS);
  const choices = [[middle], ...all.map((i) => [i]), [0, last], [0, middle, last], ...pairs, all];
  const unlike = new Map(choices.map((choice) => [[...new Set(choice)].join(), [...new Set(choice)]]));
  return [...unlike.values()]
    .filter((choice) => choice.length > 0 && choice.length <= MOST_JOINTS)
    .flatMap((choice) => through(choice, asked));
}

/** Ways through some of the stops, the label at the middle one of all. */
function through(choice: readonly number[], { from, to, stops, label }: Asked): readonly Route[] {
  const middle = choice.indexOf(Math.floor(stops.length / 2));
  const joints = choice.flatMap((index, i) => {
    const stop = stops[index];
    return stop ? [boxAround(stop, i === middle && label ? label : DOT)] : [];
  });
  const places: readonly Place[] = [
    { tie: 'from', box: from },
    ...joints.map((box, tie) => ({ tie, box })),
    { tie: 'to', box: to },
  ];
  const down = centreOf(from).y < centreOf(to).y;
  const [leave, arrive]: [Side, Side] = down ? ['bottom', 'top'] : ['top', 'bottom'];
  const labelled = label && joints[middle];
  const effort = JOINT * joints.length - (labelled ? JOINT / 2 : 0);
  const sides: readonly (readonly [Side, Side])[] = [
    [leave, arrive],
    ['left', arrive],
    ['right', arrive],
    [leave, 'left'],
    [leave, 'right'],
    ['left', 'left'],
    ['right', 'right'],
  ];
  return sides.flatMap(([first, end], i) => {
    const legs = places.slice(1).map((place, leg) => {
      const before = places[leg];
      const arriving = leg === places.length - 2 ? end : arrive;
      return before && stretch(before, leg === 0 ? first : leave, place, arriving);
    });
    return route(legs, joints, effort + (i > 0 ? ASIDE : 0)).map((each) => withLabel(each, labelled));
  });
}

/** Out along the flow, across to a lane, along it however far, and across again: for edges between bands. */
export function byLanes({ from, to, lanes, label, em }: Asked): readonly Route[] {
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
    const joints = points.map((point, i) => boxAround(point, i === middle && label ? label : DOT));
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
    const labelled = label && joints[middle];
    if (!second || !third || !two || !three) {
      const [enter, leave] = across(start, end);
      const legs = [stretch(starts, 'bottom', first, enter), stretch(first, leave, ends, 'top')];
      return route(legs, joints, JOINT).map((each) => withLabel(each, labelled));
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
    return route(legs, joints, 2 * JOINT).map((each) => withLabel(each, labelled));
  });
}

function withLabel(each: Route, label: Box | undefined): Route {
  return label ? { ...each, label } : each;
}
