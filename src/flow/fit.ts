/**
 * Fitting a plan: the first of its layouts in which everything fits at a readable size, or else the layout that
 * takes everything, continued over as many pages as it needs.
 */
import type { Candidate, Item, SlidePlan } from '../plan/storyboard.ts';
import { layoutOf, styleOf } from '../template/index.ts';
import type { Layout, Slot, Template } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';
import { balance } from './balance.ts';
import { fillSlot } from './fill.ts';
import { type Footnotes, setFootnotes } from './footnotes.ts';
import { type Assets, type Lowering, type Piece, withNotes, withSource } from './piece.ts';
import { stackHeight } from './stack.ts';

/** Lowers an item into pieces. */
export type Lower = (item: Item, lowering: Lowering) => readonly Piece[];

export interface FlowContext {
  readonly template: Template;
  readonly measurer: Measurer;
  readonly assets: Assets;
  readonly language: string;
  readonly lower: Lower;
  readonly slideOf: (slug: string) => string | undefined;
}

export interface Page {
  readonly layout: Layout;
  readonly fills: readonly { readonly slot: Slot; readonly pieces: readonly Piece[] }[];
  /** Notes to words of this page; absent where there are none. */
  readonly footnotes?: Footnotes;
}

type Way = readonly (readonly Piece[])[];

type SlotItems = Candidate['slots'][number];

/** Predicted heights may be up to 0.9 pt short. */
const SPARE = 2;

/** The largest sizes are for short text: they may fill only so much of a tall slot. */
const FILL_BY_STEP = [0.6, 0.85];

/** Where words share a slot with something drawn, the largest sizes would leave it too little room. */
const MIXED_STEP = 2;

/** Pages that go on have text of 18 pt or more, and tables and code of 14 or more. */
const CONTINUED_TEXT_STEP = 4;
const CONTINUED_DATA_STEP = 2;

/** Footnotes may move from page to page as room is made for them, but not for ever. */
const MOST_TRIES = 4;

/** One page, or several where the plan has to be continued; each with room for its footnotes. */
export function pagesOf(plan: SlidePlan, context: FlowContext): readonly Page[] {
  const pages = layOut(plan, 0, context);
  return plan.hasFootnotes ? withFootnotes(plan, pages, context) : pages;
}

function withFootnotes(plan: SlidePlan, first: readonly Page[], context: FlowContext): readonly Page[] {
  let pages = first;
  let reserve = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const heights = pages.map((page) => footnotesOf(page, Number.POSITIVE_INFINITY, context)?.height ?? 0);
    const needed = Math.max(...heights);
    if (needed <= reserve) break;
    reserve = needed;
    pages = layOut(plan, reserve, context);
  }
  return pages.map((page) => {
    const footnotes = footnotesOf(page, reserve, context);
    return footnotes === undefined ? page : { ...page, footnotes };
  });
}

function footnotesOf(
  { layout, fills }: Page,
  room: number,
  { template, measurer }: FlowContext,
): Footnotes | undefined {
  const shapes = fills.flatMap(({ slot, pieces }) => fillSlot(slot, pieces));
  const boxes = fills.map(({ slot }) => slot.box);
  const bottom = Math.max(...fills.map(({ slot }) => bottomOf(layout, slot.name)));
  const end = Math.max(...boxes.map((box) => box.y + box.height));
  // A drawing that cannot be as low as it should be leaves no room.
  const isOver = shapes.some(({ box }) => box.y + box.height > end + SPARE);
  return setFootnotes(shapes, boxes, bottom, isOver ? 0 : room, template, measurer);
}

/** `reserve` is the room to be left free at the foot of the slots. */
function layOut(plan: SlidePlan, reserve: number, context: FlowContext): readonly Page[] {
  for (const candidate of plan.candidates) {
    const page = onOnePage(candidate, reserve, context);
    if (page) return [page];
  }
  const last = plan.candidates.at(-1);
  if (!last) throw new Error(`No layout of ${context.template.name} takes the content of “${plan.title}”`);
  return continued(last, reserve, context);
}

/** All slots of one style have the size at which the fullest of them fits. */
function onOnePage(candidate: Candidate, reserve: number, context: FlowContext): Page | undefined {
  const layout = layoutOf(context.template, candidate.layout);
  const fits = slotsOf(layout, candidate, reserve).map(({ slot, part }) => fitSlot(slot, part, context));
  if (!fits.every((fit) => fit !== undefined)) return undefined;
  const fills = fits.map(({ slot, part, step, pieces }) => {
    const alike = fits.filter((other) => other.slot.style === slot.style);
    const common = Math.max(...alike.map((other) => other.step));
    return { slot, pieces: common === step ? pieces : lowerAll(part.items, slot, common, context) };
  });
  return { layout, fills };
}

