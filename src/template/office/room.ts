/**
 * The room that artwork leaves: text and drawings keep clear of logos, lines and words that stand across their place. What is
 * behind all of a place is its ground, and what fills much of it stands there on purpose; neither is in the way.
 */
import type { Box } from '../../deck/model.ts';

/** Between artwork and what keeps clear of it. */
const GAP = 6;

/** What reaches in by less only touches. */
const TOUCH = 2;

/** What takes up more of a place is part of its design, as are more things than these. */
const MOST_SHARE = 0.3;
const MOST_MARKS = 16;

/** A place that would be left with less of itself is meant to have artwork across it. */
const LEAST_LEFT = 0.6;

/**
 * The largest part of a place that has no artwork across it; the whole of it where artwork is part of its design. A centred one
 * has its middle where the place has it, where enough is left so.
 */
export function clearPart(place: Box, marks: readonly Box[], isCentred = false): Box {
  const inside = grown(place, -TOUCH);
  const across = marks.filter((mark) => meet(mark, inside) && overlap(mark, place) < MOST_SHARE);
  if (across.length === 0 || across.length > MOST_MARKS) return place;
  const parts = across.reduce<readonly Box[]>(
    (rest, mark) =>
      largest(
        rest.flatMap((each) => around(each, mark)),
        place,
      ),
    [place],
  );
  const isEnough = (part: Box | undefined) => part !== undefined && area(part) >= area(place) * LEAST_LEFT;
  const [most] = parts;
  const ways = isCentred && most ? [centred(most, place), most] : [most];
  return ways.find(isEnough) ?? place;
}

/** As much of it as stands alike at both sides of the place's middle. */
function centred(part: Box, place: Box): Box {
  const cut = Math.max(part.x - place.x, place.x + place.width - part.x - part.width);
  return { ...part, x: place.x + cut, width: place.width - 2 * cut };
}

/** Parts beyond these can hardly be the largest in the end. */
const MOST_PARTS = 24;

/** What keeps its sides stands below its title as it is meant to, and may be so much smaller for that. */
const FULL_WIDTH = 1.2;

function largest(parts: readonly Box[], { width }: Box): readonly Box[] {
  const worth = (part: Box) => area(part) * (part.width === width ? FULL_WIDTH : 1);
  return [...parts].sort((one, other) => worth(other) - worth(one)).slice(0, MOST_PARTS);
}

/** What is left of a place at each side of artwork. */
function around(place: Box, mark: Box): readonly Box[] {
  if (!meet(mark, grown(place, -TOUCH))) return [place];
  const { x, y, width, height } = grown(mark, GAP);
  const [right, bottom] = [place.x + place.width, place.y + place.height];
  return [
    { ...place, height: y - place.y },
    { ...place, width: x - place.x },
    { ...place, y: y + height, height: bottom - y - height },
    { ...place, x: x + width, width: right - x - width },
  ].filter((part) => part.width > 0 && part.height > 0);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function area({ width, height }: Box): number {
  return width * height;
}

/** The share of a place that a form lies under. */
export function overlap(form: Box, { x, y, width, height }: Box): number {
  const across = Math.min(form.x + form.width, x + width) - Math.max(form.x, x);
  const down = Math.min(form.y + form.height, y + height) - Math.max(form.y, y);
  return (Math.max(0, across) * Math.max(0, down)) / (width * height);
}

export function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
