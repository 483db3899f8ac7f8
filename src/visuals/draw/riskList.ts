/** The list beside a risk matrix: each risk's number, name, and what else its row says. */
import type { Box, Paragraph, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { firstOf } from './fitted.ts';
import type { NumberedRisk } from './severity.ts';
import { heightOf, lookOf, paragraphOf, sizesOf, textRun, textShape } from './words.ts';

const DOT = 24;
const TEXT_INDENT = DOT + 12;
const LEAST_GAP = 8;
const WIDEST_GAP = 22;

/** Sizes of a risk's name and of its details. */
const SIZES = [
  { name: 18, detail: 16 },
  { name: 16, detail: 14 },
  { name: 14, detail: 14 },
  { name: 14, detail: 12 },
  { name: 12, detail: 12 },
] as const;

/** The list in a box at the largest sizes that fit; undefined where none do. */
export function listShapes(
  risks: readonly NumberedRisk[],
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const width = box.width - TEXT_INDENT;
  return firstOf(SIZES, (sizes) => {
    const entries = risks.map((risk) => entryOf(risk, sizes, lowering));
    const heights = entries.map((paragraphs) =>
      Math.max(DOT, heightOf(paragraphs, width, lowering.measurer)),
    );
    const used = heights.reduce((sum, each) => sum + each, 0);
    const spaces = Math.max(1, risks.length - 1);
    const gap = Math.min(WIDEST_GAP, (box.height - used) / spaces);
    const unbroken = entries.flat().every(({ runs }) => lowering.measurer.minWidth(runs) <= width);
    if (!unbroken || used > box.height || (risks.length > 1 && gap < LEAST_GAP)) return undefined;
    let y = box.y;
    return risks.flatMap((risk, i): readonly Shape[] => {
      const height = heights[i] ?? 0;
      const line = 1.2 * sizes.name;
      const dot = { x: box.x, y: y + Math.max(0, (line - DOT) / 2), width: DOT, height: DOT };
      const text = { x: box.x + TEXT_INDENT, y, width, height };
      y += height + gap;
      return [dotShape(risk, dot, lowering), textShape(`Risk ${risk.number}`, text, entries[i] ?? [])];
    });
  });
}

function entryOf(
  { label, details }: NumberedRisk,
  sizes: (typeof SIZES)[number],
  { template }: Lowering,
): readonly Paragraph[] {
  const strong = lookOf(template, 'card-label', sizes.name, { colour: 'ink', bold: true });
  const quiet = lookOf(template, 'card-label', sizes.detail);
  const plain = lookOf(template, 'card-label', sizes.detail, { colour: 'ink' });
  const told = details.filter(({ text }) => text.trim() !== '');
  const runs = told.flatMap(({ name, text }, i) => [
    ...(name === '' ? [] : [textRun(`${name}: `, quiet)]),
    textRun(i < told.length - 1 ? `${text}   ` : text, plain),
  ]);
  return [
    paragraphOf([textRun(label, strong)]),
    ...(runs.length === 0 ? [] : [paragraphOf(runs, 'left', 2)]),
  ];
}

/** A risk's number on a disc in the colour of its severity. */
export function dotShape({ number, tone }: NumberedRisk, box: Box, { template }: Lowering): Shape {
  const sizes = sizesOf(template, 'label');
  const size = sizes.find((each) => 1.2 * each + 4 <= box.height) ?? sizes.at(-1) ?? 12;
  const look = lookOf(template, 'label', size, { colour: 'paper', bold: true });
  return textShape('Risk number', box, [paragraphOf([textRun(String(number), look)], 'center')], {
    anchor: 'middle',
    geometry: 'ellipse',
    fill: { role: tone },
  });
}
