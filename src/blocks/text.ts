/**
 * Words into text pieces: runs get their fonts, sizes, colours and links; paragraphs know where they may be cut.
 */
import type { Colour, ColourRole, Font, Inline, Link, Paragraph, Source, TextRun } from '../deck/model.ts';
import type { Lowering, TextPiece } from '../flow/piece.ts';
import type { Footnote, Run, Span } from '../report/model.ts';
import { styleOf } from '../template/index.ts';
import { heightFactor } from '../text/characters.ts';
import { sizeAt } from './kind.ts';

/** How a stretch of text looks where its marks say nothing else. */
export interface Look {
  readonly size: number;
  readonly font: Font;
  readonly colour: ColourRole;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A paragraph that would take up less of the slot than this is not worth cutting. */
const CUT_FROM_SHARE = 0.35;

/** Widows and orphans: lines that stay together at either side of a cut. */
const LINES_TOGETHER = 2;

/** The light of a marker pen, on which the text's own colour stays legible. */
const HIGHLIGHT: Colour = { role: 'warning', tint: 0.25 };

/** The report's runs with the look given, plus their marks. */
export function inlines(
  runs: readonly Run[],
  look: Look,
  lowering: Pick<Lowering, 'slideOf' | 'template' | 'assets'>,
): readonly Inline[] {
  return runs.map((run) =>
    run.type === 'break' ? { type: 'break', size: look.size } : inline(run, look, lowering),
  );
}

function inline(
  span: Span,
  look: Look,
  lowering: Pick<Lowering, 'slideOf' | 'template' | 'assets'>,
): TextRun {
  const formula = span.tex === undefined ? undefined : lowering.assets.formulas.get(span.tex);
  const link = span.link === undefined ? undefined : target(span.link, lowering.slideOf);
  return {
    type: 'text',
    text: span.text,
    size: look.size,
    font: span.code || (span.tex !== undefined && !formula) ? 'code' : look.font,
    colour: { role: link ? 'link' : look.colour },
    ...((span.strong || look.bold) && { bold: true }),
    ...((span.emphasis || look.italic) && { italic: true }),
    ...(span.strike && { strike: true }),
    ...(span.underline && { underline: true }),
    ...(span.highlight && { highlight: HIGHLIGHT }),
    ...(span.raise && { raise: span.raise }),
    ...(link && { link, underline: true }),
    ...(formula && { formula }),
    ...(span.footnote && { footnote: { ...span.footnote, runs: footnoteRuns(span.footnote, lowering) } }),
  };
}

/** Notes are set as captions are, at their smallest. */
function footnoteRuns(
  { runs }: Footnote,
  lowering: Pick<Lowering, 'slideOf' | 'template' | 'assets'>,
): readonly Inline[] {
  const { sizes, font, colour } = styleOf(lowering.template, 'caption');
  return inlines(runs, { size: sizeAt(sizes, sizes.length), font, colour }, lowering);
}

/** Only the web, mail and the deck itself: a report's relative links lead nowhere from a deck. */
export function target(link: string, slideOf: Lowering['slideOf']): Link | undefined {
  if (/^(https?:\/\/|mailto:)/i.test(link)) return { url: link };
  const slide = link.startsWith('#') ? slideOf(link.slice(1)) : undefined;
  return slide === undefined ? undefined : { slide };
}

/** A paragraph as a piece, at the lowering's width; long ones may be cut between lines. */
export function textPiece(
  paragraph: Paragraph,
  source: Source,
  lowering: Pick<Lowering, 'measurer' | 'width' | 'height'>,
  keep = false,
): TextPiece {
  const { measurer, width, height: most } = lowering;
  const lines = measurer.lines(paragraph, width);
  const height = lines.reduce((sum, line) => sum + line.height, 0) * tallness(paragraph);
  return {
    type: 'text',
    paragraph,
    source,
    height,
    gap: paragraph.spaceBefore,
    keep,
    split(available) {
      if (height < most * CUT_FROM_SHARE) return undefined;
      const fitting = Math.floor((available / height) * lines.length);
      const cutAt = Math.min(fitting, lines.length - LINES_TOGETHER);
      if (cutAt < LINES_TOGETHER) return undefined;
      const [head, tail] = measurer.cut(paragraph, width, cutAt);
      return [textPiece(head, source, lowering), textPiece(tail, source, lowering, keep)];
    },
  };
}

/** How much higher than in Latin letters the paragraph's lines are; measuring, like drawing, knows one height for all. */
export function tallness({ runs }: Paragraph): number {
  return Math.max(1, ...runs.map((run) => (run.type === 'text' ? heightFactor(run.text) : 1)));
}

export const FLUSH = {
  level: 0,
  align: 'left',
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  spaceAfter: 0,
} as const;
