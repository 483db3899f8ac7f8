/** Entity diagrams: entities with their attributes, and how many of one belong to how many of another. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Edge, Graph } from '../model.ts';
import { directionOf } from './flowchart.ts';
import { graphOf } from './members.ts';

interface Entity {
  label: string;
  readonly attributes: string[];
}

interface Reading {
  direction: Graph['direction'];
  readonly entities: Map<string, Entity>;
  readonly edges: Edge[];
  open: string | undefined;
}

const NAME = String.raw`("[^"]+"|[^\s"{}:[\]|]+)`;
const RELATION = new RegExp(
  `^${NAME}\\s+(\\|\\||\\|o|\\}o|\\}\\|)(--|\\.\\.)(\\|\\||o\\||o\\{|\\|\\{)\\s+${NAME}\\s*(?::\\s*(.*))?$`,
);
const ENTITY = new RegExp(`^${NAME}\\s*(?:\\["?([^"\\]]*)"?\\])?\\s*(\\{(\\s*\\})?)?$`);
const ATTRIBUTE = /^(\S+)\s+(\S+)\s*([A-Z, ]*?)\s*(?:"([^"]*)")?$/;
const IDLE = /^(?:classDef|class|style|title)\b/;

/** Crow's feet in numbers. */
const COUNTS: Readonly<Record<string, string>> = {
  '||': '1',
  '|o': '0..1',
  'o|': '0..1',
  '}o': '0..*',
  'o{': '0..*',
  '}|': '1..*',
  '|{': '1..*',
};

export function readEntities(source: Source): Graph {
  const reading: Reading = { direction: 'down', entities: new Map(), edges: [], open: undefined };
  for (const { text, line } of source.lines) readLine(text.trim(), line, reading);
  if (reading.open !== undefined)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'an entity is not closed by “}”');
  const boxes = [...reading.entities].map(([id, { label, attributes }]) => {
    return [id, { label, compartments: [attributes] }] as const;
  });
  return graphOf('Entity diagram', source, reading.direction, new Map(boxes), [], reading.edges);
}

function readLine(text: string, line: number, reading: Reading): void {
  const direction = /^direction\s+(\w+)$/.exec(text)?.[1];
  if (text === '}') reading.open = undefined;
  else if (reading.open !== undefined) readAttribute(text, reading.open, reading);
  else if (direction) reading.direction = directionOf(direction) ?? reading.direction;
  else if (!IDLE.test(text) && !readRelation(text, reading) && !readEntity(text, reading)) {
    throw new Fault(line, `“${excerpt(text)}” is not understood`);
  }
}

function entityOf(written: string, { entities }: Reading): string {
  const id = labelText(written);
  if (!entities.has(id)) entities.set(id, { label: id, attributes: [] });
  return id;
}

function readRelation(text: string, reading: Reading): boolean {
  const [, from, one = '', line, other = '', to, label = ''] = RELATION.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  const words = [labelText(label), `${COUNTS[one]} – ${COUNTS[other]}`].filter((each) => each !== '');
  reading.edges.push({
    from: entityOf(from, reading),
    to: entityOf(to, reading),
    line: line === '..' ? 'dotted' : 'solid',
    label: words.join('\n'),
  });
  return true;
}

function readEntity(text: string, reading: Reading): boolean {
  const [, name, label, brace, closed] = ENTITY.exec(text) ?? [];
  if (name === undefined) return false;
  const id = entityOf(name, reading);
  const known = reading.entities.get(id);
  if (known && label) known.label = labelText(label);
  if (brace !== undefined && closed === undefined) reading.open = id;
  return true;
}

/** `string name PK "what it is"`. */
function readAttribute(text: string, id: string, { entities }: Reading): void {
  const [, type = '', name = '', keys = '', comment = ''] = ATTRIBUTE.exec(text) ?? [];
  const line =
    name === '' ? text : [`${name}: ${type}`, keys, comment].filter((each) => each !== '').join(' ');
  entities.get(id)?.attributes.push(line);
}
