/** The text of a report with a chart asked of one of its tables: the inverse of reading what is asked, for who chooses in a menu. */
import type { Source } from '../model.ts';

/** A table in a text: the line that it starts in, and where the comment before it starts that asks something of it already. */
export interface AskedTable {
  readonly line: number;
  readonly comment?: Source | undefined;
}

const COMMENT = /<!--[\s\S]*?-->/y;

/** `chart: line columns="A, B"`: the name at the start, its value, and all else that is asked. */
const CHART_FIRST = /^(<!--\s*chart\s*:\s*)([^\s=]*?)(?=\s*-->|\s+[a-z]+\s*=)/i;
const CHART_LATER = /(\schart\s*=\s*)("[^"]*"|'[^']*'|“[^”]*”|[^\s"'“]+)/i;
const ALONE = /^<!--\s*chart\s*:\s*\S*\s*-->$/i;

/**
 * The text, `chart` asked of the table: in the comment that asks something of it, or else in a new one above it. A comment that asks for
 * nothing but a chart goes where `auto` is asked. Throws where no comment starts at the place that is given.
 */
export function askChart(text: string, { line, comment }: AskedTable, chart: string): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const startOf = ({ line, column }: Source) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length, 0) + column - 1;
  if (comment !== undefined) return changed(text, startOf(comment), chart);
  // Quotes go on with their mark; what else stands before a table, such as a bullet, is its parent's.
  const margin = /^[\s>]*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const at = startOf({ line, column: 1 });
  return `${text.slice(0, at)}${margin}<!-- chart: ${chart} -->${ending}${text.slice(at)}`;
}

function changed(text: string, start: number, chart: string): string {
  COMMENT.lastIndex = start;
  const comment = COMMENT.exec(text)?.[0];
  if (comment === undefined) throw new Error(`No comment starts at character ${start}`);
  const [before, after] = [text.slice(0, start), text.slice(start + comment.length)];
  if (chart === 'auto' && ALONE.test(comment)) return withoutLine(before, after);
  return before + asking(comment, chart) + after;
}

function asking(comment: string, chart: string): string {
  if (CHART_FIRST.test(comment)) return comment.replace(CHART_FIRST, `$1${chart}`);
  if (CHART_LATER.test(comment)) return comment.replace(CHART_LATER, `$1${chart}`);
  return comment.replace(/\s*-->$/, ` chart=${chart} -->`);
}

/** The two joined, without the line between them where it is left empty. */
function withoutLine(before: string, after: string): string {
  const margin = /(?:^|[\r\n])[\s>]*$/.test(before) ? /[^\r\n]*$/.exec(before)?.[0] : undefined;
  const rest = /^[ \t]*(\r\n|\n|\r)/.exec(after);
  return margin !== undefined && rest
    ? before.slice(0, before.length - margin.length) + after.slice(rest[0].length)
    : before + after;
}
