/** Text nodes -> what their words mean in the dialects of `rules.ts`. Code is no text, and stays as it is. */
import type { Delete, Heading, Nodes, PhrasingContent, Text } from 'mdast';
import { withChildren } from '../../mdast.ts';
import { RULES, type Rule } from './rules.ts';

const RULES_AMID_ESCAPES = RULES.filter(({ isEscapable }) => !isEscapable);

/** Attributes right behind what they are about: `![](a.png){width=50%}`. */
const ATTRIBUTES = /^\{(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/;
const ATTRIBUTED: ReadonlySet<string> = new Set(['image', 'link', 'inlineCode', 'strong', 'emphasis']);

/** `## Words {#id .class}` */
const HEADING_ATTRIBUTES = /\s*\{(?:[.#:][^{}\n]*|-)\}\s*$/;
const ID = /#([^\s{}]+)/;

/** What stands between single tildes in a word, which GitHub strikes out: `CO~2~`. */
const LOWERED = /^[\p{L}\p{N}+−-]{1,3}$/u;
const WORD_END = /[\p{L}\p{N})\]]$/u;

/** The nodes with their text resolved. */
export function resolveInline(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node, i): readonly Nodes[] => {
    if (node.type === 'text') return readText(withoutAttributes(node, nodes[i - 1]), rulesFor(node));
    if (node.type === 'delete' && isLowered(node, nodes[i - 1])) return [{ ...node, type: 'subscript' }];
    if (!('children' in node)) return [node];
    const own = node.type === 'heading' ? withId(node) : node;
    return [withChildren(own, resolveInline(own.children))];
  });
}

/** Text that is shorter than it was typed has escapes in it, or characters by their names. */
function rulesFor({ value, position }: Text): readonly Rule[] {
  const { start, end } = position ?? {};
  const typed = (end?.offset ?? 0) - (start?.offset ?? 0);
  return typed > value.length ? RULES_AMID_ESCAPES : RULES;
}

function readText(node: Text, rules: readonly Rule[]): readonly PhrasingContent[] {
  const at = rules.findIndex(({ sign }) => node.value.includes(sign));
  const rule = rules[at];
  if (!rule) return [node];
  const others = rules.slice(at + 1);
  const parts: PhrasingContent[] = [];
  let end = 0;
  const addText = (value: string) => {
    if (value !== '') parts.push(...readText({ ...node, value }, others));
  };
  for (const match of node.value.matchAll(rule.pattern)) {
    const read = rule.read(match);
    if (!read) continue;
    addText(node.value.slice(end, match.index));
    parts.push(...read.map((part) => ({ ...part, ...(node.position && { position: node.position }) })));
    end = match.index + match[0].length;
  }
  addText(node.value.slice(end));
  return parts;
}

function withoutAttributes(node: Text, before: Nodes | undefined): Text {
  if (!before || !ATTRIBUTED.has(before.type) || !ATTRIBUTES.test(node.value)) return node;
  return { ...node, value: node.value.replace(ATTRIBUTES, '') };
}

/** The heading without its attributes, with the name by which links mean it. */
function withId(node: Heading): Heading {
  const last = node.children.at(-1);
  const [written] = (last?.type === 'text' && HEADING_ATTRIBUTES.exec(last.value)) || [];
  if (last?.type !== 'text' || written === undefined) return node;
  const id = ID.exec(written)?.[1];
  const words = { ...last, value: last.value.slice(0, -written.length) };
  const children = [...node.children.slice(0, -1), words];
  return { ...node, children, ...(id !== undefined && { data: { ...node.data, id } }) };
}

function isLowered({ children, position }: Delete, before: Nodes | undefined): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0 || !LOWERED.test(only.value)) return false;
  const typed = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return typed === only.value.length + 2 && before?.type === 'text' && WORD_END.test(before.value);
}
