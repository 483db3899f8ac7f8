/**
 * Footnotes: numbered in the order in which they are referred to. A reference becomes a raised number that carries
 * what its note says, so that the note can stand on the slide of the word.
 */
import type { FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { childrenOf, mapNodes, wordsOf } from './mdast.ts';

/** Between a word and its note's number, so that the number is no part of the word. */
const HAIR = '\u202f';

/**
 * The nodes with numbers for references and without definitions. A heading shows no number, but its note stands
 * below it; notes that only other notes refer to, or none, and second ones of a name, come last, as plain text.
 */
export function placeFootnotes(nodes: readonly RootContent[]): readonly RootContent[] {
  const all = collectDefinitions(nodes);
  if (all.length === 0) return nodes;
  const definitions = new Map([...all].reverse().map((definition) => [definition.identifier, definition]));
  const numbers = new Map<string, number>();
  const placed = new Set<FootnoteDefinition>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
  /** What the note says; numbers in it carry nothing, since notes may refer to each other. */
  const sayingOf = (name: string): readonly PhrasingContent[] => {
    const definition = definitions.get(name);
    if (definition) placed.add(definition);
    return mapNodes(phrasingOf(definition?.children ?? []), (node) =>
      node.type === 'footnoteReference' ? [raised(numberOf(node.identifier))] : undefined,
    ) as readonly PhrasingContent[];
  };
  const mark = (name: string): PhrasingContent => {
    const number = numberOf(name);
    return { type: 'footnoteMark', value: `${HAIR}${number}`, number, note: [...sayingOf(name)] };
  };
  const place = (node: Nodes): readonly Nodes[] | undefined => {
    if (node.type === 'footnoteDefinition') return [];
    return node.type === 'footnoteReference' ? [mark(node.identifier)] : undefined;
  };
  const body = nodes.flatMap((node): readonly Nodes[] => {
    if (node.type !== 'heading') return mapNodes([node], place);
    const names = referencesIn(node);
    for (const name of names) numberOf(name);
    const bare = mapNodes([node], (inner) => (inner.type === 'footnoteReference' ? [] : undefined));
    return [...bare, ...names.map((name) => paragraphOf(sayingOf(name)))];
  });
  const rest = all.flatMap((definition): readonly Nodes[] => {
    if (placed.has(definition)) return [];
    const number =
      definitions.get(definition.identifier) === definition && numbers.get(definition.identifier);
    const head = number ? [paragraphOf([raised(number)])] : [];
    return [...head, ...mapNodes(definition.children, place)];
  });
  return [...body, ...rest] as readonly RootContent[];
}

function collectDefinitions(nodes: readonly Nodes[]): readonly FootnoteDefinition[] {
  return nodes.flatMap((node) => {
    const inside = collectDefinitions(childrenOf(node));
    return node.type === 'footnoteDefinition' ? [node, ...inside] : inside;
  });
}

function referencesIn(node: Nodes): readonly string[] {
  return node.type === 'footnoteReference' ? [node.identifier] : childrenOf(node).flatMap(referencesIn);
}

/** The words of blocks, a line each. */
function phrasingOf(blocks: readonly Nodes[]): readonly PhrasingContent[] {
  return blocks.flatMap((block, i): readonly PhrasingContent[] => {
    const words = block.type === 'paragraph' ? block.children : [textOf(wordsIn(block))];
    return i === 0 ? words : [{ type: 'break' }, ...words];
  });
}

/** The words of everything in the block, with spaces between its parts. */
function wordsIn(node: Nodes): string {
  const parts =
    node.type === 'paragraph' || !('children' in node) ? [wordsOf(node)] : node.children.map(wordsIn);
  return parts.join(' ');
}

function textOf(value: string): PhrasingContent {
  return { type: 'text', value };
}

function raised(number: number): PhrasingContent {
  return { type: 'superscript', children: [{ type: 'text', value: `${HAIR}${number}` }] };
}

function paragraphOf(children: readonly PhrasingContent[]): Nodes {
  return { type: 'paragraph', children: [...children] };
}
