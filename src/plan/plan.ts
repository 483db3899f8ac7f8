/**
 * Report -> Storyboard: which slides tell the report, in which layouts, under which headlines.
 *
 * Pure: the kinds of blocks and the engine that decides about tables are handed in.
 */
import type { Block, Report, Section, Source, Table } from '../report/model.ts';
import { plainText, runsOf, wordCount } from '../report/text.ts';
import type { Content, Template } from '../template/model.ts';
import { type DecidedTable, isDrawn } from '../visuals/decideTables.ts';
import type { Decision } from '../visuals/decision.ts';
import { words } from '../wording.ts';
import { chooseLayouts, layoutAsked, layoutOfColumns } from './choose.ts';
import { condense } from './condense.ts';
import { blockOf, groupItems } from './group.ts';
import { halvesOf } from './halves.ts';
import { idleLine, isIdle } from './idle.ts';
import { onOneLine } from './lines.ts';
import { blocksWithParts } from './parts.ts';
import type { Candidate, Cover, Item, SlidePlan, Storyboard, StorySection } from './storyboard.ts';
import { kicker, type Step, sectionTitles } from './titles.ts';

export interface PlanOptions {
  readonly template: Template;
  readonly language: string;
  /** As what a slot may take a block. */
  readonly offers: (block: Exclude<Block, Table>) => readonly Content[];
  /** What each table of the report becomes. */
  readonly tables: ReadonlyMap<Table, DecidedTable>;
}

interface Visit {
  readonly section: Section;
  /** From the top-level section down to this one. */
  readonly path: readonly Step[];
}

/** A single paragraph of up to so many words is a statement. */
const STATEMENT_WORDS = 45;

/** What is planned for one section's own text; `folded` are the words of a heading with nothing under it. */
interface Planned {
  readonly visit: Visit;
  readonly slides: readonly SlidePlan[];
  readonly folded?: string;
}

export function planStoryboard(report: Report, options: PlanOptions): Storyboard {
  const { sections: reportSections, takenIn } = condense(report.sections);
  const visits = reportSections.flatMap((section) => walk(section, []));
  const titles = sectionTitles(
    visits.map((visit) => visit.path),
    report.title,
  );
  const overview = words(options.language).overview;
  const drafts = visits.map((visit) =>
    planSection(visit, titles.get(visit.section.slug) || overview, options),
  );
  const { planned, notes } = foldBareHeadings(drafts);
  const sections = reportSections.map((section): StorySection => {
    const slugs = new Set(walk(section, []).map((visit) => visit.section.slug));
    const slides = planned
      .filter(({ visit }) => slugs.has(visit.section.slug))
      .flatMap((entry) => entry.slides);
    const name = titleOf(section);
    return {
      name: name || overview,
      hasHeading: name !== '',
      parts: section.sections.map(titleOf).filter((part) => part !== ''),
      slides,
    };
  });
  return {
    cover: cover(report, notes),
    sections: sections.filter((section) => section.slides.length > 0),
    agenda: report.settings.agenda,
    dividers: report.settings.dividers,
    footer: report.footer ?? report.title,
    date: report.metadata.date ?? '',
    anchors: anchors(planned, takenIn),
  };
}

/** The heading, without the colon that leads from it to its text. */
function titleOf({ heading }: Section): string {
  return plainText(heading).replace(/\s*[:：]\s*$/u, '');
}

function walk(section: Section, above: readonly Step[]): readonly Visit[] {
  const path = [...above, { slug: section.slug, heading: titleOf(section) }];
  return [{ section, path }, ...section.sections.flatMap((child) => walk(child, path))];
}

