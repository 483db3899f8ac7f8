/** Git graphs: a lane a branch, and its commits from left to right. */
import { type Commit, readHistory } from '../../mermaid/gitGraph.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Edge, Graph, Node, Tone } from '../model.ts';

/** Of the branches in turn. */
const TONES: readonly Tone[] = ['accent', 'accent2', 'accent3'];
const LOOKS: { readonly [L in Commit['look']]?: Tone } = { reverse: 'bad', highlight: 'warning' };

export function readGitGraph(source: Source): Graph {
  const { branches, commits } = readHistory(source);
  return {
    type: 'graph',
    name: 'Git graph',
    ...(source.title !== undefined && { title: source.title }),
    direction: 'right',
    nodes: commits.map((commit, i) => nodeOf(commit, i, branches.indexOf(commit.branch))),
    edges: commits.flatMap(({ type, after }, i) =>
      after.map((before, parent): Edge => {
        const picked = type === 'cherry-pick' && parent === after.length - 1;
        return { from: String(before), to: String(i), line: picked ? 'dotted' : 'solid' };
      }),
    ),
    groups: branches.map((branch) => ({ id: laneOf(branch), label: branch })),
    layout: { type: 'lanes' },
  };
}

/** A commit of which nothing is said is a dot. */
function nodeOf({ branch, label, tag, look }: Commit, index: number, lane: number): Node {
  const words = [label, tag === '' ? '' : `[${tag}]`].filter((line) => line !== '').join('\n');
  return {
    id: String(index),
    label: words,
    form: words === '' ? 'start' : 'rounded',
    tone: LOOKS[look] ?? TONES[lane % TONES.length] ?? 'accent',
    group: laneOf(branch),
  };
}

/** Branches may be called as commits are counted. */
function laneOf(branch: string): string {
  return `branch ${branch}`;
}
