/** A tree of elements and Markdown nodes -> phrasing content. To give an element a meaning, add an entry. */
import type { Nodes, PhrasingContent } from 'mdast';
import { childrenOf } from '../mdast.ts';
import { isPhrasing, textOf } from './content.ts';
import { isBlock, isHidden } from './elements.ts';
import type { Child, Element } from './tree.ts';

type Meaning = (element: Element) => readonly PhrasingContent[];

const BREAK: PhrasingContent = { type: 'break' };

const strong: Meaning = (element) => [{ type: 'strong', children: inside(element) }];
const emphasis: Meaning = (element) => [{ type: 'emphasis', children: inside(element) }];
const strike: Meaning = (element) => [{ type: 'delete', children: inside(element) }];
const underline: Meaning = (element) => [{ type: 'underline', children: inside(element) }];
const code: Meaning = ({ children }) => [
  { type: 'inlineCode', value: textOf(children).replace(/\s+/g, ' ') },
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['a', (element) => link(element)],
  ['audio', media],
  ['b', strong],
  ['br', () => [BREAK]],
  ['cite', emphasis],
  ['code', code],
  ['del', strike],
  ['dfn', emphasis],
  ['em', emphasis],
  ['hr', () => [BREAK]],
  ['i', emphasis],
  ['iframe', media],
  ['img', image],
  ['input', checkbox],
  ['ins', underline],
  ['kbd', code],
  ['mark', (element) => [{ type: 'highlight', children: inside(element) }]],
  ['ol', items],
  ['q', (element) => [text('“'), ...inside(element), text('”')]],
  ['s', strike],
  ['samp', code],
  ['strike', strike],
  ['strong', strong],
  ['sub', (element) => [{ type: 'subscript', children: inside(element) }]],
  ['sup', (element) => [{ type: 'superscript', children: inside(element) }]],
  ['tt', code],
  ['u', underline],
  ['ul', items],
  ['video', media],
  ['var', emphasis],
  // A zero width space: the line may break here, and the words stay apart.
  ['wbr', () => [text('\u200B')]],
]);

/** Words in order; blocks among them stand on lines of their own. */
export function toPhrasing(children: readonly Child[]): readonly PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'element' ? ofElement(child) : ofNode(child)));
}

function ofElement(element: Element): readonly PhrasingContent[] {
  if (isHidden(element.name)) return [];
  const meaning = MEANINGS.get(element.name);
  if (meaning) return meaning(element);
  return isBlock(element.name) ? [BREAK, ...inside(element), BREAK] : inside(element);
}

function ofNode(node: Nodes): readonly PhrasingContent[] {
  if (isPhrasing(node)) return [node];
  if (node.type === 'code') return lines(node.value);
  const bullet = node.type === 'listItem' ? [text('• ')] : [];
  return [BREAK, ...bullet, ...childrenOf(node).flatMap(ofNode), BREAK];
}

function lines(value: string): readonly PhrasingContent[] {
  return value.split('\n').flatMap((line) => [BREAK, { type: 'inlineCode', value: line }]);
}

function inside(element: Element): PhrasingContent[] {
  return [...toPhrasing(element.children)];
}

/** A list in a line of text, such as a cell: each item on a line of its own, and marked unless it is the only one. */
function items({ children }: Element): readonly PhrasingContent[] {
  const several = children.filter((child) => child.type === 'element' && child.name === 'li').length > 1;
  return children.flatMap((child) => {
    const isItem = child.type === 'element' && child.name === 'li';
    return isItem ? [BREAK, ...(several ? [text('• ')] : []), ...inside(child), BREAK] : toPhrasing([child]);
  });
}

function link(element: Element): readonly PhrasingContent[] {
  const { href } = element.attributes;
  return href === undefined ? inside(element) : [{ type: 'link', url: href, children: inside(element) }];
}

/** What no slide can show stays as a link. */
function media(element: Element): readonly PhrasingContent[] {
  const { title, src } = element.attributes;
  const words = inside(element).filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const source = element.children.find((child) => child.type === 'element' && child.attributes.src);
  const url = src ?? (source?.type === 'element' ? source.attributes.src : undefined);
  if (url === undefined) return words;
  const shown = words.length > 0 ? words : [text(title ?? url)];
  return [{ type: 'link', url, children: shown as PhrasingContent[] } as PhrasingContent];
}

function image({ attributes, position }: Element): readonly PhrasingContent[] {
  const { src, alt = '', title = null, style = '' } = attributes;
  if (!src) return alt ? [text(alt)] : [];
  const styled = (side: string) =>
    new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]+[a-z%]*)`, 'i').exec(style)?.[1];
  const [width, height] = [attributes.width ?? styled('width'), attributes.height ?? styled('height')];
  const data = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  return [{ type: 'image', url: src, alt, title, data, ...(position && { position }) }];
}

function checkbox({ attributes: { type, checked } }: Element): readonly PhrasingContent[] {
  if (type !== 'checkbox') return [];
  return [text(checked === undefined ? '☐ ' : '☑ ')];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
