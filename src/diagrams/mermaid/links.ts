/** The line between two nodes of a flowchart, as it is written: `-->`, `-. label .->`, `==>|label|`. */

import { labelText } from '../../mermaid/labels.ts';
import type { Edge, Head } from '../model.ts';

export interface WrittenLink extends Pick<Edge, 'line' | 'label' | 'startHead' | 'endHead'> {
  /** The place behind it. */
  readonly end: number;
}

/** An edge may have a name before its line: `e1@-->`. */
const NAME = String.raw`(?:[\w-]+@(?=[-=<~xo.]))?`;
const WHOLE = new RegExp(`${NAME}(?:~~~+|([<xo])?(--+[-xo>]|-\\.+-[xo>]?|==+[=xo>]))`, 'y');
const OPENING = new RegExp(`${NAME}([<xo])?(--|-\\.|==)(?![-.=>])`, 'y');
const PIPED = /\s*\|([^|"]*(?:"[^"]*"[^|"]*)*)\|/y;
/** The end of a line that has its label in its middle, by how it starts. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  '--': /--+[-xo>]/g,
  '-.': /\.+-[xo>]?/g,
  '==': /==+[=xo>]/g,
};

const HEADS: Readonly<Record<string, Head>> = { '<': 'arrow', '>': 'arrow', x: 'diamond', o: 'circle' };
const LINES: Readonly<Record<string, Edge['line']>> = { '--': 'solid', '-.': 'dotted', '==': 'thick' };

/** The link that starts at a place of a statement; undefined where none does. */
export function readLink(text: string, at: number): WrittenLink | undefined {
  return readWhole(text, at) ?? readInterrupted(text, at);
}

function readWhole(text: string, at: number): WrittenLink | undefined {
  WHOLE.lastIndex = at;
  const found = WHOLE.exec(text);
  if (!found) return undefined;
  const [, start, mark = ''] = found;
  const end = WHOLE.lastIndex;
  PIPED.lastIndex = end;
  const piped = PIPED.exec(text);
  const label = piped ? labelText(piped[1] ?? '') : '';
  const line = mark === '' ? 'none' : (LINES[mark.slice(0, 2)] ?? 'solid');
  return { line, ...heads(start, mark.at(-1)), ...(label && { label }), end: piped ? PIPED.lastIndex : end };
}

function readInterrupted(text: string, at: number): WrittenLink | undefined {
  OPENING.lastIndex = at;
  const [, start, mark = ''] = OPENING.exec(text) ?? [];
  const ending = ENDINGS[mark];
  if (!ending) return undefined;
  const from = OPENING.lastIndex;
  ending.lastIndex = from;
  const closing = ending.exec(text);
  if (!closing) return undefined;
  const label = labelText(text.slice(from, closing.index));
  const end = ending.lastIndex;
  return { line: LINES[mark] ?? 'solid', ...heads(start, closing[0].at(-1)), ...(label && { label }), end };
}

function heads(start: string | undefined, end: string | undefined): Pick<Edge, 'startHead' | 'endHead'> {
  const [startHead, endHead] = [HEADS[start ?? ''], HEADS[end ?? '']];
  return { ...(startHead && { startHead }), ...(endHead && { endHead }) };
}
