/** Charts of quadrants: a row a point, with where it stands on both axes and in which quadrant. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import { type ContentRow, type TableContent, withoutIdle } from './content.ts';

const TITLE = /^title\s+(.+)$/;
const AXIS = /^([xy])-axis (.+)$/;
const QUADRANT = /^quadrant-([1-4])\s+(.+)$/;
const PLACE = /: ?\[ ?([\d.]+) ?, ?([\d.]+) ?\]/;
const CLASS = /:::[\w-]+$/;
const IDLE = /^classDef\b/;

/** Axes run from 0 to 1. */
const MIDDLE = 0.5;

interface Chart {
  title?: string;
  readonly axes: Map<string, string>;
  /** By their numbers: from the right upper one against the clock. */
  readonly quadrants: Map<string, string>;
  readonly points: { readonly name: string; readonly x: string; readonly y: string; readonly line: number }[];
}

export function readQuadrants({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  const chart: Chart = { axes: new Map(), quadrants: new Map(), points: [] };
  for (const line of lines) readLine(line, chart);
  if (chart.points.length === 0) throw new Fault(0, 'it has no points');
  const rows = chart.points.map(({ name, x, y, line }): ContentRow => {
    const number = quadrantOf(Number(x), Number(y));
    return { cells: [name, x, y, chart.quadrants.get(number) ?? ''], line };
  });
  const head = ['', chart.axes.get('x') ?? 'x', chart.axes.get('y') ?? 'y', ''];
  const { title } = chart;
  return withoutIdle({ header: head, rows, chart: 'scatter', ...(title !== undefined && { title }) });
}

function readLine({ text, line }: SourceLine, chart: Chart): void {
  const words = wordsOf({ text });
  const [, axis, ends = ''] = AXIS.exec(words) ?? [];
  const [, number, quadrant = ''] = QUADRANT.exec(words) ?? [];
  const place = PLACE.exec(words);
  const [, x = '', y = ''] = place ?? [];
  const name = words
    .slice(0, place?.index ?? 0)
    .trim()
    .replace(CLASS, '');
  const title = TITLE.exec(words)?.[1];
  if (title !== undefined) chart.title = title;
  else if (axis !== undefined)
    chart.axes.set(axis, ends.split('-->').map(unquoted).filter(isSaid).join(' – '));
  else if (number !== undefined) chart.quadrants.set(number, unquoted(quadrant));
  else if (name !== '' && [x, y].every(isOnAxis)) chart.points.push({ name: unquoted(name), x, y, line });
  else if (!IDLE.test(words)) throw notUnderstood({ text, line });
}

function isOnAxis(text: string): boolean {
  return Number(text) >= 0 && Number(text) <= 1;
}

/** What stands on a line between quadrants is in none of them. */
function quadrantOf(x: number, y: number): string {
  if (x === MIDDLE || y === MIDDLE) return '';
  if (y > MIDDLE) return x > MIDDLE ? '1' : '2';
  return x > MIDDLE ? '4' : '3';
}

function isSaid(text: string): boolean {
  return text !== '';
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}
