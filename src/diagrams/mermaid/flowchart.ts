/** Flowcharts: `graph` and `flowchart`. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Direction, Edge, Graph, Group, Node, Tone } from '../model.ts';
import { withContent } from './groups.ts';
import { readLink } from './links.ts';
import { readNode, type WrittenNode } from './nodes.ts';
import { statementsOf } from './statements.ts';
import { toneOf } from './tones.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  TB: 'down',
  TD: 'down',
  BT: 'up',
  LR: 'right',
  RL: 'left',
  v: 'down',
  '^': 'up',
  '>': 'right',
  '<': 'left',
};

/** What only browsers do, or what themes decide. */
const IDLE = /^(?:click|linkStyle|href|callback)\b/;

interface Reading {
  direction: Direction;
  readonly nodes: Map<string, Node>;
  readonly edges: Edge[];
  readonly groups: Map<string, Group>;
  /** The groups that are open, innermost last. */
  readonly open: string[];
  readonly tones: Map<string, Tone>;
  readonly classes: Map<string, string>;
}

/** The direction that a word names: of a header, or of a `direction` statement. */
export function directionOf(word: string): Direction | undefined {
  return DIRECTIONS[word] ?? DIRECTIONS[word.toUpperCase()];
}

export function readFlowchart(source: Source): Graph {
  const reading: Reading = {
    direction: directionOf(source.header.split(/\s/)[0] ?? '') ?? 'down',
    nodes: new Map(),
    edges: [],
    groups: new Map(),
    open: [],
    tones: new Map(),
    classes: new Map(),
  };
  const statements = statementsOf(source.lines);
  for (const { text, line } of statements) readStatement(text, line, reading);
  if (reading.open.length > 0)
    throw new Fault(statements.at(-1)?.line ?? 0, 'a subgraph is not closed by “end”');
  return finished(source, reading);
}

function readStatement(text: string, line: number, reading: Reading): void {
  const [, word = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(text) ?? [];
  if (word === 'subgraph') openGroup(rest, line, reading);
  else if (text === 'end') closeGroup(line, reading);
  else if (word === 'direction' && directionOf(rest)) return;
  else if (word === 'classDef' || word === 'style') readTone(rest, reading);
  else if (word === 'class' && rest !== '') readClasses(rest, reading);
  else if (!IDLE.test(text)) readChain(text, line, reading);
}

/** `A & B --> C -- label --> D`. */
function readChain(text: string, line: number, reading: Reading): void {
  let { ids, end } = readNodes(text, 0, line, reading);
  while (end < text.length) {
    const link = readLink(text, end);
    if (!link) throw new Fault(line, `“${excerpt(text.slice(end))}” is not understood`);
    const next = readNodes(text, skipSpace(text, link.end), line, reading);
    const { end: _, ...look } = link;
    for (const from of ids) for (const to of next.ids) reading.edges.push({ from, to, ...look });
    ({ ids, end } = next);
  }
}

function readNodes(
  text: string,
  at: number,
  line: number,
  reading: Reading,
): { ids: readonly string[]; end: number } {
  const node = readNode(text, at, line);
  note(node, reading);
  const end = skipSpace(text, node.end);
  if (text.charAt(end) !== '&') return { ids: [node.id], end };
  const rest = readNodes(text, skipSpace(text, end + 1), line, reading);
  return { ids: [node.id, ...rest.ids], end: rest.end };
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** What is said of a node last counts; it stands in the first group that names it. */
function note({ id, form, label, className }: WrittenNode, reading: Reading): void {
  if (className !== undefined) reading.classes.set(id, className);
  const known = reading.nodes.get(id);
  const group = known?.group ?? reading.open.at(-1);
  reading.nodes.set(id, {
    id,
    label: label ?? known?.label ?? id,
    form: form ?? known?.form ?? 'rectangle',
    ...(group !== undefined && { group }),
  });
}

/** `subgraph id [label]`, `subgraph id`, `subgraph "label"` or `subgraph some words`. */
function openGroup(rest: string, line: number, reading: Reading): void {
  const parent = reading.open.at(-1);
  const [, id, label] = /^([^\s[\]"]+)\s*\[([\s\S]*)\]$/.exec(rest) ?? [];
  const own = id ?? (/^"?([\s\S]*?)"?$/.exec(rest)?.[1]?.trim() || `subgraph at line ${line}`);
  const title = rest === '' ? '' : labelText(label ?? rest);
  if (!reading.groups.has(own)) {
    reading.groups.set(own, { id: own, label: title, ...(parent !== undefined && { parent }) });
  }
  reading.open.push(own);
}

function closeGroup(line: number, reading: Reading): void {
  if (reading.open.pop() === undefined) throw new Fault(line, '“end” closes no subgraph');
}

/** `classDef name,other fill:#f9f` and `style node fill:#f9f`. */
function readTone(rest: string, { tones }: Reading): void {
  const [, names = '', style = ''] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
  const tone = toneOf(style);
  if (tone) for (const name of names.split(',')) tones.set(name, tone);
}

function readClasses(rest: string, { classes }: Reading): void {
  const [, ids = '', name = ''] = /^(.+?)\s+([\w-]+)$/.exec(rest) ?? [];
  for (const id of ids.split(',')) classes.set(id.trim(), name);
}

function finished(source: Source, reading: Reading): Graph {
  const { direction, edges, tones, classes } = reading;
  const { nodes, groups } = withContent([...reading.nodes.values()], reading.groups);
  return {
    type: 'graph',
    name: 'Flowchart',
    ...(source.title !== undefined && { title: source.title }),
    direction,
    nodes: nodes.map((node) => {
      const tone = tones.get(node.id) ?? tones.get(classes.get(node.id) ?? '') ?? tones.get('default');
      return tone ? { ...node, tone } : node;
    }),
    edges,
    groups,
  };
}
