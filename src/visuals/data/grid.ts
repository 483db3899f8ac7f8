/**
 * A table's rows put in order: a head that is data goes back to the rows, a second head row into the head, section
 * and separator rows go, blank group labels are filled down, and totals are set apart from what they sum up.
 */

import type { Table } from '../../report/model.ts';
import { isWord } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';
import { type CellText, readText } from './text.ts';

/** The words of a table, as far as decisions look at it. */
export type TableCells = Pick<Table, 'header' | 'rows' | 'spans'>;

/** A row of the table. */
export interface GridRow {
  /** 0-based row of the source; -1 for a head that was data. */
  readonly index: number;
  readonly texts: readonly CellText[];
  /** Bold from end to end, by which its author singles it out. */
  readonly strong: boolean;
  /** The section it stands in. */
  readonly group?: string;
}

export interface Grid {
  readonly header: readonly CellText[];
  readonly rows: readonly GridRow[];
  /** Totals, averages and what follows them: never drawn beside their parts. */
  readonly summaries: readonly GridRow[];
}

const EMPTY: CellText = { display: '', plain: '', strong: false, code: false, strike: false, link: false };
const HAS_WORD = new RegExp(`[${LETTERS}Σ∑]`);
const RULE = /^[-=_:.\s]*$/;
const NUMBER_LIKE =
  /^[-+~<>≤≥±]?\s?[$€£¥₹]?\s?[-+]?\d[\d.,' ]*(?:[eE]-?\d+)?(?:\s?(?:%|‰|[kKMB]|[µnm]?s|ms|[KMGT]i?B|x))?$/;

/** Puts a table's rows in order. */
export function gridOf(table: TableCells): Grid {
  const header = table.header.map(readText);
  const body = table.rows.map((row, index) => toRow(index, row.map(readText)));
  const promoted = isDataHead(header, body);
  const head = promoted ? header.map(() => EMPTY) : header;
  const all = promoted ? [toRow(-1, header), ...body] : body;
  const present = all.filter(({ texts }) => !texts.every(({ plain }) => RULE.test(plain)));
  const second = present[0] !== undefined && isSecondHead(head, present) ? present[0] : undefined;
  const rows = filledDown(grouped(second === undefined ? present : present.slice(1)));
  const { parts, summaries } = apart(rows);
  return { header: second === undefined ? head : merged(head, second.texts), rows: parts, summaries };
}

function toRow(index: number, texts: readonly CellText[]): GridRow {
  const present = texts.filter(({ plain }) => plain !== '');
  return { index, texts, strong: present.length > 0 && present.every(({ strong }) => strong) };
}

/** `| FAILING | 16 |` above `| FLAKY | 26 |`. Years and names of levels are proper heads. */
function isDataHead(header: readonly CellText[], body: readonly GridRow[]): boolean {
  if (header.length !== 2) return false;
  const value = header[1]?.plain ?? '';
  if (!NUMBER_LIKE.test(value) || /^(?:19|20)\d\d$/.test(value) || header[0]?.plain === '') return false;
  return body.every(({ texts }) => NUMBER_LIKE.test(texts[1]?.plain ?? ''));
}

/** A row of words or units above columns of numbers. */
function isSecondHead(header: readonly CellText[], rows: readonly GridRow[]): boolean {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length < 2) return false;
  const numeric = header.map(
    (_, column) => rest.filter(({ texts }) => NUMBER_LIKE.test(texts[column]?.plain ?? '')).length,
  );
  const columns = numeric.flatMap((count, column) => (count * 10 >= rest.length * 7 ? [column] : []));
  const [corner, below] = [header[0]?.plain, first.texts[0]?.plain];
  if (columns.length === 0 || (corner !== '' && below !== '' && below !== corner)) return false;
  return columns.every((column) => {
    const text = first.texts[column]?.plain ?? '';
    return (
      text !== '' &&
      HAS_WORD.test(text) &&
      !NUMBER_LIKE.test(text) &&
      !/^(?:n\/?a|tbd|oom|[-–—?]+)$/i.test(text)
    );
  });
}

function merged(header: readonly CellText[], second: readonly CellText[]): readonly CellText[] {
  return header.map((head, column) => {
    const below = second[column]?.display ?? '';
    if (below === '' || below === head.display) return head;
    const display = head.display === '' ? below : `${head.display} ${below}`;
    return { ...head, display, plain: display };
  });
}

/** Takes section rows (one filled, emphasised or lone cell) as group names of the rows below. */
function grouped(rows: readonly GridRow[]): readonly GridRow[] {
  let group: string | undefined;
  const kept: GridRow[] = [];
  for (const row of rows) {
    const filled = row.texts.filter(({ plain }) => plain !== '');
    const [only] = filled;
    const lone = filled.length === 1 && row.texts[0] === only && !/\d/.test(only?.plain.slice(-1) ?? '');
    if (lone && only !== undefined && (row.texts.length > 2 || only.strong)) {
      group = only.display;
      continue;
    }
    kept.push(group === undefined ? row : { ...row, group });
  }
  return kept;
}

