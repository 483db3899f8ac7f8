/**
 * The slides that tell where one is: an agenda after the cover, and a divider before a long section. They are made
 * when it is known how many slides there are.
 */
import type { Paragraph, Shape, Slide } from '../deck/model.ts';
import type { Storyboard, StorySection } from '../plan/storyboard.ts';
import { styleOf } from '../template/index.ts';
import type { Layout, Slot, Template } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';
import { furniture } from './furniture.ts';

/** A section that can be named, and where it begins. */
export interface Part {
  readonly section: StorySection;
  /** Index among the storyboard's sections. */
  readonly index: number;
  /** Its place among those that can be named, from 1. */
  readonly number: number;
  readonly slides: number;
  /** Whether some headings have numbers of their own, so that ours would contradict them. */
  readonly isCounted: boolean;
  /** Its name without its own number. */
  readonly bareName: string;
}

/** Fewer parts or slides need no agenda; more parts than this are a list of contents. */
const AGENDA_PARTS = { least: 4, most: 20 };
const AGENDA_SLIDES = 10;

/** Dividers are for long decks, and for sections of several slides and parts. */
const DIVIDER_SLIDES = 24;
const DIVIDER_PARTS = { least: 3, most: 12 };
const DIVIDED_SLIDES = 4;
const DIVIDED_PARTS = 2;

/** Lines of one column, and of a slide. */
const COLUMN_LINES = 8;
const SLIDE_LINES = 24;

/** An agenda is set smaller, down to this, where each of its parts then stands on one line. */
const LEAST_UNBROKEN = 18;

/** So many parts of a section are named on its divider. */
const NAMED_PARTS = 6;

/** `3. `, `2.1 `, `IV. `: a heading that has a number of its own. */
const OWN_NUMBER = /^(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|[IVX]+[.)])\s+/;

/** `3 `, where others have the numbers before it: `10 nodes` has none, nor has `2025 in numbers`. */
const BARE_NUMBER = /^(\d+)\s+/;

/** The storyboard's sections that can be named; `counts` are the slides of each section. */
export function partsOf({ sections }: Storyboard, counts: readonly number[]): readonly Part[] {
  const named = sections.flatMap((section, index) => (section.hasHeading ? [{ section, index }] : []));
  const own = ownNumbers(named.map(({ section }) => section.name));
  const isCounted = named.some(({ section }) => own.test(section.name));
  return named.map((part, i) => ({
    ...part,
    number: i + 1,
    slides: counts[part.index] ?? 0,
    isCounted,
    bareName: part.section.name.replace(own, ''),
  }));
}

function ownNumbers(names: readonly string[]): RegExp {
  const bare = names.flatMap((name) => BARE_NUMBER.exec(name)?.[1] ?? []).map(Number);
  const isRow =
    bare.length > 1 && bare.every((number, i) => number === (bare[0] ?? 0) + i) && (bare[0] ?? 0) < 2;
  return isRow ? BARE_NUMBER : OWN_NUMBER;
}

/** `title` is what an agenda is called; a report with a section of that name has one of its own. */
export function needsAgenda({ agenda }: Storyboard, parts: readonly Part[], title: string): boolean {
  if (agenda !== 'auto') return agenda === 'on' && parts.length > 1;
  if (parts.some(({ bareName }) => bareName.toLowerCase() === title.toLowerCase())) return false;
  return isWithin(parts.length, AGENDA_PARTS) && slidesOf(parts) >= AGENDA_SLIDES;
}

/** The parts that open with a divider. */
export function dividedParts({ dividers }: Storyboard, parts: readonly Part[]): readonly Part[] {
  if (dividers !== 'auto') return dividers === 'on' ? parts : [];
  if (!isWithin(parts.length, DIVIDER_PARTS) || slidesOf(parts) < DIVIDER_SLIDES) return [];
  return parts.filter(
    ({ slides, section }) => slides >= DIVIDED_SLIDES && section.parts.length >= DIVIDED_PARTS,
  );
}

function isWithin(
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return count >= least && count <= most;
}

function slidesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { slides }) => sum + slides, 0);
}

/** The parts in as many groups as there have to be slides of the agenda. */
export function agendaGroups(parts: readonly Part[]): readonly (readonly Part[])[] {
  const slides = Math.ceil(parts.length / SLIDE_LINES);
  return inEqualParts(parts, slides);
}

function inEqualParts<T>(values: readonly T[], count: number): readonly (readonly T[])[] {
  const size = Math.ceil(values.length / count);
  return Array.from({ length: count }, (_, i) => values.slice(i * size, (i + 1) * size));
}

/**
 * What stands on an agenda slide below its title: plain words, since PowerPoint underlines whatever is a link, and over
 * each part a place to click. `keyOf` gives the slide where a part begins.
 */
