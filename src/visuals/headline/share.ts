/** Sentences of parts and wholes whose sums are proved. */
import { unitIn } from '../data/measure.ts';
import { indexOfLargest, sum } from '../data/numbers.ts';
import type { MeasureColumn, TableData } from '../data/tableData.ts';
import type { PartsOfWhole } from '../data/wholes.ts';
import { fold } from '../lexicon/fold.ts';
import { isWord } from '../lexicon/index.ts';
import { headlinesFor } from '../sentences/index.ts';
import { LONGEST_NAME } from './rank.ts';
import { withUnit } from './shown.ts';

/** `76% of $200,000 spent`: the part that was used, of wholes that add up. */
export function consumptionHeadline(data: TableData, { whole, parts }: PartsOfWhole): string | undefined {
  const say = headlinesFor(data);
  if (say === undefined || whole.measure.dimension === 'count') return undefined;
  const part = parts.find(({ head }) => isWord('actual', head.name));
  if (part === undefined || whole.measure.additivity !== 'additive') return undefined;
  if (
    [whole, part].some(
      ({ measure }) => measure.values.some((value) => value === null) || measure.approximate.some(Boolean),
    )
  )
    return undefined;
  const percent = Math.round((100 * sum(part.measure.values)) / sum(whole.measure.values));
  const written = summed(whole.measure.texts);
  return written === undefined ? undefined : say.used({ percent, whole: written, use: fold(part.head.name) });
}

/** The sum of whole numbers with the same affixes and comma groups, in their dress: `$420k` and `$80k` are `$500k`. */
function summed(texts: readonly string[]): string | undefined {
  const dress = texts.map((text) => /^([^\d-]*)(\d{1,3}(?:,\d{3})*)(\D*)$/.exec(text.trim()));
  const [, before, , after] = dress[0] ?? [];
  if (dress.some((match) => match === null || match[1] !== before || match[3] !== after)) return undefined;
  const total = sum(dress.map((match) => Number(match?.[2]?.replaceAll(',', ''))));
  return `${before}${String(total).replace(/\B(?=(\d{3})+$)/g, ',')}${after}`;
}

/** The printed total of a column, where it is the sum of the parts. */
export function verifiedTotal(
  data: TableData,
  { index, measure, head }: MeasureColumn,
): { text: string } | undefined {
  for (const [row, { texts }] of data.summaries.entries()) {
    const cell = data.summaryCells[row]?.[index];
    const label = texts.find(({ plain }) => plain !== '')?.plain ?? '';
    if (cell?.kind !== 'number' || !isWord('totals', label.replace(/\s*[([].*$/, ''))) continue;
    const own = unitIn(cell.quantity, head);
    const total = cell.quantity.amount * (own === cell.quantity.unit ? 1 : head.scale);
    const slack = cell.quantity.slack + measure.slack.reduce((all, one) => all + one, 0);
    const exact = measure.integers && Number.isInteger(total);
    if (Math.abs(sum(measure.values) - total) <= (exact ? 1e-9 : slack))
      return { text: texts[index]?.display ?? '' };
  }
  return undefined;
}

/** `Support takes 42% of $200,000`: the largest part of a whole that is proved. */
export function shareHeadline(data: TableData, column: MeasureColumn): string | undefined {
  const say = headlinesFor(data);
  if (say === undefined) return undefined;
  const { values, texts, dimension, approximate } = column.measure;
  const at = indexOfLargest(values);
  const label = data.labels[at] ?? '';
  if (at < 0 || label.length > LONGEST_NAME || approximate.some(Boolean)) return undefined;
  if (dimension === 'share') return say.takes({ name: label, share: withUnit(texts[at] ?? '', column.head) });
  const total = verifiedTotal(data, column);
  if (total === undefined) return undefined;
  const share = `${Math.round((100 * (values[at] ?? 0)) / sum(values))}%`;
  return say.takes({ name: label, share, whole: withUnit(total.text, column.head) });
}
