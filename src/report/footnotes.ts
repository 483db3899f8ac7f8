/**
 * Footnotes: numbered in the order in which they are referred to, and listed at the end of the section that does
 * so first, where a reader of its slides finds them.
 */
import type { FootnoteDefinition, ListItem, Nodes, RootContent } from 'mdast';
import { childrenOf, mapNodes } from './mdast.ts';

/** Between a word and its note's number, so that the number is no part of the word. */
const HAIR = '\u202f';

/**
 * The nodes with raised numbers for references and lists for definitions. A heading shows no number, but its note
 * is listed below it; notes that nobody refers to, and second ones of a name, come last, as plain text.
 */
export function placeFootnotes(nodes: readonly RootContent[]): readonly RootContent[] {
  const all = collectDefinitions(nodes);
  if (all.length === 0) return nodes;
  const definitions = new Map([...all].reverse().map((definition) => [definition.identifier, definition]));
  const numbers = new Map<string, number>();
  const waiting: FootnoteDefinition[] = [];
  const placeIn = (parents: readonly Nodes[], numbered: boolean) =>
    mapNodes(parents, (node) => {
      if (node.type === 'footnoteDefinition') return [];
      if (node.type !== 'footnoteReference') return undefined;
      const definition = definitions.get(node.identifier);
      const number = numbers.get(node.identifier) ?? numbers.size + 1;
      if (definition && !numbers.has(node.identifier)) waiting.push(definition);
      numbers.set(node.identifier, number);
      const value = `${HAIR}${number}`;
      return numbered ? [{ type: 'superscript', children: [{ type: 'text', value }] }] : [];
    });
  /** The notes that were referred to since the last list; notes may refer to notes. */
  const takeList = (): readonly Nodes[] => {
    if (waiting.length === 0) return [];
    const start = numbers.size - waiting.length + 1;
    const children: ListItem[] = [];
    for (let note = waiting.shift(); note; note = waiting.shift()) {
      children.push({ type: 'listItem', children: placeIn(note.children, true) as ListItem['children'] });
    }
    return [{ type: 'list', ordered: true, start, children }];
  };
  const placed = nodes.flatMap((node) =>
    node.type === 'heading' ? [...takeList(), ...placeIn([node], false)] : placeIn([node], true),
  );
  const ending = takeList();
  const orphans = all.filter(
    (note) => !numbers.has(note.identifier) || definitions.get(note.identifier) !== note,
  );
  const rest = orphans.flatMap((note) => placeIn(note.children, true));
  return [...placed, ...ending, ...rest, ...takeList()] as readonly RootContent[];
}

function collectDefinitions(nodes: readonly Nodes[]): readonly FootnoteDefinition[] {
  return nodes.flatMap((node) => {
    const inside = collectDefinitions(childrenOf(node));
    return node.type === 'footnoteDefinition' ? [node, ...inside] : inside;
  });
}
