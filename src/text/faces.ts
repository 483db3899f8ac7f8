/**
 * Faces: which metrics stand for a font family, and how far a character advances in them.
 *
 * The metrics are those of free fonts made to the widths of the common ones. A family that has none is measured as
 * Arial and widened, so that its text fits for certain.
 */
import { METRICS } from './generated/metrics.ts';

export interface Face {
  /** Advance of a code point as a share of the text's size. */
  advance(codePoint: number): number;
}

interface Family {
  readonly metrics: string;
  readonly factor: number;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  arial: { metrics: 'arimo', factor: 1 },
  helvetica: { metrics: 'arimo', factor: 1 },
  'liberation sans': { metrics: 'arimo', factor: 1 },
  calibri: { metrics: 'carlito', factor: 1 },
  carlito: { metrics: 'carlito', factor: 1 },
  georgia: { metrics: 'gelasio', factor: 1 },
  'courier new': { metrics: 'cousine', factor: 1 },
  consolas: { metrics: 'cousine', factor: 0.602 / 0.6 },
};

const SUBSTITUTE: Family = { metrics: 'arimo', factor: 1.15 };

/** Widths that hold in whatever font draws what the text's own font lacks. */
const EMOJI = 1.37;
const FULL_WIDTH = 1;

/** Whether the family's own widths are known; otherwise a wider substitute is measured. */
export function isMeasured(family: string): boolean {
  return Object.hasOwn(FAMILIES, family.toLowerCase());
}

/** Code points below this one are looked up in an array. */
const COMMON = 0x180;

const faces = new Map<string, Face>();

/** The face of a family; the same object for the same arguments. */
export function faceOf(family: string, bold: boolean, italic: boolean): Face {
  const { metrics, factor } = FAMILIES[family.toLowerCase()] ?? SUBSTITUTE;
  const style = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  const key = `${metrics}-${style}*${factor}`;
  const known = faces.get(key);
  if (known) return known;
  const face = decode(METRICS[`${metrics}-${style}`] ?? '', factor);
  faces.set(key, face);
  return face;
}

function decode(coded: string, factor: number): Face {
  const [unitsPerEm = '1', ...runs] = coded.split(';');
  const em = Number.parseInt(unitsPerEm, 36);
  const advances = new Map<number, number>();
  for (const run of runs) {
    const [first = '0', list = ''] = run.split(':');
    const start = Number.parseInt(first, 36);
    list.split(',').forEach((advance, i) => {
      advances.set(start + i, (Number.parseInt(advance, 36) / em) * factor);
    });
  }
  const common = Float64Array.from(
    { length: COMMON },
    (_, code) => advances.get(code) ?? missingAdvance(code),
  );
  return {
    advance: (code) => (code < COMMON ? (common[code] ?? 0) : (advances.get(code) ?? missingAdvance(code))),
  };
}

function missingAdvance(codePoint: number): number {
  if (isZeroWidth(codePoint)) return 0;
  return isEmoji(codePoint) ? EMOJI : FULL_WIDTH;
}

/** Joiners, variation selectors, combining and formatting marks. */
function isZeroWidth(codePoint: number): boolean {
  return /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(String.fromCodePoint(codePoint));
}

function isEmoji(codePoint: number): boolean {
  return codePoint >= 0x1f000 || /^\p{Emoji_Presentation}$/u.test(String.fromCodePoint(codePoint));
}
