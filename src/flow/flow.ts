/**
 * Storyboard -> Deck: every plan becomes as many slides as it needs, everything in its final box.
 */
import type { Deck, DeckProperties, DeckSection, Shape, Slide } from '../deck/model.ts';
import type { SlidePlan, Storyboard } from '../plan/storyboard.ts';
import { layoutOf } from '../template/index.ts';
import type { Content, Layout } from '../template/model.ts';
import { words } from '../wording.ts';
import { fillSlot } from './fill.ts';
import { type FlowContext, type Page, pagesOf } from './fit.ts';
import { furniture } from './furniture.ts';

export type { FlowContext, Lower } from './fit.ts';

/** No heading's slug starts with a hash, so the cover's key is its own. */
const COVER_KEY = '#cover';

interface PlannedPage {
  readonly plan: SlidePlan;
  readonly page: Page;
  /** Index of the storyboard's section. */
  readonly section: number;
  /** 0 for the plan's first page. */
  readonly index: number;
}

export function flow(storyboard: Storyboard, properties: DeckProperties, context: FlowContext): Deck {
  const pages = storyboard.sections.flatMap((section, s) =>
    section.slides.flatMap((plan) =>
      pagesOf(plan, context).map((page, index): PlannedPage => ({ plan, page, section: s, index })),
    ),
  );
  const titles = numberTitles(
    pages.map(({ plan }) => plan.title),
    context.language,
  );
  const slides = pages.map((page, i) => slide(page, titles[i] ?? '', i + 2, storyboard, context));
  const front: DeckSection = { name: storyboard.cover.title, slides: [cover(storyboard, context)] };
  return {
    size: context.template.size,
    properties,
    sections: [
      front,
      ...storyboard.sections.map(({ name }, s) => ({
        name,
        slides: slides.filter((_, i) => pages[i]?.section === s),
      })),
    ],
  };
}

/** Titles that several slides share are told apart: “Risks (2 of 3)”. */
function numberTitles(titles: readonly string[], language: string): readonly string[] {
  const totals = new Map<string, number>();
  for (const title of titles) totals.set(title, (totals.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const total = totals.get(title) ?? 1;
    const part = (seen.get(title) ?? 0) + 1;
    seen.set(title, part);
    return total === 1 ? title : `${title} (${words(language).part(part, total)})`;
  });
}

function slide(
  { plan, page, index }: PlannedPage,
  title: string,
  number: number,
  storyboard: Storyboard,
  context: FlowContext,
): Slide {
  const { layout, fills, footnotes } = page;
  const content = fills.flatMap(({ slot, pieces }) => fillSlot(slot, pieces));
  const drawn = fills.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'drawn' ? piece.notes : [])),
  );
  const { template, measurer } = context;
  const put = (kind: Content, ...lines: string[]) => furniture(kind, lines, layout, template, measurer);
  return {
    key: index === 0 ? plan.key : `${plan.key}--page-${index + 1}`,
    layout: layout.name,
    title,
    shapes: [
      ...put('title', title),
      ...put('kicker', plan.kicker),
      ...content,
      ...(footnotes?.shapes ?? []),
      ...put('footer', storyboard.footer),
      ...put('date', storyboard.date),
      ...put('number', String(number)),
    ],
    notes: [...(index === 0 ? plan.notes : []), ...drawn, ...(footnotes?.spoken ?? [])],
  };
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
      ...put('subtitle', subtitle ?? ''),
      ...put('meta', ...meta),
      ...(footer === title ? [] : put('footer', footer)),
    ],
    notes,
  };
}

function coverLayout({ template }: FlowContext): Layout {
  return template.layouts.find((layout) => layout.type === 'title') ?? layoutOf(template, 'title');
}
