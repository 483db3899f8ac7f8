/**
 * What each column is: a name, a time, a level, a state, an identifier, a remark, a change, or a measure. A number
 * is no quantity only because it looks like one; whatever names, counts or describes rows is ruled out here.
 */
import { isExactly, isWord, longestMention, mentions } from '../lexicon/index.ts';
import type { Cell } from './cell.ts';
import { type Head, readHead } from './head.ts';
import { type Levels, levelsOf } from './levels.ts';
import { isStatistic, type Line, type Measure, measureOf, type Veto } from './measure.ts';
import type { CellText } from './text.ts';
import { isTimeHead, readTime, type Time } from './time.ts';

export type Role =
  | 'blank'
  | 'text'
  | 'note'
  | 'reference'
  | 'identifier'
  | 'time'
  | 'ordinal'
  | 'status'
  | 'change'
  | 'measure'
  | 'unreadable';

export interface Column extends Line {
  readonly index: number;
  readonly head: Head;
  readonly role: Role;
  readonly measure?: Measure;
  readonly levels?: Levels;
  readonly times?: readonly (Time | null)[];
  /** Why it can be no mark; absent for measures. */
  readonly veto?: Veto;
}

/** Types a column of body cells. */
export function columnOf(
  index: number,
  title: string,
  cells: readonly Cell[],
  texts: readonly CellText[],
): Column {
  const head = readHead(title);
  const line: Line = { head, cells, texts };
  const typed = typeOf(line, index);
  return { index, ...line, ...typed };
}

type Typed = Pick<Column, 'role'> & Partial<Pick<Column, 'measure' | 'levels' | 'times' | 'veto'>>;

function typeOf(line: Line, index: number): Typed {
  const { cells, texts, head } = line;
  const present = texts.filter((_, row) => cells[row]?.kind !== 'missing');
  if (present.length === 0) return { role: 'blank', veto: 'SPARSE' };
  if (isIdentifier(line)) return { role: 'identifier', veto: 'IDENTIFIER' };
  if (index > 0 && present.filter(({ link }) => link).length * 2 >= present.length)
    return { role: 'reference', veto: 'REFERENCE' };
  const status = statusOf(line);
  if (status !== undefined) return status;
  const levels = levelsOf(texts.map(({ plain }, row) => (cells[row]?.kind === 'missing' ? '' : plain)));
  if (levels !== undefined && present.length >= 2) return { role: 'ordinal', levels, veto: 'ORDINAL' };
  const times = timesOf(line);
  if (times !== undefined) return { role: 'time', times, veto: 'TIME' };
  if (isStatistic(head.title) || PROBABILITY.test(head.title)) return { role: 'unreadable', veto: 'STATS' };
  const measure = measureOf(line);
  if (typeof measure !== 'string') return numberRole(line, measure, index);
  if (measure === 'NO_MEASURE' || measure === 'MIXED_CONTENT') return wordRole(present, cells, measure);
  return { role: isChangeHead(head.title) ? 'change' : 'unreadable', veto: measure };
}

function numberRole(line: Line, measure: Measure, index: number): Typed {
  const { head } = line;
  if (
    isChangeHead(head.title) &&
    (measure.dimension !== 'count' || measure.signed || isWord('change', head.name))
  ) {
    return { role: 'change', measure, veto: 'DERIVED' };
  }
  if (isLikeIdentifiers(line, measure, index) || POSITION.test(head.name))
    return { role: 'identifier', veto: 'IDENTIFIER' };
  const present = measure.values.filter((value) => value !== null);
  const flags =
    present.length >= 3 && measure.unit.name === '' && present.every((value) => value === 0 || value === 1);
  if (flags) return { role: 'unreadable', veto: 'SETTING' };
  const gaps = measure.values.length - present.length;
  if (gaps > 0 && gaps >= 0.4 * measure.values.length) return { role: 'unreadable', measure, veto: 'SPARSE' };
  return { role: 'measure', measure };
}

function wordRole(present: readonly CellText[], cells: readonly Cell[], veto: Veto): Typed {
  const mean = present.reduce((sum, { display }) => sum + display.length, 0) / present.length;
  if (mean > 40) return { role: 'note', veto: 'PROSE' };
  const identifiers = cells.filter(({ kind }) => kind === 'identifier').length;
  if (identifiers * 5 >= present.length * 4) return { role: 'identifier', veto: 'IDENTIFIER' };
  return { role: 'text', veto };
}

