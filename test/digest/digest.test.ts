import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { digest } from '../../src/digest/index.ts';
import type { Block, Section } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { spokenSection } from '../../src/report/spoken.ts';
import { decideTables } from '../../src/visuals/decideTables.ts';

const digested = (markdown: string) => {
  const { report } = readReport(markdown);
  return digest(report, decideTables(report, 'en'), 'en');
};

const blocksOf = ({ sections }: { readonly sections: readonly Section[] }): readonly Block[] =>
  sections.flatMap((section) => [...section.blocks, ...blocksOf(section)]);

const rulesOf = (markdown: string) => digested(markdown).messages.map(({ ruleId }) => ruleId);

const LINES = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

const SENTENCE = 'The northern depot moved its stock to the new hall without a day of delay. ';
const LONG = SENTENCE.repeat(9);

describe('long prose', () => {
  it('is shown in part, and whole in the notes', () => {
    const [block] = blocksOf(digested(`# R\n\n## A\n\n${LONG}`).report);
    expect(block).toMatchObject({ type: 'paragraph', notes: [LONG.trim()] });
    expect(rulesOf(`# R\n\n## A\n\n${LONG}`)).toEqual(['prose-shortened']);
  });

  it('stays whole where the author wants it', () => {
    const { report } = readReport(`---\nprose: full\n---\n\n# R\n\n## A\n\n${LONG}`);
    expect(digest(report, [], 'en').report).toEqual(report);
  });

  it('goes to the notes altogether where the author wants that, if something else is there to be shown', () => {
    const notes = digested(
      `---\nprose: notes\n---\n\n# R\n\n## A\n\nShort text.\n\n- one\n- two\n\n## B\n\nAlone here.`,
    );
    expect(blocksOf(notes.report)).toMatchObject([
      { type: 'list', notes: ['Short text.'] },
      { type: 'paragraph', runs: [{ text: 'Alone here.' }] },
    ]);
  });

  it('stands as points where several paragraphs are shortened', () => {
    const [block] = blocksOf(digested(`# R\n\n## A\n\n${LONG}\n\n${LONG}\n\n${LONG}`).report);
    expect(block).toMatchObject({ type: 'list', notes: [LONG.trim(), LONG.trim(), LONG.trim()] });
  });

  it('keeps what leads on to the next block', () => {
    const blocks = blocksOf(
      digested(`# R\n\n## A\n\n${LONG}\n\nThese are the reasons:\n\n- one\n- two`).report,
    );
    expect(blocks[1]).toMatchObject({ type: 'paragraph', runs: [{ text: 'These are the reasons:' }] });
  });
});

describe('long lists', () => {
  it.each([
    ['Pier', 20],
    ['Pier of the northern harbour', 8],
  ])('of points such as “%s” show the first %d', (words, count) => {
    const [block] = blocksOf(digested(`# R\n\n## A\n\n${`- ${words}\n`.repeat(50)}`).report);
    expect(block?.type === 'list' && block.items.length).toBe(count);
  });

  it('are shown by their first items, and the others counted', async () => {
    const markdown = `# R\n\n## A\n\n${LINES(300, (i) => `- Change ${i} of the parser`)}`;
    const [block] = blocksOf(digested(markdown).report);
    expect(block?.type === 'list' && block.items.length + (block.folded?.length ?? 0)).toBe(300);
    const { deck, messages } = await compile(markdown);
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['list-folded', 5]]);
    expect(deck.sections.flatMap(({ slides }) => slides).length).toBeLessThan(5);
    expect(JSON.stringify(deck)).toContain('and 292 more, in the notes');
  });

  it('are shown by their outline where that is short', () => {
    const markdown = `# R\n\n## A\n\n${LINES(6, (i) => `- Team ${i}\n${LINES(9, (j) => `  - Task ${j} of ${i}`)}`)}`;
    const [block] = blocksOf(digested(markdown).report);
    expect(block?.type === 'list' && block.items.map(({ runs }) => runs[0])).toMatchObject(
      Array.from({ length: 6 }, (_, i) => ({ text: `Team ${i}` })),
    );
  });

  it('count all their tasks', async () => {
    const markdown = `# R\n\n## A\n\n${LINES(60, (i) => `- [${i < 45 ? 'x' : ' '}] Task ${i}`)}`;
    expect(JSON.stringify((await compile(markdown)).deck)).toContain('45 of 60 done');
  });

  it('stay whole with limits off', () => {
    const markdown = `---\nlimits: off\n---\n\n# R\n\n## A\n\n${LINES(300, (i) => `- Change ${i}`)}`;
    expect(blocksOf(digested(markdown).report)).toMatchObject([{ items: { length: 300 } }]);
  });
});

