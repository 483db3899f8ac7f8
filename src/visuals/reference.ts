/** What speaks for looking up rather than comparing. */
import { isSettingHead } from './data/derived.ts';
import type { TableData } from './data/tableData.ts';
import { isWord } from './lexicon/index.ts';

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
      role === 'unreadable' ||
      veto === 'MIXED_CONTENT',
  );
  const remarks = others.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'number' && cell.remark !== undefined),
  );
  return telling.length + (remarks ? 1 : 0);
}

/** Whether most of what a table tells follows from the rest of it: a calculation to be followed, not a comparison. */
export function isCalculation({ measures, vetoes }: TableData): boolean {
  const derived = measures.filter(({ index }) => vetoes.get(index) === 'DERIVED').length;
  return derived * 2 > measures.length;
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
  // How likely a loss is matters as much as how large: apart from a matrix no picture tells both.
  const risks = columns.some(({ role, head }) => role === 'ordinal' && isWord('likelihood', head.name))
    ? 2
    : 0;
  const settings = Math.min(2, measures.filter(({ head }) => isSettingHead(head.name)).length);
  const formulas = cellsHaveFormulas ? 2 : 0;
  return referring + Math.min(1, dates) + heading + nearby + offers + settings + risks + formulas;
}

const ID_HEAD = /^(?:id|uuid|key|code|address|hash|step)$/i;
