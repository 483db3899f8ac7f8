/**
 * Paragraphs as pptxgenjs takes them. Only what it can write goes to it: what belongs to a paragraph (indent,
 * spacing, marker) is put in by a repair, since the library repeats it in mid-paragraph.
 */
import type { Inline, Paragraph, TextRun } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { escapeXml, legal } from '../xml.ts';
import type { TextOptions, TextProps } from './library.ts';
import type { Palette } from './palette.ts';

export interface Pen {
  readonly palette: Palette;
  readonly fonts: Template['fonts'];
  readonly language: string;
}

/**
 * The inlines that are written, in order: line feeds in a run become breaks, and text that XML cannot hold is
 * gone. Repairs match what the library wrote against this list.
 */
export function inlinesOf({ runs }: Paragraph): readonly Inline[] {
  return runs.flatMap((run): readonly Inline[] => {
    if (run.type === 'break') return [run];
    const lines = legal(run.text).split(/\r\n|\r|\n/);
    return lines.flatMap((text, i): readonly Inline[] => [
      ...(i > 0 ? [{ type: 'break', size: run.size } as const] : []),
      ...(text === '' ? [] : [{ ...run, text }]),
    ]);
  });
}

export function textRunsOf(paragraph: Paragraph): readonly TextRun[] {
  return inlinesOf(paragraph).filter((inline): inline is TextRun => inline.type === 'text');
}

/** The library's runs, the last of each paragraph marked as its end. Never empty. */
export function textProps(paragraphs: readonly Paragraph[], pen: Pen): TextProps[] {
  if (paragraphs.length === 0) return [{ text: '' }];
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraphProps(paragraph, pen);
    const last = runs.at(-1);
    if (last) last.options = { ...last.options, breakLine: true };
    return runs;
  });
}

/** A break is a mark on the run after it; where no run is, an empty one carries it. */
function paragraphProps(paragraph: Paragraph, pen: Pen): TextProps[] {
  const props: TextProps[] = [];
  let softBreakBefore = false;
  const push = (text: string, options: TextOptions) => {
    props.push({ text, options: { ...options, softBreakBefore } });
    softBreakBefore = false;
  };
  for (const inline of inlinesOf(paragraph)) {
    if (inline.type === 'text') push(inline.text, runOptions(inline, pen));
    else {
      if (softBreakBefore || props.length === 0) push('', {});
      softBreakBefore = true;
    }
  }
  if (softBreakBefore || props.length === 0) push('', {});
  return props;
}

function runOptions(run: TextRun, { palette, fonts, language }: Pen): TextOptions {
  return {
    lang: language,
    fontSize: run.size,
    fontFace: run.font === 'code' ? escapeXml(fonts.code) : `+m${run.font === 'heading' ? 'j' : 'n'}-lt`,
    color: palette.token(run.colour),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(run.strike && { strike: 'sngStrike' as const }),
    ...(run.underline && { underline: { style: 'sng' as const } }),
    ...(run.raise === 'super' && { superscript: true }),
    ...(run.raise === 'sub' && { subscript: true }),
    ...(run.highlight && { highlight: palette.token(run.highlight) }),
    // Where it points is set on repair: the library writes `&` as it is and repeats ids.
    ...(run.link && { hyperlink: { url: 'link' } }),
  };
}
