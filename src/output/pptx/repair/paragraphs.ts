/**
 * Paragraph properties. pptxgenjs repeats `a:pPr` before each run, which is invalid and makes LibreOffice lose
 * bullets, and knows no hanging indents; each paragraph gets one, with all that the deck says of it.
 */
import type { Marker, NumberStyle, Paragraph } from '../../../deck/model.ts';
import { colourXml } from '../colour.ts';
import { ALIGN } from '../drawing.ts';
import { centipoints, emu, millipercent } from '../units.ts';
import { attributes, escapeXml } from '../xml.ts';
import { pairwise } from './pairwise.ts';
import type { TextRepair } from './text.ts';

const NUMBERING: Readonly<Record<NumberStyle, string>> = {
  decimal: 'arabicPeriod',
  'lower-alpha': 'alphaLcPeriod',
  'lower-roman': 'romanLcPeriod',
};

export const paragraphProperties: TextRepair = (xml, paragraphs, { style }) => {
  const starts = numberStarts(paragraphs);
  return pairwise(xml, /<a:p>[\s\S]*?<\/a:p>/g, paragraphs, (written, paragraph, i) => {
    const content = written.slice('<a:p>'.length).replace(/<a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, '');
    return `<a:p>${propertiesXml(paragraph, starts[i], style !== undefined)}${content}`;
  });
};

/** Outside a placeholder nothing is inherited, so that what is zero or plain need not be said. */
function propertiesXml(paragraph: Paragraph, start: number | undefined, inherits: boolean): string {
  const { level, indent, hanging, align, marker, lineSpacing, spaceBefore, spaceAfter } = paragraph;
  const said = (value: number, plain = 0) => inherits || value !== plain;
  const names = attributes({
    marL: said(indent) ? emu(indent) : undefined,
    lvl: level > 0 ? Math.min(level, 8) : undefined,
    indent: said(hanging) ? -emu(hanging) : undefined,
    algn: inherits || align !== 'left' ? ALIGN[align] : undefined,
  });
  const spacing = [
    said(lineSpacing, 1) ? `<a:lnSpc><a:spcPct val="${millipercent(lineSpacing)}"/></a:lnSpc>` : '',
    said(spaceBefore) ? `<a:spcBef><a:spcPts val="${centipoints(spaceBefore)}"/></a:spcBef>` : '',
    said(spaceAfter) ? `<a:spcAft><a:spcPts val="${centipoints(spaceAfter)}"/></a:spcAft>` : '',
  ];
  const bullet = marker ? markerXml(marker, start) : inherits ? '<a:buNone/>' : '';
  const inside = spacing.join('') + bullet;
  return names || inside ? `<a:pPr${names}>${inside}</a:pPr>` : '';
}

function markerXml(marker: Marker, start = 1): string {
  const colour = `<a:buClr>${colourXml(marker.colour)}</a:buClr>`;
  if (marker.type === 'bullet') {
    return `${colour}<a:buFont typeface="Arial"/><a:buChar char="${escapeXml(marker.char)}"/>`;
  }
  const numbering = attributes({ type: NUMBERING[marker.style], startAt: start === 1 ? undefined : start });
  return `${colour}<a:buFont typeface="+mj-lt"/><a:buAutoNum${numbering}/>`;
}

/**
 * `startAt` of each numbered paragraph. PowerPoint counts on while level, style and `startAt` stay the same, so
 * all items of a list share their first one's number, and a person can add one in the middle.
 */
function numberStarts(paragraphs: readonly Paragraph[]): readonly (number | undefined)[] {
  let lists: readonly (NumberedList | undefined)[] = [];
  return paragraphs.map(({ level, marker }) => {
    const outer = Array.from({ length: level }, (_, i) => lists[i]);
    const list = marker?.type === 'number' ? continued(lists[level], marker.value, marker.style) : undefined;
    lists = [...outer, list];
    return list?.start;
  });
}

interface NumberedList {
  readonly start: number;
  readonly next: number;
  readonly style: NumberStyle;
}

function continued(list: NumberedList | undefined, value: number, style: NumberStyle): NumberedList {
  const goesOn = list?.next === value && list.style === style;
  return { start: goesOn ? list.start : value, next: value + 1, style };
}
