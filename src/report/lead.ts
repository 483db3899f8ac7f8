/** One sentence between the title and the first heading: it says what the report is, as a subtitle does. */
import type { RootContent } from 'mdast';
import { readRuns } from './runs.ts';
import { plainText } from './text.ts';

export interface Lead {
  readonly line?: string;
  /** The nodes without it. */
  readonly nodes: readonly RootContent[];
}

/** What two lines of a title slide hold. */
const LONGEST = 100;

/** Figures are a message of their own, but for the year that a report is of. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Takes the paragraph at `below` where it is one short line of mere words and all that stands before the first
 * heading; marks that a subtitle cannot have make it content.
 */
export function takeLead(nodes: readonly RootContent[], below: number): Lead {
  const [paragraph, next] = nodes.slice(below);
  if (paragraph?.type !== 'paragraph' || next?.type !== 'heading') return { nodes };
  const runs = readRuns(paragraph.children);
  const isMere = runs.every(
    (run) => run.type === 'text' && !run.link && !run.footnote && run.tex === undefined,
  );
  const line = plainText(runs).trim();
  const isName = line.length <= LONGEST && !/\d/.test(line.replace(YEAR, '')) && !/[:：]$/u.test(line);
  if (!isMere || line === '' || !isName) return { nodes };
  return { line, nodes: [...nodes.slice(0, below), ...nodes.slice(below + 1)] };
}
