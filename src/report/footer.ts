/** The closing line of a report that belongs at the foot of every slide: confidentiality, who made it and when. */
import type { Paragraph, RootContent } from 'mdast';
import { readRuns } from './runs.ts';
import { plainText } from './text.ts';

export interface ClosingLine {
  readonly line?: string;
  /** The nodes without it. */
  readonly nodes: readonly RootContent[];
}

const LONGEST = 160;

/** A line as short as this that says so needs no other sign of being one. */
const SHORT = 80;

const PHRASE =
  /\bconfidential|\binternal use\b|\bproprietary\b|\ball rights reserved\b|©|\bcopyright\b|\b(?:generated|compiled|prepared|produced|updated)\s+(?:on|at|by|from)\b|\bvertraulich|\bconfidentiel|\bconfidencial/i;

/**
 * The last paragraph, where it is short and says something of the kind, or stands in italics below a closing
 * rule. It must not be all that its section says.
 */
export function takeClosingLine(nodes: readonly RootContent[]): ClosingLine {
  const at = nodes.findLastIndex((node) => node.type !== 'thematicBreak');
  const last = nodes[at];
  const before = nodes[at - 1];
  if (last?.type !== 'paragraph' || before === undefined || before.type === 'heading') return { nodes };
  const line = plainText(readRuns(last.children));
  const ruled = before.type === 'thematicBreak';
  const set = allEmphasis(last);
  const says = PHRASE.test(line) && (ruled || set || line.length <= SHORT);
  if (line.length > LONGEST || line === '' || !(says || (ruled && set))) return { nodes };
  return { line, nodes: nodes.slice(0, at) };
}

function allEmphasis(node: Paragraph): boolean {
  return readRuns(node.children).every((run) => run.type === 'break' || run.emphasis === true);
}
