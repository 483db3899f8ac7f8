/**
 * The source of a diagram before it is understood: front matter, directives and comments taken away, lines numbered.
 */

export interface SourceLine {
  readonly text: string;
  /** Counts from 0, from the first line of the source as it was written. */
  readonly line: number;
}

export interface Source {
  /** The word that says what kind of diagram this is, and what else its line says. */
  readonly keyword: string;
  readonly header: string;
  readonly title?: string;
  /** What follows; blank lines and comments are left out. */
  readonly lines: readonly SourceLine[];
}

const FRONT_MATTER = /^\s*---\s*\n([\s\S]*?)\n\s*---\s*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;
const COMMENT = /^\s*%%.*$|\s%%(?=\s).*$/;
const ACCESSIBLE_BLOCK = /^[ \t]*accDescr\s*\{[^}]*\}/gm;
const ACCESSIBLE_LINE = /^\s*acc(?:Title|Descr)\s*:/;

export function readSource(text: string): Source {
  const matter = FRONT_MATTER.exec(text);
  const title = /^\s*title\s*:\s*(.+?)\s*$/m.exec(matter?.[1] ?? '')?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, blank)
    .replace(DIRECTIVE, blank)
    .replace(ACCESSIBLE_BLOCK, blank);
  const lines = plain
    .split('\n')
    .map((line, i) => ({ text: line.replace(COMMENT, ''), line: i }))
    .filter((line) => line.text.trim() !== '' && !ACCESSIBLE_LINE.test(line.text));
  const [first, ...rest] = lines;
  const [, keyword = '', header = ''] = /^\s*([\w-]+)(.*)$/.exec(first?.text ?? '') ?? [];
  const { at, after } = statementAfter(header);
  return {
    keyword,
    header: at.trim(),
    ...(title !== undefined && { title }),
    lines: after === '' ? rest : [{ text: after, line: first?.line ?? 0 }, ...rest],
  };
}

/** What a line says, its words set apart by single spaces: patterns are slow on long runs of blanks. */
export function wordsOf({ text }: Pick<SourceLine, 'text'>): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** A header may end in a semicolon, with the first statement behind it: `graph TD; A-->B`. */
function statementAfter(header: string): { at: string; after: string } {
  const end = header.indexOf(';');
  return end < 0
    ? { at: header, after: '' }
    : { at: header.slice(0, end), after: header.slice(end + 1).trim() };
}

/** Lines keep their numbers. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
