import { describe, expect, it } from 'vitest';
import { condense } from '../../src/plan/condense.ts';
import { readReport } from '../../src/report/read.ts';
import { plainText } from '../../src/report/text.ts';

const COLUMNS = '::: columns\n::: column\nBefore\n:::\n::: column\nAfter\n:::\n:::';

const titlesBelow = (...names: readonly string[]) => titlesOf(names, 'It went well.');

const titlesOf = (names: readonly string[], text: string) => {
  const long = '### Long\n\n- One\n- Two\n- Three\n- Four\n\n';
  const parts = names.map((name) => `### ${name}\n\n${text}\n\n`).join('');
  const { report } = readReport(`# R\n\n## A\n\n${long}${parts}`);
  return condense(report.sections)
    .sections[0]?.sections.slice(1)
    .map(({ heading }) => plainText(heading));
};

describe('short sections in a row', () => {
  it('share a slide under all their names', () => {
    expect(titlesBelow('B', 'C', 'D')).toEqual(['B, C, D']);
  });

  it('share as few as they can where they are more than a title has room for', () => {
    expect(titlesBelow('B', 'C', 'D', 'E')).toEqual(['B, C', 'D, E']);
    expect(titlesBelow('B', 'C', 'D', 'E', 'F', 'G', 'H')).toEqual(['B, C', 'D, E', 'F, G, H']);
  });

  it('stay apart where their names are long', () => {
    const names = ['The cranes of the northern piers', 'The gates of the southern piers'];
    expect(titlesBelow(...names)).toEqual(names);
  });

  it('stand alone where their author set them in columns', () => {
    expect(titlesOf(['B', 'C'], COLUMNS)).toEqual(['B', 'C']);
  });
});
