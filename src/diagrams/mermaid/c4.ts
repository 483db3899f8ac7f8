/** C4 diagrams: people, systems, containers and components, what bounds them, and how they use one another. */

import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { Edge, Graph, Group, Node, NodeForm, Tone } from '../model.ts';
import { withContent } from './groups.ts';
import { toneOf } from './tones.ts';

/** `Name(one, "two, and more", $key="value")`. */
interface Call {
  readonly name: string;
  /** Those without a key, in order. */
  readonly values: readonly string[];
  readonly keys: ReadonlyMap<string, string>;
  readonly opens: boolean;
}

interface Reading {
  title: string | undefined;
  readonly nodes: Map<string, Node>;
  readonly relations: { readonly edge: Edge; readonly line: number }[];
  readonly groups: Map<string, Group>;
  /** The groups that are open, innermost last. */
  readonly open: string[];
  readonly tones: Map<string, Tone>;
  /** Whether lines are numbered: they are steps. */
  readonly numbered: boolean;
}

const CALL = /^(\w+) ?\((.*)\) ?(\{)?$/;
const ARGUMENT = / ?(?:\$(\w+) ?= ?)?("[^"]*"|[^,"]*?) ?(?:,|$)/y;
const TITLE = /^title (.+)$/;

const ELEMENT = /^(Person|System|Container|Component)(Db|Queue)?(_Ext)?$/;
const BOUNDARY = /^(?:(?:Enterprise|System|Container)_)?Boundary$/;
const PLACE = /^(?:Deployment_)?Node(?:_[LR])?$/;
const RELATION = /^(Bi)?Rel(Index)?(?:_(?:Up|Down|Left|Right|U|D|L|R|(Back)))?$/;

/** Where things stand, and how lines look. */
const IDLE = /^(?:UpdateRelStyle|UpdateLayoutConfig|UpdateBoundaryStyle)$/;
const DIRECTION = /^direction \w+$/;

const FORMS: Readonly<Record<string, NodeForm>> = { Db: 'cylinder', Queue: 'subroutine' };

export function readC4(source: Source): Graph {
  return read(source, false);
}

/** The lines of a dynamic diagram are steps. */
export function readC4Steps(source: Source): Graph {
  return read(source, true);
}

function read(source: Source, numbered: boolean): Graph {
  const reading: Reading = {
    title: source.title,
    nodes: new Map(),
    relations: [],
    groups: new Map(),
    open: [],
    tones: new Map(),
    numbered,
  };
  for (const line of source.lines) readLine(line, reading);
  if (reading.open.length > 0)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'a boundary is not closed by “}”');
  const { title, relations, tones } = reading;
  for (const { edge, line } of relations)
    for (const id of [edge.from, edge.to])
      if (!reading.nodes.has(id) && !reading.groups.has(id))
        throw new Fault(line, `there is nothing called “${id}”`);
  const { nodes, groups } = withContent([...reading.nodes.values()], reading.groups);
  return {
    type: 'graph',
    name: 'C4 diagram',
    ...(title !== undefined && { title }),
    direction: 'down',
    nodes: nodes.map((node) => {
      const tone = tones.get(node.id);
      return tone ? { ...node, tone } : node;
    }),
    edges: relations.map(({ edge }) => edge),
    groups,
  };
}

function readLine({ text, line }: SourceLine, reading: Reading): void {
  const words = wordsOf({ text });
  const title = TITLE.exec(words)?.[1];
  if (title !== undefined) reading.title = labelText(title);
  else if (words === '}') closeBoundary(line, reading);
  else if (words !== '{' && !DIRECTION.test(words)) {
    const call = callOf(words);
    if (!call || !readCall(call, line, reading)) throw notUnderstood({ text, line });
  }
}

function callOf(text: string): Call | undefined {
  const [, name, inside = '', brace] = CALL.exec(text) ?? [];
  if (name === undefined) return undefined;
  const values: string[] = [];
  const keys = new Map<string, string>();
  ARGUMENT.lastIndex = 0;
  while (ARGUMENT.lastIndex < inside.length) {
    const found = ARGUMENT.exec(inside);
    if (!found) return undefined;
    const [, key, written = ''] = found;
    const value = labelText(written);
    if (key === undefined) values.push(value);
    else keys.set(key, value);
  }
  return { name, values, keys, opens: brace !== undefined };
}

