/**
 * Fences of Mermaid: those that hold a table in other words are read as one, so that what a table can become, they can
 * become too; all others are diagrams, to be drawn.
 *
 * To read another kind as a table, write its reader in a file beside this one and add a line to the table.
 */
import { Fault } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import { type Source as MermaidSource, readSource } from '../../mermaid/source.ts';
import type { Diagram, Run, Source, Table } from '../model.ts';
import type { TableContent } from './content.ts';
import { readGantt } from './gantt.ts';
import { readJourney } from './journey.ts';
import { readKanban } from './kanban.ts';
import { readPie } from './pie.ts';
import { readQuadrants } from './quadrants.ts';
import { readSankey } from './sankey.ts';
import { readTimeline } from './timeline.ts';
import { readXyChart } from './xychart.ts';

/** By the word that a source starts with. A reader throws a `Fault` where it does not understand. */
const READERS: ReadonlyMap<string, (source: MermaidSource) => TableContent> = new Map([
  ['gantt', readGantt],
  ['journey', readJourney],
  ['kanban', readKanban],
  ['pie', readPie],
  ['quadrantChart', readQuadrants],
  ['sankey', readSankey],
  ['sankey-beta', readSankey],
  ['timeline', readTimeline],
  ['xychart', readXyChart],
  ['xychart-beta', readXyChart],
]);

/** The block of a fence that starts at `source`. */
export function readMermaidFence(text: string, source: Source): Table | Diagram {
  // Its source can be found, and copied to be changed.
  const notes = text.split('\n').filter((line) => line.trim() !== '');
  const diagram: Diagram = { type: 'diagram', text, notes, source };
  const read = readSource(text);
  const reader = READERS.get(read.keyword);
  if (!reader) return diagram;
  try {
    const content = reader(read);
    if (content.rows.length === 0) throw new Fault(0, 'there is nothing in it');
    return {
      ...tableOf({ ...(read.title !== undefined && { title: read.title }), ...content }, source),
      notes,
    };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...diagram, fault: { line: error.line, reason: error.message } };
  }
}

function tableOf({ title, header, rows, chart }: TableContent, source: Source): Table {
  const places = rows.map(({ line }) => ({ line: source.line + 1 + line, column: 1 }));
  const headline = labelText(title ?? '').replaceAll('\n', ' ');
  return {
    type: 'table',
    align: header.map(() => null),
    header: header.map(runsOf),
    rows: rows.map(({ cells }) => cells.map(runsOf)),
    cellSources: [source, ...places].map((place) => header.map(() => place)),
    ...(chart !== undefined && { wishes: { chart } }),
    ...(headline !== '' && { headline }),
    source,
  };
}

function runsOf(text: string): readonly Run[] {
  return labelText(text)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, i): readonly Run[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: line },
    ]);
}
