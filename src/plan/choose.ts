/**
 * Which layouts could hold a group of items.
 *
 * A layout serves when each item finds a slot that takes it, in reading order, and every required slot is filled.
 * The one whose slots ask for the most telling kinds comes first; ties go by the template's own order.
 */
import type { Layout, Slot, Template } from '../template/model.ts';
import type { Candidate, Item } from './storyboard.ts';

interface Scored extends Candidate {
  readonly score: number;
}

/** What it costs a layout not to keep the order of the report. */
const REORDERED = 0.5;

/** Slots that hold a slide's furniture, which no item of the report fills. */
const FURNITURE = new Set(['title', 'subtitle', 'meta', 'kicker', 'footer', 'date', 'number', 'agenda']);

/** Layouts that could hold the items, best first. The last takes everything in one slot; of several, the earliest. */
export function chooseLayouts(items: readonly Item[], template: Template): readonly Candidate[] {
  const scored = template.layouts
    .map((layout) => assign(items, layout))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score);
  const vaguest = scored.findLast(isSingle)?.score;
  const general = scored.filter((candidate) => isSingle(candidate) && candidate.score === vaguest);
  const [catchAll] = general;
  const best = scored.filter((candidate) => !general.includes(candidate));
  // Others that are as general are tried for one page after it, but what goes on does so in the earliest.
  const ordered = catchAll && general.length > 1 ? [...best, ...general, catchAll] : [...best, ...general];
  return ordered.map(({ layout, slots }) => ({ layout, slots }));
}

/** The layout that was asked for by its name, if it can hold the items: any words may be set as a statement or a quotation. */
export function layoutAsked(name: string, items: readonly Item[], template: Template): Candidate | undefined {
  const layout = template.layouts.find((candidate) => candidate.name === name);
  const candidate = layout && assign(items.map(asAnyWords), layout);
  return candidate && { layout: candidate.layout, slots: candidate.slots };
}

function isSingle({ slots }: Candidate): boolean {
  return slots.length === 1;
}

function asAnyWords(item: Item): Item {
  return item.offers.includes('text') ? { ...item, offers: [...item.offers, 'statement', 'quote'] } : item;
}

/** The layout with a slot for each column, if there is one that takes what stands in them. */
export function layoutOfColumns(
  columns: readonly (readonly Item[])[],
  template: Template,
): Candidate | undefined {
  for (const layout of template.layouts) {
    const slots = contentSlots(layout);
    const takes = (slot: Slot, i: number) => columns[i]?.every((item) => rank(item, slot) >= 0);
    if (slots.length === columns.length && slots.every(takes)) {
      return {
        layout: layout.name,
        slots: slots.map(({ name }, i) => ({ slot: name, items: columns[i] ?? [] })),
      };
    }
  }
  return undefined;
}

function contentSlots({ slots }: Layout): readonly Slot[] {
  return slots.filter((slot) => slot.accepts.some((content) => !FURNITURE.has(content)));
}

function assign(items: readonly Item[], layout: Layout): Scored | undefined {
  const slots = contentSlots(layout);
  const targets = items.map((item) => slots.findIndex((slot) => rank(item, slot) >= 0));
  const filled = slots.map((_, s) => items.filter((_, i) => targets[i] === s));
  const inOrder = targets.every((target, i) => target >= (targets[i - 1] ?? 0));
  if (targets.includes(-1) || (!inOrder && !mayReorder(items))) return undefined;
  if (slots.some((slot, s) => slot.required && filled[s]?.length === 0)) return undefined;
  const vague = items.reduce((sum, item, i) => sum + rank(item, slots[targets[i] ?? 0] as Slot), 0);
  return {
    layout: layout.name,
    score: slots.length - vague - (inOrder ? 0 : REORDERED),
    slots: slots
      .map((slot, s) => ({ slot: slot.name, items: filled[s] ?? [] }))
      .filter(({ items: taken }) => taken.length > 0),
  };
}

/** Words may change sides of the one visual that they are about. */
function mayReorder(items: readonly Item[]): boolean {
  return items.filter((item) => !item.offers.includes('text')).length === 1;
}

/** How telling the kind is as which the slot takes the item: 0 is the most telling; -1 is not at all. */
function rank(item: Item, slot: Slot): number {
  return item.offers.findIndex((content) => slot.accepts.includes(content));
}
