/**
 * Which layouts could hold a group of items.
 *
 * A layout serves when each item finds, in reading order, a slot that takes it, and every required slot is filled.
 * The one whose slots ask for the most telling kinds comes first; ties go by the template's own order.
 */
import type { Layout, Slot, Template } from '../template/model.ts';
import type { Candidate, Item } from './storyboard.ts';

interface Scored extends Candidate {
  readonly score: number;
}

/** Slots that hold a slide's furniture, which no item of the report fills. */
const FURNITURE = new Set(['title', 'subtitle', 'meta', 'kicker', 'footer', 'date', 'number']);

/** Layouts that could hold the items, best first. The last takes everything in one slot. */
export function chooseLayouts(items: readonly Item[], template: Template): readonly Candidate[] {
  const scored = template.layouts
    .map((layout) => assign(items, layout))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score);
  const catchAll = scored.findLast((candidate) => candidate.slots.length === 1);
  const best = scored.filter((candidate) => candidate !== catchAll);
  const ordered = catchAll ? [...best, catchAll] : best;
  return ordered.map(({ layout, slots }) => ({ layout, slots }));
}

function assign(items: readonly Item[], layout: Layout): Scored | undefined {
  const slots = layout.slots.filter((slot) => slot.accepts.some((content) => !FURNITURE.has(content)));
  const filled = slots.map((slot) => ({ slot, items: [] as Item[] }));
  let at = 0;
  let score = filled.length;
  for (const item of items) {
    const next = filled.findIndex(({ slot }, i) => i >= at && rank(item, slot) >= 0);
    const target = filled[next];
    if (!target) return undefined;
    target.items.push(item);
    score -= rank(item, target.slot);
    at = next;
  }
  if (filled.some(({ slot, items: taken }) => slot.required && taken.length === 0)) return undefined;
  const used = filled.filter(({ items: taken }) => taken.length > 0);
  return {
    layout: layout.name,
    score,
    slots: used.map(({ slot, items: taken }) => ({ slot: slot.name, items: taken })),
  };
}

/** How telling the kind is as which the slot takes the item: 0 is the most telling; -1 is not at all. */
function rank(item: Item, slot: Slot): number {
  return item.offers.findIndex((content) => slot.accepts.includes(content));
}
