/** The text style of what is in no placeholder: text boxes, table cells, notes. */
import { emu } from '../units.ts';

/** `p:defaultTextStyle` as PowerPoint writes it, without indents: text outside placeholders says its own. */
export function defaultTextStyle(): string {
  return `<p:defaultTextStyle>${plainLevels(1800)}</p:defaultTextStyle>`;
}

/** Nine equal levels of plain body text; `size` in hundredths of a point. */
export function plainLevels(size: number): string {
  return Array.from({ length: 9 }, (_, i) => plainLevel(`a:lvl${i + 1}pPr`, size)).join('');
}

function plainLevel(name: string, size: number): string {
  return (
    `<${name} marL="0" algn="l" defTabSz="${emu(72)}" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:defRPr sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
    `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></${name}>`
  );
}
