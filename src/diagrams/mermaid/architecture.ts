/** Architectures: services and the groups that they run in; the sides of their lines tell which stands before which. */

import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { Edge, Graph, Group, Node, NodeForm } from '../model.ts';
import { withContent } from './groups.ts';

interface Link {
  readonly edge: Edge;
  readonly sideways: boolean;
}

interface Reading {
  title: string | undefined;
  readonly nodes: Map<string, Node>;
  readonly groups: Map<string, Group>;
  readonly links: { readonly link: Link; readonly line: number }[];
}

const ID = '([\\w-]+)';
const TITLE = /^title (.+)$/;
const PART = new RegExp(
  `^(group|service|junction) ${ID} ?(?:\\(([^()]*)\\)|"[^"]*")? ?(?:\\[ ?("[^"]*"|[^\\]]*) ?\\])?(?: ?in ${ID})?$`,
);
const LINK = new RegExp(
  `^${ID}(\\{group\\})?:([LRTB]) ?(<)?(?:--|-\\[ ?("[^"]*"|[^\\]]*) ?\\]-)(>)? ?([LRTB]):${ID}(\\{group\\})?$`,
);

const FORMS: Readonly<Record<string, NodeForm>> = { database: 'cylinder', disk: 'cylinder' };

export function readArchitecture(source: Source): Graph {
  const reading: Reading = { title: source.title, nodes: new Map(), groups: new Map(), links: [] };
  for (const line of source.lines) readLine(line, reading);
  const { title, links } = reading;
  const known = (id: string) => reading.nodes.has(id) || reading.groups.has(id);
  for (const { link, line } of links)
    for (const id of [link.edge.from, link.edge.to])
      if (!known(id)) throw new Fault(line, `there is no service “${id}”`);
  const { nodes, groups } = withContent([...reading.nodes.values()], reading.groups);
  const sideways = links.filter(({ link }) => link.sideways).length;
  return {
    type: 'graph',
    name: 'Architecture',
    ...(title !== undefined && { title }),
    direction: sideways * 2 >= links.length ? 'right' : 'down',
    nodes,
    edges: links.map(({ link }) => link.edge),
    groups,
  };
}

function readLine({ text, line }: SourceLine, reading: Reading): void {
  const words = wordsOf({ text });
  const link = linkOf(words, reading);
  if (TITLE.test(words)) reading.title = labelText(TITLE.exec(words)?.[1] ?? '');
  else if (link) reading.links.push({ link, line });
  else if (!readPart(words, line, reading)) throw notUnderstood({ text, line });
}

/** `service id(icon)[Words] in group`. */
function readPart(words: string, line: number, { nodes, groups }: Reading): boolean {
  const [, kind, id, icon = '', label = '', outer] = PART.exec(words) ?? [];
  if (kind === undefined || id === undefined) return false;
  if (outer !== undefined && !groups.has(outer)) throw new Fault(line, `there is no group “${outer}”`);
  const text = labelText(label) || id;
  if (kind === 'group') groups.set(id, { id, label: text, ...(outer !== undefined && { parent: outer }) });
  else {
    const form = kind === 'junction' ? 'start' : (FORMS[icon] ?? 'rectangle');
    const group = outer !== undefined && { group: outer };
    nodes.set(id, { id, label: kind === 'junction' ? '' : text, form, ...group });
  }
  return true;
}

/** `one:R --> L:other`: what has its right or its lower side on the line comes first. */
function linkOf(words: string, { nodes }: Reading): Link | undefined {
  const [, left, leftGroup, side = '', back, label = '', forth, otherSide = '', right, rightGroup] =
    LINK.exec(words) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const end = (id: string, ofGroup: string | undefined) => (ofGroup && nodes.get(id)?.group) || id;
  const [one, other] = [end(left, leftGroup), end(right, rightGroup)];
  const first = side === 'R' || side === 'B';
  const [startHead, endHead] = first ? [back, forth] : [forth, back];
  const text = labelText(label);
  return {
    edge: {
      from: first ? one : other,
      to: first ? other : one,
      line: 'solid',
      ...(text && { label: text }),
      ...(startHead && { startHead: 'arrow' }),
      ...(endHead && { endHead: 'arrow' }),
    },
    sideways: 'LR'.includes(side) && 'LR'.includes(otherSide),
  };
}
