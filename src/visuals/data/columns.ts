/**
 * What each column is: a name, a time, a level, a state, an identifier, a remark, a change, or a measure. A number
 * is no quantity only because it looks like one; whatever names, counts or describes rows is ruled out here.
 */

import { isWord, mentions } from '../lexicon/index.ts';
import type { Cell } from './cell.ts';
import { timesOf } from './columnTimes.ts';
import { type Asked, askedHead, type Head, readHead } from './head.ts';
import { isIdentifier, isLikeIdentifiers, POSITION, PROBABILITY } from './identifiers.ts';
import { type Levels, levelsOf } from './levels.ts';
import { isStatistic, type Line, type Measure, measureOf, type Veto } from './measure.ts';
import type { CellText } from './text.ts';
import type { Time } from './time.ts';

/** What a column is for. */
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

/** A column, and what it is for. */
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
  asked: Asked = {},
): Column {
  const head = askedHead(readHead(title), asked);
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
  if (gaps > 0 && gaps * 2 >= measure.values.length) return { role: 'unreadable', measure, veto: 'SPARSE' };
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