/** A change by its head: `Change`, `Δ`, `YoY %`, `Delta vs prior period`. */
export function isChangeHead(title: string): boolean {
  const bare = title
    .replace(/\s*[([].*$/, '')
    .replace(/%/g, '')
    .trim();
  if (bare === '') return title.includes('%') && /change|diff|Δ/i.test(title);
  return (
    isWord('change', bare) ||
    (mentions('change', bare) && bare.length <= 32 && !/rate|frequency|lead time|failure/i.test(bare))
  );
}

const ID_ENDING = /(?:^|[\s_-])(?:id|no\.?|nr\.?|#|№|n°|number)$/i;
const COORDINATE = /^(?:lat|lon|lng|latitude|longitude|x|y|z)$/i;
const VERSION = /\b(?:version|release|kernel)\b/i;
/** Where something starts and ends says where to look, not how much there is. */
const POSITION =
  /^(?:start|begin|end|from|to|finish|offset|position)(?:$|[\s_-](?:time|at|date|position|offset|index))/i;
const PROBABILITY = /^P\s?\(/;

function isIdentifier({ head, cells, texts }: Line): boolean {
  const { name, title } = head;
  const numeric = cells.some(({ kind }) => kind === 'number' || kind === 'identifier' || kind === 'time');
  if (!numeric) return false;
  if (isExactly('identifiers', name) || isExactly('identifiers', title) || COORDINATE.test(title))
    return true;
  if (ID_ENDING.test(title) && title !== '') return true;
  if (VERSION.test(title) && cells.every(({ kind }) => kind !== 'number' || head.unit === undefined)) {
    return texts.some(({ plain }) => /^v?\d+(?:\.\d+)+|\d$/.test(plain));
  }
  return isVersionSeries(texts.map(({ plain }) => plain));
}

/** `0.9` before `0.10`: a decimal would not count that way. */
function isVersionSeries(texts: readonly string[]): boolean {
  const set = new Set(texts);
  return texts.some((text) => {
    const match = /^(\d+)\.(\d)0$/.exec(text);
    return match !== null && set.has(`${match[1]}.9`) && texts.every((other) => /^\d+\.\d+$/.test(other));
  });
}

/** Row numbers, item numbers, long constant-width integers and moments of a machine's clock. */
function isLikeIdentifiers({ head, texts }: Line, measure: Measure, index: number): boolean {
  const { values } = measure;
  const plain = texts.map((text) => text.plain);
  if (measure.unit.name !== '' || values.some((value) => value === null)) return false;
  const numbers = values.filter((value) => value !== null);
  const isRowIndex =
    numbers.length > 2 &&
    numbers.every((value, row) => value === row + (numbers[0] ?? 0)) &&
    (numbers[0] ?? 2) <= 1;
  if (isRowIndex && index === 0) return true;
  if (
    numbers.every((value) => (value > 1.4e9 && value < 2.2e9) || (value > 1.4e12 && value < 2.2e12)) &&
    plain.every((text) => /^\d{10}(?:\d{3})?$/.test(text))
  )
    return true;
  const width = plain[0]?.length ?? 0;
  const constant =
    plain.length >= 3 && width >= 6 && plain.every((text) => /^\d+$/.test(text) && text.length === width);
  return (
    constant &&
    new Set(plain).size === plain.length &&
    longestMention('higherIsBetter', head.name) === 0 &&
    !/count|total|number of/i.test(head.name)
  );
}

function statusOf({ head, cells, texts }: Line): Typed | undefined {
  const present = cells.filter(({ kind }) => kind !== 'missing');
  const states = present.filter((cell) => cell.kind === 'status');
  if (states.length === 0 || states.length * 10 < present.length * 7) return undefined;
  const glyphs = states.some((cell) => cell.glyph);
  const named = isWord('statusHeads', head.name.replace(/\?$/, ''));
  const tones = new Set(states.map((cell) => cell.tone));
  const all = states.length === present.length || named || glyphs;
  const words = new Set(texts.map(({ plain }) => plain.toLowerCase()));
  const rule = [...words].every((word) => /^(?:yes|no|true|false|)$/.test(word));
  return all && (glyphs || named || (!rule && tones.size > 1))
    ? { role: 'status', veto: 'STATUS' }
    : undefined;
}

/** Times of a column, when every present cell is one of the same grain. */
function timesOf({ head, cells, texts }: Line): readonly (Time | null)[] | undefined {
  const times = cells.map((cell, row) => {
    if (cell.kind === 'time') return cell.time;
    return cell.kind === 'number' ? yearOf(texts[row]?.plain ?? '') : null;
  });
  const gaps = cells.filter(({ kind }) => kind === 'missing').length;
  const known = times.filter((time) => time !== null);
  if (known.length + gaps < cells.length || known.length === 0) return numberedTimes(head, cells);
  const grains = new Set(known.map(({ grain }) => grain));
  if (grains.size > 1) return undefined;
  const bareYears = cells.every(({ kind }) => kind === 'number' || kind === 'missing');
  if (
    bareYears &&
    !isTimeHead(head.name) &&
    head.name !== '' &&
    !isMonotonic(known.map(({ order }) => order))
  )
    return undefined;
  return times;
}

function yearOf(text: string): Time | null {
  return /^(?:19|20)\d\d$/.test(text) ? (readTime(text, false) ?? null) : null;
}

/** Bare integers under a head such as `Sprint` or `Epoch`. */
function numberedTimes(head: Head, cells: readonly Cell[]): readonly (Time | null)[] | undefined {
  if (
    !isTimeHead(head.name) &&
    !/^(?:epoch|sprint|week|day|month|iteration) (?:no\.?|number|#)$/i.test(head.name)
  )
    return undefined;
  const times = cells.map((cell): Time | null =>
    cell.kind === 'number' && cell.quantity.unit.name === '' && Number.isInteger(cell.quantity.amount)
      ? { grain: 'number', order: cell.quantity.amount }
      : null,
  );
  return times.some((time) => time === null) ? undefined : times;
}

/** Whether orders only grow or only fall. */
export function isMonotonic(orders: readonly number[]): boolean {
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  return orders.length > 1 && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}
