/** The page's style sheet: what does not differ from deck to deck, behind the theme's colours, fonts and size. */
import { COLOUR_ROLES, type Size } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { FONT_ROLES, familiesOf } from './fonts.ts';
import { decimal } from './html.ts';

export function styleSheet(template: Template, size: Size): string {
  const variables = Object.entries(themeVariables(template, size)).map(([name, value]) => `${name}:${value}`);
  const page = `@page{size:${decimal(size.width)}pt ${decimal(size.height)}pt;margin:0}`;
  return `:root{${variables.join(';')}}${page}${unbroken(STAGE_STYLE + PAGE_STYLE)}`;
}

/** What `STAGE_STYLE` takes from the theme: colours by role, families by role, and the slide's width by its height. */
export function themeVariables(
  { colours, fonts }: Template,
  { width, height }: Size,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...COLOUR_ROLES.map((role) => [`--${role}`, `#${colours[role].toLowerCase()}`]),
    ...FONT_ROLES.map((role) => [`--${role}`, familiesOf(role, fonts)]),
    ['--ratio', decimal(width / height)],
  ]);
}

function unbroken(rules: string): string {
  return rules.replace(/\n\s*/g, '');
}

/**
 * Of a slide wherever it is drawn; all lengths in it are shares of the slide's width. Text is set as it was measured: without
 * kerning and ligatures, its widths growing with its size.
 */
export const STAGE_STYLE = `
*{box-sizing:border-box}
.stage{position:relative;width:100%;aspect-ratio:var(--ratio);container-type:inline-size;overflow:hidden;direction:ltr;background:var(--paper);box-shadow:0 1px 4px #0003;font-family:var(--body);line-height:1.2;text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none;font-synthesis-style:auto;-webkit-text-size-adjust:none;text-size-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.stage>svg,.stage [role]>svg{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.stage svg a{pointer-events:auto}
.box{position:absolute}
.text{display:flex;flex-direction:column}
.stage p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.marker{display:inline-block;text-indent:0;white-space:nowrap}
.whole{white-space:nowrap}
.stage a{color:inherit;text-decoration:inherit}
.stage code{font:inherit}
.stage s{text-decoration:line-through}
.stage math{font-family:"Cambria Math","STIX Two Math","Latin Modern Math",math;text-indent:0}
table.box{border-collapse:separate;border-spacing:0;table-layout:fixed}
td,th{font-weight:inherit;text-align:inherit}
.label{position:absolute;white-space:pre}
.legend{display:flex;flex-wrap:wrap;gap:0 1em;justify-content:center;align-content:flex-start}
.legend.bottom{align-content:flex-end}
.legend.right{flex-direction:column;flex-wrap:nowrap;align-items:flex-end}
.legend i{display:inline-block;width:.6em;height:.6em;margin-inline-end:.4em}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

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
