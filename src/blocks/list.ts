/** Bullets, steps and checklists: hanging indents, and levels told apart by indent and size. */
import type { Marker, Paragraph } from '../deck/model.ts';
import { type Lowering, type TextPiece, withNotes } from '../flow/piece.ts';
import type { List, ListItem } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import { words } from '../wording.ts';
import type { BlockKind } from './kind.ts';
import { outlineLevel } from './outline.ts';
import { remark } from './remark.ts';
import { FLUSH, inlines, textPiece } from './text.ts';

const BULLETS = ['•', '–', '·'];

/** Depths beyond this look alike. */
const DEEPEST = 5;

/** Indent of a level as a share of the text's size: numbers and boxes take more room than bullets. */
const BULLET_INDENT = 1;
const NUMBER_INDENT = 1.6;
const TASK_INDENT = 1.4;

/** Items of inner levels stand closer together than outer ones. */
const INNER_SPACING = 0.5;

export const list: BlockKind<List> = {
  offers: ['text'],
  lower(block, lowering) {
    return [
      ...tally(block, lowering),
      ...block.items.map((item, i) => lowerItem(item, block.items[i + 1], block, lowering)),
      ...remainder(block, lowering),
    ];
  },
};

function lowerItem(item: ListItem, next: ListItem | undefined, block: List, lowering: Lowering): TextPiece {
  const { style } = lowering;
  const depth = Math.min(item.depth, DEEPEST);
  const marker = markerOf(item, depth);
  const { level, size, indent, hanging, ...look } = outlineLevel(depth, marker, indentShare(block), lowering);
  const paragraph: Paragraph = {
    ...FLUSH,
    runs: inlines(item.runs, { ...look, size, colour: style.colour }, lowering),
    level,
    ...(marker ? { marker } : {}),
    indent,
    hanging,
    spaceBefore: size * style.paragraphSpacing * (depth > 0 ? INNER_SPACING : 1),
    lineSpacing: style.lineSpacing,
  };
  const piece = textPiece(paragraph, item.source, lowering, leadsOn(item, next));
  return { ...withNotes(piece, item.notes ?? []), depth: 1 + depth } as TextPiece;
}

/** An item stays with what it introduces: items within it, or what follows a list that ends with a colon. */
function leadsOn(item: ListItem, next: ListItem | undefined): boolean {
  return next ? next.depth > item.depth : /[:：]\s*$/u.test(plainText(item.runs));
}

/** One indent for the whole list, wide enough for its widest marker. */
function indentShare({ items }: List): number {
  if (items.some((item) => item.marker === 'number')) return NUMBER_INDENT;
  return items.some((item) => item.marker === 'task') ? TASK_INDENT : BULLET_INDENT;
}

function markerOf(item: ListItem, depth: number): Marker | undefined {
  switch (item.marker) {
    case 'none':
      return undefined;
    case 'number':
      return { type: 'number', value: item.number ?? 1, style: 'decimal', colour: { role: 'accent' } };
    case 'task':
      return { type: 'bullet', char: item.done ? '☑' : '☐', colour: { role: item.done ? 'good' : 'muted' } };
    case 'bullet':
      return {
        type: 'bullet',
        char: BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '•',
        colour: { role: 'accent' },
      };
  }
}

/** How many tasks are done, above a checklist in which some are. */
function tally(block: List, lowering: Lowering): readonly TextPiece[] {
  const all = [...block.items, ...(block.folded ?? [])];
  const tasks = all.filter((item) => item.marker === 'task');
  const done = tasks.filter((item) => item.done).length;
  if (done === 0) return [];
  const text = words(lowering.language).done(done, tasks.length);
  return [remark({ text, bold: true, keep: true }, block, lowering)];
}

/** How many items are not shown. */
function remainder(block: List, lowering: Lowering): readonly TextPiece[] {
  const left = block.folded?.filter(({ marker }) => marker !== 'none').length ?? 0;
  return left === 0 ? [] : [remark({ text: words(lowering.language).more(left) }, block, lowering)];
}
