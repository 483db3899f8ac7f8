/**
 * Storyboard -> Deck: every plan becomes as many slides as it needs, everything in its final box.
 */
import type { Deck, DeckProperties, DeckSection, Shape, Slide, Source } from '../deck/model.ts';
import type { SlidePlan, Storyboard } from '../plan/storyboard.ts';
import { layoutOf } from '../template/index.ts';
import type { Content, Layout } from '../template/model.ts';
import { words } from '../wording.ts';
import {
  agendaGroups,
  agendaLayout,
  agendaShapes,
  dividedParts,
  dividerLayout,
  dividerShapes,
  dividerTitle,
  needsAgenda,
  type Part,
  partsOf,
} from './agenda.ts';
import { fillSlot } from './fill.ts';
import { type FlowContext, type Page, pagesOf } from './fit.ts';
import { furniture } from './furniture.ts';
import { numberTitles } from './titles.ts';

export type { FlowContext, Lower } from './fit.ts';

/** No heading's slug starts with a hash, so the cover's key is its own. */
const COVER_KEY = '#cover';

interface PlannedPage {
  readonly plan: SlidePlan;
  readonly page: Page;
  /** 0 for the plan's first page. */
  readonly index: number;
  /** Notes of what shows nothing, on the plan's first page. */
  readonly unsaid: readonly string[];
}

/** A slide that lacks only what depends on the others: its number, and its title among equal ones. */
interface Draft {
  readonly title: string;
  readonly finish: (title: string, number: number) => Slide;
}

export function flow(storyboard: Storyboard, properties: DeckProperties, context: FlowContext): Deck {
  const pages = storyboard.sections.map(({ slides }) => slides.flatMap((plan) => pagesOfPlan(plan, context)));
  const parts = partsOf(
    storyboard,
    pages.map(({ length }) => length),
  );
  const dividers = dividerDrafts(storyboard, parts, context);
  const keyOf = ({ index }: Part): string =>
    dividers.has(index) ? dividerKey(index) : (storyboard.sections[index]?.slides[0]?.key ?? COVER_KEY);
  const groups = [
    agendaDrafts(storyboard, parts, keyOf, context),
    ...pages.map((own, s) => [
      ...(dividers.get(s) ?? []),
      ...own.map((page) => pageDraft(page, storyboard, context)),
    ]),
  ];
  const titles = numberTitles(
    groups.flat().map(({ title }) => title),
    storyboard.cover.title,
    context.language,
  );
  let at = 0;
  const [agenda = [], ...sections] = groups.map((drafts) =>
    drafts.map(({ finish }) => {
      const title = titles[at] ?? '';
      at += 1;
      return finish(title, at + 1);
    }),
  );
  const front: DeckSection = {
    name: storyboard.cover.title,
    slides: [cover(storyboard, context), ...agenda],
  };
  return {
    size: context.template.size,
    properties,
    sections: [
      front,
      ...storyboard.sections.map(({ name }, s): DeckSection => ({ name, slides: sections[s] ?? [] })),
    ],
  };
}

function pagesOfPlan(plan: SlidePlan, context: FlowContext): readonly PlannedPage[] {
  const pages = pagesOf(plan, context);
  const said = new Set(pages.flatMap(notesOn));
  const items = plan.candidates.at(-1)?.slots.flatMap((slot) => slot.items) ?? [];
  const unsaid = items.flatMap(({ notes }) => notes).filter((note) => !said.has(note));
  return pages.map((page, index) => ({ plan, page, index, unsaid: index === 0 ? unsaid : [] }));
}

function notesOn({ fills }: Page): readonly string[] {
  return fills.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.notes ?? []));
}

function pageDraft(page: PlannedPage, storyboard: Storyboard, context: FlowContext): Draft {
  return {
    title: page.plan.title,
    finish: (title, number) => slide(page, title, number, storyboard, context),
  };
}

