/**
 * Fences of Mermaid: those that hold a table in other words are read as one, so that what a table can become, they can
 * become too; all others are diagrams, to be drawn, some of which are as good as lists.
 *
 * To read another kind as a table or a list, write its reader in a file beside this one and add a line to the table.
 */
import { Fault } from '../../mermaid/fault.ts';
import { readHistory } from '../../mermaid/gitGraph.ts';
import { labelText } from '../../mermaid/labels.ts';
import { readIdeas } from '../../mermaid/mindmap.ts';
import { type Source as MermaidSource, readSource } from '../../mermaid/source.ts';
import type { Diagram, ListItem, Run, Source, Table } from '../model.ts';
import type { CellContent, OutlineContent, TableContent } from './content.ts';
import { readGantt } from './gantt.ts';
import { readJourney } from './journey.ts';
import { readKanban } from './kanban.ts';
import { readPacket } from './packet.ts';
import { readPie } from './pie.ts';
import { readQuadrants } from './quadrants.ts';
import { readRadar } from './radar.ts';
import { readSankey } from './sankey.ts';
import { readTimeline } from './timeline.ts';
import { readTreemap } from './treemap.ts';
import { readXyChart } from './xychart.ts';

/** By the word that a source starts with. A reader throws a `Fault` where it does not understand. */
const READERS: ReadonlyMap<string, (source: MermaidSource) => TableContent | OutlineContent> = new Map<
  string,
  (source: MermaidSource) => TableContent | OutlineContent
>([
  ['gantt', readGantt],
  ['gitGraph', readGitGraph],
  ['journey', readJourney],
  ['kanban', readKanban],
  ['mindmap', readMindmap],
  ['packet', readPacket],
  ['packet-beta', readPacket],
  ['pie', readPie],
  ['quadrantChart', readQuadrants],
  ['radar-beta', readRadar],
  ['sankey', readSankey],
  ['sankey-beta', readSankey],
  ['timeline', readTimeline],
  ['treemap', readTreemap],
  ['treemap-beta', readTreemap],
  ['xychart', readXyChart],
  ['xychart-beta', readXyChart],
]);

/** Mermaid itself draws nothing longer, and long sources take long to read. */
const MOST_CHARACTERS = 50_000;

/** The block of a fence that starts at `source`. */
export function readMermaidFence(text: string, source: Source): Table | Diagram {
  // Its source can be found, and copied to be changed.
  const notes = text.split('\n').filter((line) => line.trim() !== '');
  const diagram: Diagram = { type: 'diagram', text, notes, source };
  const read = readSource(text);
  const reader = READERS.get(read.keyword);
  if (!reader) return diagram;
  if (text.length > MOST_CHARACTERS)
    return { ...diagram, fault: { line: 0, reason: `it has more than ${MOST_CHARACTERS} characters` } };
  try {
    const content = reader(read);
    if ('items' in content) return { ...diagram, outline: itemsOf(content, source) };
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

function readMindmap(source: MermaidSource): OutlineContent {
  return { items: readIdeas(source).map(({ label, depth, line }) => ({ text: label, depth, line })) };
}

/** Commits below their branches: as they are called, or else by the word that makes them. */
function readGitGraph(source: MermaidSource): OutlineContent {
  const { branches, commits } = readHistory(source);
  return {
    items: branches.flatMap((branch) => {
      const own = commits.filter((commit) => commit.branch === branch);
      const items = own.map(({ type, merged, label, tag, line }) => {
        const said = label === '' ? [type, merged] : [label.replaceAll('\n', ' ')];
        const words = [...said, tag === '' ? undefined : `[${tag}]`].filter((word) => word !== undefined);
        return { text: words.join(' '), depth: 1, line };
      });
      return [{ text: branch, depth: 0, line: own[0]?.line ?? 0 }, ...items];
    }),
  };
}

function itemsOf({ items }: OutlineContent, { line: start }: Source): readonly ListItem[] {
  return items.map(({ text, depth, line }) => {
    return { depth, marker: 'bullet', runs: runsOf(text), source: { line: start + 1 + line, column: 1 } };
  });
}

function tableOf({ title, header, rows, chart }: TableContent, source: Source): Table {
  const places = rows.map(({ line }) => ({ line: source.line + 1 + line, column: 1 }));
  const headline = labelText(title ?? '').replaceAll('\n', ' ');
  return {
    type: 'table',
    align: header.map(() => null),
    header: header.map(cellOf),
    rows: rows.map(({ cells }) => cells.map(cellOf)),
    cellSources: [source, ...places].map((place) => header.map(() => place)),
    ...(chart !== undefined && { wishes: { chart } }),
    ...(headline !== '' && { headline }),
    source,
  };
}

function cellOf(content: CellContent): readonly Run[] {
  if (typeof content === 'string') return runsOf(labelText(content));
  return content.flatMap((own, i): readonly Run[] => {
    const word: Run = { type: 'text', text: own, own };
    return i > 0 ? [{ type: 'text', text: ', ' }, word] : [word];
  });
}

/** A line feed is a break. */
function runsOf(text: string): readonly Run[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, i): readonly Run[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: line },
    ]);
}
