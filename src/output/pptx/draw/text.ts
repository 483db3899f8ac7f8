/**
 * Paragraphs as pptxgenjs takes them. Only what it can write goes to it: what belongs to a paragraph (indent,
 * spacing, marker) is put in by a repair, since the library repeats it in mid-paragraph.
 */
import { familyOf } from '../../../deck/font.ts';
import type { Font, Inline, Paragraph, TextRun } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { escapeXml, legal } from '../xml.ts';
import type { TextOptions, TextProps } from './library.ts';
import type { Palette } from './palette.ts';

export interface Pen {
  readonly palette: Palette;
  readonly fonts: Template['fonts'];
  readonly language: string;
}

/** A link of more characters goes on over lines now and then. */
const LONG_LINK = 24;

/** Where a line may end in a link: at spaces, behind the steps of a path but not its scheme, and at hyphens. */
const LINK_JOINTS = /( +|(?<=[^:/])\/|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))/u;
const JOINT_TINT = 0.98;

/**
 * The inlines that are written, in order: line feeds in a run become breaks, text that XML cannot hold is gone, and
 * long links are a run a word. Repairs match what the library wrote against this list.
 */
export function inlinesOf({ runs }: Paragraph): readonly Inline[] {
  return runs.every(isPlain) ? runs : runs.flatMap(legalInlines).flatMap(linkWords);
}

function isPlain(run: Inline): boolean {
  return (
    run.type === 'break' ||
    (!run.link && run.text !== '' && !/[\r\n]/.test(run.text) && legal(run.text) === run.text)
  );
}

function legalInlines(run: Inline): readonly Inline[] {
  if (run.type === 'break') return [run];
  return legal(run.text)
    .split(/\r\n|\r|\n/)
    .flatMap((text, i): readonly Inline[] => [
      ...(i > 0 ? [{ type: 'break', size: run.size } as const] : []),
      ...(text === '' ? [] : [{ ...run, text }]),
    ]);
}

/**
 * LibreOffice takes a linked run for one long word, which it tears wherever the line ends. What joins the words of a
 * long link is therefore no link and only looks like one, in a shade that nobody sees: at one colour throughout,
 * LibreOffice would give the last word that of the text behind it.
 */
function linkWords(run: Inline): readonly Inline[] {
  if (run.type === 'break' || !run.link || run.formula || run.text.length <= LONG_LINK) return [run];
  const { link, ...looks } = run;
  const joint = 'role' in run.colour ? { ...looks, colour: { ...run.colour, tint: JOINT_TINT } } : looks;
  return run.text
    .split(LINK_JOINTS)
    .flatMap((text, i) => (text === '' ? [] : [i % 2 === 0 ? { ...looks, text, link } : { ...joint, text }]));
}

export function textRunsOf(paragraph: Paragraph): readonly TextRun[] {
  return inlinesOf(paragraph).filter((inline): inline is TextRun => inline.type === 'text');
}

/** The library's runs, the last of each paragraph marked as its end. Never empty. */
export function textProps(paragraphs: readonly Paragraph[], pen: Pen): TextProps[] {
  if (paragraphs.length === 0) return [{ text: '' }];
  return paragraphs.flatMap((paragraph) => paragraphProps(paragraph, pen));
}

/** A break is a mark on the run after it; where no run is, an empty one carries it. */
function paragraphProps(paragraph: Paragraph, pen: Pen): TextProps[] {
  const props: { text: string; options: TextOptions }[] = [];
  let softBreakBefore = false;
  const push = (text: string, options: TextOptions) => {
    options.softBreakBefore = softBreakBefore;
    softBreakBefore = false;
    props.push({ text, options });
  };
  for (const inline of inlinesOf(paragraph)) {
    if (inline.type === 'text') push(inline.text, runOptions(inline, pen));
    else {
      if (softBreakBefore || props.length === 0) push('', {});
      softBreakBefore = true;
    }
  }
  if (softBreakBefore || props.length === 0) push('', {});
  const last = props.at(-1);
  if (last) last.options.breakLine = true;
  return props;
}

function faceName(font: Font, fonts: Template['fonts']): string {
  if (font === 'heading' || font === 'body') return `+m${font === 'heading' ? 'j' : 'n'}-lt`;
  return escapeXml(familyOf(font, fonts));
}

function runOptions(run: TextRun, { palette, fonts, language }: Pen): TextOptions {
  return {
    // Without a name, the library counts all shapes of its sheet for each run.
    objectName: 'run',
    lang: language,
    fontSize: run.size,
    fontFace: faceName(run.font, fonts),
    color: palette.token(run.colour),
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    strike: run.strike ?? false,
    superscript: run.raise === 'super',
    subscript: run.raise === 'sub',
    ...(run.underline && { underline: { style: 'sng' as const } }),
    ...(run.highlight && { highlight: palette.token(run.highlight) }),
    // Where it points is set on repair: the library writes `&` as it is and repeats ids.
    ...(run.link && { hyperlink: { url: 'link' } }),
  };
}