function agendaDrafts(
  storyboard: Storyboard,
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  context: FlowContext,
): readonly Draft[] {
  const { template, measurer, language } = context;
  const { agenda: title } = words(language);
  if (!needsAgenda(storyboard, parts, title)) return [];
  return agendaGroups(parts).flatMap((group, i): readonly Draft[] => {
    const layout = agendaLayout(group.length, template);
    if (layout === undefined) return [];
    const finish = (title: string, number: number): Slide => ({
      key: `#agenda-${i + 1}`,
      layout: layout.name,
      title,
      shapes: framed(
        { title, kicker: '', number },
        agendaShapes(group, layout, keyOf, template, measurer),
        layout,
        storyboard,
        context,
      ),
      notes: [],
    });
    return [{ title, finish }];
  });
}

/** The divider of each section that has one, by the section's index. */
function dividerDrafts(
  storyboard: Storyboard,
  parts: readonly Part[],
  { template, measurer }: FlowContext,
): ReadonlyMap<number, readonly Draft[]> {
  const layout = dividerLayout(template);
  if (layout === undefined) return new Map();
  return new Map(
    dividedParts(storyboard, parts).map((part) => {
      const finish = (title: string): Slide => ({
        key: dividerKey(part.index),
        layout: layout.name,
        title,
        shapes: dividerShapes(title, part, layout, template, measurer),
        notes: [],
      });
      return [part.index, [{ title: dividerTitle(part), finish }]];
    }),
  );
}

/** No heading's slug starts with a hash. */
function dividerKey(section: number): string {
  return `#divider-${section + 1}`;
}

function slide(
  { plan, page, index, unsaid }: PlannedPage,
  title: string,
  number: number,
  storyboard: Storyboard,
  context: FlowContext,
): Slide {
  const { layout, fills, footnotes } = page;
  const content = fills.flatMap(({ slot, pieces }) => fillSlot(slot, pieces));
  const shapes = [...content, ...(footnotes?.shapes ?? [])];
  return {
    key: index === 0 ? plan.key : `${plan.key}--page-${index + 1}`,
    layout: layout.name,
    title,
    shapes: framed(
      { title, kicker: plan.kicker, number, source: plan.titleSource },
      shapes,
      layout,
      storyboard,
      context,
    ),
    notes: [
      ...unshownWay(plan, layout, index),
      ...unsaid,
      ...notesOn(page),
      ...(index === 0 ? plan.notes : []),
      ...(footnotes?.spoken ?? []),
    ],
  };
}

interface Head {
  readonly title: string;
  readonly kicker: string;
  readonly number: number;
  /** Of what the title says; absent where the program says it. */
  readonly source?: Source;
}

/** What stands on a slide, with its furniture around it. */
function framed(
  { title, kicker, number, source }: Head,
  content: readonly Shape[],
  layout: Layout,
  storyboard: Storyboard,
  { template, measurer }: FlowContext,
): readonly Shape[] {
  const put = (kind: Content, line: string) => furniture(kind, [line], layout, template, measurer);
  const own = source && { source };
  return [
    ...put('title', title).map((shape) => ({ ...shape, ...own })),
    ...put('kicker', kicker),
    ...content,
    ...put('footer', storyboard.footer),
    ...put('date', storyboard.date),
    ...put('number', String(number)),
  ];
}

function cover({ cover: { title, subtitle, meta, notes }, footer }: Storyboard, context: FlowContext): Slide {
  const { template, measurer } = context;
  const layout = coverLayout(context);
  const put = (kind: Content, ...lines: string[]): readonly Shape[] =>
    furniture(kind, lines, layout, template, measurer);
  return {
    key: COVER_KEY,
    layout: layout.name,
    title,
    shapes: [
      ...put('title', title),
      ...(hasSlot(layout, 'meta')
        ? [...put('subtitle', subtitle ?? ''), ...put('meta', ...meta)]
        : put('subtitle', ...(subtitle === undefined ? [] : [subtitle]), ...meta)),
      ...(footer === title ? [] : put('footer', footer)),
    ],
    notes,
  };
}

function hasSlot({ slots }: Layout, content: Content): boolean {
  return slots.some(({ accepts }) => accepts.includes(content));
}

/** The headings above a slide's title, where its layout has no place for them. */
function unshownWay({ kicker }: SlidePlan, layout: Layout, index: number): readonly string[] {
  return index > 0 || kicker === '' || hasSlot(layout, 'kicker') ? [] : [kicker];
}

function coverLayout({ template }: FlowContext): Layout {
  return template.layouts.find((layout) => layout.type === 'title') ?? layoutOf(template, 'title');
}
