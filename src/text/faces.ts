/**
 * Faces: which metrics stand for a font family, and how far a character advances in them.
 *
 * The metrics are those of free fonts made to the widths of the common ones, or such as were found for a template's own
 * fonts. A family that has none is measured in another, widened, so that its text fits for certain. Nothing is known here
 * of sizes or lines.
 */
import type { FontRole } from '../deck/model.ts';
import { foreignWidth, isEmoji, isZeroWidth } from './characters.ts';
import { decodeFace } from './coded.ts';
import { METRICS } from './generated/metrics.ts';

export interface Face {
  /** Advance of a code point as a share of the text's size. */
  advance(codePoint: number): number;
}

export type FaceStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** A family whose widths were read while the program runs. */
export interface MeasuredFamily {
  /** Whether its font came with the template or is installed on this machine. */
  readonly from: 'template' | 'machine';
  /** Advances of its faces; see `coded.ts`. */
  readonly coded: Readonly<Partial<Record<FaceStyle, string>> & { readonly regular: string }>;
}

/** Families by their keys. */
export type Typefaces = ReadonlyMap<string, MeasuredFamily>;

interface Family {
  readonly metrics: string;
  readonly factor: number;
}

const ARIAL: Family = { metrics: 'arimo', factor: 1 };
const CALIBRI: Family = { metrics: 'carlito', factor: 1 };
const GEORGIA: Family = { metrics: 'gelasio', factor: 1 };
const COURIER: Family = { metrics: 'cousine', factor: 1 };
const TIMES: Family = { metrics: 'tinos', factor: 1 };
const CAMBRIA: Family = { metrics: 'caladea', factor: 1 };

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['arial', ARIAL],
  ['arimo', ARIAL],
  ['helvetica', ARIAL],
  ['liberation sans', ARIAL],
  ['calibri', CALIBRI],
  ['carlito', CALIBRI],
  ['georgia', GEORGIA],
  ['gelasio', GEORGIA],
  ['times new roman', TIMES],
  ['tinos', TIMES],
  ['liberation serif', TIMES],
  ['cambria', CAMBRIA],
  ['caladea', CAMBRIA],
  ['courier new', COURIER],
  ['cousine', COURIER],
  ['liberation mono', COURIER],
  ['consolas', { ...COURIER, factor: 0.602 / 0.6 }],
]);

/** What is measured for a family whose widths are not known, and how much wider than that it may be. */
export interface Substitute {
  readonly family: string;
  /** As a share of the widths. */
  readonly reserve: number;
}

/** Code is monospaced, and its `i` far wider than Arial's. */
const SUBSTITUTES: Readonly<Record<FontRole, Substitute>> = {
  heading: { family: 'Arial', reserve: 0.15 },
  body: { family: 'Arial', reserve: 0.15 },
  code: { family: 'Courier New', reserve: 0.15 },
};

/** `Calibri Light`: another weight of a family, whose widths differ by less than those of other families. */
const WEIGHT = /\s+(?:thin|light|semilight|medium|semibold|demi|black|heavy|condensed|narrow)$/i;
const WEIGHT_RESERVE = 0.08;

/** What stands for a family that is neither known nor was found. */
export function substituteFor(family: string, role: FontRole): Substitute {
  const plain = family.trim().replace(WEIGHT, '');
  const isWeight = plain !== family.trim() && FAMILIES.has(familyKey(plain));
  return isWeight ? { family: plain, reserve: WEIGHT_RESERVE } : SUBSTITUTES[role];
}

/** A width that holds in whatever font draws pictures. */
const EMOJI = 1.37;

/** Families are the same whatever their case. */
export function familyKey(family: string): string {
  return family.trim().toLowerCase();
}

/** Whether the family's own widths are known; otherwise a wider substitute is measured. */
export function isMeasured(family: string, typefaces?: Typefaces): boolean {
  return FAMILIES.has(familyKey(family)) || typefaces?.has(familyKey(family)) === true;
}

/** A bold face that is not there is made from the upright one, which widens it. */
const MADE_BOLD = 1.1;

/** The face of a family that is used in a role; the same object for the same arguments. */
export function faceOf(
  family: string,
  role: FontRole,
  { bold, italic }: { readonly bold: boolean; readonly italic: boolean },
  typefaces?: Typefaces,
): Face {
  const style: FaceStyle = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  const found = typefaces?.get(familyKey(family));
  if (found) {
    const own = found.coded[style] ?? found.coded[bold ? 'bold' : 'regular'];
    return own ? face(own, 1) : face(found.coded.regular, bold ? MADE_BOLD : 1);
  }
  const { metrics, factor } = FAMILIES.get(familyKey(family)) ?? widened(substituteFor(family, role));
  return face(METRICS[`${metrics}-${style}`] ?? '', factor);
}

function widened({ family, reserve }: Substitute): Family {
  const { metrics, factor } = FAMILIES.get(familyKey(family)) ?? ARIAL;
  return { metrics, factor: factor * (1 + reserve) };
}

/** Faces by their codes and factors. */
const faces = new Map<string, Map<number, Face>>();

function face(coded: string, factor: number): Face {
  const known = faces.get(coded) ?? new Map<number, Face>();
  faces.set(coded, known);
  const made = known.get(factor) ?? decode(coded, factor);
  known.set(factor, made);
  return made;
}

function decode(coded: string, factor: number): Face {
  const advances = decodeFace(coded);
  return {
    advance: (codePoint) => {
      const advance = advances.get(codePoint);
      return advance === undefined ? missingAdvance(codePoint) : advance * factor;
    },
  };
}

function missingAdvance(codePoint: number): number {
  if (isZeroWidth(codePoint)) return 0;
  return isEmoji(codePoint) ? EMOJI : foreignWidth(codePoint);
}
