/**
 * What the marks are: a line of words above a chart, flush left with everything else on the slide, each name
 * behind a square of its series' colour. A single series is just named.
 */
import type { Box, Colour, MarkerForm, Paragraph, Shape, TextRun } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { heightOf, type Look, lookOf, paragraphOf, textRun, textShape } from './words.ts';

export interface Key {
  readonly name: string;
  /** Absent where there is nothing to tell apart. */
  readonly colour?: Colour;
  /** The form of its marks on lines; a square where absent. */
  readonly marker?: MarkerForm;
  /** What the others add up to. */
  readonly whole?: boolean;
}

export interface Legend {
  readonly height: number;
  draw(box: Box): readonly Shape[];
}

const GAP = 8;
const SIGNS: Readonly<Record<MarkerForm, string>> = { circle: '●', square: '■', triangle: '▲', diamond: '◆' };

/**
 * The legend at a text size and width; nothing at all where no key has a name, undefined where a word would break.
 * Its height includes a gap below.
 */
export function legendOf(
  keys: readonly Key[],
  size: number,
  width: number,
  { template, measurer }: Lowering,
): Legend | undefined {
  const named = keys.filter((key) => key.name.trim() !== '');
  if (named.length === 0) return { height: 0, draw: () => [] };
  const look = lookOf(template, 'label', size);
  const paragraph = legendLine(named, look);
  if (measurer.minWidth(paragraph.runs) > width) return undefined;
  const height = heightOf([paragraph], width, measurer);
  return {
    height: height + GAP,
    draw: (box) => [textShape('Legend', { ...box, width, height }, [paragraph])],
  };
}

/** A square never parts from its name; parts and their whole read as a sum. */
function legendLine(keys: readonly Key[], look: Look): Paragraph {
  const sum = keys.some((key) => key.whole);
  const runs = keys.flatMap(({ name, colour, marker, whole }, i): readonly TextRun[] => {
    const sign = whole ? '   =   ' : sum ? '   +   ' : '     ';
    const between = i === 0 ? [] : [textRun(sign, look)];
    const square = colour ? [textRun(`${SIGNS[marker ?? 'square']}\u00a0`, { ...look, colour })] : [];
    const strong: Look = { ...look, bold: true, colour: { role: 'ink' } };
    return [...between, ...square, textRun(name, whole ? strong : look)];
  });
  return paragraphOf(runs);
}
