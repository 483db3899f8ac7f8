/** The page's style sheet: what does not differ from deck to deck, behind the theme's colours, fonts and size. */
import { base64 } from '../../deck/base64.ts';
import { COLOUR_ROLES, type Deck } from '../../deck/model.ts';
import type { Layout, Template } from '../../template/model.ts';
import { sceneryOf } from '../../template/office/scenery.ts';
import { FONT_ROLES, familiesOf } from './fonts.ts';
import { decimal } from './html.ts';
import { STAGE_STYLE } from './stage.ts';

/** All of a page's. */
export function styleSheet(deck: Deck, template: Template): string {
  const { width, height } = deck.size;
  const page = `@page{size:${decimal(width)}pt ${decimal(height)}pt;margin:0}`;
  return `${deckStyle(deck, template)}${page}${unbroken(STAGE_STYLE + PAGE_STYLE)}`;
}

/** What `STAGE_STYLE` takes from the deck: colours and families by role, proportions, and what its slides stand on. */
export function deckStyle({ size, sections }: Deck, template: Template): string {
  const { colours, fonts } = template;
  const variables = [
    ...COLOUR_ROLES.map((role) => `--${role}:#${colours[role].toLowerCase()}`),
    ...FONT_ROLES.map((role) => `--${role}:${familiesOf(role, fonts)}`),
    `--ratio:${decimal(size.width / size.height)}`,
  ];
  const used = new Set(sections.flatMap(({ slides }) => slides.map(({ layout }) => layout)));
  const grounds = template.layouts
    .filter(({ name }) => used.has(name))
    .map((layout) => groundRule(layout, template));
  return `:root{${variables.join(';')}}${grounds.join('')}`;
}

/** The class of slides of a layout. */
export function groundClass({ name }: Layout, { layouts }: Template): string {
  return `ground-${layouts.findIndex((layout) => layout.name === name) + 1}`;
}

/** A company's artwork is a picture behind the slide; that of our own layouts is drawn with it. */
function groundRule(layout: Layout, template: Template): string {
  const scenery = sceneryOf(template, layout);
  const picture =
    scenery &&
    `url("data:image/svg+xml;base64,${base64(new TextEncoder().encode(scenery))}") center/100% 100% no-repeat,`;
  return `.stage.${groundClass(layout, template)}{background:${picture ?? ''}var(--${layout.background})}`;
}

function unbroken(rules: string): string {
  return rules.replace(/\n\s*/g, '');
}

const PAGE_STYLE = `
html{scroll-padding-top:3rem}
body{margin:0;background:#e4e6ea;color:#1b1f27;font:1rem/1.5 var(--body)}
.bar{position:sticky;top:0;z-index:1;display:flex;gap:1rem;align-items:center;height:2.5rem;padding:0 1rem;background:#fff;border-bottom:1px solid #c9cdd4;font-size:.875rem}
.bar strong{flex:1;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.bar button,.bar summary{padding:.125rem .5rem;border:1px solid #8d94a1;border-radius:.25rem;background:none;color:inherit;font:inherit;cursor:pointer;list-style:none}
.bar summary::-webkit-details-marker{display:none}
.bar nav{position:absolute;left:0;top:2.5rem;max-width:min(40rem,100vw);max-height:calc(100vh - 2.5rem);overflow:auto;padding:.5rem 1.5rem 1rem;background:#fff;border:1px solid #c9cdd4}
.bar nav ol{margin:0;padding:0;list-style:none}
.bar nav ol ol{padding-inline-start:1rem}
.bar nav a{color:inherit;text-decoration:none}
.bar nav a:hover{text-decoration:underline}
:focus-visible{outline:3px solid #1b56b0;outline-offset:2px}
main{padding:1rem 0}
.slide{width:min(100vw - 2rem,(100vh - 4.5rem)*var(--ratio));margin:0 auto 1rem;outline:none}
.notes{padding:.25rem .5rem;font-size:.9375rem}
.notes summary{cursor:pointer}
.notes p{margin:.25rem 0;white-space:pre-wrap}
:fullscreen body{background:#000}
:fullscreen{scroll-snap-type:y mandatory;scroll-padding:0;background:#000}
:fullscreen .bar{display:none}
:fullscreen main{padding:0}
:fullscreen .slide{display:flex;flex-direction:column;justify-content:center;width:min(100vw,100vh*var(--ratio));height:100vh;margin:0 auto;scroll-snap-align:start;position:relative}
:fullscreen .stage{box-shadow:none}
:fullscreen .notes:not([open]){display:none}
:fullscreen .notes{position:absolute;inset:auto 0 0;max-height:40vh;overflow:auto;background:#fff}
@media print{
body{background:none}
.bar,.notes{display:none}
main{padding:0}
.slide{width:100%;height:100vh;margin:0;break-after:page;break-inside:avoid}
.slide:last-child{break-after:auto}
.stage{box-shadow:none}
}
`;
