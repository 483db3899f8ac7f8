/**
 * Where a line may end: the Unicode line breaking algorithm (UAX #14), with what office programs do otherwise.
 *
 * Only the text counts here; widths and lines are not known.
 */
import LineBreaker from 'linebreak';
import { isBetweenEastAsian, isHangingSpace } from './characters.ts';

/**
 * - `sure`: every program breaks here.
 * - `maybe`: some do.
 * - `slash`: behind a `/`, white space not far before it. Where this is the last place that fits on a line,
 *   LibreOffice goes back to that white space, so as not to tear `and/or` or a path apart.
 * - `space`: white space before a `/`. LibreOffice only goes back to it; others break here.
 */
export type BreakKind = 'sure' | 'maybe' | 'slash' | 'space';

export interface BreakPlace {
  /** UTF-16 offset at which the next line would start. */
  readonly offset: number;
  readonly kind: BreakKind;
}

/** How far back LibreOffice looks for white space before a slash, the slash included. */
const SLASH_REACH = 66;

/** Places that office programs take though the algorithm does not: in `2025-12-31`, `C:\Users`, `see /usr`, `${HOME}`. */
const ADDED = /-(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])|\\(?=\p{L})| (?=\/)|\$(?=\{)/gu;

/** The places of a text without line feeds, in order, its end not included. */
export function breakPlaces(text: string): readonly BreakPlace[] {
  const offsets = algorithmOffsets(text);
  const added = [...Array.from(text.matchAll(ADDED), ({ index }) => index + 1), ...wordOffsets(text)];
  const all = added.length === 0 ? offsets : [...new Set([...offsets, ...added])].sort((a, b) => a - b);
  return all.map((offset) => ({ offset, kind: kindOf(text, offset) }));
}

/** Scripts without spaces between words, which the algorithm leaves to dictionaries. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let wordsOf: Intl.Segmenter | undefined;

/** Where words meet in such scripts. */
function wordOffsets(text: string): readonly number[] {
  if (!UNSPACED.test(text)) return [];
  wordsOf ??= new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(wordsOf.segment(text), ({ index }) => index).filter(
    (index) => index > 0 && UNSPACED.test(text[index - 1] ?? '') && UNSPACED.test(text[index] ?? ''),
  );
}

/** The algorithm's places, but for those behind `}` and before `\`, where no office program breaks. */
function algorithmOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length && !isRefused(text, next.position)) offsets.push(next.position);
  }
  return offsets;
}

function isRefused(text: string, offset: number): boolean {
  const last = text.charCodeAt(offset - 1);
  return text[offset - 1] === '}' || (text[offset] === '\\' && !isHangingSpace(last));
}

function kindOf(text: string, offset: number): BreakKind {
  if (isHangingSpace(text.charCodeAt(offset - 1))) return text[offset] === '/' ? 'space' : 'sure';
  if (isBetweenEastAsian(text, offset)) return 'sure';
  return text[offset - 1] === '/' && isNearSpace(text, offset) ? 'slash' : 'maybe';
}

function isNearSpace(text: string, offset: number): boolean {
  for (let i = offset - 2; i >= 0 && offset - i <= SLASH_REACH; i--) {
    if (isHangingSpace(text.charCodeAt(i))) return true;
  }
  return false;
}
