/** State diagrams: states are nodes, composite states groups; `[*]` is the start or the end of what it stands in. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Direction, Edge, Graph, Group, Node, NodeForm } from '../model.ts';
import { directionOf } from './flowchart.ts';

interface Reading {
  direction: Direction;
  readonly nodes: Map<string, Node>;
  readonly edges: Edge[];
  readonly groups: Map<string, Group>;
  readonly open: string[];
  /** The note whose lines are being read. */
  note: { readonly of: string; readonly lines: string[] } | undefined;
}

/** Names may be quoted or have dots and hyphens in them. */
const NAME = String.raw`(\[\*\]|"[^"]+"|[^\s:"]+)`;
const CLASS = String.raw`(?::::[\w-]+)?`;
const TRANSITION = new RegExp(`^${NAME}${CLASS}\\s*-->\\s*${NAME}${CLASS}\\s*(?::\\s*(.*))?$`);
const NAMED = /^state\s+"([^"]*)"\s+as\s+([^\s{]+)\s*(\{)?$/;
const COMPOSITE = /^state\s+(?:"([^"]*)"|([^\s{"]+))\s*\{$/;
const KIND = /^state\s+(\S+)\s+(?:<<|\[\[)(\w+)(?:>>|\]\])$/;
const DESCRIBED = /^([^\s:"[\]]+)\s*:\s*(.+)$/;
const NOTE = /^note\s+(?:left|right|over)\s*(?:of)?\s+([^\s:]+)\s*(?::\s*(.+))?$/i;
const ALONE = new RegExp(`^(?:state\\s+)?([^\\s:"[\\]{}]+)${CLASS}$`);
const IDLE = /^(?:--|hide empty description|scale\b.*|classDef\b.*|class\b.*|style\b.*|click\b.*)$/;

const FORMS: Readonly<Record<string, NodeForm>> = { choice: 'diamond', fork: 'bar', join: 'bar' };

export function readState(source: Source): Graph {
  const reading: Reading = {
    direction: 'down',
    nodes: new Map(),
    edges: [],
    groups: new Map(),
    open: [],
    note: undefined,
  };
  for (const { text, line } of source.lines) readLine(text.trim().replace(/;$/, ''), line, reading);
  if (reading.note) throw new Fault(source.lines.at(-1)?.line ?? 0, 'a note is not closed by “end note”');
  if (reading.open.length > 0)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'a state is not closed by “}”');
  const { direction, nodes, edges, groups } = reading;
  return {
    type: 'graph',
    name: 'State diagram',
    ...(source.title !== undefined && { title: source.title }),
    direction,
    nodes: [...nodes.values()].filter(({ id }) => !groups.has(id)),
    edges,
    groups: [...groups.values()],
  };
}

function readLine(text: string, line: number, reading: Reading): void {
  if (reading.note) readNoteLine(text, reading);
  else if (text === '}') closeState(line, reading);
  else if (!IDLE.test(text)) readStatement(text, line, reading);
}

function readStatement(text: string, line: number, reading: Reading): void {
  const readers = [
    readDirection,
    readTransition,
    readNamed,
    readComposite,
    readKind,
    readNote,
    readDescribed,
    readAlone,
  ];
  if (!readers.some((read) => read(text, reading)))
    throw new Fault(line, `“${excerpt(text)}” is not understood`);
}

/** Dagre lays all of a drawing out in one direction: that of the whole counts. */
function readDirection(text: string, reading: Reading): boolean {
  const direction = /^direction\s+(\w+)$/.exec(text)?.[1];
  if (direction === undefined) return false;
  if (reading.open.length === 0) reading.direction = directionOf(direction) ?? reading.direction;
  return true;
}

function readTransition(text: string, reading: Reading): boolean {
  const [, from, to, label = ''] = TRANSITION.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  const words = labelText(label);
  reading.edges.push({
    from: stateOf(from, 'start', reading),
    to: stateOf(to, 'end', reading),
    line: 'solid',
    endHead: 'arrow',
    ...(words && { label: words }),
  });
  return true;
}

/** The id of a state that a transition names; each composite state has a start and an end of its own. */
function stateOf(written: string, end: 'start' | 'end', reading: Reading): string {
  const scope = reading.open.at(-1);
  if (written !== '[*]') {
    const id = written.replaceAll('"', '');
    if (!reading.groups.has(id)) state(id, {}, reading);
    return id;
  }
  const id = `[*] ${end} ${scope ?? ''}`;
  reading.nodes.set(id, { id, label: '', form: end, ...(scope !== undefined && { group: scope }) });
  return id;
}

function state(id: string, said: Partial<Pick<Node, 'label' | 'form'>>, reading: Reading): void {
  const known = reading.nodes.get(id);
  const group = known?.group ?? reading.open.at(-1);
  reading.nodes.set(id, {
    id,
    label: said.label ?? known?.label ?? id,
    form: said.form ?? known?.form ?? 'rounded',
    ...(group !== undefined && { group }),
  });
}

function readNamed(text: string, reading: Reading): boolean {
  const [, label, id, brace] = NAMED.exec(text) ?? [];
  if (label === undefined || id === undefined) return false;
  if (brace) openState(id, labelText(label), reading);
  else state(id, { label: labelText(label) }, reading);
  return true;
}

function readComposite(text: string, reading: Reading): boolean {
  const found = COMPOSITE.exec(text);
  const id = found?.[1] ?? found?.[2];
  if (id === undefined) return false;
  openState(id, reading.nodes.get(id)?.label ?? id, reading);
  return true;
}

function openState(id: string, label: string, reading: Reading): void {
  const parent = reading.nodes.get(id)?.group ?? reading.open.at(-1);
  if (!reading.groups.has(id)) reading.groups.set(id, { id, label, ...(parent !== undefined && { parent }) });
  reading.open.push(id);
}

function closeState(line: number, reading: Reading): void {
  if (reading.open.pop() === undefined) throw new Fault(line, '“}” closes no state');
}

function readKind(text: string, reading: Reading): boolean {
  const [, id, kind = ''] = KIND.exec(text) ?? [];
  if (id === undefined) return false;
  state(id, { label: '', form: FORMS[kind] ?? 'rounded' }, reading);
  return true;
}

function readNote(text: string, reading: Reading): boolean {
  const [, of, words] = NOTE.exec(text) ?? [];
  if (of === undefined) return false;
  if (words === undefined) reading.note = { of, lines: [] };
  else addNote(of, words, reading);
  return true;
}

function readNoteLine(text: string, reading: Reading): void {
  const { note } = reading;
  if (!note) return;
  if (!/^end note$/i.test(text)) {
    note.lines.push(text);
    return;
  }
  addNote(note.of, note.lines.join('\n'), reading);
  reading.note = undefined;
}

function addNote(of: string, words: string, reading: Reading): void {
  const id = `note ${reading.nodes.size}`;
  state(id, { label: labelText(words), form: 'note' }, reading);
  reading.edges.push({ from: stateOf(of, 'start', reading), to: id, line: 'dotted' });
}

/** `state : what it is`; said again, it is another line. */
function readDescribed(text: string, reading: Reading): boolean {
  const [, id, words = ''] = DESCRIBED.exec(text) ?? [];
  if (id === undefined) return false;
  const known = reading.nodes.get(id)?.label;
  const label = labelText(words);
  state(id, { label: known === undefined || known === id ? label : `${known}\n${label}` }, reading);
  return true;
}

function readAlone(text: string, reading: Reading): boolean {
  const [, id] = ALONE.exec(text) ?? [];
  if (id === undefined) return false;
  if (!reading.groups.has(id)) state(id, {}, reading);
  return true;
}
