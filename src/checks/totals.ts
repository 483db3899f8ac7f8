/**
 * Totals that are not the sum of what they total, in rows and in columns.
 *
 * What a total is of, nobody writes down: all above it, its block, the subtotals, its group. So several readings are
 * tried, and only one that holds elsewhere in the table, or the only thinkable one under a plain `Total`, accuses.
 */
import { message } from '../messages.ts';
import type { GridRow } from '../visuals/data/grid.ts';
import { isWord } from '../visuals/lexicon/index.ts';
import { type Amount, isAdditive } from './amount.ts';
import { mayBeMean, mayBeOtherSum } from './excuses.ts';
import type { Finding } from './finding.ts';
import { type Entry, type Line, quantitiesOf, type Sheet } from './sheet.ts';
import { isSum, sumFor } from './sums.ts';
import { ADJUSTED, ASIDE, SELECTION, VAGUE_TOTAL } from './words.ts';
import { likeAmount } from './written.ts';

/** Lines of entries, of which some are totals of others; a slot is a place along all of them. */
interface Stack {
  readonly lines: readonly Line[];
  /** One a slot: what the numbers there measure. */
  readonly slots: readonly Line[];
  /** The section of each line. */
  readonly groups: readonly (string | undefined)[];
}

/** Which lines a total is taken to be of: the reading's name, and their positions. */
type Reading = readonly [name: string, parts: readonly number[]];

/** Checks total rows and total columns. */
export function checkTotals(sheet: Sheet): readonly Finding[] {
  if (SELECTION.test(sheet.surroundings)) return [];
  const groups = new Map(
    [...sheet.data.rows, ...sheet.data.summaries].map((row: GridRow) => [row.index, row.group]),
  );
  const upright = {
    lines: sheet.rows,
    slots: sheet.columns,
    groups: sheet.rows.map(({ index }) => groups.get(index)),
  };
  const turned = { lines: sheet.columns, slots: sheet.rows, groups: sheet.columns.map(() => undefined) };
  const isPlain = !isWord('metricHeads', sheet.data.labelName);
  return [...accusedOf(upright, isPlain), ...accusedOf(turned, false)];
}

interface Test {
  readonly slot: number;
  readonly whole: Amount;
  readonly entry: Entry;
  readonly readings: readonly Reading[];
  /** Names of the readings that hold. */
  readonly holding: readonly string[];
  /** Names of those that are refuted. */
  readonly failing: readonly string[];
  /** Called nothing but a total. */
  readonly plain: boolean;
}

/** `mayBeAlone`: a plain total may be missed without another one that proves what it is of. */
function accusedOf(stack: Stack, mayBeAlone: boolean): readonly Finding[] {
  const tests = stack.lines.flatMap((_, at) => testsOf(stack, at));
  const held = tests.filter((test) => holds(test, tests));
  const failed = tests.filter((test) => test.failing.length > 0 && !held.includes(test));
  if (failed.length > Math.max(1, held.length / 2)) return [];
  return failed.flatMap((test) => {
    const reading = accusing(test, held, mayBeAlone);
    const parts = reading === undefined ? [] : entriesAt(stack, reading[1], test.slot);
    const sum = sumFor(test.whole, parts);
    if (reading === undefined || sum === undefined || isExcused(test, parts, proofsOf(reading[0], held)))
      return [];
    const { entry, whole } = test;
    const total = likeAmount(sum.value, whole, entry.text, quantitiesOf(parts));
    const told = message('number-total', entry.place, { written: entry.text, total });
    return [{ message: told, entry, witnesses: parts }];
  });
}

/** Whether a total is a sum; one of neighbours only is chance where other totals prove another reading, refuted here. */
function holds({ holding, failing }: Test, tests: readonly Test[]): boolean {
  const isSure = holding.some((name) => !isRun(name) || proofsOf(name, tests).length > 1);
  return isSure || (holding.length > 0 && failing.every((name) => proofsOf(name, tests).length < 2));
}

function isRun(name: string): boolean {
  return name.startsWith('run');
}

