/** Requirement diagrams: requirements with what they ask, elements that meet them, and how they relate. */

import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { Edge, Graph } from '../model.ts';
import { directionOf } from './flowchart.ts';
import { graphOf } from './members.ts';

interface Box {
  readonly kind: string;
  readonly fields: string[];
}

interface Reading {
  direction: Graph['direction'];
  readonly boxes: Map<string, Box>;
  readonly edges: Edge[];
  /** The box whose fields are being read. */
  open: Box | undefined;
}

const NAME = String.raw`("[^"]+"|[^\s"{}<>:-]+(?:-[^\s"{}<>:-]+)*)`;
const CLASS = String.raw`(?: ?:::[\w,-]+)?`;
const KINDS: Readonly<Record<string, string>> = {
  requirement: 'Requirement',
  functionalRequirement: 'Functional requirement',
  interfaceRequirement: 'Interface requirement',
  performanceRequirement: 'Performance requirement',
  physicalRequirement: 'Physical requirement',
  designConstraint: 'Design constraint',
  element: 'Element',
};
const BOX = new RegExp(`^(${Object.keys(KINDS).join('|')}) ${NAME}${CLASS} ?\\{ ?(\\})?$`, 'i');
const FIELD = /^(\w+) ?: ?(.+)$/;
const TYPES = 'contains|copies|derives|satisfies|verifies|refines|traces';
const FORTH = new RegExp(`^${NAME} ?- ?(${TYPES}) ?-> ?${NAME}$`, 'i');
const BACK = new RegExp(`^${NAME} ?<- ?(${TYPES}) ?- ?${NAME}$`, 'i');
const DIRECTION = /^direction (\w+)$/;
const IDLE = new RegExp(`^(?:(?:style|classDef|class)\\b.*|${NAME} ?:::[\\w,-]+)$`);

export function readRequirements(source: Source): Graph {
  const reading: Reading = { direction: 'down', boxes: new Map(), edges: [], open: undefined };
  for (const line of source.lines) readLine(line, reading);
  if (reading.open) throw new Fault(source.lines.at(-1)?.line ?? 0, 'a requirement is not closed by “}”');
  const { direction, boxes, edges } = reading;
  for (const { from, to } of edges) for (const id of [from, to]) if (!boxes.has(id)) boxes.set(id, unsaid());
  const members = [...boxes].map(([id, { kind, fields }]) => {
    return [id, { label: id, ...(kind && { stereotype: kind }), compartments: [fields] }] as const;
  });
  return graphOf('Requirement diagram', source, direction, new Map(members), [], edges);
}

function readLine({ text, line }: SourceLine, reading: Reading): void {
  const words = wordsOf({ text });
  const direction = DIRECTION.exec(words)?.[1];
  const [, key, value = ''] = FIELD.exec(words) ?? [];
  if (words === '}') reading.open = undefined;
  else if (reading.open && key !== undefined) reading.open.fields.push(`${key}: ${labelText(value)}`);
  else if (reading.open) throw notUnderstood({ text, line });
  else if (direction !== undefined) reading.direction = directionOf(direction) ?? reading.direction;
  else if (!IDLE.test(words) && !readBox(words, reading) && !readRelation(words, reading))
    throw notUnderstood({ text, line });
}

function readBox(words: string, reading: Reading): boolean {
  const [, written = '', name, closed] = BOX.exec(words) ?? [];
  if (name === undefined) return false;
  const kind = Object.entries(KINDS).find(([key]) => key.toLowerCase() === written.toLowerCase())?.[1] ?? '';
  const box: Box = { kind, fields: [] };
  reading.boxes.set(labelText(name), box);
  reading.open = closed === undefined ? box : undefined;
  return true;
}

/** `one - satisfies -> other`, or `other <- satisfies - one`. */
function readRelation(words: string, { edges }: Reading): boolean {
  const [, left, type, right] = FORTH.exec(words) ?? BACK.exec(words) ?? [];
  if (left === undefined || type === undefined || right === undefined) return false;
  const [from, to] = FORTH.test(words) ? [left, right] : [right, left];
  const contains = type.toLowerCase() === 'contains';
  edges.push({
    from: labelText(from),
    to: labelText(to),
    label: type,
    line: contains ? 'solid' : 'dotted',
    ...(contains ? { startHead: 'circle' } : { endHead: 'open' }),
  });
  return true;
}

/** A box that is related but never told of. */
function unsaid(): Box {
  return { kind: '', fields: [] };
}
