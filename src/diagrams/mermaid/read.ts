/**
 * The source of a Mermaid diagram -> a diagram, or what is wrong with it and in which line.
 *
 * To read another kind of diagram, write its reader in a file beside this one and add a line to the table.
 */

import { Fault } from '../../mermaid/fault.ts';
import { readSource, type Source } from '../../mermaid/source.ts';
import type { Diagram } from '../model.ts';
import { readArchitecture } from './architecture.ts';
import { readBlocks } from './blocks.ts';
import { readC4, readC4Steps } from './c4.ts';
import { readClasses } from './classes.ts';
import { readEntities } from './entities.ts';
import { readFlowchart } from './flowchart.ts';
import { readGitGraph } from './gitGraph.ts';
import { readMindmap } from './mindmap.ts';
import { readRequirements } from './requirements.ts';
import { readSequence } from './sequence.ts';
import { readState } from './state.ts';

const READERS: ReadonlyMap<string, (source: Source) => Diagram> = new Map(
  Object.entries({
    graph: readFlowchart,
    flowchart: readFlowchart,
    'flowchart-elk': readFlowchart,
    stateDiagram: readState,
    'stateDiagram-v2': readState,
    sequenceDiagram: readSequence,
    classDiagram: readClasses,
    'classDiagram-v2': readClasses,
    erDiagram: readEntities,
    mindmap: readMindmap,
    gitGraph: readGitGraph,
    block: readBlocks,
    'block-beta': readBlocks,
    architecture: readArchitecture,
    'architecture-beta': readArchitecture,
    requirementDiagram: readRequirements,
    C4Context: readC4,
    C4Container: readC4,
    C4Component: readC4,
    C4Deployment: readC4,
    C4Dynamic: readC4Steps,
  }),
);

export type Read =
  | { readonly diagram: Diagram }
  /** `line` counts from 0, from the source's first line. */
  | { readonly fault: { readonly line: number; readonly reason: string } };

export function readMermaid(text: string): Read {
  const source = readSource(text);
  const reader = READERS.get(source.keyword);
  if (!reader) {
    const kind = source.keyword || 'no known kind';
    return { fault: { line: 0, reason: `diagrams of the kind “${kind}” are not drawn` } };
  }
  try {
    const diagram = reader(source);
    const parts = diagram.type === 'graph' ? diagram.nodes : diagram.participants;
    if (parts.length === 0) return { fault: { line: 0, reason: 'there is nothing in it' } };
    return { diagram };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { line: error.line, reason: error.message } };
  }
}
