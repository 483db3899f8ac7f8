/** Class diagrams: classes with their attributes and methods, and how they relate. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Edge, Graph, Head, Node } from '../model.ts';
import { directionOf } from './flowchart.ts';
import { graphOf } from './members.ts';

interface Class {
  label: string;
  stereotype?: string;
  readonly attributes: string[];
  readonly methods: string[];
}

interface Reading {
  direction: Graph['direction'];
  readonly classes: Map<string, Class>;
  readonly notes: Node[];
  readonly edges: Edge[];
  /** The class, or the namespace, whose members are being read. */
  readonly open: (string | undefined)[];
}

const NAME = String.raw`(\x60[^\x60]+\x60|[^\s"{}:<>*|[\]]+)`;
const RELATION = new RegExp(
  `^${NAME}\\s*(?:"([^"]*)")?\\s*(<\\|?|\\*|o|\\(\\))?(--|\\.\\.)(\\|?>|\\*|o|\\(\\))?\\s*(?:"([^"]*)")?\\s*${NAME}\\s*(?::\\s*(.*))?$`,
);
const CLASS = new RegExp(
  `^class\\s+${NAME}\\s*(?:\\["([^"]*)"\\])?\\s*(?::::[\\w-]+)?\\s*(\\{(.*?)(\\})?)?$`,
);
const MEMBER = new RegExp(`^${NAME}\\s*:\\s*(.+)$`);
const STEREOTYPE = new RegExp(`^<<(.+?)>>\\s*${NAME}?$`);
const NOTE = new RegExp(`^note\\s+(?:for\\s+${NAME}\\s+)?"([^"]*)"$`);
const NAMESPACE = /^namespace\s+\S+\s*\{$/;
const IDLE = /^(?:classDef|style|click|link|callback|cssClass)\b/;

const HEADS: Readonly<Record<string, Head>> = {
  '<|': 'arrow',
  '|>': 'arrow',
  '<': 'open',
  '>': 'open',
  '*': 'diamond',
  o: 'diamond',
  '()': 'circle',
};

export function readClasses(source: Source): Graph {
  const reading: Reading = { direction: 'down', classes: new Map(), notes: [], edges: [], open: [] };
  for (const { text, line } of source.lines) readLine(text.trim().replace(/;$/, ''), line, reading);
  if (reading.open.length > 0)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'a class is not closed by “}”');
  const boxes = [...reading.classes].map(([id, { label, stereotype, attributes, methods }]) => {
    return [
      id,
      { label, ...(stereotype !== undefined && { stereotype }), compartments: [attributes, methods] },
    ] as const;
  });
  return graphOf('Class diagram', source, reading.direction, new Map(boxes), reading.notes, reading.edges);
}

function readLine(text: string, line: number, reading: Reading): void {
  const inside = reading.open.at(-1);
  if (text === '}') {
    if (reading.open.length === 0) throw new Fault(line, '“}” closes no class');
    reading.open.pop();
  } else if (inside !== undefined) addMember(inside, text, reading);
  else if (NAMESPACE.test(text)) reading.open.push(undefined);
  else if (!IDLE.test(text)) {
    const readers = [readDirection, readClass, readStereotype, readNote, readRelation, readMember, readAlone];
    if (!readers.some((read) => read(text, reading)))
      throw new Fault(line, `“${excerpt(text)}” is not understood`);
  }
}

function readDirection(text: string, reading: Reading): boolean {
  const direction = /^direction\s+(\w+)$/.exec(text)?.[1];
  if (direction === undefined) return false;
  reading.direction = directionOf(direction) ?? reading.direction;
  return true;
}

/** The id of a class that is named, which then exists. Types in tildes are generic: `List~int~`. */
function classOf(written: string, { classes }: Reading): string {
  const name = written.replaceAll('`', '');
  const id = name.replace(/~.*$/, '');
  if (!classes.has(id)) classes.set(id, { label: generic(name), attributes: [], methods: [] });
  return id;
}

function generic(text: string): string {
  return text.replace(/~([^~]*)~/g, '<$1>').replaceAll('~', '');
}

function readClass(text: string, reading: Reading): boolean {
  const [, name, label, brace, inside = '', closed] = CLASS.exec(text) ?? [];
  if (name === undefined) return false;
  const id = classOf(name, reading);
  const known = reading.classes.get(id);
  if (known && label !== undefined) known.label = labelText(label);
  for (const member of inside.split(';')) if (member.trim() !== '') addMember(id, member.trim(), reading);
  if (brace !== undefined && closed === undefined) reading.open.push(id);
  return true;
}

function addMember(id: string, text: string, { classes }: Reading): void {
  const known = classes.get(id);
  const stereotype = /^<<(.+)>>$/.exec(text)?.[1];
  if (known && stereotype !== undefined) known.stereotype = stereotype;
  else if (known) (text.includes('(') ? known.methods : known.attributes).push(generic(labelText(text)));
}

function readStereotype(text: string, reading: Reading): boolean {
  const [, stereotype, name] = STEREOTYPE.exec(text) ?? [];
  if (stereotype === undefined || name === undefined) return false;
  const known = reading.classes.get(classOf(name, reading));
  if (known) known.stereotype = stereotype;
  return true;
}

function readNote(text: string, reading: Reading): boolean {
  const [, of, words] = NOTE.exec(text) ?? [];
  if (words === undefined) return false;
  const id = `note ${reading.notes.length}`;
  reading.notes.push({ id, label: labelText(words), form: 'note' });
  if (of !== undefined) reading.edges.push({ from: classOf(of, reading), to: id, line: 'dotted' });
  return true;
}

function readRelation(text: string, reading: Reading): boolean {
  const [, from, many, start = '', line, end = '', others, to, label = ''] = RELATION.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  const counts = many || others ? `${many ?? ''} – ${others ?? ''}` : '';
  const words = [labelText(label), counts.trim()].filter((each) => each !== '').join('\n');
  const [startHead, endHead] = [HEADS[start], HEADS[end]];
  reading.edges.push({
    from: classOf(from, reading),
    to: classOf(to, reading),
    line: line === '..' ? 'dotted' : 'solid',
    ...(startHead && { startHead }),
    ...(endHead && { endHead }),
    ...(words && { label: words }),
  });
  return true;
}

function readMember(text: string, reading: Reading): boolean {
  const [, name, member] = MEMBER.exec(text) ?? [];
  if (name === undefined || member === undefined) return false;
  addMember(classOf(name, reading), member.trim(), reading);
  return true;
}

function readAlone(text: string, reading: Reading): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_~]*$/u.test(text)) return false;
  classOf(text, reading);
  return true;
}
