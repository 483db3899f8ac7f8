/**
 * Paragraph properties. pptxgenjs repeats `a:pPr` before each run, which is invalid and makes LibreOffice lose
 * bullets, and knows no hanging indents; each paragraph gets one, with all that the deck says of it.
 */
import type { Marker, NumberStyle, Paragraph } from '../../../deck/model.ts';
import { isRightToLeft } from '../../../deck/script.ts';
import type { Slot, TextStyle } from '../../../template/model.ts';
import { colourXml } from '../colour.ts';
import { ALIGN } from '../drawing.ts';
import { isBulleted } from '../template/slots.ts';
import { levelSize } from '../template/text-style.ts';
import { centipoints, emu, millipercent } from '../units.ts';
import { attributes, escapeXml } from '../xml.ts';
import { pairwise } from './pairwise.ts';
import type { TextRepair } from './text.ts';

const NUMBERING: Readonly<Record<NumberStyle, string>> = {
  decimal: 'arabicPeriod',
  'lower-alpha': 'alphaLcPeriod',
  'lower-roman': 'romanLcPeriod',
};

export const paragraphProperties: TextRepair = (xml, paragraphs, { style, slot }) => {
  const starts = numberStarts(paragraphs);
  return pairwise(xml, /<a:p>[\s\S]*?<\/a:p>/g, paragraphs, (written, paragraph, i) => {
    const content = written.slice('<a:p>'.length).replace(/<a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, '');
    const plain = style && slot ? inherited(style, slot, paragraph.level) : slot ? UNKNOWN : OUTSIDE;
    return `<a:p>${propertiesXml(paragraph, starts[i], plain)}${content}`;
  });
};

/** What a paragraph is when nothing is said of it. */
interface Inherited {
  readonly bulleted: boolean;
  /** Whether its bullets are a company's own, which stand instead of ours. */
  readonly ownBullets: boolean;
  readonly indent?: number;
  readonly hanging?: number;
  readonly align: Paragraph['align'] | undefined;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
}

/** Text boxes and table cells. */
const OUTSIDE: Inherited = {
  bulleted: false,
  ownBullets: false,
  align: 'left',
  lineSpacing: 1,
  spaceBefore: 0,
};

/** A title that its layout has no placeholder for: what it takes from its master is not known. */
const UNKNOWN: Inherited = { ...OUTSIDE, align: undefined, lineSpacing: Number.NaN, spaceBefore: Number.NaN };

function inherited(style: TextStyle, slot: Slot, level: number): Inherited {
  const { align, lineSpacing, paragraphSpacing } = style;
  const foreign = slot.insets !== undefined;
  const own = style.levels?.[level];
  return {
    bulleted: own?.bullets ?? isBulleted(slot),
    ownBullets: own?.bullets ?? slot.bullets ?? false,
    ...(own?.indent !== undefined && { indent: own.indent }),
    ...(own?.hanging !== undefined && { hanging: own.hanging }),
    align,
    // What a company's placeholders say of spacing is in many units; ours is said on each paragraph.
    lineSpacing: foreign ? Number.NaN : lineSpacing,
    spaceBefore: foreign ? Number.NaN : levelSize(style, level) * paragraphSpacing,
  };
}

/** `a:pPr` with what differs from what is inherited. */
function propertiesXml(paragraph: Paragraph, start: number | undefined, plain: Inherited): string {
  const { level, indent, hanging, align, marker, lineSpacing, spaceBefore, spaceAfter } = paragraph;
  const rtl = isRightToLeft(textOf(paragraph));
  // Sides are those of the slide: what starts at the left starts at the right; numbers stay where they are.
  const side = rtl && align === 'left' ? 'right' : align;
  const names = attributes({
    marL: isOwn(indent, plain.indent, plain.bulleted) ? emu(indent) : undefined,
    lvl: level > 0 ? Math.min(level, 8) : undefined,
    indent: isOwn(hanging, plain.hanging, plain.bulleted) ? -emu(hanging) : undefined,
    algn: side === plain.align ? undefined : ALIGN[side],
    rtl: rtl ? 1 : undefined,
  });
  const inside = [
    lineSpacing === plain.lineSpacing
      ? ''
      : `<a:lnSpc><a:spcPct val="${millipercent(lineSpacing)}"/></a:lnSpc>`,
    spaceBefore === plain.spaceBefore
      ? ''
      : `<a:spcBef><a:spcPts val="${centipoints(spaceBefore)}"/></a:spcBef>`,
    spaceAfter === 0 ? '' : `<a:spcAft><a:spcPts val="${centipoints(spaceAfter)}"/></a:spcAft>`,
    marker
      ? isPlainBullet(marker) && plain.ownBullets
        ? ''
        : markerXml(marker, start)
      : plain.bulleted
        ? '<a:buNone/>'
        : '',
  ].join('');
  if (inside) return `<a:pPr${names}>${inside}</a:pPr>`;
  return names ? `<a:pPr${names}/>` : '';
}

/** Whether a length has to be said: where it is not what is inherited, or where that is not known. */
function isOwn(length: number, inherited: number | undefined, bulleted: boolean): boolean {
  return inherited === undefined ? bulleted || length !== 0 : emu(length) !== emu(inherited);
}

function textOf({ runs }: Paragraph): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}

/** A bullet that says nothing but that an item starts; boxes of tasks do. */
function isPlainBullet(marker: Marker): boolean {
  return marker.type === 'bullet' && /^[•–·]$/.test(marker.char);
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
