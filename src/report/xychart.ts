/** Mermaid's charts of columns and lines are tables, and read as such. */
import type { Source, Span, Table } from './model.ts';

const HEADER = /^\s*xychart(?:-beta)?\b(?:\s+horizontal)?\s*$/;
const TITLE = /^\s*title\s+"?(.+?)"?\s*$/;
const CATEGORIES = /^\s*x-axis\s+(?:"([^"]*)"|([^\s[]+))?\s*\[(.+)\]\s*$/;
const VALUES = /^\s*y-axis\s+(?:"([^"]*)"|([^\s\d"][^\s"]*))?\s*(?:-?[\d.]+\s*-->\s*-?[\d.]+)?\s*$/;
const SERIES = /^\s*(bar|line)\s+(?:"([^"]*)"|([^\s[]+))?\s*\[([^\]]+)\]\s*$/;
const IDLE = /^\s*(?:%%.*|acc(?:Title|Descr).*)?$/;

/** The table of such a chart's source; undefined where it is something else, or not understood. */
export function readXyChart(text: string, source: Source): Table | undefined {
  const [header = '', ...body] = text.split('\n').filter((line) => !IDLE.test(line));
  const known = [TITLE, CATEGORIES, VALUES, SERIES];
  if (!HEADER.test(header) || !body.every((line) => known.some((form) => form.test(line)))) return undefined;
  const find = (form: RegExp) => body.map((line) => form.exec(line)).find((found) => found !== null);
  const axis = find(CATEGORIES);
  const values = find(VALUES);
  const title = find(TITLE)?.[1];
  const series = seriesOf(body);
  const categories = cells(axis?.[3] ?? '');
  const sound = series.length > 0 && series.every(({ numbers }) => numbers.length === categories.length);
  if (!axis || !sound) return undefined;
  const unit = values?.[1] ?? values?.[2] ?? '';
  const names = series.map(({ name }, i) => name ?? (i === 0 ? unit : `${unit} ${i + 1}`.trim()));
  const lines = series.every(({ kind }) => kind === 'line');
  return {
    type: 'table',
    align: ['left', ...series.map(() => 'right' as const)],
    header: [axis[1] ?? axis[2] ?? '', ...names].map(words),
    rows: categories.map((category, i) =>
      [category, ...series.map(({ numbers }) => numbers[i] ?? '')].map(words),
    ),
    cellSources: ['', ...categories].map(() => [source, ...series.map(() => source)]),
    wishes: { chart: lines ? 'line' : 'bar' },
    ...(title !== undefined && { headline: title }),
    source,
  };
}

interface Series {
  readonly kind: string;
  readonly name: string | undefined;
  readonly numbers: readonly string[];
}

function seriesOf(lines: readonly string[]): readonly Series[] {
  return lines.flatMap((line) => {
    const [, kind = '', quoted, plain, numbers] = SERIES.exec(line) ?? [];
    return numbers === undefined ? [] : [{ kind, name: quoted ?? plain, numbers: cells(numbers) }];
  });
}

function cells(list: string): readonly string[] {
  return (list.match(/"[^"]*"|[^,]+/g) ?? [])
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    .filter((cell) => cell !== '');
}

function words(text: string): readonly Span[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
