/** Sequence diagrams: participants, messages, notes, and the frames around them. */

import { excerpt, Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import type { Source, SourceLine } from '../../mermaid/source.ts';
import type { Head, Participant, Sequence, Step } from '../model.ts';

interface Reading {
  readonly participants: Map<string, Participant>;
  readonly steps: Step[];
  readonly asides: string[];
  /** What `end` closes next: a frame, or something that is not drawn. */
  readonly open: ('frame' | 'other')[];
  /** The number of the next message; undefined where messages are not numbered. */
  next: number | undefined;
  title: string | undefined;
}

const MESSAGE = /^(.+?)\s*(<<)?(--?)(>>|>|x|\))\s*([+-])?\s*([^:]+?)\s*(?::\s*(.*))?$/;
const PARTICIPANT = /^(?:create\s+)?(?:participant|actor)\s+(.+?)(?:\s+as\s+(.+))?$/;
const NOTE = /^note\s+(?:left\s+of|right\s+of|over)\s+([^:]+):\s*(.*)$/i;
const FRAME = /^(loop|alt|opt|par|critical|break)\b\s*(.*)$/;
const BRANCH = /^(else|and|option)\b\s*(.*)$/;
const OTHER = /^(?:rect|box)\b/;
const IDLE = /^(?:activate|deactivate|destroy|link|links|properties|details)\b/;

const HEADS: Readonly<Record<string, Head>> = { '>>': 'arrow', x: 'diamond', ')': 'open' };

export function readSequence(source: Source): Sequence {
  const reading: Reading = {
    participants: new Map(),
    steps: [],
    asides: [],
    open: [],
    next: undefined,
    title: source.title,
  };
  for (const line of source.lines) readLine(line, reading);
  if (reading.open.length > 0)
    throw new Fault(source.lines.at(-1)?.line ?? 0, 'a block is not closed by “end”');
  const { participants, steps, asides, title } = reading;
  return {
    type: 'sequence',
    ...(title !== undefined && { title }),
    participants: [...participants.values()],
    asides,
    steps,
  };
}

function readLine({ text: written, line }: SourceLine, reading: Reading): void {
  const text = written.trim().replace(/;$/, '');
  if (text === 'end') close(line, reading);
  else if (/^autonumber\b/.test(text)) reading.next = Number(/\d+/.exec(text)?.[0] ?? 1);
  else if (OTHER.test(text)) openOther(text, reading);
  else if (!IDLE.test(text)) {
    const readers = [readTitle, readParticipant, readNote, readFrame, readMessage];
    if (!readers.some((read) => read(text, reading)))
      throw new Fault(line, `“${excerpt(text)}” is not understood`);
  }
}

/** A coloured ground, or a box around participants: `box Aqua Our side`. */
function openOther(text: string, { open, asides }: Reading): void {
  open.push('other');
  const name = text.replace(/^(?:rect\b.*|box\b\s*(?:rgba?\([^)]*\)|transparent)?)/, '').trim();
  if (name !== '') asides.push(labelText(name));
}

function close(line: number, { open, steps }: Reading): void {
  const closed = open.pop();
  if (closed === undefined) throw new Fault(line, '“end” closes no block');
  if (closed === 'frame') steps.push({ type: 'end' });
}

function readTitle(text: string, reading: Reading): boolean {
  const title = /^title\s*:?\s+(.+)$/.exec(text)?.[1];
  if (title === undefined) return false;
  reading.title = labelText(title);
  return true;
}

function readParticipant(text: string, { participants }: Reading): boolean {
  const [, named, label] = PARTICIPANT.exec(text) ?? [];
  if (named === undefined) return false;
  const id = named.replace(/@\{.*$/, '').trim();
  participants.set(id, { id, label: labelText(label ?? id) });
  return true;
}

function readNote(text: string, reading: Reading): boolean {
  const [, names, words = ''] = NOTE.exec(text) ?? [];
  if (names === undefined) return false;
  const over = names.split(',').map((name) => participant(name, reading));
  reading.steps.push({ type: 'note', over, label: labelText(words) });
  return true;
}

function readFrame(text: string, { open, steps }: Reading): boolean {
  const frame = FRAME.exec(text);
  if (frame) {
    open.push('frame');
    steps.push({ type: 'frame', label: labelText(`${frame[1]} ${frame[2]}`) });
    return true;
  }
  const branch = BRANCH.exec(text);
  if (!branch || !open.includes('frame')) return false;
  steps.push({ type: 'branch', label: labelText(`${branch[1]} ${branch[2]}`) });
  return true;
}

function readMessage(text: string, reading: Reading): boolean {
  const [, from, both, line, head = '', , to, words = ''] = MESSAGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  const number = reading.next === undefined ? '' : `${reading.next++}. `;
  const endHead = HEADS[head];
  reading.steps.push({
    type: 'message',
    from: participant(from, reading),
    to: participant(to, reading),
    label: `${number}${labelText(words)}`,
    dashed: line === '--',
    ...(both && { startHead: 'arrow' as const }),
    ...(endHead && { endHead }),
  });
  return true;
}

/** The id of who is named; who was not announced comes in where first named. */
function participant(written: string, { participants }: Reading): string {
  const id = written.trim();
  if (!participants.has(id)) participants.set(id, { id, label: labelText(id) });
  return id;
}
