/** Treemaps: a row a leaf, after the names of what it is part of. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { TableContent } from './content.ts';

const TITLE = /^title (.+)$/;
const PART = /^(?:"([^"]*)"|'([^']*)') ?(?:(?::|,) ?(\d+(?:[.,]\d+)*))? ?(?::::[\w-]+)?$/;
const IDLE = /^classDef\b/;

interface Leaf {
  /** From the outermost part down to itself. */
  readonly path: readonly string[];
  readonly value: string;
  readonly line: number;
}

export function readTreemap({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  let title: string | undefined;
  const leaves: Leaf[] = [];
  const open: { readonly indent: number; readonly name: string }[] = [];
  for (const line of lines) {
    const words = wordsOf(line);
    if (IDLE.test(words)) continue;
    if (TITLE.test(words)) {
      title = TITLE.exec(words)?.[1];
      continue;
    }
    const { name, value } = partOf(words, line);
    const indent = line.text.search(/\S/);
    while (indent <= (open.at(-1)?.indent ?? -1)) open.pop();
    if (value === undefined) open.push({ indent, name });
    else leaves.push({ path: [...open.map((part) => part.name), name], value, line: line.line });
  }
  if (leaves.length === 0) throw new Fault(0, 'nothing in it has a size');
  const depth = Math.max(...leaves.map(({ path }) => path.length));
  return {
    header: [...Array.from({ length: depth }, () => ''), ['amount']],
    rows: leaves.map(({ path, value, line }) => ({
      cells: [...path, ...Array.from({ length: depth - path.length }, () => ''), value],
      line,
    })),
    // Bars would leave out what the leaves are part of.
    ...(depth > 1 && { chart: 'table' }),
    ...(title !== undefined && { title }),
  };
}

function partOf(words: string, { text, line }: SourceLine): { name: string; value: string | undefined } {
  const [, double, single, value] = PART.exec(words) ?? [];
  const name = double ?? single;
  if (name === undefined) throw notUnderstood({ text, line });
  return { name, value };
}