/** A reading of the total that others prove, or the first one under a plain `Total`. */
function accusing(
  { readings, failing, plain }: Test,
  held: readonly Test[],
  mayBeAlone: boolean,
): Reading | undefined {
  const refuted = readings.filter(([name]) => failing.includes(name));
  const proved = refuted.find(([name]) => proofsOf(name, held).length >= (isRun(name) ? 2 : 1));
  return proved ?? (plain && mayBeAlone && held.length === 0 ? refuted[0] : undefined);
}

/** The totals of which a reading holds. */
function proofsOf(name: string, tests: readonly Test[]): readonly Test[] {
  return tests.filter(({ holding }) => holding.includes(name));
}

/** A proof in the same slot leaves no excuse; several in others leave but that the slot has no sums. */
function isExcused({ slot, whole }: Test, parts: readonly Entry[], proofs: readonly Test[]): boolean {
  if (proofs.some((proof) => proof.slot === slot)) return false;
  return mayBeMean(whole, parts) || (proofs.length < 2 && mayBeOtherSum(whole, parts));
}

function testsOf(stack: Stack, at: number): readonly Test[] {
  const line = stack.lines[at];
  if (line === undefined || !isTotal(line)) return [];
  const readings = readingsOf(stack, at);
  return line.entries.flatMap((entry, slot): readonly Test[] => {
    const head = stack.slots[slot]?.head;
    const { amount: whole } = entry;
    if (whole === undefined || head === undefined || !isAdditive(head, whole) || entry.struck) return [];
    if (!isAdditive(line.head, whole)) return [];
    const verdicts = readings.map(([name, parts]) => ({
      name,
      holds: isSum(whole, entriesAt(stack, parts, slot)),
    }));
    return [
      {
        slot,
        whole,
        entry,
        readings,
        holding: verdicts.filter(({ holds }) => holds === true).map(({ name }) => name),
        failing: verdicts.filter(({ holds }) => holds === false).map(({ name }) => name),
        plain: isPlainTotal(line),
      },
    ];
  });
}

function readingsOf({ lines, groups }: Stack, at: number): readonly Reading[] {
  const positions = lines
    .map((_, index) => index)
    .filter((index) => index !== at && !ASIDE.test(lines[index]?.head.title ?? ''));
  const parts = positions.filter((index) => !isTotal(lines[index]));
  const above = parts.filter((index) => index < at);
  const before = lines.findLastIndex((line, index) => index < at && isTotal(line));
  const after = lines.findIndex((line, index) => index > at && isTotal(line));
  const totals = positions.filter((index) => index < at && isTotal(lines[index]));
  const all: readonly Reading[] = [
    ['block', above.filter((index) => index > before)],
    ['above', above],
    ['all', parts],
    ['below', parts.filter((index) => index > at && (after < 0 || index < after))],
    ['group', parts.filter((index) => groups[at] !== undefined && groups[index] === groups[at])],
    ['totals', totals],
    ['mixed', positions.filter((index) => index < at && !isUnnamedTotal(lines[index]))],
    ...above
      .slice(1, -1)
      .map((from): Reading => [`run ${at - from}`, above.filter((index) => index >= from)]),
  ];
  return all.filter(([, list]) => list.length >= 2);
}

function entriesAt({ lines }: Stack, positions: readonly number[], slot: number): readonly Entry[] {
  return positions.flatMap((position) => lines[position]?.entries[slot] ?? []);
}

function isTotal(line: Line | undefined): boolean {
  return line !== undefined && (isUnnamedTotal(line) || NAMED_TOTAL.test(bareTitle(line)));
}

/** `Total cost`, `Subtotal Europe`. */
const NAMED_TOTAL = /\b(?:sub-?)?total\b/i;

function isUnnamedTotal(line: Line | undefined): boolean {
  return line !== undefined && isWord('totals', bareTitle(line));
}

/** Called nothing but a total, which leaves no doubt of what it is. */
function isPlainTotal(line: Line): boolean {
  const { title } = line.head;
  return isUnnamedTotal(line) && !VAGUE_TOTAL.test(title) && !ADJUSTED.test(title);
}

function bareTitle({ head }: Line): string {
  return head.title.replace(/\s*[([].*$/, '');
}
