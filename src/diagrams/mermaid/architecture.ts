/** Architectures: services and the groups that they run in; the sides that lines join tell how they stand to one another. */

import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { labelText } from '../../mermaid/labels.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { Edge, Graph, Group, Node, NodeForm } from '../model.ts';
import { withContent } from './groups.ts';
import { cellsBySides, type Neighbours } from './sides.ts';

interface Link {
  readonly edge: Edge;
  readonly neighbours: Neighbours;
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
  return {
    type: 'graph',
    name: 'Architecture',
    ...(title !== undefined && { title }),
    direction: 'right',
    nodes,
    edges: links.map(({ link }) => link.edge),
    groups,
    layout: {
      type: 'cells',
      cells: cellsBySides(
        nodes,
        groups,
        links.map(({ link }) => link.neighbours),
      ),
      even: false,
    },
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
  if (groups.has(id)) throw new Fault(line, `there is a group “${id}” already`);
  const text = labelText(label) || id;
  if (kind === 'group') groups.set(id, { id, label: text, ...(outer !== undefined && { parent: outer }) });
  else {
    const form = kind === 'junction' ? 'start' : (FORMS[icon] ?? 'rectangle');
    const group = outer !== undefined && { group: outer };
    nodes.set(id, { id, label: kind === 'junction' ? '' : text, form, ...group });
  }
  return true;
}

/** `one:R --> L:other`. */
function linkOf(words: string, { nodes }: Reading): Link | undefined {
  const [, left, leftGroup, side = '', back, label = '', forth, otherSide = '', right, rightGroup] =
    LINK.exec(words) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const end = (id: string, ofGroup: string | undefined) => (ofGroup && nodes.get(id)?.group) || id;
  const [from, to, text] = [end(left, leftGroup), end(right, rightGroup), labelText(label)];
  return {
    edge: {
      from,
      to,
      line: 'solid',
      ...(text && { label: text }),
      ...(back && { startHead: 'arrow' }),
      ...(forth && { endHead: 'arrow' }),
    },
    neighbours: { one: left, side, other: right, otherSide },
  };
}
