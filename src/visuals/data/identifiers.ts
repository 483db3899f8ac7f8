/** Numbers that name rather than measure: row and item numbers, versions, long codes, places and moments. */

import { isExactly, longestMention } from '../lexicon/index.ts';
import type { Line, Measure } from './measure.ts';

const ID_ENDING = /(?:^|[\s_-])(?:id|no\.?|nr\.?|#|№|n°|number)$/i;
const COORDINATE = /^(?:lat|lon|lng|latitude|longitude|x|y|z)$/i;
const VERSION = /\b(?:version|release|kernel)\b/i;
/** Where something starts and ends says where to look, not how much there is. */
export const POSITION =
  /^(?:start|begin|end|from|to|finish|offset|position)(?:$|[\s_-](?:time|at|date|position|offset|index))/i;
export const PROBABILITY = /^P\s?\(/;

export function isIdentifier({ head, cells, texts }: Line): boolean {
  const { name, title } = head;
  const numeric = cells.some(({ kind }) => kind === 'number' || kind === 'identifier' || kind === 'time');
  if (!numeric) return false;
  // A name has no unit: under “No” stands an answer where its cells are percentages.
  if (cells.some((cell) => cell.kind === 'number' && cell.quantity.unit.dimension === 'share')) return false;
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
export function isLikeIdentifiers({ head, texts }: Line, measure: Measure, index: number): boolean {
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
