/**
 * Folding: a long flow is cut between its layers into bands that stand beside one another, as text is cut into lines.
 *
 * A slide is wide and low, a flow is long and thin: in two or three bands its text is two or three times as large.
 */
import type { Box, Point, Size } from '../../deck/model.ts';
import type { Graph } from '../model.ts';
import type { Titled } from './titles.ts';

/** What one more line across a cut costs, as a share of the length. */
const CROSSING = 0.12;

/** Space between bands, in ems: lines from one to the next run there, and their labels. */
const BAND_GAP = 2.6;
const LABELLED_GAP = 4.2;
const BESIDE_LABEL = 1.2;

/**
 * The flow in so many bands; undefined where it has no such places to be cut. No node or group is cut. `labels` are
 * sizes in the space of the flow, one an edge.
 */
export function folded(
  flow: Titled,
  graph: Graph,
  labels: readonly (Size | undefined)[],
  bands: number,
  em: number,
): Titled | undefined {
  const places = cutPlaces(flow, graph);
  const cuts = bestCuts(places, flow, graph, bands);
  if (!cuts) return undefined;
  const bandOf = (y: number) => cuts.filter((cut) => cut < y).length;
  const spans = Array.from({ length: bands }, (_, band) => {
    const boxes = [...flow.nodes.values(), ...flow.groups.map(({ box }) => box)].filter(
      (box) => bandOf(middle(box)) === band,
    );
    return {
      left: Math.min(...boxes.map(({ x }) => x)),
      right: Math.max(...boxes.map(({ x, width }) => x + width)),
      top: Math.min(...boxes.map(({ y }) => y)),
    };
  });
  const between = graph.edges.flatMap((edge, i) => (isCut(edge, flow, bandOf) ? (labels[i] ?? []) : []));
  const widths = between.map(({ width }) => Math.max(LABELLED_GAP * em, width + 2 * BESIDE_LABEL * em));
  const gap = Math.max(BAND_GAP * em, ...widths);
  const stops = flow.stops.map((line, i) => {
    const edge = graph.edges[i];
    return edge && isCut(edge, flow, bandOf) ? [] : line;
  });
  const widened = spans.map((span, band) => {
    const xs = stops.flatMap((line) => line.filter(({ y }) => bandOf(y) === band).map(({ x }) => x));
    return { ...span, left: Math.min(span.left, ...xs), right: Math.max(span.right, ...xs) };
  });
  let next = 0;
  const offsets = widened.map(({ left, right, top }) => {
    const offset = { x: next - left, y: -top };
    next += right - left + gap;
    return offset;
  });
  const moved = (at: Point, { x, y }: Point = at): Point => {
    const offset = offsets[bandOf(at.y)] ?? { x: 0, y: 0 };
    return { x: x + offset.x, y: y + offset.y };
  };
  const place = (box: Box, whole: Box = box): Box => ({
    ...box,
    ...moved({ x: whole.x, y: middle(whole) }, box),
  });
  return {
    nodes: new Map([...flow.nodes].map(([id, box]) => [id, place(box)])),
    groups: flow.groups.map(({ id, box, title }) => ({ id, box: place(box), title: place(title, box) })),
    stops: stops.map((line) => line.map((stop) => moved(stop))),
  };
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}

/** Between layers, where no box stands. */
function cutPlaces({ nodes, groups }: Titled, graph: Graph): readonly number[] {
  const grouped = new Set(graph.nodes.filter(({ group }) => group !== undefined).map(({ id }) => id));
  const free = [...nodes].filter(([id]) => !grouped.has(id)).map(([, box]) => box);
  const spans = [...free, ...groups.map(({ box }) => box)].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { y, height } of spans) {
    if (y > end && Number.isFinite(end)) places.push((y + end) / 2);
    end = Math.max(end, y + height);
  }
  return places;
}

function isCut({ from, to }: Graph['edges'][number], flow: Titled, bandOf: (y: number) => number): boolean {
  const [a, b] = [boxOf(from, flow), boxOf(to, flow)];
  return a !== undefined && b !== undefined && bandOf(middle(a)) !== bandOf(middle(b));
}

function boxOf(id: string, { nodes, groups }: Titled): Box | undefined {
  return nodes.get(id) ?? groups.find((group) => group.id === id)?.box;
}

/** The cuts that leave the bands as even as may be, with few lines across them. */
function bestCuts(
  places: readonly number[],
  flow: Titled,
  graph: Graph,
  bands: number,
): readonly number[] | undefined {
  const boxes = [...flow.nodes.values(), ...flow.groups.map(({ box }) => box)];
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  let best: readonly number[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cuts of choices(places, bands - 1)) {
    const ends = [top, ...cuts, bottom];
    const longest = Math.max(...ends.slice(1).map((end, i) => end - (ends[i] ?? end)));
    const bandOf = (y: number) => cuts.filter((cut) => cut < y).length;
    const crossing = graph.edges.filter((edge) => isCut(edge, flow, bandOf)).length;
    const cost = longest * (1 + CROSSING * Math.max(0, crossing - cuts.length));
    if (cost < least) [best, least] = [cuts, cost];
  }
  return best;
}

function choices(places: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return places.flatMap((place, i) =>
    choices(places.slice(i + 1), count - 1).map((rest) => [place, ...rest]),
  );
}
