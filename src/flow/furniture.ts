/**
 * A slide's furniture: title, kicker, footer, date and number, each in the slot that its layout has for it.
 */
import type { Paragraph, TextShape } from '../deck/model.ts';
import { styleOf } from '../template/index.ts';
import type { Content, Layout, Slot, Template, TextStyle } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** How far below its line a letter may reach, as a share of its size: room that text at the bottom needs. */
const DESCENT = 0.15;

/** Between lines that share one. */
const SEPARATOR = ' · ';

const NAMES: Readonly<Partial<Record<Content, string>>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  meta: 'Author and Date',
  kicker: 'Section',
  agenda: 'Parts',
  footer: 'Footer',
  date: 'Date',
  number: 'Slide Number',
};

/**
 * The text in the layout's slot for it, at the largest size that fits; nothing where the layout has no such slot
 * or there is no text.
 */
export function furniture(
  content: Content,
  lines: readonly string[],
  layout: Layout,
  template: Template,
  measurer: Measurer,
): readonly TextShape[] {
  const slot = layout.slots.find((candidate) => candidate.accepts.includes(content));
  if (!slot || lines.every((line) => line === '')) return [];
  const paragraphs = fitText(lines, slot, styleOf(template, slot.style), measurer);
  const size = paragraphs[0]?.runs[0]?.size ?? 0;
  return [
    {
      type: 'text',
      name: NAMES[content] ?? content,
      box: slot.box,
      slot: slot.name,
      paragraphs,
      anchor: slot.anchor,
      insets: slot.anchor === 'bottom' ? { ...NO_INSETS, bottom: size * DESCENT } : NO_INSETS,
    },
  ];
}

function fitText(
  lines: readonly string[],
  slot: Slot,
  style: TextStyle,
  measurer: Measurer,
): readonly Paragraph[] {
  const waysOf = (shown: readonly string[]) =>
    style.sizes.map((size) => shown.map((line) => paragraph(line, size, style)));
  const below = waysOf(lines);
  // Many short lines fit side by side where they do not one below the other.
  const ways = [...below, ...(lines.length > 1 ? waysOf([lines.join(SEPARATOR)]) : [])];
  const fitting = ways.find((way) => measurer.height(way, slot.box.width) <= slot.box.height);
  return fitting ?? ways.at(-1) ?? [];
}

function paragraph(text: string, size: number, style: TextStyle): Paragraph {
  return {
    runs: [
      {
        type: 'text',
        text,
        size,
        font: style.font,
        colour: { role: style.colour },
        ...(style.bold ? { bold: true } : {}),
      },
    ],
    level: 0,
    align: style.align,
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: style.lineSpacing,
  };
}
