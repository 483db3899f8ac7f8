/** A chart part as PowerPoint would read it, and the workbook behind it. */
import { type OpenPackage, openPackage } from './package.ts';
import { attribute, children, descendants, type Element, first, number, path } from './xml.ts';

/** What a chart caches of a range of its workbook. */
export interface Cached {
  /** `Sheet1!$B$2:$B$5`; undefined for literals. */
  readonly formula: string | undefined;
  readonly count: number;
  /** By index; points that the chart leaves out are missing. */
  readonly points: ReadonlyMap<number, string>;
}

export interface OpenSeries {
  readonly name: Cached;
  readonly categories: Cached;
  readonly values: Cached;
}

export interface OpenChart {
  readonly part: string;
  /** `barChart`, `lineChart`, … one for each plot. */
  readonly plots: readonly string[];
  readonly series: readonly OpenSeries[];
  /** Titles and other rich text. */
  readonly text: string;
  /** Path of the embedded workbook. */
  readonly workbook: string | undefined;
}

export function openChart(file: OpenPackage, part: string): OpenChart {
  const root = file.xml(part);
  const plots = children(first(root, 'plotArea')).filter((element) => element.localName?.endsWith('Chart'));
  return {
    part,
    plots: plots.map((plot) => plot.localName ?? ''),
    series: plots.flatMap((plot) => children(plot, 'ser')).map(readSeries),
    text: descendants(root, 't')
      .map((element) => element.textContent ?? '')
      .join(' '),
    workbook: file.relationships(part).find((relationship) => relationship.type === 'package')?.target,
  };
}

/** A cell's text, as a person would type it; '' for an empty one. Sheet name, then `B2`. */
export type Workbook = (sheet: string, cell: string) => string;

/** Throws when it cannot be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const file = openPackage(bytes);
  const shared = file.has('xl/sharedStrings.xml')
    ? children(first(file.xml('xl/sharedStrings.xml'), 'sst'), 'si').map(stringOf)
    : [];
  const targets = new Map(file.relationships('xl/workbook.xml').map(({ id, target }) => [id, target]));
  const cells = new Map<string, string>();
  for (const sheet of descendants(file.xml('xl/workbook.xml'), 'sheet')) {
    const part = targets.get(attribute(sheet, 'r:id') ?? '') ?? '';
    for (const cell of descendants(file.xml(part), 'c'))
      cells.set(`${attribute(sheet, 'name')}!${attribute(cell, 'r')}`, cellText(cell, shared));
  }
  return (sheet, cell) => cells.get(`${sheet}!${cell}`) ?? '';
}

/** The cells of a one-column or one-row range such as `Sheet1!$B$2:$B$5`, in order. */
export function cellsOf(formula: string): { readonly sheet: string; readonly cells: readonly string[] } {
  const [sheet = '', range = ''] = formula.split('!');
  const [from = '', to = from] = range.replaceAll('$', '').split(':');
  const [startColumn, startRow] = place(from);
  const [endColumn, endRow] = place(to);
  const rows = count(startRow, endRow);
  const columns = count(startColumn, endColumn);
  const cells = rows.flatMap((row) => columns.map((column) => `${letters(column)}${row}`));
  return { sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), cells };
}

function readSeries(series: Element): OpenSeries {
  return {
    name: readCache(path(series, 'tx')),
    categories: readCache(path(series, 'cat') ?? path(series, 'xVal')),
    values: readCache(path(series, 'val') ?? path(series, 'yVal')),
  };
}

function readCache(parent: Element | undefined): Cached {
  const points = descendants(parent, 'pt').map(
    (point) => [number(point, 'idx'), path(point, 'v')?.textContent ?? ''] as const,
  );
  return {
    formula: first(parent, 'f')?.textContent ?? undefined,
    count: Number(attribute(first(parent, 'ptCount'), 'val') ?? points.length),
    points: new Map(points),
  };
}

function cellText(cell: Element, shared: readonly string[]): string {
  const value = path(cell, 'v')?.textContent ?? '';
  switch (attribute(cell, 't')) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return stringOf(path(cell, 'is'));
    default:
      return value;
  }
}

function stringOf(element: Element | undefined): string {
  return descendants(element, 't')
    .map((text) => text.textContent ?? '')
    .join('');
}

function place(cell: string): readonly [number, number] {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [[...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)];
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function count(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Excel's format of a cell of the first sheet. */
export function formatOf(workbook: Uint8Array, reference: string): string | undefined {
  const file = openPackage(workbook);
  const cell = descendants(file.xml('xl/worksheets/sheet1.xml'), 'c').find(
    (one) => attribute(one, 'r') === reference,
  );
  const style = children(first(file.xml('xl/styles.xml'), 'cellXfs'))[Number(attribute(cell, 's'))];
  const formats = descendants(file.xml('xl/styles.xml'), 'numFmt');
  return attribute(
    formats.find((one) => attribute(one, 'numFmtId') === attribute(style, 'numFmtId')),
    'formatCode',
  );
}
