/** Charts of Mermaid become tables that ask for them. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { blockLines } from './outline.ts';

function blockOf(pie: string) {
  return readReport(`\`\`\`mermaid\n${pie}\n\`\`\``, { path: 'report.md' }).report.sections[0]?.blocks[0];
}

/** Without its source, which the notes have. */
function linesOf(block: Block): readonly string[] {
  return blockLines({ ...block, notes: [] });
}

describe('a chart of columns and lines', () => {
  it('is a table of its categories and series', () => {
    const block = blockOf(
      'xychart-beta\n title "Sales"\n x-axis [jan, "feb 2"]\n y-axis "Revenue" 0 --> 100\n bar [5, 60.5]\n line [4, 50]',
    );
    expect(block && linesOf(block)).toEqual([
      '|  | Revenue | Revenue 2 |',
      '| jan | 5 | 4 |',
      '| feb 2 | 60.5 | 50 |',
    ]);
    expect(block).toMatchObject({ headline: 'Sales', wishes: { chart: 'bar' } });
  });

  it('is a line where all are lines', () => {
    expect(blockOf('xychart-beta\n x-axis Year [2024, 2025]\n line [4, 5]')).toMatchObject({
      wishes: { chart: 'line' },
    });
  });

  it.each(['xychart-beta\n x-axis 0 --> 9\n bar [1]', 'xychart-beta\n x-axis [a, b]\n bar [1]'])(
    'is no table where it has not a value for every category: %j',
    (text) => {
      expect(blockOf(text)?.type).toBe('diagram');
    },
  );
});

describe('a pie chart', () => {
  it('is a table of its parts, under its title', () => {
    const block = blockOf('pie showData title Votes\n  "Dogs" : 386\n\n  "Cats" : 85.5');
    expect(block && linesOf(block)).toEqual(['|  |  |', '| Dogs | 386 |', '| Cats | 85.5 |']);
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
