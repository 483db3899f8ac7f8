/**
 * Advances: how far each character moves the pen in a run's style, in points, on the safe side.
 *
 * Joins faces with sizes; words and lines are not known here.
 */
import { familyOf } from '../deck/font.ts';
import type { FontRole, TextRun } from '../deck/model.ts';
import { faceOf, type Typefaces } from './faces.ts';

/** Advance in points of a code point, in one face at one size. */
export type Advance = (codePoint: number) => number;

/** What text is set in. */
export interface Fonts {
  /** Families by what each is used for. */
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** Families that are not known to the program but were found. */
  readonly typefaces?: Typefaces;
}

/** Raised and lowered text is set at this share of its size. */
const RAISED = 0.667;

/** The advances for the style of a run, in a template's fonts. */
export function createAdvances({ fonts, typefaces }: Fonts): (run: TextRun) => Advance {
  const advances = new Map<string, Advance>();
  return (run) => {
    const size = run.raise ? run.size * RAISED : run.size;
    const family = familyOf(run.font, fonts);
    const role = typeof run.font === 'string' ? run.font : 'body';
    const key = `${role}|${family}|${run.bold ? 1 : 0}${run.italic ? 1 : 0}|${size}`;
    const known = advances.get(key);
    if (known) return known;
    const { bold = false, italic = false } = run;
    const face = faceOf(family, role, { bold, italic }, typefaces);
    const advance = remembering((codePoint) => safeAdvance(face.advance(codePoint) * size));
    advances.set(key, advance);
    return advance;
  };
}

/** The larger of the exact advance and of the one rounded to eighths of a point, as PowerPoint does. */
function safeAdvance(exact: number): number {
  return Math.max(exact, Math.round(exact * 8) / 8);
}

/** Code points below this one are kept in an array, where they are found several times faster. */
const COMMON = 0x180;

function remembering(advance: Advance): Advance {
  const common = new Float64Array(COMMON).fill(Number.NaN);
  const others = new Map<number, number>();
  return (codePoint) => {
    const known = codePoint < COMMON ? common[codePoint] : others.get(codePoint);
    if (known !== undefined && !Number.isNaN(known)) return known;
    const width = advance(codePoint);
    if (codePoint < COMMON) common[codePoint] = width;
    else others.set(codePoint, width);
    return width;
  };
}
