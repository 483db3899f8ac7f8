/** Text in charts: in the theme's font, at the chart's size. */
import type { Colour } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { solidFill } from '../colour.ts';
import { fontXml } from '../fonts.ts';
import { centipoints } from '../units.ts';
import { escapeXml } from '../xml.ts';

export interface ChartText {
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  /** Turned by a quarter, read from below. */
  readonly upright?: boolean;
  /** Only every so many-th of the names is shown. */
  readonly skipped?: boolean;
  /** On one line however narrow the chart is. */
  readonly unbroken?: boolean;
}

const FONT = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** The chart in the font that its labels were measured in, where a company's placeholders name another than the theme's. */
export function inFontOf(template: Template, xml: string): string {
  const font = template.styles.label?.font ?? 'body';
  return font === 'body' ? xml : xml.replaceAll(FONT, fontXml(font, template.fonts));
}

/** `c:txPr`. */
export function textProperties(text: ChartText): string {
  return `<c:txPr>${paragraphXml(text, '<a:endParaRPr lang="en-US"/>')}</c:txPr>`;
}

/** `c:rich`. */
export function richText(words: string, text: ChartText): string {
  return `<c:rich>${paragraphXml(text, `<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(words)}</a:t></a:r>`)}</c:rich>`;
}

/** `c:title`, beside the plot and not over it. */
export function titleXml(words: string, text: ChartText): string {
  return `<c:title><c:tx>${richText(words, text)}</c:tx><c:overlay val="0"/></c:title>`;
}

function paragraphXml(
  { size, colour, bold, upright, skipped, unbroken }: ChartText,
  content: string,
): string {
  // Left to themselves, programs turn names that they think too wide; ours were measured to fit. LibreOffice skips
  // none of them at exactly no angle, and breaks them into letters instead.
  const turn = ` rot="${upright ? '-5400000' : skipped ? '60' : '0'}" vert="horz"`;
  const body = `<a:bodyPr${turn}${unbroken ? ' wrap="none"' : ''}/>`;
  const run = `<a:defRPr sz="${centipoints(size)}" b="${bold ? 1 : 0}">${solidFill(colour)}${FONT}</a:defRPr>`;
  return `${body}<a:lstStyle/><a:p><a:pPr>${run}</a:pPr>${content}</a:p>`;
}
