/**
 * Patterns of grammars for code that is all ASCII, as most is: the same matches from sets of letters that are compiled in
 * a fraction of the time.
 *
 * Grammars ask for letters of all scripts (`\p{L}`) in nearly every pattern. Each such set has hundreds of ranges, and
 * compiling them takes longer than colouring a page of code; of ASCII a few ranges are left.
 */

/** Whether patterns that were made for it may read the text. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/.test(text);
}

/** Finds in text of ASCII what `pattern` finds. */
export function asciiPattern(pattern: RegExp): RegExp {
  const made = known.get(pattern) ?? make(pattern);
  known.set(pattern, made);
  return made;
}

/** A pattern that is more than JavaScript's own says what makes it so. */
type Emulated = RegExp & { readonly rawOptions?: object };

const known = new WeakMap<RegExp, RegExp>();

function make(pattern: Emulated): RegExp {
  const { source, flags, rawOptions } = pattern;
  const Kind = pattern.constructor as new (source: string, flags: string, options?: object) => RegExp;
  const written = narrowed(source, flags);
  return new Kind(written, isPlain(written) ? flags.replace('v', '') : flags, rawOptions);
}

const PROPERTY = /\\([pP])\{([^}]+)\}/;
const PIECES = new RegExp(String.raw`${PROPERTY.source}|\\[\s\S]|\[\^?|\]`, 'g');

/** Sets of sets, and what is left of some. */
const OPERATION = /\[[^\]\\]*(?:\\[\s\S][^\]\\]*)*(?:\[|--|&&)/;

/** The pattern with the ASCII members of each property in its place. */
function narrowed(source: string, flags: string): string {
  const isOperand = OPERATION.test(source);
  let depth = 0;
  return source.replace(PIECES, (piece, sign?: string, name?: string) => {
    if (piece.startsWith('[')) depth += 1;
    if (piece === ']') depth -= 1;
    if (sign === undefined || name === undefined) return piece;
    const members = membersOf(`\\${sign}{${name}}`, flags.replace(/[dgy]/g, ''));
    return depth > 0 && !isOperand ? members : `[${members}]`;
  });
}

const memberships = new Map<string, string>();

/** The characters of ASCII that a property has, as ranges of a set. */
function membersOf(property: string, flags: string): string {
  const key = `${flags} ${property}`;
  const members = memberships.get(key) ?? rangesOf(new RegExp(property, flags));
  memberships.set(key, members);
  return members;
}

function rangesOf(member: RegExp): string {
  const codes = Array.from({ length: 128 }, (_, code) => code).filter((code) =>
    member.test(String.fromCharCode(code)),
  );
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const ends = codes.filter((code) => !codes.includes(code + 1));
  return starts.map((start, i) => `${escaped(start)}-${escaped(ends[i] ?? start)}`).join('');
}

function escaped(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`;
}

/**
 * Whether it means the same without `v`, where letters are compared by simpler rules: nothing in it is more than ASCII, or has a
 * meaning of its own there.
 */
function isPlain(source: string): boolean {
  return isAscii(source) && !/\\[uqpP]/.test(source) && !OPERATION.test(source);
}
