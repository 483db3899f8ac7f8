/** What rows are like: in an order of their own or not, sorted by a measure, singled out, metrics or things. */
import { isSettingHead } from './data/derived.ts';
import { present } from './data/numbers.ts';
import type { TableData } from './data/tableData.ts';
import { isCurrency } from './data/units.ts';
import { isWord } from './lexicon/index.ts';
import { COUNTED, isMetricName } from './panels.ts';

/** Whether the rows have an order of their own: times, levels, numbers, sizes. */
export function isOrdered(data: TableData): boolean {
  const [label] = data.labelColumns;
  if (
    label === undefined ||
    label.veto === 'RANGES' ||
    label.role === 'time' ||
    label.role === 'ordinal' ||
    label.role === 'measure'
  )
    return true;
  return (
    data.labelColumns.length === 1 &&
    data.labels.length > 2 &&
    data.labels.every((text) => ORDERED.test(text.trim()))
  );
}

const ORDERED =
  /^(?:[a-z]{1,12}=)?(?:[<>≤≥~]?\s?[$€£]?\d[\d.,]*\s?[-–—+]?\s?\d*[\d.,]*\s?(?:%|[a-z]{1,8}(?:\/[a-z])?)?|p\d{1,3}(?:\.\d+)?|q[1-4]|(?:stage|step|phase|level|tier) \w+|(?:int|fp|bf)\d+(?:\s?\/\s?\w+)?|\d+(?:st|nd|rd|th)\b.*|median|mean|tiny|base|small|medium|large)$/i;

/** Row indexes in drawing order: time forward, levels and numbers as written, names by falling value. */
export function drawingOrder(
  data: TableData,
  values: readonly (number | null)[],
): { readonly order: readonly number[]; readonly sorted: boolean } {
  const rows = data.labels.map((_, row) => row);
  if (isOrdered(data)) return { order: forward(data, rows), sorted: false };
  const rank = (row: number): number =>
    isWord('rest', data.labels[row] ?? '') ? -Infinity : (values[row] ?? -Number.MAX_VALUE);
  return { order: rows.sort((one, other) => rank(other) - rank(one) || one - other), sorted: true };
}

/** Times told newest first are turned round; what is not in order at all is put in order. */
function forward(data: TableData, rows: readonly number[]): readonly number[] {
  const times = data.labelColumns[0]?.times;
  if (times === undefined || times.some((time) => time === null)) return rows;
  return [...rows].sort((one, other) => (times[one]?.order ?? 0) - (times[other]?.order ?? 0) || one - other);
}

/** Whether the author sorted the rows by these values, either way. */
export function isSortedBy(values: readonly (number | null)[]): boolean {
  const known = present(values);
  const steps = known.slice(1).map((value, index) => value - (known[index] ?? 0));
  return known.length > 2 && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
}

/** The one row that its author set in bold. */
export function boldRow({ rows }: TableData): number | undefined {
  const bold = rows.flatMap(({ strong }, row) => (strong ? [row] : []));
  return bold.length === 1 ? bold[0] : undefined;
}

/** Whether each row is another metric, so that rows share no axis: by the label's head, or by most labels. */
export function rowsAreMetrics(data: TableData): boolean {
  if (data.orientation === 'turned') return false;
  const heads = data.columns
    .filter(({ role }) => role === 'text')
    .map(({ head }) => head.name.replace(/\s*[([].*$/, ''));
  if (data.columns.some(({ role, head }) => role === 'text' && UNIT_HEAD.test(head.title))) return true;
  const unitsInHeads = data.measures.length > 1 && data.measures.every(({ head }) => head.unit !== undefined);
  if (unitsInHeads) return false;
  if (heads.some((head) => STRONG_HEAD.test(head) && isWord('metricHeads', head))) return true;
  if (data.labelColumns.length !== 1 || data.labelColumns[0]?.role !== 'text') return false;
  if (data.labels.length > 1 && data.labels.every(isCurrency)) return true;
  const metrics = data.labels.filter(isMetricName).length;
  if (data.labelName === '' && data.labels.length > 1 && data.labels.every((label) => COUNTED.test(label)))
    return true;
  return data.labels.length > 1 && metrics * 2 > data.labels.length;
}

/** A column that gives each row its unit. */
const UNIT_HEAD =
  /^(?:units?|unit of measure|uom|einheit|unité|unidad|unità|единица|ед\. изм\.?|单位|単位|단위)$/i;

/** `Item` or `Name` may head anything; these head metrics only. */
const STRONG_HEAD =
  /metri|kpi|indica|measure|statist|^stats?$|kennzahl|показател|指标|指標|지표|signal|key figure/i;

/** How many columns with something to say a picture would leave out, and one more where cells have remarks. */
export function omittedColumns({ columns, labelColumns }: TableData): number {
  const labels = new Set(labelColumns.map(({ index }) => index));
  const others = columns.filter(({ index }) => !labels.has(index));
  const telling = others.filter(
    ({ role, veto }) =>
      role === 'note' ||
      role === 'reference' ||
      role === 'status' ||
      role === 'time' ||
      veto === 'MIXED_CONTENT',
  );
  const remarks = others.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'number' && cell.remark !== undefined),
  );
  return telling.length + (remarks ? 1 : 0);
}

