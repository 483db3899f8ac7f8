/** Whatever stands on a slide knows the line of the report that it comes from. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Shape } from '../../src/deck/model.ts';

const REPORT = `# Report

## Latency

| Service | P50 (ms) | P99 (ms) |
|---|---|---|
| Search | 12 | 80 |
| Cart | 20 | 110 |
| Pay | 31 | 190 |

## Risks

| Risk | Likelihood | Impact |
|---|---|---|
| Key supplier fails | High | High |
| Staff leaves | Low | Medium |

## Code

\`\`\`sql
SELECT 1;
\`\`\`
`;

/** What the program puts on slides by itself. */
const FURNITURE = ['Subtitle', 'Author and Date', 'Section', 'Footer', 'Date', 'Slide Number'];

async function shapes(): Promise<readonly Shape[]> {
  const { deck } = await compile(REPORT, { path: 'report.md' });
  return deck.sections
    .flatMap(({ slides }) => slides.slice())
    .filter(({ key }) => !key.startsWith('#'))
    .flatMap((slide) => slide.shapes)
    .filter(({ name }) => !FURNITURE.includes(name));
}

describe('sources', () => {
  it('are known of every shape that shows something of the report', async () => {
    const lost = (await shapes()).filter(({ source }) => source === undefined);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('are the lines of tables, headings and code', async () => {
    const lines = (await shapes()).map(({ name, source }) => `${name}: ${source?.line}`);
    expect([...new Set(lines)]).toMatchInlineSnapshot(`
      [
        "Title: 3",
        "Legend: 5",
        "Bar chart: 5",
        "Title: 11",
        "Risk matrix: 13",
        "Title: 18",
        "Code: SQL: 20",
      ]
    `);
  });
});
