/** Pie charts of Mermaid become tables that ask for a doughnut. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { blockLines } from './outline.ts';

function blockOf(pie: string) {
  return readReport(`\`\`\`mermaid\n${pie}\n\`\`\``, { path: 'report.md' }).report.sections[0]?.blocks[0];
}

describe('a pie chart', () => {
  it('is a table of its parts, under its title', () => {
    const block = blockOf('pie showData title Votes\n  "Dogs" : 386\n\n  "Cats" : 85.5');
    expect(block && blockLines(block)).toEqual(['|  |  |', '| Dogs | 386 |', '| Cats | 85.5 |']);
    expect(block).toMatchObject({ headline: 'Votes', wishes: { chart: 'doughnut' } });
  });

  it('may have its title in a line of its own', () => {
    expect(blockOf('pie\n title Votes\n "Dogs": 3')).toMatchObject({ type: 'table', headline: 'Votes' });
  });

  it.each(['pie\n Dogs : 3', 'pie', 'graph LR\n A', 'pieces --> x'])(
    'is no table where it is not understood: %j',
    (text) => {
      expect(blockOf(text)?.type).toBe('diagram');
    },
  );
});
