/** Charts of columns and lines: their categories are the rows, their series the columns. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { TableContent } from './content.ts';

const TITLE = /^title "?(.+?)"?$/;
const CATEGORIES = /^x-axis (?:"([^"]*)"|([^\s[]+))? ?\[(.+)\]$/;
const VALUES = /^y-axis (?:"([^"]*)"|([^\s\d"][^\s"]*))? ?(?:-?[\d.]+ ?--> ?-?[\d.]+)?$/;
const SERIES = /^(bar|line) (?:"([^"]*)"|([^\s[]+))? ?\[([^\]]+)\]$/;
const KNOWN = [TITLE, CATEGORIES, VALUES, SERIES];

export function readXyChart({ header, lines: written }: Source): TableContent {
  const lines = written.map((each) => ({ ...each, text: wordsOf(each) }));
  if (header !== '' && header !== 'horizontal') throw notUnderstood({ text: header, line: 0 });
  const strange = lines.find(({ text }) => !KNOWN.some((form) => form.test(text)));
  if (strange) throw notUnderstood(strange);
  const find = (form: RegExp) => lines.map(({ text }) => form.exec(text)).find((found) => found !== null);
  const axis = find(CATEGORIES);
  const values = find(VALUES);
  const title = find(TITLE)?.[1];
  const series = seriesOf(lines);
  const categories = cellsOf(axis?.[3] ?? '');
  if (!axis || series.length === 0) throw new Fault(0, 'it has no categories or no values');
  const uneven = series.find(({ numbers }) => numbers.length !== categories.length);
  if (uneven)
    throw new Fault(
      uneven.line,
      `it has ${uneven.numbers.length} values for ${categories.length} categories`,
    );
  const unit = values?.[1] ?? values?.[2] ?? '';
  const names = series.map(({ name }, i) => name ?? (i === 0 ? unit : `${unit} ${i + 1}`.trim()));
  const at = lines.find(({ text }) => CATEGORIES.test(text))?.line ?? 0;
  return {
    header: [axis[1] ?? axis[2] ?? '', ...names],
    rows: categories.map((category, i) => ({
      cells: [category, ...series.map(({ numbers }) => numbers[i] ?? '')],
      line: at,
    })),
    chart: series.every(({ kind }) => kind === 'line') ? 'line' : 'bar',
    ...(title !== undefined && { title }),
  };
}

interface Series {
  readonly kind: string;
  readonly name: string | undefined;
  readonly numbers: readonly string[];
  readonly line: number;
}

function seriesOf(lines: readonly SourceLine[]): readonly Series[] {
  return lines.flatMap(({ text, line }) => {
    const [, kind = '', quoted, plain, numbers] = SERIES.exec(text) ?? [];
    return numbers === undefined ? [] : [{ kind, name: quoted ?? plain, numbers: cellsOf(numbers), line }];
  });
}

function cellsOf(list: string): readonly string[] {
  return (list.match(/"[^"]*"|[^,]+/g) ?? [])
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    .filter((cell) => cell !== '');
}
