/** Long code by its start and its end; the whole goes to the notes, as far as notes can bear it. */
import type { Code } from '../report/model.ts';
import { words } from '../wording.ts';

/** Code of more lines is a dump, not an example. */
const MOST_LINES = 60;

/** What is shown of one. */
const HEAD_LINES = 14;
const TAIL_LINES = 6;

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
export function foldCode(block: Code, language: string): FoldedCode | undefined {
  const lines = block.text.split('\n');
  const isLong = lines.length > MOST_LINES;
  if (!isLong && lines.every((line) => line.length <= LONGEST_LINE)) return undefined;
  const left = lines.length - HEAD_LINES - TAIL_LINES;
  const shown = isLong
    ? [...lines.slice(0, HEAD_LINES), words(language).linesLeftOut(left), ...lines.slice(-TAIL_LINES)]
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

function inNotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let room = NOTES_CHARACTERS;
  for (const line of lines.slice(0, NOTES_LINES)) {
    if (room <= 0) break;
    kept.push(line.slice(0, room));
    room -= line.length;
  }
  return kept;
}
