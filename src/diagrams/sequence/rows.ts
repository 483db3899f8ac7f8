/**
 * A sequence as rows under its participants: how wide each word may be, how high each row is, and where it may be
 * cut to go on with another slide.
 */
import type { Measurer } from '../../text/measurer.ts';
import { paragraphsOf } from '../arrange/words.ts';
import type { Sequence, Step } from '../model.ts';

export interface Columns {
  /** Text size. */
  readonly em: number;
  readonly width: number;
  /** Where each participant's line stands, by id, from the left. */
  readonly lines: ReadonlyMap<string, number>;
  /** Width and height of a participant's box. */
  readonly head: { readonly width: number; readonly height: number };
}

export interface Row {
  readonly step: Step;
  readonly height: number;
}

/** Space between participants' boxes, and beside and above the words of a row, in ems. */
const GAP = 1.2;
const PAD = 0.6;
const ARROW = 0.9;

/** Boxes need not be wider than this, in ems. */
const WIDEST = 12;

const LOOK = { colour: { role: 'ink' } } as const;

/** Participants beside one another over the whole width. */
export function columnsOf(
  { participants }: Sequence,
  em: number,
  width: number,
  measurer: Measurer,
): Columns {
  const share = width / Math.max(1, participants.length);
  const head = Math.min(share - GAP * em, WIDEST * em);
  const heights = participants.map(({ label }) =>
    measurer.height(paragraphsOf(label, { ...LOOK, size: em, bold: true }), head - PAD * em),
  );
  return {
    em,
    width,
    lines: new Map(participants.map(({ id }, i) => [id, share * (i + 0.5)])),
    head: { width: head, height: Math.max(...heights) + 2 * PAD * em },
  };
}

/** Where the words of a step may stand, from the left. */
export function spanOf(step: Step, columns: Columns): { readonly x: number; readonly width: number } {
  const { em, width, lines } = columns;
  const share = width / Math.max(1, lines.size);
  const at = (id: string) => lines.get(id) ?? 0;
  if (step.type === 'message') {
    const [from, to] = [at(step.from), at(step.to)];
    if (from !== to) return { x: Math.min(from, to) + 4, width: Math.abs(from - to) - 8 };
    const start = from + 2.2 * em;
    const room = width - start;
    // Beside the last line there may be little room: the words then stand on its other side.
    return room < share / 2 - 3 * em || room < 6 * em
      ? { x: Math.max(0, from - share + em), width: share - 2 * em }
      : { x: start, width: Math.min(room, 1.4 * share) };
  }
  if (step.type === 'note') {
    const xs = step.over.map(at);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const half = Math.min(share * 0.46, 9 * em);
    return { x: left - half, width: right - left + 2 * half };
  }
  return { x: 0, width: width - 2 * em };
}

/** Whether every word can stand where its step is without being broken. */
export function isRoomy({ participants, steps }: Sequence, columns: Columns, measurer: Measurer): boolean {
  const { em, head } = columns;
  const fits = (label: string, width: number, bold: boolean) =>
    paragraphsOf(label, { ...LOOK, size: em, bold }).every(({ runs }) => measurer.minWidth(runs) <= width);
  return (
    participants.every(({ label }) => fits(label, head.width - PAD * em, true)) &&
    steps.every((step) => step.type === 'end' || fits(step.label, spanOf(step, columns).width, false))
  );
}

export function rowsOf({ steps }: Sequence, columns: Columns, measurer: Measurer): readonly Row[] {
  return steps.map((step) => ({ step, height: heightOf(step, columns, measurer) }));
}

function heightOf(step: Step, columns: Columns, measurer: Measurer): number {
  const { em } = columns;
  if (step.type === 'end') return PAD * em;
  const { width } = spanOf(step, columns);
  const paragraphs = paragraphsOf(step.label || ' ', { ...LOOK, size: em });
  const words = measurer.height(paragraphs, Math.max(em, width - (step.type === 'note' ? PAD * em : 0)));
  if (step.type === 'message') {
    return step.from === step.to ? Math.max(words, 1.4 * em) + 2 * PAD * em : words + (ARROW + PAD) * em;
  }
  return words + 2 * PAD * em;
}

/** The share of a page that may stay empty so that a frame is not cut. */
const SPARED = 0.45;

/** How many rows to show in a height: no frame is cut where a cut before it leaves the page well filled. */
export function fitting(rows: readonly Row[], height: number): number {
  const most = whole(rows, height);
  if (most >= rows.length) return most;
  for (let count = most; count > most * (1 - SPARED); count -= 1) {
    if (openAfter(rows, count).length === 0) return count;
  }
  return most;
}

function whole(rows: readonly Row[], height: number): number {
  let used = 0;
  const over = rows.findIndex((row) => {
    used += row.height;
    return used > height;
  });
  let count = over < 0 ? rows.length : over;
  while (count > 1 && count < rows.length && /frame|branch/.test(rows[count - 1]?.step.type ?? ''))
    count -= 1;
  return count;
}

/** The frames that are open after so many rows, outermost first. */
export function openAfter(rows: readonly Row[], count: number): readonly Row[] {
  const open: Row[] = [];
  for (const row of rows.slice(0, count)) {
    if (row.step.type === 'frame') open.push(row);
    if (row.step.type === 'end') open.pop();
  }
  return open;
}
