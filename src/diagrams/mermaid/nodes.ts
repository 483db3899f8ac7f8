/** A node of a flowchart as it is written: its id, and the brackets that give its form and label. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { NodeForm } from '../model.ts';

export interface WrittenNode {
  readonly id: string;
  readonly form?: NodeForm;
  readonly label?: string;
  readonly className?: string;
  /** The place behind it. */
  readonly end: number;
}

/** A hyphen is part of an id where no line starts with it: `grep-cli`. */
const ID = /(?:[\p{L}\p{N}\p{So}_.!#$%'*+\\?/]|-(?![-.>])|:(?!::)|=(?![=>]))+/uy;
const CLASS = /:::([\w-]+)/y;

/** Marks just inside the outer brackets, longest first. */
const FORMS: Readonly<Record<string, readonly (readonly [string, string, NodeForm])[]>> = {
  '[': [
    ['[', ']', 'subroutine'],
    ['(', ')', 'cylinder'],
    ['/', '/', 'parallelogram'],
    ['\\', '\\', 'parallelogram'],
    ['/', '\\', 'trapezoid'],
    ['\\', '/', 'trapezoid'],
    ['', '', 'rectangle'],
  ],
  '(': [
    ['((', '))', 'circle'],
    ['(', ')', 'circle'],
    ['[', ']', 'stadium'],
    ['', '', 'rounded'],
  ],
  '{': [
    ['{', '}', 'hexagon'],
    ['', '', 'diamond'],
  ],
  '>': [['', '', 'flag']],
};

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '>': ']' };

/** Mermaid's newer names of forms: `A@{ shape: cyl }`; what is not here is drawn as a rectangle. */
const NAMED: Readonly<Record<string, NodeForm>> = {
  rounded: 'rounded',
  event: 'rounded',
  stadium: 'stadium',
  pill: 'stadium',
  terminal: 'stadium',
  'fr-rect': 'subroutine',
  subproc: 'subroutine',
  subprocess: 'subroutine',
  subroutine: 'subroutine',
  cyl: 'cylinder',
  cylinder: 'cylinder',
  database: 'cylinder',
  db: 'cylinder',
  'lin-cyl': 'cylinder',
  disk: 'cylinder',
  'h-cyl': 'cylinder',
  das: 'cylinder',
  circle: 'circle',
  circ: 'circle',
  'dbl-circ': 'circle',
  odd: 'flag',
  diam: 'diamond',
  diamond: 'diamond',
  decision: 'diamond',
  question: 'diamond',
  hex: 'hexagon',
  hexagon: 'hexagon',
  prepare: 'hexagon',
  'lean-r': 'parallelogram',
  'lean-l': 'parallelogram',
  'in-out': 'parallelogram',
  'out-in': 'parallelogram',
  'trap-b': 'trapezoid',
  'trap-t': 'trapezoid',
  manual: 'trapezoid',
  priority: 'trapezoid',
  text: 'note',
  comment: 'note',
  brace: 'note',
  fork: 'bar',
  join: 'bar',
};

/** The node that starts at a place of a statement. Throws a `Fault` where none does. */
export function readNode(text: string, at: number, line: number): WrittenNode {
  ID.lastIndex = at;
  const id = ID.exec(text)?.[0];
  if (id === undefined) throw new Fault(line, `a node is expected where “${excerpt(text.slice(at))}” stands`);
  let node: WrittenNode = { id, end: at + id.length };
  node = { ...node, ...readClass(text, node.end) };
  node = { ...node, ...readForm(text, node.end, line) };
  return { ...node, ...readClass(text, node.end) };
}

function readClass(text: string, at: number): Partial<WrittenNode> {
  CLASS.lastIndex = at;
  const found = CLASS.exec(text);
  return found ? { className: found[1] ?? '', end: CLASS.lastIndex } : {};
}

function readForm(text: string, at: number, line: number): Partial<WrittenNode> {
  if (text.startsWith('@{', at)) return readAttributes(text, at, line);
  const opening = text.charAt(at);
  const forms = FORMS[opening];
  if (!forms) return {};
  const end = closing(text, at, opening);
  if (end === undefined) throw new Fault(line, `the bracket of “${excerpt(text.slice(at))}” is not closed`);
  const inside = text.slice(at + 1, end);
  const found = forms.find(
    ([before, after]) =>
      inside.startsWith(before) && inside.endsWith(after) && inside.length > before.length + after.length,
  );
  const [before = '', after = '', form = 'rectangle'] = found ?? [];
  return { form, label: labelText(inside.slice(before.length, inside.length - after.length)), end: end + 1 };
}

/** The bracket that closes the one at a place; those in quotation marks are text. */
function closing(text: string, at: number, opening: string): number | undefined {
  const close = CLOSING[opening];
  let depth = 0;
  let quoted = false;
  for (let i = at; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === opening && (opening !== '>' || i === at)) depth += 1;
    else if (char === close) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return undefined;
}

function readAttributes(text: string, at: number, line: number): Partial<WrittenNode> {
  const end = closing(text, at + 1, '{');
  if (end === undefined) throw new Fault(line, `the bracket of “${excerpt(text.slice(at))}” is not closed`);
  const inside = text.slice(at + 2, end);
  const value = (name: string) =>
    new RegExp(`(?:^|[,{\\s])${name}\\s*:\\s*("[^"]*"|[^,}\\n]+)`).exec(inside)?.[1]?.trim();
  const shape = value('shape')?.replaceAll('"', '');
  const label = value('label');
  return {
    ...(shape !== undefined && { form: NAMED[shape] ?? 'rectangle' }),
    ...(label !== undefined && { label: labelText(label) }),
    end: end + 1,
  };
}
