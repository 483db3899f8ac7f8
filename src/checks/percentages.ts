/**
 * Percentages that are meant to fill 100 and do not. Questions with several answers pass 100 by far and unrelated
 * percentages are anything, so that a sum must be near 100, and the words or the other lines must ask for it.
 */
import { message } from '../messages.ts';
import { isChangeHead } from '../visuals/data/columns.ts';
import { levelsOf } from '../visuals/data/levels.ts';
import { isWord } from '../visuals/lexicon/index.ts';
import type { Finding } from './finding.ts';
import { type Entry, type Line, quantitiesOf, type Sheet } from './sheet.ts';
import { slackOf, sumFor } from './sums.ts';
import { DISTRIBUTION, OVERLAPPING, SELECTION } from './words.ts';
import { inDigits } from './written.ts';

/** How far from 1 a sum may lie that was meant to be 1: beyond it, something else was meant. */
const NEAR = 0.05 + 1e-9;

/** Within it when a printed total says 100%, or all other lines reach it. */
const NEAR_PROVED = 0.12;

/** Checks columns, then rows, of shares. */
export function checkPercentages(sheet: Sheet): readonly Finding[] {
  const { columns, rows, data, surroundings } = sheet;
  if (SELECTION.test(surroundings) || OVERLAPPING.test(surroundings)) return [];
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const isTotalRow = rows.map(({ index, head }) => summaries.has(index) || isWord('totals', head.name));
  const isTotalColumn = columns.map(({ head }) => isWord('totals', head.name) || isChangeHead(head.title));
  const labelled = DISTRIBUTION.test(surroundings);
  const isComplete =
    data.labels.some((label) => isWord('rest', label)) || levelsOf(data.labels) !== undefined;
  return [
    ...checkLines(
      columns,
      isTotalRow,
      ({ head }) => DISTRIBUTION.test(head.title) || (labelled && isBare(head.title)),
      isComplete,
    ),
    ...checkLines(rows, isTotalColumn, () => false, false),
  ];
}

function isBare(title: string): boolean {
  return /^(?:%|percent(?:age)?|value|prozent)?$/i.test(title.trim());
}

interface Sum {
  readonly parts: readonly Entry[];
  readonly value: number;
  readonly fills: boolean;
  /** What tells that it is meant to fill 100. */
  readonly meant: 'by name' | 'by total' | undefined;
}

function checkLines(
  lines: readonly Line[],
  isTotal: readonly boolean[],
  isMeant: (line: Line) => boolean,
  isComplete: boolean,
): readonly Finding[] {
  const sums = lines.flatMap((line) => sumOf(line, isTotal, isMeant(line)) ?? []);
  const full = sums.filter(({ fills }) => fills).length;
  const others = sums.filter(({ fills }) => !fills);
  const proved = full >= 2 && others.length === 1;
  return others.flatMap(({ parts, value, meant }): readonly Finding[] => {
    const off = Math.abs(value - 1);
    // Less than all is no error where the smallest were left out.
    const whole = meant === 'by total' || (meant === 'by name' && (isComplete || value > 1));
    const accused = (whole && off <= NEAR) || (proved && off <= NEAR_PROVED);
    const last = parts.at(-1);
    if (!accused || last === undefined) return [];
    const shares = quantitiesOf(parts);
    const decimals = Math.max(0, ...shares.map((share) => share.decimals));
    const sum = `${inDigits(100 * value, 0, decimals, shares)}%`;
    return [{ message: message('number-percentages', last.place, { sum }), entry: last, witnesses: [] }];
  });
}

/** The sum of a line's shares; `undefined` where some part is no share, or there are fewer than three. */
function sumOf(line: Line, isTotal: readonly boolean[], named: boolean): Sum | undefined {
  const parts = line.entries.filter((_, slot) => !isTotal[slot]);
  const total = line.entries.find(({ amount }, slot) => isTotal[slot] && amount?.unit.dimension === 'share');
  const shares = parts.flatMap(({ amount }) => amount ?? []);
  const [first] = shares;
  if (first === undefined || shares.length < 3 || isChangeHead(line.head.title)) return undefined;
  if (shares.some(({ unit, value, quantity }) => unit.dimension !== 'share' || value < 0 || quantity.signed))
    return undefined;
  const sum = sumFor(first, parts);
  if (sum === undefined) return undefined;
  const saysWhole = total?.amount?.value === 1;
  const saysOther = total?.amount !== undefined && !saysWhole;
  return {
    parts,
    value: sum.value,
    fills: Math.abs(sum.value - 1) <= sum.slack - slackOf(first),
    meant: saysWhole ? 'by total' : named && !saysOther ? 'by name' : undefined,
  };
}
