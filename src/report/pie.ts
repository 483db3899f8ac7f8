/** Pie charts of Mermaid are small tables, and read as such: what a table can become, they can become too. */
import type { Source, Span, Table } from './model.ts';

const HEADER = /^\s*pie\b(?:\s+showData)?(?:\s+title\s+(.+?))?\s*$/;
const TITLE = /^\s*title\s+(.+?)\s*$/;
const SLICE = /^\s*"([^"]+)"\s*:\s*(\d+(?:\.\d+)?)\s*$/;
const IDLE = /^\s*(?:%%.*|showData\s*|acc(?:Title|Descr).*)?$/;

/** The table of a pie chart's source; undefined where it is something else, or not understood. */
export function readPie(text: string, source: Source): Table | undefined {
  const lines = text.split('\n').map((line, i) => ({ line, at: { line: source.line + 1 + i, column: 1 } }));
  const first = lines.findIndex(({ line }) => !IDLE.test(line));
  const header = HEADER.exec(lines[first]?.line ?? '');
  if (!header) return undefined;
  const body = lines.slice(first + 1).filter(({ line }) => !IDLE.test(line));
  const titled = body.find(({ line }) => TITLE.test(line));
  const slices = body.filter((entry) => entry !== titled);
  const parts = slices.map(({ line }) => SLICE.exec(line));
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const title = header[1] ?? TITLE.exec(titled?.line ?? '')?.[1];
  const at = slices.map((slice) => slice.at);
  return {
    type: 'table',
    align: ['left', 'right'],
    header: [words(''), words('')],
    rows: parts.map((part) => [words(part?.[1] ?? ''), words(part?.[2] ?? '')]),
    cellSources: [[source, source], ...at.map((place) => [place, place])],
    wishes: { chart: 'doughnut' },
    ...(title !== undefined && { headline: title }),
    source,
  };
}

function words(text: string): readonly Span[] {
  return [{ type: 'text', text }];
}
