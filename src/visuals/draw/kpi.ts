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
import { type CardLine, type CardLines, type CardTexts, linesHeight, lineWays } from './kpiLines.ts';
import { STRONG } from './palette.ts';
import { heightOf, lookOf, paragraphOf, sizesOf, textRun, textShape } from './words.ts';

const LEAST_HEIGHT = 96;
const HIGHEST_CARD = 264;
const INSET = 16;
const RULE_HEIGHT = 4;
const LINE_GAP = 4;
const PERIOD_GAP = 8;

/** What a card needs besides its lines. */
const FRAME_HEIGHT = RULE_HEIGHT + INSET * 2 + LINE_GAP * 2;

const ARROWS = { up: '▲', down: '▼', flat: '→' } as const;
const VERDICTS: Readonly<Record<'good' | 'bad' | 'neutral', ColourRole>> = {
  good: 'good',
  bad: 'bad',
  neutral: 'muted',
};

export function drawKpi(decision: KpiDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const texts = decision.cards.map((card) => textsOf(card, decision));
  const waysOf = rememberWays((widths) => lineWays(texts, widths, lowering));
  const piece = fittedPiece((box) => arrange(decision, texts, box, waysOf, lowering), lowering, LEAST_HEIGHT);
  return piece && [piece];
}

type WaysOf = (widths: readonly number[]) => readonly CardLines[];

/** Lines are measured once for cards of some widths, however many heights are tried. */
function rememberWays(waysOf: WaysOf): WaysOf {
  const known = new Map<string, readonly CardLines[]>();
  return (widths) => {
    const key = widths.join(' ');
    const ways = known.get(key) ?? waysOf(widths);
    known.set(key, ways);
    return ways;
  };
}

function arrange(
  decision: KpiDecision,
  texts: readonly CardTexts[],
  box: Box,
  waysOf: WaysOf,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { cards } = decision;
  const period = periodShapes(decision, box, lowering);
  const top = period.reduce((height, shape) => height + shape.box.height + PERIOD_GAP, 0);
  const area = { ...box, y: box.y + top, height: box.height - top };
  return firstOf(cardGrids(cards.length, area, HIGHEST_CARD), (boxes) => {
    const widths = boxes.map(({ width }) => width - INSET * 2);
    const height = Math.min(...boxes.map((each) => each.height)) - FRAME_HEIGHT;
    const lines = waysOf(widths).find((way) => linesHeight(way) <= height);
    return (
      lines && [
        ...period,
        ...texts.map((text, i) => cardShape(text, cards[i]?.change, boxes[i] ?? area, lines)),
      ]
    );
  });
}

/** What the values are of, above the cards. */
function periodShapes({ period }: KpiDecision, box: Box, { template, measurer }: Lowering): readonly Shape[] {
  if (!period) return [];
  const look = lookOf(template, 'card-label', sizesOf(template, 'card-label')[0] ?? 16, { bold: true });
  const paragraphs = [paragraphOf([textRun(period, look)])];
  return [textShape('Period', { ...box, height: heightOf(paragraphs, box.width, measurer) }, paragraphs)];
}

function textsOf(
  { label, value, change, previous, aim }: Card,
  { previousPeriod, aimName }: Pick<KpiDecision, 'previousPeriod' | 'aimName'>,
): CardTexts {
  const compared = [named(previousPeriod, previous), named(aimName, aim)].filter((text) => text !== '');
  return { label, value, change: change ? changeText(change) : '', previous: compared.join(' · ') };
}

function named(name: string | undefined, value: string | undefined): string {
  return value ? [name, value].filter(Boolean).join(': ') : '';
}

/** Arrow and change as written, which may bring its own arrow. */
function changeText({ text, direction }: NonNullable<Card['change']>): string {
  return /^[▲▼↑↓→↗↘]/.test(text) ? text : `${ARROWS[direction]} ${text}`;
}

/** The label at the card's top, the change at its foot, the value between them. */
function cardShape(texts: CardTexts, change: Card['change'], box: Box, lines: CardLines): Shape {
  const labelTop = box.y + RULE_HEIGHT + INSET;
  const previousTop = box.y + box.height - INSET - lines.previous.height;
  const changeTop = previousTop - lines.change.height;
  const valueTop = labelTop + lines.label.height + LINE_GAP;
  const valueRoom = { look: lines.value.look, height: changeTop - LINE_GAP - valueTop };
  const verdict = { ...lines.change.look, colour: { role: VERDICTS[change?.verdict ?? 'neutral'] } };
  const inner = { x: box.x + INSET, width: box.width - INSET * 2 };
  const line = (name: string, text: string, { look, height }: CardLine, y: number) =>
    text === ''
      ? []
      : [
          textShape(name, { ...inner, y, height }, [paragraphOf([textRun(text, look)])], {
            anchor: name === 'Value' ? 'middle' : 'top',
          }),
        ];
  return {
    type: 'group',
    name: texts.label || 'Card',
    box,
    alt: [texts.label, texts.value, texts.change, texts.previous].filter((text) => text !== '').join(', '),
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
      ...line('Label', texts.label, lines.label, labelTop),
      ...line('Value', texts.value, valueRoom, valueTop),
      ...line('Change', texts.change, { ...lines.change, look: verdict }, changeTop),
      ...line('Previous value', texts.previous, lines.previous, previousTop),
    ],
  };
}
