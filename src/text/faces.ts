/**
 * Faces: which metrics stand for a font family, and how far a character advances in them.
 *
 * The metrics are those of free fonts made to the widths of the common ones. A family that has none is measured in
 * another, widened, so that its text fits for certain. Nothing is known here of sizes or lines.
 */
import type { FontRole } from '../deck/model.ts';
import { foreignWidth, isEmoji, isZeroWidth } from './characters.ts';
import { METRICS } from './generated/metrics.ts';

export interface Face {
  /** Advance of a code point as a share of the text's size. */
  advance(codePoint: number): number;
}

interface Family {
  readonly metrics: string;
  readonly factor: number;
}

const ARIAL: Family = { metrics: 'arimo', factor: 1 };
const CALIBRI: Family = { metrics: 'carlito', factor: 1 };
const GEORGIA: Family = { metrics: 'gelasio', factor: 1 };
const COURIER: Family = { metrics: 'cousine', factor: 1 };

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['arial', ARIAL],
  ['arimo', ARIAL],
  ['helvetica', ARIAL],
  ['liberation sans', ARIAL],
  ['calibri', CALIBRI],
  ['carlito', CALIBRI],
  ['georgia', GEORGIA],
  ['gelasio', GEORGIA],
  ['courier new', COURIER],
  ['cousine', COURIER],
  ['liberation mono', COURIER],
  ['consolas', { ...COURIER, factor: 0.602 / 0.6 }],
]);

/** How much wider than its substitute an unknown family may be. */
const RESERVE = 1.15;

/** What is measured for an unknown family. Code is monospaced, and its `i` far wider than Arial's. */
const SUBSTITUTES: Readonly<Record<FontRole, Family>> = {
  heading: { ...ARIAL, factor: RESERVE },
  body: { ...ARIAL, factor: RESERVE },
  code: { ...COURIER, factor: RESERVE },
};

/** A width that holds in whatever font draws pictures. */
const EMOJI = 1.37;

/** Whether the family's own widths are known; otherwise a wider substitute is measured. */
export function isMeasured(family: string): boolean {
  return FAMILIES.has(nameOf(family));
}

const faces = new Map<string, Face>();

/** The face of a family that is used in a role; the same object for the same arguments. */
export function faceOf(family: string, role: FontRole, bold: boolean, italic: boolean): Face {
  const { metrics, factor } = FAMILIES.get(nameOf(family)) ?? SUBSTITUTES[role];
  const style = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  const key = `${metrics}-${style}*${factor}`;
  const known = faces.get(key);
  if (known) return known;
  const face = decode(METRICS[`${metrics}-${style}`] ?? '', factor);
  faces.set(key, face);
  return face;
}

function nameOf(family: string): string {
  return family.trim().toLowerCase();
}

/** A face from its code, which `build/fontMetrics.ts` describes. */
function decode(coded: string, factor: number): Face {
  const [unitsPerEm = '1', ...runs] = coded.split(';');
  const unit = factor / Number.parseInt(unitsPerEm, 36);
  const advances = new Map<number, number>();
  for (const run of runs) {
    const [first = '0', groups = ''] = run.split(':');
    let codePoint = Number.parseInt(first, 36);
    for (const group of groups.split(',')) {
      const [advance = '0', count = '1'] = group.split('*');
      const end = codePoint + Number.parseInt(count, 36);
      while (codePoint < end) advances.set(codePoint++, Number.parseInt(advance, 36) * unit);
    }
  }
  return { advance: (codePoint) => advances.get(codePoint) ?? missingAdvance(codePoint) };
}

function missingAdvance(codePoint: number): number {
  if (isZeroWidth(codePoint)) return 0;
  return isEmoji(codePoint) ? EMOJI : foreignWidth(codePoint);
}