/** A blank first cell before another name means: as above. */
function filledDown(rows: readonly GridRow[]): readonly GridRow[] {
  let above: CellText | undefined;
  return rows.map((row) => {
    const [first, second] = row.texts;
    if (first === undefined || second === undefined) return row;
    if (first.plain !== '') {
      above = first;
      return row;
    }
    const named = HAS_WORD.test(second.plain) && !NUMBER_LIKE.test(second.plain);
    return above === undefined || !named ? row : { ...row, texts: [above, ...row.texts.slice(1)] };
  });
}

/** Rows up to the first total at the end, and the rest; a total on top is taken out alone. */
function apart(rows: readonly GridRow[]): { parts: readonly GridRow[]; summaries: readonly GridRow[] } {
  const last = rows.at(-1);
  const isDelta = (row: GridRow): boolean =>
    row === last && rows.length > 2 && isWord('change', labelText(row)) && isDifference(row, rows);
  const means = rows.filter((row) => MEAN.test(labelText(row)));
  const isTotal = (row: GridRow): boolean =>
    isWord('totals', labelText(row)) ||
    isNamedTotal(row, rows) ||
    isDelta(row) ||
    (means.length === 1 && row === means[0] && row === rows.at(-1));
  const at = rows.findIndex((row, index) => index > 0 && isTotal(row));
  const subtotals = rows.filter(isTotal).length > 1;
  if (at < 0 || subtotals || at < rows.length / 2) {
    const parts = rows.filter((row) => !isTotal(row));
    return parts.length === 0 ? { parts: rows, summaries: [] } : { parts, summaries: rows.filter(isTotal) };
  }
  const before = rows.slice(0, at);
  return {
    parts: before.filter((row) => !isTotal(row)),
    summaries: [...before.filter(isTotal), ...rows.slice(at)],
  };
}

/**
 * Whether a row is the difference of the two before it, or has signs or percentages as changes have: a firm may be called Delta.
 */
function isDifference(row: GridRow, rows: readonly GridRow[]): boolean {
  const [first, second] = rows.slice(-3);
  return row.texts.some(({ plain }, column) => {
    if (/^[-+−–±].*\d|%$/.test(plain)) return true;
    const [own, one, other] = [row, first, second].map((each) => each && amountAt(each, column)?.amount);
    if (own === undefined || one === undefined || other === undefined) return false;
    return Math.abs(Math.abs(other - one) - own) <= ROUNDING * Math.max(one, other);
  });
}

const NAMED_TOTAL = /^(?:grand |sub-?)?total\b|\btotals?$/i;

/**
 * `Total guidelines`: called a total among other words, and the sum of the others, or nowhere less than any of them in their unit.
 */
function isNamedTotal(row: GridRow, rows: readonly GridRow[]): boolean {
  if (rows.length < 3 || !NAMED_TOTAL.test(labelText(row))) return false;
  const columns = row.texts
    .map((_, column) => ({
      own: amountAt(row, column),
      others: rows.filter((other) => other !== row).map((other) => amountAt(other, column)),
    }))
    .filter(({ own }) => own !== undefined);
  return columns.some(isSum) || (columns.length > 0 && columns.every(isLargest));
}

interface Amounts {
  readonly own: Amount | undefined;
  readonly others: readonly (Amount | undefined)[];
}

function isLargest({ own, others }: Amounts): boolean {
  return others.every(
    (other) => other === undefined || (other.unit === own?.unit && other.amount <= own.amount),
  );
}

/** How far a sum may be off by rounding. */
const ROUNDING = 0.01;

function isSum({ own, others }: Amounts): boolean {
  if (own === undefined || own.amount === 0 || others.some((other) => other?.unit !== own.unit)) return false;
  const sum = others.reduce((total, other) => total + (other?.amount ?? 0), 0);
  return Math.abs(sum - own.amount) <= ROUNDING * own.amount;
}

interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/** A number and what is written around it, roughly: columns are not read yet. */
function amountAt({ texts }: GridRow, column: number): Amount | undefined {
  const plain = (texts[column]?.plain ?? '').replace(/^[~≈<>≤≥]\s*/, '');
  if (!NUMBER_LIKE.test(plain)) return undefined;
  return { amount: Number(plain.replace(/[^\d.]/g, '')), unit: plain.replace(/[\d.,'\s]/g, '') };
}

function labelText({ texts }: GridRow): string {
  return (texts.find(({ plain }) => HAS_WORD.test(plain))?.plain ?? '').replace(/\s*[([].*$/, '');
}

/** A last row that averages the others; among other statistics it is one of them. */
const MEAN = /^(?:average|avg\.?|mean|median|durchschnitt|moyenne|promedio|mittelwert|среднее|平均)$/i;
