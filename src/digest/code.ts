/** Long code by its start and its end; the whole goes to the notes, as far as notes can bear it. */
import type { Code } from '../report/model.ts';
import { words } from '../wording.ts';

/** Up to how many lines code is shown whole, and how many of its start and its end otherwise. */
export interface Excerpt {
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

/** Code of more lines is a dump, not an example. */
const USUAL: Excerpt = { most: 60, head: 14, tail: 6 };

/** Beside words, in a report that has dozens of examples. */
export const BRIEF: Excerpt = { most: 14, head: 8, tail: 3 };

/** Longer lines are data that nobody reads. */
const LONGEST_LINE = 600;

/** More than this would make notes that no program scrolls. */
const NOTES_LINES = 2000;
const NOTES_CHARACTERS = 100_000;

/** How many lines of a block are shown. */
export interface FoldedCode {
  readonly block: Code;
  readonly shown: number;
  readonly all: number;
}

/** The code, shortened where it is too long; undefined where it is short enough. */
export function foldCode(block: Code, language: string, excerpt = USUAL): FoldedCode | undefined {
  const { most, head, tail } = excerpt;
  const lines = block.text.split('\n');
  const isLong = lines.length > most;
  if (!isLong && lines.every((line) => line.length <= LONGEST_LINE)) return undefined;
  const left = lines.length - head - tail;
  const shown = isLong
    ? [...lines.slice(0, head), words(language).linesLeftOut(left), ...lines.slice(-tail)]
    : lines;
  const text = shown.map(shortened).join('\n');
  const notes = [...(block.notes ?? []), ...inNotes(lines)];
  return {
    block: { ...block, text, notes },
    shown: isLong ? lines.length - left : lines.length,
    all: lines.length,
  };
}

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line;
}

/** As many of the lines as notes can bear. */
export function inNotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let room = NOTES_CHARACTERS;
  for (const line of lines.slice(0, NOTES_LINES)) {
    if (room <= 0) break;
    kept.push(line.slice(0, room));
    room -= line.length;
  }
  return kept;
}
