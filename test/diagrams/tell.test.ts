/** Diagrams that are too large to be drawn, in lines. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readMermaid } from '../../src/diagrams/mermaid/read.ts';
import { tell } from '../../src/diagrams/tell.ts';

function told(source: string): readonly string[] {
  const read = readMermaid(source);
  if ('fault' in read || read.diagram.type !== 'graph') throw new Error('no graph');
  return tell(read.diagram).map(({ depth, name, text }) => `${'  '.repeat(depth)}${name}: ${text}`);
}

describe('a graph', () => {
  it('is told by where each of its nodes leads', () => {
    expect(told('flowchart TD\nA[Build] -->|on push| B[Test]\nA --> C[Lint]\nB <--> C\nB --- D')).toEqual([
      'Build: → Test (on push), Lint',
      'Test: ↔ Lint, – D',
    ]);
  });

  it('is told group by group, with those that lead nowhere', () => {
    expect(told('flowchart TD\nsubgraph One\nA-->B\nsubgraph Two\nC\nD\nend\nend\nOne-->E\nF')).toEqual([
      'One: → E',
      '  A: → B',
      '  : B',
      '  Two: ',
      '    : C, D',
      ': F',
    ]);
  });
});

it('a diagram that is too large is a list, with its source in the notes and a message', async () => {
  const edges = Array.from({ length: 40 }, (_, i) => `N${i}[Node ${i}] -->|step ${i}| N${(i * 7) % 40}`);
  const { deck, messages } = await compile(
    `# R\n\n## S\n\n\`\`\`mermaid\nflowchart TD\n${edges.join('\n')}\n\`\`\``,
  );
  const slides = deck.sections.flatMap((section) => section.slides);
  const words = JSON.stringify(slides.flatMap(({ shapes }) => shapes));
  for (let i = 0; i < 40; i += 1) expect(words).toContain(`Node ${i}`);
  expect(slides.flatMap(({ notes }) => notes).join('\n')).toContain('N0[Node 0] -->|step 0| N0');
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['diagram-unreadable']);
});
