/** Quotations and call-outs: large where they stand alone, a panel with a bar beside other text. */
import type { ColourRole, Paragraph } from '../deck/model.ts';
import type { DrawnPiece, Lowering, TextPiece } from '../flow/piece.ts';
import type { Quote } from '../report/model.ts';
import { words } from '../wording.ts';
import { type BlockKind, sizeAt } from './kind.ts';
import { list } from './list.ts';
import { PANEL_INSETS, panelShapes } from './panel.ts';
import { lowerParagraph } from './paragraph.ts';
import { FLUSH, inlines } from './text.ts';

const ALERT_COLOURS: Readonly<Record<string, ColourRole>> = {
  note: 'accent',
  tip: 'good',
  important: 'accent3',
  warning: 'warning',
  caution: 'bad',
};

export const quote: BlockKind<Quote> = {
  offers: ['quote', 'text'],
  lower(block, lowering) {
    return lowering.slot.accepts.includes('text') ? [panel(block, lowering)] : texts(block, lowering);
  },
};

function texts(block: Quote, lowering: Lowering): readonly TextPiece[] {
  const body = block.blocks.flatMap((inner) =>
    inner.type === 'paragraph'
      ? [lowerParagraph(inner, lowering)]
      : (list.lower(inner, lowering) as TextPiece[]),
  );
  return body;
}

function panel(block: Quote, lowering: Lowering): DrawnPiece {
  const inside = { ...lowering, width: lowering.width - PANEL_INSETS.left - PANEL_INSETS.right };
  const pieces = texts(block, inside);
  const above = label(block, inside);
  const paragraphs = [...above, ...pieces.map((piece) => piece.paragraph)];
  return panelPiece(block, paragraphs, above.length, inside);
}

/** What a panel needs besides its text. */
const FRAME = PANEL_INSETS.top + PANEL_INSETS.bottom + 2;

/** `labels` of its paragraphs stand above the words, which a cut must not part from the first of them. */
function panelPiece(
  block: Quote,
  paragraphs: readonly Paragraph[],
  labels: number,
  inside: Lowering,
): DrawnPiece {
  const { measurer, width } = inside;
  const height = measurer.height(paragraphs, width) + FRAME;
  const bar = ALERT_COLOURS[block.alert ?? ''] ?? 'accent';
  return {
    type: 'drawn',
    height,
    stretch: height,
    gap: 16,
    keep: false,
    notes: [],
    draw: (box) => panelShapes({ name: 'Quote', paragraphs, source: block.source, bar }, box),
    split(available) {
      const fitting = paragraphs.findLastIndex((_, i) => {
        const part = measurer.height(paragraphs.slice(0, i + 1), width);
        return part + FRAME <= available;
      });
      if (fitting === paragraphs.length - 1) return undefined;
      const [before, after] = [paragraphs.slice(0, fitting + 1), paragraphs.slice(fitting + 1)];
      const parts = cutParagraphs(before, after, available - FRAME, inside);
      const [first, rest] = parts ?? [before, after];
      if (first.length <= labels) return undefined;
      return [panelPiece(block, first, labels, inside), panelPiece(block, rest, 0, inside)];
    },
  };
}

/** Where the next paragraph is higher than any slide, as many of its lines as the room below the others has. */
function cutParagraphs(
  before: readonly Paragraph[],
  [next, ...others]: readonly Paragraph[],
  room: number,
  { measurer, width, height: most }: Lowering,
): readonly [readonly Paragraph[], readonly Paragraph[]] | undefined {
  if (next === undefined || measurer.height([next], width) + FRAME <= most) return undefined;
  const lines = measurer.lines(next, width);
  const over = lines.findIndex((_, i) => {
    const [head] = i + 1 < lines.length ? measurer.cut(next, width, i + 1) : [next];
    return measurer.height([...before, head], width) > room;
  });
  if (over < 1) return undefined;
  const [head, tail] = measurer.cut(next, width, over);
  return [
    [...before, head],
    [tail, ...others],
  ];
}

/** The call-out's title, or the word for its kind: its colour alone would not say it to everybody. */
function label(block: Quote, lowering: Lowering): readonly Paragraph[] {
  if (block.alert === undefined) return [];
  const { style, step, language } = lowering;
  const size = sizeAt(style.sizes, step + 1);
  const text = words(language).alerts[block.alert] ?? block.alert;
  const colour = ALERT_COLOURS[block.alert] ?? 'accent';
  const title = block.title ?? [{ type: 'text', text }];
  const runs = inlines(title, { size, font: style.font, colour, bold: true }, lowering);
  return [{ ...FLUSH, runs, lineSpacing: style.lineSpacing }];
}
