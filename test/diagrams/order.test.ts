/** A tree is read in the order in which its author wrote it, and nothing in it crosses. */
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/diagrams/arrange/layered.ts';
import { sizesOf } from '../../src/diagrams/arrange/sizes.ts';
import { readMermaid } from '../../src/diagrams/mermaid/read.ts';
import { findTemplate } from '../../src/template/index.ts';
import { createMeasurer } from '../../src/text/measure.ts';

const template = findTemplate('harbor');
if (!template) throw new Error('No template');
const measurer = createMeasurer(template);

/** Ids from top to bottom. */
function downwards(source: string): readonly string[] {
  const read = readMermaid(source);
  if (!('diagram' in read) || read.diagram.type !== 'graph') throw new Error('No graph');
  const [placement] = arrange(read.diagram, sizesOf(read.diagram, 14, true, measurer), 'right', measurer);
  const nodes = [...(placement?.nodes ?? [])];
  return nodes.toSorted(([, a], [, b]) => a.y + a.height / 2 - b.y - b.height / 2).map(([id]) => id);
}

describe('a tree', () => {
  it('keeps its order', () => {
    const source = 'graph LR\nR --> A\nR --> B\nR --> C\nA --> a1\nA --> a2\nC --> c1\nC --> c2\nC --> c3';
    const order = downwards(source);
    const among = (...ids: readonly string[]) => order.filter((id) => ids.includes(id));
    expect(among('A', 'B', 'C')).toEqual(['A', 'B', 'C']);
    expect(among('a1', 'a2', 'c1', 'c2', 'c3')).toEqual(['a1', 'a2', 'c1', 'c2', 'c3']);
  });
});
