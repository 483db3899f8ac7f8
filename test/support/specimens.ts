/** A slide of each standard layout with what it is for, as documents show them. */
import { compile } from '../../src/compile.ts';
import type { Deck, Slide } from '../../src/deck/model.ts';
import type { Template } from '../../src/template/index.ts';

const TITLE = '# Harbour Report\n\n';
const SECTIONS = ['Traffic', 'Cranes', 'Berths', 'People', 'Money', 'Weather', 'Safety', 'Customs'];
const MORE_SECTIONS = [...SECTIONS, 'Rail', 'Roads', 'Neighbours', 'Outlook'];

const sectionsOf = (names: readonly string[]) =>
  names.map((name) => `## ${name}\n\n- Open\n- Done\n`).join('\n');

const LOADS = `| Crane | Loads a day |
|---|---|
| North | 340 |
| East | 250 |
| South | 120 |
`;

const HEADING = '## One crane does half of the work\n\n';

const POINTS = '- The north crane runs at its limit\n- East was down for a week\n- South is to be sold\n';

const PART = [1, 2, 3, 4, 5, 6]
  .map((week) => `- Week ${week}: no ship waited for longer than a day\n`)
  .join('');

const columns = (...all: readonly string[]) =>
  `::: columns\n${all.map((each) => `::: column\n${each}\n:::\n`).join('')}:::\n`;

/** A report that makes a slide of the layout; undefined for a layout that none asks for. */
const REPORTS: Readonly<Record<string, string | undefined>> = {
  title: `---\nsubtitle: First quarter of 2026\nauthor: Port Authority\ndate: 2 April 2026\n---\n${TITLE}## Cranes\n\n${POINTS}`,
  agenda: `---\nagenda: on\n---\n${TITLE}${sectionsOf(SECTIONS.slice(0, 6))}`,
  'agenda-columns': `---\nagenda: on\n---\n${TITLE}${sectionsOf(MORE_SECTIONS)}`,
  section: `---\ndividers: on\n---\n${TITLE}## Cranes\n\n### North\n\n${PART}\n### East\n\n${PART}\n### South\n\n${PART}`,
  content: `${TITLE}${HEADING}${POINTS}- A fifth crane comes in the autumn\n`,
  'lead-content': `${TITLE}## Cranes\n\n<!-- layout: lead-content -->\n\nThree cranes did the work of four, and one of them did half of it.\n\n${LOADS}`,
  'text-content': `${TITLE}## Cranes\n\n${POINTS}\n${LOADS}`,
  'content-text': `${TITLE}## Cranes\n\n<!-- layout: content-text -->\n\n${LOADS}\n${POINTS}`,
  'two-columns': `${TITLE}${HEADING}${columns('**Before**\n\n- Loaded by hand\n- Two shifts', '**After**\n\n- Loaded by crane\n- One shift')}`,
  'three-columns': `${TITLE}${HEADING}${columns('**North**\n\n- New motor\n- New rails', '**East**\n\n- New motor\n- Back in June', '**South**\n\n- To be sold\n- Two offers')}`,
  statement: `${TITLE}## What we ask for\n\nOne crane more, and no ship waits for longer than a day.\n`,
  quote: `${TITLE}## From the night shift\n\n> We wait for cranes, never for people.\n>\n> — Ada Holm, shift supervisor\n`,
  'title-only': undefined,
};

export interface Specimen {
  readonly layout: string;
  readonly deck: Deck;
  readonly template: Template;
  /** Of the slide in the deck, from 1. */
  readonly page: number;
}

/** The specimen of each layout of the default theme. Rejects when a report's deck has no slide of it. */
export function specimens(layouts: readonly string[]): Promise<readonly Specimen[]> {
  return Promise.all(layouts.map(specimen));
}

async function specimen(layout: string): Promise<Specimen> {
  const compiled = await compile(REPORTS[layout] ?? `${TITLE}## Sketches of the new pier\n\n- One\n- Two\n`);
  const { template } = compiled;
  const deck = REPORTS[layout] === undefined ? emptied(compiled.deck, layout, template) : compiled.deck;
  const slides = deck.sections.flatMap((section) => section.slides);
  const page = slides.findIndex((slide) => slide.layout === layout) + 1;
  if (page === 0) throw new Error(`No slide of its specimen is in the layout “${layout}”`);
  return { layout, deck, template, page };
}

/** The deck with its last slide in the layout, which keeps what the layout has a slot for. */
function emptied(deck: Deck, layout: string, { layouts }: Template): Deck {
  const slots = new Set(layouts.find(({ name }) => name === layout)?.slots.map(({ name }) => name));
  const moved = (slide: Slide): Slide => ({
    ...slide,
    layout,
    shapes: slide.shapes.filter(({ slot }) => slot !== undefined && slots.has(slot)),
  });
  return {
    ...deck,
    sections: deck.sections.map((section, i) =>
      i === deck.sections.length - 1 ? { ...section, slides: section.slides.map(moved) } : section,
    ),
  };
}