describe('long tables', () => {
  const table = (rows: number) =>
    `| Package | Licence |\n|---|---|\n${LINES(rows, (i) => `| pkg-${i} | MIT ${i} x |`)}`;

  it('are shown by their first rows, and the others counted', () => {
    const { report, tables, messages } = digested(`# R\n\n## A\n\n${table(200)}`);
    const [block] = blocksOf(report);
    expect(block).toMatchObject({ type: 'table', rows: { length: 10 }, folded: 190, notes: { length: 190 } });
    expect(block?.type === 'table' && tables.get(block)?.decision.visual).toBe('table');
    expect(messages).toMatchObject([{ ruleId: 'table-folded', line: 5 }]);
  });

  it('are left alone where they are short', () => {
    expect(rulesOf(`# R\n\n## A\n\n${table(30)}`)).toEqual([]);
  });
});

describe('long code', () => {
  const log = LINES(300, (i) => `line ${i}`);

  it('is shown by its start and its end, and whole in the notes', () => {
    const { report, messages } = digested(`# R\n\n## A\n\n\`\`\`\n${log}\n\`\`\``);
    const [block] = blocksOf(report);
    expect(block?.type === 'code' && block.text.split('\n')).toHaveLength(21);
    expect(block?.notes).toEqual(log.split('\n'));
    expect(messages).toMatchObject([{ ruleId: 'code-folded', line: 5 }]);
  });

  it('is cut where a line is data', () => {
    const [block] = blocksOf(digested(`# R\n\n## A\n\n\`\`\`\n${'x'.repeat(158_383)}\n\`\`\``).report);
    expect(block?.type === 'code' && block.text.length).toBeLessThan(700);
    expect(block?.notes?.join('').length).toBe(100_000);
  });
});

it('long rows of sections are shown by their first ones', () => {
  const { report, messages } = digested(`# R\n\n${LINES(200, (i) => `## Release ${i}\n\nText ${i}.\n`)}`);
  expect(report.sections).toHaveLength(30);
  expect(messages).toMatchObject([{ ruleId: 'sections-folded' }]);
});

it('nothing is lost, whatever is shortened', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}[.,;]?$/), { minLength: 1, maxLength: 120 });
  const paragraph = words.map((parts) => parts.join(' '));
  const list = fc
    .array(paragraph, { minLength: 1, maxLength: 40 })
    .map((items) => LINES(items.length, (i) => `- ${items[i]}`));
  const body = fc.array(fc.oneof(paragraph, list), { maxLength: 8 });
  fc.assert(
    fc.property(body, fc.constantFrom('lead', 'notes', 'full'), (parts, prose) => {
      const markdown = `---\nprose: ${prose}\n---\n\n# R\n\n## A\n\n${parts.join('\n\n')}\n`;
      const { report } = readReport(markdown);
      const lines = (sections: readonly Section[]) =>
        sections
          .flatMap(spokenSection)
          .join(' ')
          .match(/[a-z]+/g) ?? [];
      const after = new Set(lines(digest(report, [], 'en').report.sections));
      expect(lines(report.sections).filter((word) => !after.has(word))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