export function agendaShapes(
  parts: readonly Part[],
  layout: Layout,
  keyOf: (part: Part) => string,
  template: Template,
  measurer: Measurer,
): readonly Shape[] {
  const slots = agendaSlots(layout);
  const columns = inEqualParts(parts, slots.length);
  const sizes = slots[0] ? styleOf(template, slots[0].style).sizes : [];
  const set = (size: number) =>
    slots.map((slot, i) => (columns[i] ?? []).map((part) => paragraphOf(part, size, slot, template)));
  const fits = (columnsSet: readonly (readonly Paragraph[])[]) =>
    columnsSet.every((paragraphs, i) => {
      const box = slots[i]?.box;
      return box !== undefined && measurer.height(paragraphs, box.width) <= box.height;
    });
  const isUnbroken = (columnsSet: readonly (readonly Paragraph[])[]) =>
    columnsSet.every((paragraphs, i) =>
      paragraphs.every((paragraph) => measurer.lines(paragraph, slots[i]?.box.width ?? 0).length === 1),
    );
  const fitting = sizes.filter((candidate) => fits(set(candidate)));
  const unbroken = fitting.find((candidate) => candidate >= LEAST_UNBROKEN && isUnbroken(set(candidate)));
  const size = unbroken ?? fitting[0] ?? sizes.at(-1) ?? 0;
  const columnsSet = set(size);
  return slots.flatMap((slot, i) => {
    const paragraphs = columnsSet[i] ?? [];
    const places = clickPlaces(columns[i] ?? [], paragraphs, slot, keyOf, measurer);
    return [columnShape(slot, paragraphs), ...places];
  });
}

function columnShape(slot: Slot, paragraphs: readonly Paragraph[]): Shape {
  return {
    type: 'text',
    name: 'Agenda',
    slot: slot.name,
    box: slot.box,
    paragraphs,
    anchor: 'top',
    insets: { left: 0, right: 0, top: 0, bottom: 0 },
  };
}

/** A place to click over each paragraph in the slot, as high as that is with the space before it. */
function clickPlaces(
  parts: readonly Part[],
  paragraphs: readonly Paragraph[],
  { box }: Slot,
  keyOf: (part: Part) => string,
  measurer: Measurer,
): readonly Shape[] {
  const ends = paragraphs.map((_, i) => measurer.height(paragraphs.slice(0, i + 1), box.width));
  return parts.flatMap((part, i): readonly Shape[] => {
    const top = ends[i - 1] ?? 0;
    const height = Math.min(ends[i] ?? 0, box.height) - top;
    if (height <= 0) return [];
    const { name } = part.section;
    const place = { ...box, y: box.y + top, height };
    const link = { slide: keyOf(part) };
    return [{ type: 'form', name: `Go to ${name}`, geometry: 'rect', box: place, alt: name, link }];
  });
}

/** The layout for an agenda of so many lines; undefined where the template has none. */
export function agendaLayout(lines: number, { layouts }: Template): Layout | undefined {
  const agendas = layouts.filter((layout) => layout.type !== 'secHead' && agendaSlots(layout).length > 0);
  const columns = Math.ceil(lines / COLUMN_LINES);
  return agendas.find((layout) => agendaSlots(layout).length >= columns) ?? agendas.at(-1);
}

function agendaSlots({ slots }: Layout): readonly Slot[] {
  return slots.filter(({ accepts }) => accepts.includes('agenda'));
}

function paragraphOf(
  { section, number, isCounted }: Part,
  size: number,
  slot: Slot,
  template: Template,
): Paragraph {
  const { font, colour, lineSpacing, paragraphSpacing } = styleOf(template, slot.style);
  const indent = isCounted ? 0 : size * 1.8;
  return {
    runs: [{ type: 'text', text: section.name, size, font, colour: { role: colour } }],
    level: 0,
    ...(!isCounted && {
      marker: { type: 'number', value: number, style: 'decimal', colour: { role: 'accent' } },
    }),
    align: 'left',
    indent,
    hanging: indent,
    spaceBefore: size * paragraphSpacing,
    spaceAfter: 0,
    lineSpacing,
  };
}

/** The divider's title: another one than that of the section's first slide. */
export function dividerTitle({ section, number, isCounted, bareName }: Part): string {
  return isCounted ? bareName : `${number}. ${section.name}`;
}

export function dividerLayout({ layouts }: Template): Layout | undefined {
  return layouts.find(({ type }) => type === 'secHead');
}

/** What stands on a divider: its title, and the first of the section's own parts. */
export function dividerShapes(
  title: string,
  { section }: Part,
  layout: Layout,
  template: Template,
  measurer: Measurer,
): Slide['shapes'] {
  return [
    ...furniture('title', [title], layout, template, measurer),
    ...furniture('agenda', section.parts.slice(0, NAMED_PARTS), layout, template, measurer),
  ];
}
