/** Code on a panel: its language named, its colours the theme's, its lines never cut off. */
import type { Colour, Inline, Marker, Paragraph } from '../deck/model.ts';
import type { DrawnPiece, Lowering, Token } from '../flow/piece.ts';
import type { Code } from '../report/model.ts';
import { styleOf } from '../template/index.ts';
import type { Line } from '../text/measurer.ts';
import { highlightKey } from './highlight.ts';
import { type BlockKind, sizeAt } from './kind.ts';
import { languageName } from './languages.ts';
import { PANEL_INSETS, panelShapes } from './panel.ts';
import { FLUSH } from './text.ts';

/** The share of lines that may wrap before a smaller size is tried. */
const WRAPPED_SHARE = 0.05;

/** Columns by which a wrapped line's rest hangs deeper than its start. */
const WRAP_INDENT = 4;

/** How far back from a full page a better place to cut is looked for, as a share of the page. */
const SEARCH_BACK = 0.5;

export const code: BlockKind<Code> = {
  offers: ['code'],
  lower(block, lowering) {
    const size = chooseSize(block, lowering);
    return [snippet(block, codeLines(block, size, lowering), size, lowering)];
  },
};

interface CodeLine {
  /** The line as the source has it. */
  readonly text: string;
  /** One, and another for each part that a mark shows to go on from the one before. */
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
  readonly wraps: boolean;
}

/** The first size from the step on at which next to no line has to be wrapped. */
function chooseSize(block: Code, lowering: Lowering): number {
  const { sizes } = styleOf(lowering.template, 'code');
  const from = sizes.slice(Math.min(lowering.step, sizes.length - 1));
  const fitting = from.find((size) => {
    const lines = codeLines(block, size, lowering);
    return lines.filter((line) => line.wraps).length <= lines.length * WRAPPED_SHARE;
  });
  return fitting ?? sizeAt(sizes, sizes.length);
}

function codeLines(block: Code, size: number, lowering: Lowering): readonly CodeLine[] {
  const tokens = lowering.assets.highlights.get(highlightKey(block));
  return block.text
    .split('\n')
    .map((text, i) =>
      codeLine(
        text,
        codeParagraph(tokens?.[i] ?? [{ text, colour: 'ink' }], text, size, bandOf(block, text, i), lowering),
        lowering,
      ),
    );
}

/** Bands behind lines are so pale that all colours of code are legible on them. */
const BAND = 0.15;

/** What a line stands out in: added and removed ones of a diff, and those that their author marks. */
function bandOf({ language, marked }: Code, text: string, index: number): Colour | undefined {
  if (marked?.includes(index + 1)) return { role: 'accent', tint: BAND };
  if (!/^(?:diff|patch)/.test(language ?? '') || /^(?:\+\+\+|---)/.test(text)) return undefined;
  const role = text.startsWith('+') ? 'good' : text.startsWith('-') ? 'bad' : undefined;
  return role && { role, tint: BAND };
}

function codeLine(text: string, paragraph: Paragraph, lowering: Lowering): CodeLine {
  return lineOf(text, markedParts(paragraph, lowering), lowering);
}

function lineOf(text: string, paragraphs: readonly Paragraph[], lowering: Lowering): CodeLine {
  const lines = paragraphs.flatMap((part) => lowering.measurer.lines(part, innerWidth(lowering)));
  return { text, paragraphs, height: heightOf(lines), wraps: lines.length > 1 };
}

/** Shown before what goes on from the line above; as a bullet, so that it is no part of the code that a person copies. */
const GOES_ON: Marker = { type: 'bullet', char: '»', colour: { role: 'muted' } };

/**
 * The paragraph, cut where it wraps between words, the parts after the first with the mark. A word that is itself too
 * long stays whole, so that it can be found, and wraps without one.
 */
function markedParts(paragraph: Paragraph, lowering: Lowering): readonly Paragraph[] {
  const { measurer } = lowering;
  const width = innerWidth(lowering);
  if (measurer.lines(paragraph, width).length < 2) return [paragraph];
  const [head, tail] = measurer.cut(paragraph, width, 1);
  if (/[\p{L}\p{N}_]$/u.test(wordsOf(head)) && /^[\p{L}\p{N}_]/u.test(wordsOf(tail))) return [paragraph];
  const goesOn = {
    ...tail,
    runs: withoutLeadingSpace(tail.runs),
    hanging: (columnWidth(sizeOf(paragraph), lowering) * WRAP_INDENT) / 2,
    marker: GOES_ON,
  };
  return [head, ...markedParts(goesOn, lowering)];
}

