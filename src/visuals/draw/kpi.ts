/**
 * A scorecard: cards with what is measured, its value large, and its change told by arrow, sign and colour.
 *
 * Lines of neighbouring cards stand at the same height, and all values have one size.
 */
import type { Box, ColourRole, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { Card, KpiDecision } from '../decision.ts';
import { cardGrids } from './cards.ts';
import { firstOf, fittedPiece } from './fitted.ts';
import { STRONG } from './palette.ts';
import {
  type Look,
  lineCount,
  lineHeight,
  lookOf,
  paragraphOf,
  sizesOf,
  textRun,
  textShape,
} from './words.ts';

const LEAST_HEIGHT = 96;
const HIGHEST_CARD = 240;
const INSET = 16;
const RULE_HEIGHT = 4;
const LINE_GAP = 4;
const PERIOD_GAP = 8;

/** Values of this size and more matter more than labels of the largest size; below 28 pt they may take two lines. */
const LARGE = 36;
const TWO_LINES_FROM = 28;

const ARROWS = { up: '▲', down: '▼', flat: '→' } as const;
const VERDICTS: Readonly<Record<'good' | 'bad' | 'neutral', ColourRole>> = {
  good: 'good',
  bad: 'bad',
  neutral: 'muted',
};

/** Looks of a card's lines, and how high each is in every card. */
interface Lines {
  readonly label: Look;
  readonly value: Look;
  readonly change: Look;
  readonly previous: Look;
  readonly labelHeight: number;
  readonly valueHeight: number;
  readonly changeHeight: number;
  readonly previousHeight: number;
}

export function drawKpi(decision: KpiDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const piece = fittedPiece((box) => arrange(decision, box, lowering), lowering, LEAST_HEIGHT);
  return piece && [piece];
}

function arrange(decision: KpiDecision, box: Box, lowering: Lowering): readonly Shape[] | undefined {
  const period = periodShapes(decision, box, lowering);
  const top = period.reduce((height, shape) => height + shape.box.height + PERIOD_GAP, 0);
  const area = { ...box, y: box.y + top, height: box.height - top };
  return firstOf(cardGrids(decision.cards.length, area, HIGHEST_CARD), (boxes) => {
    const lines = fittingLines(decision, boxes, lowering);
    return (
      lines && [
        ...period,
        ...decision.cards.map((card, i) => cardShape(card, decision, boxes[i] ?? area, lines)),
      ]
    );
  });
}

/** What the values are of, above the cards. */
function periodShapes({ period }: KpiDecision, box: Box, { template }: Lowering): readonly Shape[] {
  if (!period) return [];
  const look = lookOf(template, 'card-label', sizesOf(template, 'card-label')[0] ?? 16, { bold: true });
  return [
    textShape('Period', { ...box, height: lineHeight(look.size) }, [paragraphOf([textRun(period, look)])]),
  ];
}

/** The largest looks at which every card's lines fit its box; undefined where none do. */
function fittingLines(decision: KpiDecision, boxes: readonly Box[], lowering: Lowering): Lines | undefined {
  const { template } = lowering;
  const labels = sizesOf(template, 'card-label');
  const values = sizesOf(template, 'card-value');
  const pairs = (some: readonly number[], most: number) =>
    labels.flatMap((label) => some.map((size) => ({ value: { size, most }, label })));
  const choices = [
    ...pairs(
      values.filter((size) => size >= LARGE),
      1,
    ),
    ...pairs(
      values.filter((size) => size < LARGE && size >= TWO_LINES_FROM),
      1,
    ),
    ...pairs(
      values.filter((size) => size <= TWO_LINES_FROM),
      2,
    ),
  ];
  const height = Math.min(...boxes.map((box) => box.height));
  for (const { value, label } of choices) {
    const lines = linesOf(decision, boxes, value, label, lowering);
    if (lines && contentHeight(lines) <= height) return lines;
  }
  return undefined;
}

function linesOf(
  { cards, previousPeriod }: KpiDecision,
  boxes: readonly Box[],
  { size, most }: { readonly size: number; readonly most: number },
  labelSize: number,
  { template, measurer }: Lowering,
): Lines | undefined {
  const label = lookOf(template, 'card-label', labelSize);
  const value = lookOf(template, 'card-value', size);
  const change = lookOf(template, 'card-label', labelSize, { bold: true });
  const previous = lookOf(template, 'card-label', Math.min(labelSize, 14));
  const count = (texts: readonly string[], look: Look) =>
    Math.max(
      0,
      ...texts.map((text, i) =>
        text === '' ? 0 : lineCount(text, look, (boxes[i]?.width ?? 0) - INSET * 2, measurer),
      ),
    );
  const labelLines = count(
    cards.map((card) => card.label),
    label,
  );
  const valueLines = count(
    cards.map((card) => card.value),
    value,
  );
  const changeLines = count(cards.map(changeText), change);
  const previousLines = count(
    cards.map((card) => previousText(card, previousPeriod)),
    previous,
  );
  if (labelLines > 3 || valueLines > most || changeLines > 2 || previousLines > 2) return undefined;
  const high = (lines: number, look: Look) => (lines === 0 ? 0 : lines * 1.2 * look.size + 2);
  return {
    label,
    value,
    change,
    previous,
    labelHeight: high(labelLines, label),
    valueHeight: high(valueLines, value),
    changeHeight: high(changeLines, change),
    previousHeight: high(previousLines, previous),
  };
}

function contentHeight(lines: Lines): number {
  const { labelHeight, valueHeight, changeHeight, previousHeight } = lines;
  return RULE_HEIGHT + INSET * 2 + LINE_GAP * 2 + labelHeight + valueHeight + changeHeight + previousHeight;
}

/** Arrow and change as written, which may bring its arrow. */
function changeText({ change }: Card): string {
  if (!change) return '';
  return /^[▲▼↑↓→↗↘]/.test(change.text) ? change.text : `${ARROWS[change.direction]} ${change.text}`;
}

function previousText({ previous }: Card, period: string | undefined): string {
  if (!previous) return '';
  return period ? `${period}: ${previous}` : previous;
}

/** The label at the card's top, the change at its foot, the value between them. */
function cardShape(card: Card, { previousPeriod }: KpiDecision, box: Box, lines: Lines): Shape {
  const inner = { x: box.x + INSET, width: box.width - INSET * 2 };
  const top = box.y + RULE_HEIGHT + INSET;
  const previousTop = box.y + box.height - INSET - lines.previousHeight;
  const changeTop = previousTop - lines.changeHeight;
  const valueTop = top + lines.labelHeight + LINE_GAP;
  const valueRoom = changeTop - LINE_GAP - valueTop;
  const line = (name: string, text: string, look: Look, y: number, height: number, middle = false) =>
    text === ''
      ? []
      : [
          textShape(name, { ...inner, y, height }, [paragraphOf([textRun(text, look)])], {
            anchor: middle ? 'middle' : 'top',
          }),
        ];
  const verdict: Look = {
    ...lines.change,
    colour: { role: VERDICTS[card.change?.verdict ?? 'neutral'] },
  };
  const texts = [card.label, card.value, changeText(card), previousText(card, previousPeriod)];
  return {
    type: 'group',
    name: card.label || 'Card',
    box,
    alt: texts.filter((text) => text !== '').join(', '),
    shapes: [
      { type: 'form', name: 'Card', box, geometry: 'rect', fill: { role: 'surface' }, alt: '' },
      {
        type: 'form',
        name: 'Card rule',
        box: { ...box, height: RULE_HEIGHT },
        geometry: 'rect',
        fill: STRONG,
        alt: '',
      },
      ...line('Label', card.label, lines.label, top, lines.labelHeight),
      ...line('Value', card.value, lines.value, valueTop, valueRoom, true),
      ...line('Change', changeText(card), verdict, changeTop, lines.changeHeight),
      ...line(
        'Previous value',
        previousText(card, previousPeriod),
        lines.previous,
        previousTop,
        lines.previousHeight,
      ),
    ],
  };
}