function readCall(call: Call, line: number, reading: Reading): boolean {
  const { name, values } = call;
  if (IDLE.test(name)) return true;
  if ((values[0] ?? '') === '') return false;
  if (name === 'UpdateElementStyle') return readTone(call, reading);
  if (BOUNDARY.test(name) || PLACE.test(name)) return openBoundary(call, line, reading);
  return !call.opens && (readElement(call, reading) || readRelation(call, line, reading));
}

/** The value of a call at a place, or under a key. */
function argument({ values, keys }: Call, at: number, key: string): string {
  return keys.get(key) ?? values[at] ?? '';
}

/** `Person(id, label, description)`, `Container(id, label, technology, description)`. */
function readElement(call: Call, reading: Reading): boolean {
  const [, kind, shape = '', external] = ELEMENT.exec(call.name) ?? [];
  if (kind === undefined) return false;
  const id = call.values[0] ?? '';
  const technical = kind === 'Container' || kind === 'Component';
  const technology = technical ? argument(call, 2, 'techn') : '';
  const group = reading.open.at(-1);
  const tone: Tone | undefined = external ? 'muted' : kind === 'Person' ? 'accent2' : undefined;
  reading.nodes.set(id, {
    id,
    label: [argument(call, 1, 'label') || id, bracketed(technology)].filter(isSaid).join('\n'),
    form: FORMS[shape] ?? (kind === 'Person' ? 'rounded' : 'rectangle'),
    details: argument(call, technical ? 3 : 2, 'descr'),
    ...(tone && { tone }),
    ...(group !== undefined && { group }),
  });
  return true;
}

/** A boundary, or a place where things are deployed: `Deployment_Node(id, label, type, description) {`. */
function openBoundary(call: Call, line: number, reading: Reading): boolean {
  const id = call.values[0] ?? '';
  if (reading.groups.has(id)) throw new Fault(line, `there is a boundary “${id}” already`);
  const parent = reading.open.at(-1);
  const place = PLACE.test(call.name);
  const title = [argument(call, 1, 'label') || id, place ? bracketed(argument(call, 2, 'type')) : ''];
  const label = [title.filter(isSaid).join(' '), place ? argument(call, 3, 'descr') : ''];
  reading.groups.set(id, {
    id,
    label: label.filter(isSaid).join('\n'),
    ...(parent !== undefined && { parent }),
  });
  reading.open.push(id);
  return true;
}

function closeBoundary(line: number, reading: Reading): void {
  if (reading.open.pop() === undefined) throw new Fault(line, '“}” closes no boundary');
}

/** `Rel(from, to, label, technology)`; `RelIndex` has its number before them. */
function readRelation(call: Call, line: number, reading: Reading): boolean {
  const [, both, index, back] = RELATION.exec(call.name) ?? [];
  const values = index === undefined ? call.values : call.values.slice(1);
  const [from, to] = values;
  if (!RELATION.test(call.name) || from === undefined || to === undefined) return false;
  const said = argument({ ...call, values }, 2, 'label');
  const number = index === undefined ? `${reading.relations.length + 1}` : (call.values[0] ?? '');
  const words = [
    reading.numbered ? `${number}. ${said}`.trim() : said,
    bracketed(argument({ ...call, values }, 3, 'techn')),
  ].filter(isSaid);
  const edge: Edge = {
    from,
    to,
    line: 'solid',
    ...(words.length > 0 && { label: words.join('\n') }),
    ...((both || back) && { startHead: 'arrow' }),
    ...(!back && { endHead: 'arrow' }),
  };
  reading.relations.push({ edge, line });
  return true;
}

function readTone(call: Call, { tones }: Reading): boolean {
  const tone = toneOf(`fill:${argument(call, 1, 'bgColor')}`);
  if (tone) tones.set(call.values[0] ?? '', tone);
  return true;
}

function bracketed(text: string): string {
  return text === '' ? '' : `[${text}]`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