function planSection(visit: Visit, title: string, options: PlanOptions): Planned {
  const { section, path } = visit;
  const heading = path.at(-1)?.heading ?? '';
  if (path.length === 1 && isIdle(section)) return { visit, slides: [], folded: idleLine(section) };
  const groups = groupItems(
    blocksWithParts(section).map((block) => item(withoutLoneBullet(block), section, options)),
  ).flatMap((group) => withFigures(onOneLine(group), options));
  if (groups.length === 0) {
    return isBare(section) && heading !== '' ? { visit, slides: [], folded: heading } : { visit, slides: [] };
  }
  const slides = groups.map((group, i): SlidePlan => {
    const headline = headlineOf(group);
    const asked = askedLayout(group);
    const source = sourceOf(group) ?? section.source;
    return {
      key: i === 0 ? section.slug : `${section.slug}--${i + 1}`,
      title: headline ?? title,
      kicker: headline === undefined ? kicker(path.slice(0, -1), title) : kicker(path, headline),
      candidates: candidatesOf(group, asked?.layout, options.template),
      ...(asked && { asked }),
      notes: [],
      hasFootnotes: group.some(hasFootnotes),
      source,
      titleSource: headline === undefined ? section.source : source,
    };
  });
  return { visit, slides };
}

/** The layouts to be tried: what the author asked for, and then what would be chosen without. */
function candidatesOf(
  group: readonly Item[],
  layout: string | undefined,
  template: Template,
): readonly Candidate[] {
  const asked = layout === undefined ? undefined : layoutAsked(layout, group, template);
  const columns = halvesOf(group) ?? columnsOf(group);
  const beside = columns.length > 1 ? layoutOfColumns(columns, template) : undefined;
  const wanted = [asked, beside].filter((candidate) => candidate !== undefined);
  return [...wanted, ...chooseLayouts(group, template)];
}

function askedLayout(group: readonly Item[]): SlidePlan['asked'] {
  const block = group.map(blockOf).find(({ layout }) => layout !== undefined);
  return block?.layout === undefined ? undefined : { layout: block.layout, source: block.source };
}

function columnsOf(group: readonly Item[]): readonly (readonly Item[])[] {
  const count = group[0] ? (blockOf(group[0]).column?.count ?? 0) : 0;
  return Array.from({ length: count }, (_, index) =>
    group.filter((entry) => blockOf(entry).column?.index === index),
  );
}

/** Nothing stands under its heading, nor under those below it, so no slide's kicker will show it. */
function isBare({ blocks, sections }: Section): boolean {
  return blocks.length === 0 && sections.every(isBare);
}

function item(block: Block, section: Section, options: PlanOptions): Item {
  if (block.type !== 'table') {
    return { type: 'block', block, offers: offersOf(block, section, options), notes: notesOf(block) };
  }
  return tableItem(block, tableOf(block, options).decision);
}

function tableOf(table: Table, { tables }: PlanOptions): DecidedTable {
  const decided = tables.get(table);
  if (decided === undefined) throw new Error('A table was planned that nothing was decided about.');
  return decided;
}

function tableItem(table: Table, decision: Decision): Item {
  const offers: readonly Content[] = isDrawn(decision) ? ['visual', 'data'] : ['data'];
  return { type: 'visual', table, decision, offers, notes: notesOf(table) };
}

/** The group, and after it each table that is to follow its drawing. */
function withFigures(group: readonly Item[], options: PlanOptions): readonly (readonly Item[])[] {
  const figures = group.flatMap((entry): readonly (readonly Item[])[] => {
    if (entry.type !== 'visual') return [];
    const { headline: _, ...table } = entry.table;
    const { figures } = tableOf(entry.table, options);
    return figures === undefined ? [] : [[tableItem(table, figures)]];
  });
  return [group, ...figures];
}

/** A bullet with no other beside it only says what a paragraph says. */
function withoutLoneBullet(block: Block): Block {
  if (block.type !== 'list' || block.folded !== undefined) return block;
  const { items, type: _, ...own } = block;
  const [only, ...others] = items;
  if (!only || others.length > 0 || only.marker !== 'bullet') return block;
  const notes = [...(block.notes ?? []), ...(only.notes ?? [])];
  return {
    ...own,
    type: 'paragraph',
    runs: only.runs,
    source: only.source,
    ...(notes.length > 0 && { notes }),
  };
}

