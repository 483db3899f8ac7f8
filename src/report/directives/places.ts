/** What a directive is about, by where it stands: blocks and headings are given in the order of the report. */
import type { Block, Section, Source } from '../model.ts';

/** Before zero where the first place comes first. */
export function compare(one: Source, other: Source): number {
  return one.line - other.line || one.column - other.column;
}

export function nextOf(places: readonly Source[], source: Source): Source | undefined {
  return places.filter((place) => compare(place, source) > 0).sort(compare)[0];
}

/** The first table, unless another heading comes first: it would be another section's. */
export function tableBefore(
  heading: Source | undefined,
  blocks: readonly Block[],
  source: Source,
): Block | undefined {
  const table = blocks.find((block) => block.type === 'table' && compare(block.source, source) > 0);
  const isBeyond = table && heading && compare(table.source, heading) > 0;
  return isBeyond ? undefined : table;
}

/** The block that comes next, or the section whose heading does. */
export function nextThing(
  block: Block | undefined,
  heading: Source | undefined,
  all: readonly Section[],
): Block | Section | undefined {
  const isSection = heading && (!block || compare(heading, block.source) <= 0);
  return isSection
    ? all.find((section) => compare(section.source, heading) === 0 && section.heading.length > 0)
    : block;
}

/** The last block before a place in its section, or else the first one after it. */
export function blockBefore(
  headings: readonly Source[],
  blocks: readonly Block[],
  source: Source,
): Block | undefined {
  const last = blocks.findLast((block) => compare(block.source, source) < 0);
  const start = headings
    .filter((place) => compare(place, source) < 0)
    .sort(compare)
    .at(-1);
  const isOurs = last && (!start || compare(last.source, start) >= 0);
  return isOurs ? last : blocks.find((block) => compare(block.source, source) > 0);
}
