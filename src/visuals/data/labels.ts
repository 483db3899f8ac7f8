/** Which columns name the rows: names, times or levels, alone or only together. */

import { isWord } from '../lexicon/index.ts';
import type { Column } from './columns.ts';
import { isMonotonic } from './columnTimes.ts';

/** The first column of names, of times, or of levels; two columns where only together they tell rows apart. */
export function labelColumnsOf(columns: readonly Column[], rows: number): readonly Column[] {
  const varied = rows > 1 ? columns.filter((column) => distinct([column]) > 1) : columns;
  const named = varied.filter(({ role, head }) => role === 'text' && !isWord('notes', head.name));
  const candidates = [...named, ...varied.filter(({ role }) => role === 'time' || role === 'ordinal')];
  const firstMeasure = columns.findIndex(({ role, veto }) => role === 'measure' && veto === undefined);
  const before = candidates.filter(({ index }) => firstMeasure < 0 || index < firstMeasure);
  if (before.length === 0) {
    const unnamed = unnamedLabels(columns);
    return unnamed.length > 0 ? unnamed : candidates.slice(0, 1);
  }
  const first = before[0] as Column;
  const lead = before.reduce(
    (best, column) => (column.index < best.index && distinct([column]) === rows ? column : best),
    first,
  );
  if (distinct([lead]) === rows) return [lead];
  const unique = before.find((column) => distinct([column]) === rows && column.index <= lead.index + 1);
  if (unique !== undefined) return [unique];
  const partner = before.find((column) => column !== lead && distinct([lead, column]) === rows);
  if (partner !== undefined) return [lead, partner].sort((one, other) => one.index - other.index);
  const keys = columns.filter(
    ({ index, role }) => index < firstMeasure && role !== 'identifier' && role !== 'blank',
  );
  return keys.length <= MOST_KEYS && distinct(keys) === rows ? keys : [lead];
}

const MOST_KEYS = 3;

/** Without names, a first column of links, states or item numbers names the rows, or what was varied step by step. */
function unnamedLabels(columns: readonly Column[]): readonly Column[] {
  const [first] = columns;
  if (first === undefined) return [];
  const naming = columns.find(
    (column, index) => index < 2 && (column.role === 'note' || column.role === 'reference'),
  );
  if (first.veto === 'RANGES' && distinct([first]) === first.texts.length) return [first];
  if (isNaming(first)) return [first.role === 'identifier' ? (naming ?? first) : first];
  const varied = columns.find(({ texts }) => new Set(texts.map(({ plain }) => plain)).size > 1);
  const values = varied?.measure?.values ?? [];
  const known = values.filter((value) => value !== null);
  const isStepped =
    varied !== undefined && columns.length > 1 && known.length === values.length && isMonotonic(known);
  return isStepped && varied.role === 'measure' && varied.index < columns.length - 1 ? [varied] : [];
}

/** A first column of links, statements or item numbers may still name the rows. */
function isNaming({ role }: Column): boolean {
  return role === 'reference' || role === 'note' || role === 'identifier' || role === 'status';
}

function distinct(columns: readonly Column[]): number {
  const rows = columns[0]?.texts.length ?? 0;
  return new Set(
    Array.from({ length: rows }, (_, row) =>
      columns.map(({ texts }) => texts[row]?.plain ?? '').join('\u0000'),
    ),
  ).size;
}