const REFERENCE_HEADING =
  /\b(?:glossary|options?|config\w*|settings?|(?:hyper)?parameters?|thresholds?|limits?|requirements?|specifications?|schedule|examples?|samples?|sample data|definitions?|endpoints?|commands?|environment|hardware|prerequisites|inventory|conversion)\b|beispiel/i;

/** The last words before a table, when they announce reference matter. */
const REFERENCE_LEAD =
  /\b(?:configuration|following (?:options|settings|parameters)|defined as|glossary)\b[^.]{0,40}:?\s*$/i;

/**
 * How much speaks for looking up rather than comparing: prose, links, identifiers, heads and headings of reference
 * matter, things on offer, and columns of settings. Two signals make a table stay one.
 */
export function referenceSignals(data: TableData): number {
  const { columns, labelColumns, context, cellsHaveFormulas, measures } = data;
  const labels = new Set(labelColumns.map(({ index }) => index));
  const referring = columns.filter(
    ({ index, role, head }) =>
      isWord('references', head.name) ||
      (labels.has(index) && isWord('notes', head.name)) ||
      (!labels.has(index) &&
        (role === 'note' || role === 'reference' || (role === 'identifier' && ID_HEAD.test(head.name)))),
  ).length;
  const dates = columns.filter(({ index, role }) => role === 'time' && !labels.has(index)).length;
  const heading = REFERENCE_HEADING.test(context.heading) ? 1 : 0;
  const nearby = REFERENCE_LEAD.test(context.nearby) ? 1 : 0;
  const offers = labelColumns.some(({ head }) => isWord('offers', head.name)) && measures.length > 1 ? 1 : 0;
  const settings = Math.min(2, measures.filter(({ head }) => isSettingHead(head.name)).length);
  return referring + Math.min(1, dates) + heading + nearby + offers + settings + (cellsHaveFormulas ? 2 : 0);
}

const ID_HEAD = /^(?:id|uuid|key|code|address|hash|step)$/i;

/** Whether each row has a name of its own. */
export function hasNames({ labels, labelColumns }: TableData): boolean {
  return (
    labelColumns.length > 0 && new Set(labels).size === labels.length && labels.every((label) => label !== '')
  );
}

/** Whether the author ranked the rows by a measure: numbered one to n, or many, and sorted by it. */
export function isRanking(data: TableData, values: readonly (number | null)[]): boolean {
  const numbered = data.columns.some(({ index, role }) => index === 0 && role === 'identifier');
  return isSortedBy(values) && (numbered || data.rows.length >= 8);
}

/** Whether rows are dated events with words of their own: a log, whatever numbers it has. */
export function isLog({ columns, labelColumns, rows }: TableData): boolean {
  if (labelColumns[0]?.role !== 'time') return false;
  return columns.some(
    ({ role, texts }) => role === 'text' && new Set(texts.map(({ plain }) => plain)).size === rows.length,
  );
}

/** Whether the table tests hypotheses or gives deviations: its estimates mean nothing without them. */
export function isStatistics({ columns }: TableData): boolean {
  return columns.some(({ veto }) => veto === 'STATS');
}
