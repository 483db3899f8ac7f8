/** The lines of a scorecard's cards: which sizes fit all of them, and how high each line is in every card. */
import type { Lowering } from '../../flow/piece.ts';
import { type Look, lineCount, lookOf, sizesOf, textRun } from './words.ts';

/** What a card says, top to bottom; '' where it has nothing to say. */
export interface CardTexts {
  readonly label: string;
  readonly value: string;
  readonly change: string;
  readonly previous: string;
}

/** A line as it is set in all cards; its height is 0 where no card has it. */
export interface CardLine {
  readonly look: Look;
  readonly height: number;
}

export type CardLines = Readonly<Record<keyof CardTexts, CardLine>>;

/** Heights of lines as shares of their size: large figures have the room that the tallest letters of their font need. */
const LINE = 1.2;
const VALUE_LINE = 1.3;

/** Values of this size and more matter more than labels of the largest size. */
const LARGE = 36;

/** From this size down a value may take two lines. */
const TWO_LINES_FROM = 24;

/** A value less than so much larger than its label looks like one. */
const PROMINENT = 1.4;

const MOST_LABEL_LINES = 3;
const MOST_CHANGE_LINES = 2;

const LARGEST_PREVIOUS = 14;

/** How high the lines of a card are together. */
export function linesHeight({ label, value, change, previous }: CardLines): number {
  return label.height + value.height + change.height + previous.height;
}

/** The ways to set the lines of cards whose insides are of these widths, the largest first. */
export function lineWays(
  cards: readonly CardTexts[],
  widths: readonly number[],
  { template, measurer }: Lowering,
): readonly CardLines[] {
  const line = (of: keyof CardTexts, look: Look, most: number): CardLine | undefined => {
    const counts = cards.map((card, i) =>
      card[of] === '' ? 0 : lineCount(card[of], look, widths[i] ?? 0, measurer),
    );
    const count = Math.max(0, ...counts);
    const lineHeight = (of === 'value' ? VALUE_LINE : LINE) * look.size;
    return count > most ? undefined : { look, height: count === 0 ? 0 : count * lineHeight + 2 };
  };
  const words = sizesOf(template, 'card-label').flatMap((size) => {
    const label = line('label', lookOf(template, 'card-label', size), MOST_LABEL_LINES);
    const change = line('change', lookOf(template, 'card-label', size, { bold: true }), MOST_CHANGE_LINES);
    const quiet = lookOf(template, 'card-label', Math.min(size, LARGEST_PREVIOUS));
    const previous = line('previous', quiet, MOST_CHANGE_LINES);
    return label && change && previous ? [{ label, change, previous }] : [];
  });
  const values = sizesOf(template, 'card-value');
  const valueLines = (sizes: readonly number[], most: number) =>
    sizes.flatMap((size) => line('value', lookOf(template, 'card-value', size), most) ?? []);
  const groups = [
    valueLines(
      values.filter((size) => size >= LARGE),
      1,
    ),
    valueLines(
      values.filter((size) => size < LARGE && size >= TWO_LINES_FROM),
      1,
    ),
    valueLines(
      values.filter((size) => size <= TWO_LINES_FROM),
      2,
    ),
  ];
  const ways = groups.flatMap((group) =>
    words.flatMap((rest) => group.map((value): CardLines => ({ ...rest, value }))),
  );
  const isProminent = ({ value, label }: CardLines) => value.look.size >= label.look.size * PROMINENT;
  // A figure that breaks within a word is no figure.
  const isWhole = ({ value }: CardLines) =>
    cards.every((card, i) => measurer.minWidth([textRun(card.value, value.look)]) <= (widths[i] ?? 0));
  const isGood = (way: CardLines) => isProminent(way) && isWhole(way);
  return [...ways.filter(isGood), ...ways.filter((way) => !isGood(way))];
}
