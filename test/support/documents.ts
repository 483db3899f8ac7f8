/** What the project's documents show: examples of Markdown, each above the picture of what it becomes, and commands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DOCS = join(import.meta.dirname, '../../docs');

export interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
}

export interface Example {
  /** Path of the picture in `docs/`. */
  readonly picture: string;
  readonly markdown: string;
}

/** All fences of a document in their order. */
export function fencesIn(text: string): readonly Fence[] {
  return [...text.matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm)].map(([, , language = '', body = '']) => ({
    language,
    lines: body.split('\n').slice(0, -1),
  }));
}

/** The examples of a document: a fence of Markdown with a picture right under it. */
export function examplesIn(name: string): readonly Example[] {
  const text = readFileSync(join(DOCS, name), 'utf8');
  const matches = text.matchAll(/^(`{3,})markdown\n((?:(?!^\1)[\s\S])*)^\1\n\n!\[[^\]]+\]\(([^)]+)\)$/gm);
  return [...matches].map(([, , markdown = '', picture = '']) => ({ picture, markdown }));
}

/** The report that an example is shown of: its first slide after the title is what the picture shows. */
export function reportOf({ markdown }: Example): string {
  return `# Harbour Report\n\n${markdown}`;
}
