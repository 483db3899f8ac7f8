/**
 * How much there is to draw once every reference is followed: ten uses of ten uses of ten are a thousand elements.
 */
import type { Drawing } from './svgTree.ts';

/** Elements with all that they refer to; far more than a map has. */
const MOST_DRAWN = 500_000;

/** What an element with an id, or the drawing itself, holds. */
interface Share {
  elements: number;
  readonly refers: string[];
}

/** Whether the drawing, with what it refers to drawn each time, is beyond all measure, or refers to itself. */
export function isTooIntricate(drawing: Drawing): boolean {
  const shares = new Map<string, Share>();
  const all = shareOf(drawing, shares);
  const known = new Map<Share, number>();
  const weightOf = (share: Share): number => {
    const weight = known.get(share);
    if (weight !== undefined) return weight;
    // Counts while the share itself is being weighed: then it is part of a circle.
    known.set(share, Number.POSITIVE_INFINITY);
    const others = share.refers.map((id) => shares.get(id)).filter((other) => other !== undefined);
    const sum = others.reduce((total, other) => total + weightOf(other), share.elements);
    known.set(share, sum);
    return sum;
  };
  return weightOf(all) > MOST_DRAWN;
}

/** What stands in the element, itself among it; parts with ids are known by them, too. */
function shareOf({ attributes, children }: Drawing, shares: Map<string, Share>): Share {
  const share: Share = { elements: 1, refers: refersTo(attributes) };
  for (const child of children) {
    if (typeof child === 'string') continue;
    const inner = shareOf(child, shares);
    share.elements += inner.elements;
    for (const id of inner.refers) share.refers.push(id);
  }
  if (attributes.id !== undefined && !shares.has(attributes.id)) shares.set(attributes.id, share);
  return share;
}

function refersTo(attributes: Drawing['attributes']): string[] {
  return Object.values(attributes).flatMap((value) =>
    value.startsWith('#')
      ? [value.slice(1)]
      : [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id),
  );
}