/** A short paragraph that is all its section says is a statement. */
function offersOf(block: Exclude<Block, Table>, section: Section, options: PlanOptions): readonly Content[] {
  const alone =
    blocksWithParts(section).length === 1 &&
    block.type === 'paragraph' &&
    wordCount(block) <= STATEMENT_WORDS;
  return alone ? ['statement', ...options.offers(block)] : options.offers(block);
}

/** What its author says of the slide, or else the takeaway of its one visual. */
function headlineOf(group: readonly Item[]): string | undefined {
  const said = group.find((entry) => blockOf(entry).headline !== undefined);
  if (said !== undefined) return blockOf(said).headline;
  const visuals = group.filter((entry) => entry.type === 'visual');
  return visuals.length === 1 ? visuals[0]?.decision.headline : undefined;
}

/** What the block leaves out, and its formulas. */
function notesOf(block: Block): readonly string[] {
  return [...(block.notes ?? []), ...formulasIn(block)];
}

/** Formulas as their author wrote them: there is no other way to find or copy them. */
function formulasIn(block: Block): readonly string[] {
  if (block.type === 'equation') return [block.tex];
  const all = runsOf(block).flatMap((run) => (run.type === 'text' && run.tex !== undefined ? [run.tex] : []));
  return [...new Set(all)];
}

function hasFootnotes(entry: Item): boolean {
  return runsOf(blockOf(entry)).some((run) => run.type === 'text' && run.footnote !== undefined);
}

function sourceOf(group: readonly Item[]): Source | undefined {
  const [first] = group;
  return first && blockOf(first).source;
}

/** Headings with nothing under them make no slide: their words go to the notes of the slide before. */
function foldBareHeadings(drafts: readonly Planned[]): {
  planned: readonly Planned[];
  notes: readonly string[];
} {
  const planned: Planned[] = [];
  const notes: string[] = [];
  for (const draft of drafts) {
    if (draft.folded === undefined) {
      planned.push(draft);
      continue;
    }
    const at = planned.findLastIndex((entry) => entry.slides.length > 0);
    const target = planned[at];
    if (target) planned[at] = { ...target, slides: withNote(target.slides, draft.folded) };
    else notes.push(draft.folded);
    planned.push(draft);
  }
  return { planned, notes };
}

function withNote(slides: readonly SlidePlan[], note: string): readonly SlidePlan[] {
  return slides.map((slide, i) =>
    i === slides.length - 1 ? { ...slide, notes: [...slide.notes, note] } : slide,
  );
}

/** Where a link to a heading leads: to its first slide, or else to the next one that there is. */
function anchors(
  planned: readonly Planned[],
  takenIn: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  let next = planned.findLast((entry) => entry.slides.length > 0)?.slides[0]?.key;
  for (const { visit, slides } of [...planned].reverse()) {
    next = slides[0]?.key ?? next;
    if (next === undefined) continue;
    for (const slug of [visit.section.slug, ...(visit.section.takenIn ?? [])]) own.set(slug, next);
  }
  const hostOf = (slug: string): string => {
    const host = takenIn.get(slug);
    return host === undefined ? slug : hostOf(host);
  };
  const others = [...takenIn.keys()].map((slug) => [slug, own.get(hostOf(slug))] as const);
  return new Map([
    ...own,
    ...others.flatMap(([slug, key]) => (key === undefined ? [] : [[slug, key] as const])),
  ]);
}

function cover({ title, subtitle, details, asides = [] }: Report, notes: readonly string[]): Cover {
  const meta = details ?? [];
  return { title, ...(subtitle !== undefined && { subtitle }), meta, notes: [...asides, ...notes] };
}