interface Fit {
  readonly slot: Slot;
  readonly part: SlotItems;
  readonly step: number;
  readonly pieces: readonly Piece[];
}

/** The pieces at the largest step at which they fit the slot. */
function fitSlot(slot: Slot, part: SlotItems, context: FlowContext): Fit | undefined {
  for (let step = firstStep(part.items, slot, context); step < stepCount(slot, context); step++) {
    const pieces = lowerAll(part.items, slot, step, context);
    if (stackHeight(pieces) <= usable(slot, pieces, step, context)) return { slot, part, step, pieces };
  }
  return undefined;
}

function firstStep(items: readonly Item[], slot: Slot, context: FlowContext): number {
  const texts = items.filter((item) => item.offers.includes('text')).length;
  const mixed = texts > 0 && texts < items.length;
  return mixed ? Math.min(MIXED_STEP, stepCount(slot, context) - 1) : 0;
}

function usable(slot: Slot, pieces: readonly Piece[], step: number, { template }: FlowContext): number {
  const tall = slot.box.height > template.size.height / 2;
  const share = tall && pieces.every((piece) => piece.type === 'text') ? (FILL_BY_STEP[step] ?? 1) : 1;
  return slot.box.height * share - SPARE;
}

function continued(candidate: Candidate, reserve: number, context: FlowContext): readonly Page[] {
  const layout = layoutOf(context.template, candidate.layout);
  const [first] = slotsOf(layout, candidate, reserve);
  if (!first) return [];
  const { slot } = first;
  const items = candidate.slots.flatMap((each) => each.items);
  const textOnly = items.every((item) => item.offers.includes('text'));
  const deepest = textOnly ? CONTINUED_TEXT_STEP : CONTINUED_DATA_STEP;
  const steps = Array.from({ length: stepCount(slot, context) }, (_, step) => step).filter(
    (step) => step >= firstStep(items, slot, context) && step <= deepest,
  );
  const ways = steps.map((step) => balance(lowerAll(items, slot, step, context), slot.box.height - SPARE));
  const least = (measure: (way: Way) => number, among: readonly Way[]) => {
    const lowest = Math.min(...among.map(measure));
    return among.filter((way) => measure(way) === lowest);
  };
  const [pages = []] = least(
    interruptions,
    least(({ length }) => length, ways),
  );
  return pages.map((pieces) => ({ layout, fills: [{ slot, pieces }] }));
}

/** How much the pages begin in the middle of thoughts, away from the words that they belong to. */
function interruptions(way: Way): number {
  return way.reduce((sum, [first]) => sum + (first?.depth ?? 0), 0);
}

function lowerAll(items: readonly Item[], slot: Slot, step: number, context: FlowContext): readonly Piece[] {
  const lowering: Lowering = {
    ...context,
    slot,
    style: styleOf(context.template, slot.style),
    width: slot.box.width,
    height: slot.box.height - SPARE,
    step,
  };
  return items.flatMap((item) => {
    const { source } = item.type === 'visual' ? item.table : item.block;
    return context
      .lower(item, lowering)
      .map((piece, i) => withSource(i === 0 ? withNotes(piece, item.notes) : piece, source));
  });
}

function stepCount(slot: Slot, { template }: FlowContext): number {
  return styleOf(template, slot.style).sizes.length;
}

/** The slots to be filled, each ending above the room that is to be left free below the lowest of them. */
function slotsOf(
  layout: Layout,
  { slots }: Candidate,
  reserve: number,
): readonly { readonly slot: Slot; readonly part: SlotItems }[] {
  const end = Math.max(...slots.map((part) => bottomOf(layout, part.slot))) - reserve;
  return slots.map((part) => {
    const slot = slotOf(layout, part.slot);
    const { box } = slot;
    const height = Math.min(box.height, end - box.y);
    return { slot: height < box.height ? { ...slot, box: { ...box, height } } : slot, part };
  });
}

function bottomOf(layout: Layout, name: string): number {
  const { box } = slotOf(layout, name);
  return box.y + box.height;
}

function slotOf(layout: Layout, name: string): Slot {
  const slot = layout.slots.find((candidate) => candidate.name === name);
  if (!slot) throw new Error(`The layout ${layout.name} has no slot “${name}”`);
  return slot;
}