function withoutLeadingSpace([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const text = first.text.trimStart();
  return text === '' && others.length > 0 ? withoutLeadingSpace(others) : [{ ...first, text }, ...others];
}

function sizeOf({ runs }: Paragraph): number {
  return runs[0]?.size ?? 0;
}

function columnWidth(size: number, { measurer }: Lowering): number {
  return measurer.width([{ type: 'text', text: '0', size, font: 'code', colour: { role: 'ink' } }]);
}

function wordsOf({ runs }: Paragraph): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

/** A line that is itself higher than a slide, in two. */
function cutLine(
  { text, paragraphs }: CodeLine,
  room: number,
  lowering: Lowering,
): readonly [CodeLine, CodeLine] | undefined {
  const { measurer } = lowering;
  const width = innerWidth(lowering);
  const [first] = paragraphs;
  const lines = paragraphs.flatMap((part, p) =>
    measurer.lines(part, width).map((line, l) => ({ line, p, l })),
  );
  const next = lines[Math.floor(room / (lines[0]?.line.height ?? room))];
  if (first === undefined || next === undefined || next === lines[0]) return undefined;
  const [before, [part = first, ...after]] = [paragraphs.slice(0, next.p), paragraphs.slice(next.p)];
  const [head, tail] = next.l === 0 ? [[], part] : measurer.cut(part, width, next.l);
  return [lineOf(text, before.concat(head), lowering), lineOf('', [tail, ...after], lowering)];
}

function codeParagraph(
  tokens: readonly Token[],
  text: string,
  size: number,
  band: Colour | undefined,
  lowering: Lowering,
): Paragraph {
  const runs = tokens
    .filter((token) => token.text !== '')
    .map(
      (token): Inline => ({
        type: 'text',
        text: token.text,
        size,
        font: 'code',
        colour: { role: token.colour },
        ...(band && { highlight: band }),
      }),
    );
  const column = columnWidth(size, lowering);
  const hanging = column * ((/^\s*/.exec(text)?.[0].length ?? 0) + WRAP_INDENT);
  const filled: readonly Inline[] =
    runs.length > 0 ? runs : [{ type: 'text', text: ' ', size, font: 'code', colour: { role: 'ink' } }];
  return { ...FLUSH, runs: filled, indent: hanging, hanging, lineSpacing: 1 };
}

function innerWidth({ width }: Pick<Lowering, 'width'>): number {
  return width - PANEL_INSETS.left - PANEL_INSETS.right;
}

function snippet(block: Code, lines: readonly CodeLine[], size: number, lowering: Lowering): DrawnPiece {
  const caption = captionOf(block, lowering);
  const paragraphs = [...caption, ...lines.flatMap((line) => line.paragraphs)];
  const frame = PANEL_INSETS.top + PANEL_INSETS.bottom + 2;
  const captionHeight =
    lowering.measurer.height(caption, innerWidth(lowering)) + (caption[0]?.spaceAfter ?? 0);
  const height = frame + captionHeight + lines.reduce((sum, line) => sum + line.height, 0);
  const language = block.language === undefined ? undefined : languageName(block.language);
  const name = language === undefined ? 'Code' : `Code: ${language}`;
  return {
    type: 'drawn',
    height,
    stretch: height,
    gap: 16,
    keep: false,
    notes: [],
    draw: (box) => panelShapes({ name, paragraphs, source: block.source }, box),
    split(available) {
      const room = available - frame - captionHeight;
      const count = fittingLines(lines, room);
      const [first, ...rest] = lines;
      if (count < 1 && first) {
        const parts = cutLine(first, room, lowering);
        return (
          parts && [
            snippet(block, [parts[0]], size, lowering),
            snippet(block, [parts[1], ...rest], size, lowering),
          ]
        );
      }
      if (count >= lines.length) return undefined;
      const at = goodCut(lines, count);
      return [
        snippet(block, lines.slice(0, at), size, lowering),
        snippet(block, withoutLeadingBlanks(lines.slice(at)), size, lowering),
      ];
    },
  };
}

/** The file and the language, set small above the code. */
function captionOf({ language, title }: Code, { template }: Lowering): readonly Paragraph[] {
  const text = [title, language && languageName(language)].filter(Boolean).join(' · ');
  if (text === '') return [];
  const { sizes, colour, font } = styleOf(template, 'caption');
  const size = sizeAt(sizes, sizes.length);
  return [
    {
      ...FLUSH,
      runs: [{ type: 'text', text, size, font, colour: { role: colour }, bold: true }],
      spaceAfter: size / 2,
      lineSpacing: 1,
    },
  ];
}

function fittingLines(lines: readonly CodeLine[], available: number): number {
  let height = 0;
  const over = lines.findIndex((line) => {
    height += line.height;
    return height > available;
  });
  return over < 0 ? lines.length : over;
}

/** The last place before `count` where a reader would cut: a blank line, else a line that starts a new thing. */
function goodCut(lines: readonly CodeLine[], count: number): number {
  const least = Math.max(1, Math.floor(count * (1 - SEARCH_BACK)));
  const places = Array.from({ length: count - least + 1 }, (_, i) => count - i);
  const blank = places.find((at) => lines[at]?.text.trim() === '' || lines[at - 1]?.text.trim() === '');
  const outer = places.find((at) => /^[^\s})\]]/.test(lines[at]?.text ?? ''));
  return blank ?? outer ?? count;
}

function withoutLeadingBlanks(lines: readonly CodeLine[]): readonly CodeLine[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  return first < 0 ? lines : lines.slice(first);
}
