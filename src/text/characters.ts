/**
 * Characters: what line breaking and measuring must know of one character or its neighbours.
 *
 * Decided by Unicode properties alone; no font, size or box is known here.
 */

/** White space that may hang over a line's end, by UTF-16 code; a no-break space may not. */
export function isHangingSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
    code === 0x2028 ||
    code === 0x3000
  );
}

/** No East Asian character has a smaller code. */
const FIRST_EAST_ASIAN = 0x1100;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

/** Whether the characters on both sides of an offset are East Asian ones: every program breaks lines there. */
export function isBetweenEastAsian(text: string, offset: number): boolean {
  return isEastAsianAt(text, offset - 1) && isEastAsianAt(text, offset);
}

/** Whether an East Asian character meets a letter or digit of another script: programs set them apart. */
export function isScriptBoundary(text: string, offset: number): boolean {
  const after = isEastAsianAt(text, offset);
  if (isEastAsianAt(text, offset - 1) === after) return false;
  return LETTER_OR_DIGIT.test(text[after ? offset - 1 : offset] ?? '');
}

function isEastAsianAt(text: string, offset: number): boolean {
  return text.charCodeAt(offset) >= FIRST_EAST_ASIAN && EAST_ASIAN.test(text[offset] ?? '');
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** Joiners, variation selectors, combining and formatting marks. */
export function isZeroWidth(codePoint: number): boolean {
  return ZERO_WIDTH.test(String.fromCodePoint(codePoint));
}

/** Pictures; symbols that are drawn as text unless told otherwise are none. */
export function isEmoji(codePoint: number): boolean {
  return codePoint >= 0x1f000 || EMOJI.test(String.fromCodePoint(codePoint));
}

/** How much higher lines are in the fonts for some scripts than in Latin ones, and how wide their letters are at most. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly height: number; readonly width: number }[] = [
  {
    letters:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u,
    height: 1.12,
    width: 1,
  },
  { letters: /\p{Script=Arabic}/u, height: 1.1, width: 0.75 },
  { letters: /\p{Script=Hebrew}/u, height: 1, width: 0.7 },
  { letters: /[\p{Script=Thai}\p{Script=Lao}]/u, height: 1.2, width: 0.7 },
  { letters: /[\u0900-\u109F\u1780-\u17FF]/u, height: 1.25, width: 0.9 },
];

/** No letter of these scripts has a smaller code. */
const FIRST_OTHER = /[\u0590-\uFFFF]/;

/** How much higher than a line of Latin letters one with this text is. */
export function heightFactor(text: string): number {
  if (!FIRST_OTHER.test(text)) return 1;
  return Math.max(1, ...SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ height }) => height));
}

/** Width of a letter that the text's own font lacks, as a share of the size. */
export function foreignWidth(codePoint: number): number {
  const letter = String.fromCodePoint(codePoint);
  return SCRIPTS.find(({ letters }) => letters.test(letter))?.width ?? 1;
}

/** A character below this code always starts a grapheme of its own. */
const FIRST_COMBINING = 0x300;

let graphemes: Intl.Segmenter | undefined;

/** The last place between graphemes at or before an offset, but behind the first grapheme at least. */
export function graphemeBoundary(text: string, offset: number): number {
  const wanted = Math.max(offset, 1);
  if (text.charCodeAt(wanted) < FIRST_COMBINING) return wanted;
  // Made when needed: it takes longer than measuring a whole report.
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // What follows the code point at the offset has no say in whether a grapheme starts there.
  const start = graphemes.segment(text.slice(0, wanted + 2)).containing(wanted)?.index;
  return start || (graphemes.segment(text).containing(0)?.segment.length ?? text.length);
}
