/** Call-outs that are not written as quotes. */
import type { Nodes } from 'mdast';
import type { Read } from './dialect.ts';
import { type Callout, sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { quoteOf } from './quote.ts';
import { readRuns } from './runs.ts';

export function readCallout(node: Callout, read: Read): readonly Block[] {
  const [first, ...rest] = node.children;
  const isTitled = first?.type === 'calloutTitle';
  const title = isTitled ? readRuns(first.children) : [];
  const content = (isTitled ? rest : node.children) as readonly Nodes[];
  return quoteOf(content, { alert: node.alert, title }, sourceOf(node), read);
}
