/** A tree of elements and Markdown nodes -> flow content. To give an element a meaning, add an entry. */
import type { BlockContent, Heading, ListItem, Nodes, PhrasingContent } from 'mdast';
import { definitionList } from '../definitions.ts';
import { foldDetails } from '../folded.ts';
import type { Callout, CalloutTitle } from '../mdast.ts';
import { alertOf, titleOf } from '../syntax/kinds.ts';
import { CALLOUT } from './components.ts';
import { hasFlow, isPhrasing, textOf } from './content.ts';
import { isBlock, isHidden } from './elements.ts';
import { toPhrasing } from './phrasing.ts';
import { readHtmlTable } from './table.ts';
import type { Child, Element } from './tree.ts';

type Meaning = (element: Element) => readonly Nodes[];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, headingOf(depth as Heading['depth'])] as const),
  ['ul', listOf(false)],
  ['menu', listOf(false)],
  ['ol', listOf(true)],
  ['blockquote', (element) => [{ ...at(element), type: 'blockquote', children: blocksIn(element) }]],
  ['pre', codeOf],
  ['hr', (element) => [{ ...at(element), type: 'thematicBreak' }]],
  [CALLOUT, calloutOf],
  ['table', (element) => readHtmlTable(element, toFlow)],
  ['details', detailsOf],
  ['summary', strongLine],
  ['dl', definitionsOf],
  ['dt', strongLine],
]);

/** Blocks in order; words between them become paragraphs. */
export function toFlow(children: readonly Child[]): readonly Nodes[] {
  const flow: Nodes[] = [];
  let line: Child[] = [];
  const endLine = () => {
    if (line.length > 0) flow.push(...paragraphOf(line));
    line = [];
  };
  const add = (nodes: readonly Nodes[]) => {
    endLine();
    for (const node of nodes) flow.push(node);
  };
  for (const child of children) {
    if (child.type !== 'element') {
      if (isPhrasing(child)) line.push(child);
      else add([child]);
      continue;
    }
    if (isHidden(child.name)) continue;
    const meaning = MEANINGS.get(child.name);
    if (meaning) add(meaning(child));
    else if (isBlock(child.name) || hasFlow(child)) add(toFlow(child.children));
    else line.push(child);
  }
  endLine();
  return flow;
}

function paragraphOf(line: readonly Child[]): readonly Nodes[] {
  const children = toPhrasing(line);
  const blank = children.every((node) => node.type === 'text' && node.value.trim() === '');
  const first = line.find((child) => textOf([child]).trim() !== '') ?? line[0];
  return blank ? [] : [{ ...at(first), type: 'paragraph', children: [...children] }];
}

function headingOf(depth: Heading['depth']): Meaning {
  return (element) => [{ ...at(element), type: 'heading', depth, children: phrasingIn(element) }];
}

function strongLine(element: Element): readonly Nodes[] {
  if (element.children.some(hasFlow)) return toFlow(element.children);
  return paragraphOf([{ ...element, name: 'strong' }]);
}

/** Items are what stands in `<li>`; what stands between them belongs to the item before. */
function listOf(ordered: boolean): Meaning {
  return (element) => {
    const items: ListItem[] = [];
    for (const child of element.children) {
      const children = toFlow(child.type === 'element' && child.name === 'li' ? child.children : [child]);
      const last = items.at(-1);
      if (child.type === 'element' && child.name === 'li') {
        items.push({ ...at(child), type: 'listItem', children: children as BlockContent[] });
      } else if (last) last.children.push(...(children as BlockContent[]));
      else if (children.length > 0) items.push({ type: 'listItem', children: children as BlockContent[] });
    }
    const start = Number.parseInt(element.attributes.start ?? '1', 10);
    return [
      { ...at(element), type: 'list', ordered, start: Number.isNaN(start) ? 1 : start, children: items },
    ];
  };
}

/** Its first line is its title, where it is a line in bold. */
function calloutOf(element: Element): readonly Nodes[] {
  const { type = '' } = element.attributes;
  const [first, ...rest] = toFlow(element.children);
  const isTitle = first?.type === 'paragraph' && first.children.every(({ type }) => type === 'strong');
  const words = isTitle ? first.children : [{ type: 'text' as const, value: titleOf(type) ?? '' }];
  const title: CalloutTitle = { type: 'calloutTitle', children: words, ...at(element) };
  const content = isTitle || !first ? rest : [first, ...rest];
  const children = [title, ...content] as Callout['children'];
  return [{ type: 'callout', alert: alertOf(type) ?? type, children, ...at(element) }];
}

/** Details that are shown unfolded are content like any other. */
function detailsOf(element: Element): readonly Nodes[] {
  const isSummary = (child: Child) => child.type === 'element' && child.name === 'summary';
  const summary = toFlow(element.children.filter(isSummary));
  const details = toFlow(element.children.filter((child) => !isSummary(child)));
  const [first] = summary;
  if (element.attributes.open !== undefined || summary.length !== 1) return [...summary, ...details];
  return foldDetails(first, details, at(element));
}

function definitionsOf(element: Element): readonly Nodes[] {
  const definitions: {
    term: PhrasingContent[];
    definitions: (readonly Nodes[])[];
    position?: Nodes['position'];
  }[] = [];
  const visit = (child: Child) => {
    if (child.type !== 'element') return;
    const last = definitions.at(-1);
    if (child.name === 'dt' && last?.definitions.length === 0)
      last.term.push({ type: 'text', value: ', ' }, ...phrasingIn(child));
    else if (child.name === 'dt')
      definitions.push({ term: phrasingIn(child), definitions: [], ...at(child) });
    else if (child.name === 'dd' && last) last.definitions.push(toFlow(child.children));
    else child.children.forEach(visit);
  };
  element.children.forEach(visit);
  return [definitionList(definitions)];
}

function codeOf(element: Element): readonly Nodes[] {
  const classes = [element, ...element.children].map((node) =>
    node.type === 'element' ? (node.attributes.class ?? '') : '',
  );
  const lang = /\blang(?:uage)?-([\w+#-]+)/.exec(classes.join(' '))?.[1] ?? null;
  return [{ ...at(element), type: 'code', lang, value: textOf(element.children).replace(/^\n|\n$/g, '') }];
}

function blocksIn(element: Element): BlockContent[] {
  return [...toFlow(element.children)] as BlockContent[];
}

function phrasingIn(element: Element): PhrasingContent[] {
  return [...toPhrasing(element.children)];
}

function at(node: Child | undefined): Pick<Nodes, 'position'> {
  return node?.position ? { position: node.position } : {};
}
