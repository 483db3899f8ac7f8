/** Which files a text includes: listed in its front matter, or named by comments in their places. */
import type { Html, Root } from 'mdast';
import { readEntries } from './frontMatter/index.ts';
import { sourceOf } from './mdast.ts';
import type { Source } from './model.ts';

export interface Include {
  /** Files or globs, from the folder of the text that names them. */
  readonly names: readonly string[];
  readonly source: Source;
  /** The comment in whose place they stand; absent for those that stand at the end. */
  readonly node?: Html;
}

/** No text of any other kind is read: a folder may hold what nobody wants on a slide. */
const MARKDOWN = /\.(?:md|markdown)$/i;

const COMMENT = /^\s*<!--\s*include\s*:\s*([^\n]+?)\s*-->\s*$/i;

/** Whether a file may be a part of a report, by its name. */
export function isPart(name: string): boolean {
  return MARKDOWN.test(name);
}

/** What a text includes, in its order; what stands at the end comes last. */
export function includesIn(root: Root): readonly Include[] {
  const here = root.children.flatMap((node): readonly Include[] => {
    const name = node.type === 'html' ? COMMENT.exec(node.value)?.[1] : undefined;
    return name !== undefined && node.type === 'html' && isPart(name)
      ? [{ names: [name], source: sourceOf(node), node }]
      : [];
  });
  const listed = readEntries(root).flatMap(({ key, value = [], source }): readonly Include[] => {
    if (key.toLowerCase() !== 'include') return [];
    const names = (typeof value === 'string' ? [value] : Array.isArray(value) ? value : []).filter(isPart);
    return names.length > 0 ? [{ names, source }] : [];
  });
  return [...here, ...listed];
}
