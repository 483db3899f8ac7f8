/**
 * Finds front matter in the text of a report, before it is parsed: between `---`, between `+++`, or in braces.
 *
 * Taken line by line, so that it is found where no parser of Markdown looks for it: below an empty line or a
 * comment, in JSON, and without its closing rule.
 */
import type { Yaml } from 'mdast';
import type { Toml } from '../mdast.ts';

export interface Taken {
  /** What was found, where it stands. JSON counts as YAML, of which it is a part. */
  readonly node?: Yaml | Toml;
  /** The text with empty lines in its place, so that every place stays true. */
  readonly body: string;
}

interface Found {
  readonly type: 'yaml' | 'toml';
  /** Its lines with its rules: the first, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Its lines without them; JSON has none. */
  readonly lines: readonly string[];
}

/** A line that says `key: value`; without one, text between two rules is no front matter. */
const ENTRY = /^[\w"'-][^:\n]*:(?:\s|$)/;

/** Keys of which one must be there where the place or a missing rule leaves a doubt. */
const SURE = /^["']?(?:title|author|date|layout|theme|lang|description|tags|draft)["']?\s*[:=]/i;

/** What may stand between entries: values of several lines, comments and nothing. */
const BETWEEN = /^(?:\s.*|-\s.*|#.*|[\]}].*)?$/;

/** The front matter of a text with `\n` line ends. */
export function takeFrontMatter(text: string): Taken {
  const lines = text.split('\n');
  const start = firstLine(lines);
  const found = yaml(lines, start) ?? toml(lines, start) ?? json(lines, start);
  if (!found) return { body: text };
  const body = lines.map((line, i) => (i >= found.start && i < found.end ? '' : line)).join('\n');
  // The line above the first entry, where the rule stands.
  const above = found.end - found.start === found.lines.length ? found.start : found.start + 1;
  const point = { line: above, column: 1 };
  const node = { type: found.type, value: found.lines.join('\n'), position: { start: point, end: point } };
  return { node, body };
}

/** The first line that is neither empty nor part of a comment. */
function firstLine(lines: readonly string[]): number {
  let inComment = false;
  return lines.findIndex((line) => {
    const opens = !inComment && line.trimStart().startsWith('<!--');
    const isPart = inComment || opens || line.trim() === '';
    if (opens) inComment = true;
    if (inComment && line.includes('-->')) inComment = false;
    return !isPart;
  });
}

function yaml(lines: readonly string[], start: number): Found | undefined {
  if (!/^---\s*$/.test(lines[start] ?? '')) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(start + 1, length < 0 ? start + 1 : start + 1 + length);
  const isEmpty = length >= 0 && inside.every((line) => line.trim() === '');
  const isFirst = start === 0 && inside.some((line) => ENTRY.test(line));
  if (isEmpty || isFirst || isSurely(inside))
    return { type: 'yaml', start, end: start + length + 2, lines: inside };
  return unclosed(lines, start);
}

/** Up to the first empty line. */
function unclosed(lines: readonly string[], start: number): Found | undefined {
  const below = lines.slice(start + 1);
  const length = below.findIndex((line) => line.trim() === '' || line.startsWith('# '));
  const inside = length < 0 ? below : below.slice(0, length);
  return isSurely(inside)
    ? { type: 'yaml', start, end: start + 1 + inside.length, lines: inside }
    : undefined;
}

function isSurely(lines: readonly string[]): boolean {
  return (
    lines.some((line) => SURE.test(line)) && lines.every((line) => ENTRY.test(line) || BETWEEN.test(line))
  );
}

function toml(lines: readonly string[], start: number): Found | undefined {
  if (!/^\+\+\+\s*$/.test(lines[start] ?? '')) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^\+\+\+\s*$/.test(line));
  if (length < 0) return undefined;
  const inside = lines.slice(start + 1, start + 1 + length);
  return start === 0 || inside.some((line) => SURE.test(line))
    ? { type: 'toml', start, end: start + length + 2, lines: inside }
    : undefined;
}

/** An object that closes at the start of a line. */
function json(lines: readonly string[], start: number): Found | undefined {
  if (!/^\{\s*(?:"|$)/.test(lines[start] ?? '')) return undefined;
  const length = lines.slice(start).findIndex((line) => /^\}\s*$/.test(line)) + 1;
  const inside = lines.slice(start, start + length);
  return length > 0 && isJson(inside.join('\n'))
    ? { type: 'yaml', start, end: start + length, lines: inside }
    : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
