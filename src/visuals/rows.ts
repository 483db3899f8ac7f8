/** What rows are: metrics of their own or things of one kind, named or not, a ranking, a log, or statistics. */

import { readHead } from './data/head.ts';
import type { TableData } from './data/tableData.ts';
import { isCurrency } from './data/units.ts';
import { areVariants } from './data/variants.ts';
import { isWord } from './lexicon/index.ts';
import { isSortedBy } from './order.ts';
import { COUNTED, isMetricName } from './panels.ts';

/** The one row that its author set in bold. */
export function boldRow({ rows }: TableData): number | undefined {
  const bold = rows.flatMap(({ strong }, row) => (strong ? [row] : []));
  return bold.length === 1 ? bold[0] : undefined;
}

/** Whether each row is another metric, so that rows share no axis: by the label's head, or by most labels. */
export function rowsAreMetrics(data: TableData): boolean {
  if (data.orientation === 'turned') return headsAreMetrics(data);
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

/** Whether a turned table's heads, which name its rows here, tell of two units or of unlike counts. */
function headsAreMetrics({ labels, drawable }: TableData): boolean {
  const heads = labels.map(readHead);
  const [first, second] = heads;
  if (new Set(heads.map(({ unit, scale }) => `${unit?.name} ${scale}`)).size > 1) return true;
  const areBare = drawable.some(({ measure }) => measure.dimension === 'count' && measure.unit.name === '');
  const areVaried = first !== undefined && second !== undefined && areVariants(first.name, second.name);
  return areBare && !areVaried && heads.some(({ name }) => isMetricName(name) || COUNTED.test(name));
}

/** A column that gives each row its unit. */
const UNIT_HEAD =
  /^(?:units?|unit of measure|uom|einheit|unité|unidad|unità|единица|ед\. изм\.?|单位|単位|단위)$/i;

/** `Item` or `Name` may head anything; these head metrics only. */
const STRONG_HEAD =
  /metri|kpi|indica|measure|statist|^stats?$|kennzahl|показател|指标|指標|지표|signal|key figure/i;

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

/** Whether rows are things that happened on some day, each of which is told in words of its own: between them nothing goes up or down. */
export function areEvents({ columns, labelColumns, rows }: TableData): boolean {
  if (labelColumns[0]?.role !== 'time') return false;
  const told = columns.filter(
    ({ role, texts }) => role === 'text' && new Set(texts.map(({ plain }) => plain)).size === rows.length,
  );
  return (
    told.length > 1 ||
    told.some(({ head }) => EVENT.test(head.name)) ||
    (told.length === 1 && columns.some(({ role }) => role === 'identifier'))
  );
}

const EVENT =
  /^(?:activity|event|title|task|what|milestone|incident|topic|action|aktivität|ereignis|vorgang|was|activité|événement|actividad|evento)$/i;

/** Whether the table tests hypotheses or gives deviations: its estimates mean nothing without them. */
export function isStatistics({ columns }: TableData): boolean {
  return columns.some(({ veto }) => veto === 'STATS');
}
