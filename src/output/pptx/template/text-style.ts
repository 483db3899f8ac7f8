/** Text styles of the template as PowerPoint's list styles: what a person gets who types into a placeholder. */
import type { Template, TextStyle } from '../../../template/model.ts';
import { solidFill } from '../colour.ts';
import { ALIGN } from '../drawing.ts';
import { fontXml } from '../fonts.ts';
import { centipoints, emu, millipercent } from '../units.ts';
import { attributes } from '../xml.ts';

/** The outline levels that a master has. */
const LEVELS = 9;

/** How far each outline level is set in, as a share of the text's size. */
const STEP = 1;

/** `a:lvl1pPr` and on, `count` of them. Deeper levels are smaller, down to the style's floor. */
export function listLevels(style: TextStyle, template: Template, bullets: boolean, count = LEVELS): string {
  return Array.from({ length: count }, (_, level) => levelXml(style, template, level, bullets)).join('');
}

/** Size of an outline level, 0 the outermost: a step down the ladder each. */
export function levelSize({ sizes }: TextStyle, level: number): number {
  return sizes[Math.min(level, sizes.length - 1)] ?? 18;
}

function levelXml(style: TextStyle, { fonts }: Template, level: number, bullets: boolean): string {
  const size = levelSize(style, level);
  const indent = emu(size * STEP);
  const paragraph = attributes({
    marL: bullets ? indent * (level + 1) : 0,
    indent: bullets ? -indent : 0,
    algn: ALIGN[style.align],
    defTabSz: emu(72),
    rtl: 0,
    eaLnBrk: 1,
    latinLnBrk: 0,
    hangingPunct: 1,
  });
  const spacing =
    `<a:lnSpc><a:spcPct val="${millipercent(style.lineSpacing)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${centipoints(size * style.paragraphSpacing)}"/></a:spcBef>`;
  const marker = bullets
    ? '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>'
    : '<a:buNone/>';
  const run = attributes({ sz: centipoints(size), b: style.bold ? 1 : 0, kern: 1200 });
  return (
    `<a:lvl${level + 1}pPr${paragraph}>${spacing}${marker}` +
    `<a:defRPr${run}>${solidFill({ role: style.colour })}${fontXml(style.font, fonts)}</a:defRPr>` +
    `</a:lvl${level + 1}pPr>`
  );
}
