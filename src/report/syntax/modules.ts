/** Lines that only programs read: MDX's imports and exports, and the definitions of abbreviations. */
import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { Container } from '../mdast.ts';
import { wordsOf } from '../mdast.ts';

const IMPORT = String.raw`import\s+(?:[^'"]*?\sfrom\s*)?['"][^'"\n]+['"];?`;
const EXPORT = String.raw`export\s+(?:(?:const|let|var)\s+[\w{[][^=]*=|(?:default\s+)?(?:async\s+)?function\b|default\s+[({\w.]+\s*(?:;|=>|\(|$)|\{[^}]*\})[\s\S]*`;
const MODULE = new RegExp(String.raw`^\s*(?:${IMPORT}\s*)+(?:${EXPORT})?$|^\s*${EXPORT}$`);

const ABBREVIATION = /^\*\[([^\]\n]+)\]:\s*(\S.*)$/;

/** The nodes of a document without its imports; what abbreviations mean goes to the notes. */
export function dropModules(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const words = wordsOf(node);
    if (/^\s*(?:import|export)\s/.test(words) && MODULE.test(words)) return [];
    return words.startsWith('*[') ? abbreviations(node, words.split('\n')) : [node];
  });
}

function abbreviations(node: Paragraph, lines: readonly string[]): readonly RootContent[] {
  const read = lines.map((line) => ABBREVIATION.exec(line));
  const said = read.flatMap((match) => (match ? [`${match[1]}: ${match[2]}`] : []));
  if (said.length < lines.length) return [node];
  const place = node.position && { position: node.position };
  const children = said.map(
    (value): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }], ...place }),
  );
  return [{ type: 'container', name: 'notes', attributes: {}, children, ...place } as Container];
}
