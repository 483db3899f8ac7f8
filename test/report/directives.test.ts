/** What authors ask for in comments and front matter, and how they learn of what cannot be understood. */
import { describe, expect, it } from 'vitest';
import type { Block, Section, Wishes } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';

const TABLE = '| Depot | P50 | P99 | Loss (%) |\n|---|--|--|--|\n| North | 1 | 2 | 3 |';
const OTHER = '| Depot | Loss |\n|---|--|\n| North | 1 |';

function blocksOf(markdown: string): readonly Block[] {
  const inside = ({ blocks, sections }: Section): readonly Block[] => [
    ...blocks,
    ...sections.flatMap(inside),
  ];
  return readReport(markdown).report.sections.flatMap(inside);
}

/** What is asked of each table, without where. */
function wishesOf(markdown: string): readonly (Omit<Wishes, 'source'> | undefined)[] {
  return blocksOf(markdown).flatMap((block) => {
    if (block.type !== 'table') return [];
    const { source: _, ...wishes } = block.wishes ?? {};
    return [wishes];
  });
}

function messagesOf(markdown: string): readonly string[] {
  return readReport(markdown).messages.map(
    ({ line, column, ruleId, fatal }) => `${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId}`,
  );
}

describe('a comment before a table', () => {
  it.each<readonly [comment: string, wishes: Wishes]>([
    ['<!-- chart: line -->', { chart: 'line' }],
    ['<!-- chart: none -->', { chart: 'table' }],
    ['<!--chart:Stacked-Bar-->', { chart: 'stacked-bar' }],
    [
      '<!-- chart: bar columns="P50,P99" sort="none" -->',
      { chart: 'bar', columns: ['P50', 'P99'], sort: 'none' },
    ],
    [
      "<!-- chart: bar columns='p99' good=lower unit=ms -->",
      { chart: 'bar', columns: ['P99'], good: 'lower', unit: 'ms' },
    ],
    ['<!-- unit: req/s -->', { unit: 'req/s' }],
    ['<!-- good: lower -->\n\n<!-- sort: desc -->', { good: 'lower', sort: 'descending' }],
    ['<!-- columns: P50 , P99 -->', { columns: ['P50', 'P99'] }],
    ['<!-- columns: loss -->', { columns: ['Loss (%)'] }],
    ['<!-- chart: line -->\n\nAs the table shows:', { chart: 'line' }],
    ['Depots:\n<!-- chart: line -->', { chart: 'line' }],
    ['<!-- the chart: see below -->', {}],
    ['`<!-- chart: line -->`', {}],
  ])('%s', (comment, wishes) => {
    expect(wishesOf(`## Depots\n\n${comment}\n\n${TABLE}`)).toEqual([wishes]);
    expect(messagesOf(`## Depots\n\n${comment}\n\n${TABLE}`)).toEqual([]);
  });

  it('speaks of the next one only, also without a blank line between them', () => {
    expect(wishesOf(`## A\n\n<!-- chart: none -->\n${TABLE}\n\n${OTHER}`)).toEqual([{ chart: 'table' }, {}]);
  });

  it('is not shown', () => {
    expect(blocksOf(`## A\n\n<!-- chart: none -->\n\n${TABLE}`).map(({ type }) => type)).toEqual(['table']);
  });
});

describe('front matter', () => {
  it('speaks of all tables, and gives way to comments', () => {
    const front = '---\nchart: none\ngood: lower\ncolumns: [P99]\n---\n\n';
    expect(wishesOf(`${front}## A\n\n${TABLE}\n\n<!-- chart: auto -->\n\n${OTHER}`)).toEqual([
      { chart: 'table', good: 'lower', columns: ['P99'] },
      { chart: 'auto', good: 'lower' },
    ]);
  });

  it('says how the report is to be shown', () => {
    const settings =
      'headlines: off\ntables: both\nprose: notes\nlimits: off\nagenda: on\ndividers: off\nbreaks: rule\nsize: 4:3';
    expect(readReport(`---\n${settings}\n---\n`).report.settings).toEqual({
      headlines: 'off',
      tables: 'both',
      prose: 'notes',
      limits: 'off',
      agenda: 'on',
      dividers: 'off',
      breaks: 'rule',
      size: '4:3',
    });
    expect(readReport('# A').report.settings).toEqual({
      headlines: 'on',
      tables: 'visual',
      prose: 'lead',
      limits: 'auto',
      agenda: 'auto',
      dividers: 'auto',
      breaks: 'none',
      size: '16:9',
    });
  });

  it('leaves sizes of other things alone', () => {
    const { report, messages } = readReport('---\nsize: large\n---\n\n# A');
    expect(report.settings.size).toBe('16:9');
    expect(messages).toEqual([]);
  });

  it('gives sections their headlines', () => {
    const front = '---\nheadlines:\n  the  depots: We lose less\n  Nowhere: x\n---\n\n';
    expect(blocksOf(`${front}# R\n\n## The Depots\n\n${TABLE}`).map(({ headline }) => headline)).toEqual([
      'We lose less',
    ]);
    expect(messagesOf(`${front}# R\n\n## The Depots\n\n${TABLE}`)).toEqual(['2:1 warning headline-idle']);
  });
});

describe('a headline', () => {
  it('belongs to what follows it', () => {
    const headlines = blocksOf(`## A\n\nOne.\n\n<!-- headline: We lose\nless -->\n\nTwo.\n\n${TABLE}`).map(
      ({ headline }) => headline,
    );
    expect(headlines).toEqual([undefined, 'We lose less', undefined]);
  });

  it('may stand above the heading', () => {
    expect(
      blocksOf('## A\n\nOne.\n\n<!-- headline: Two! -->\n## B\n\nTwo.').map(({ headline }) => headline),
    ).toEqual([undefined, 'Two!']);
  });
});

describe('what cannot be understood', () => {
  it.each<readonly [what: string, markdown: string, messages: readonly string[]]>([
    ['an unknown chart', `## A\n\n<!-- chart: lien -->\n\n${TABLE}`, ['3:1 error setting-unknown']],
    ['an unknown order', `## A\n\n<!-- chart: bar sort="up" -->\n\n${TABLE}`, ['3:1 error setting-unknown']],
    [
      'an unknown name',
      `## A\n\n<!-- chart: bar colour="red" -->\n\n${TABLE}`,
      ['3:1 error directive-unreadable'],
    ],
    [
      'loose words',
      `## A\n\n<!-- chart: bar sort=none now -->\n\n${TABLE}`,
      ['3:1 error directive-unreadable'],
    ],
    [
      'an unknown column',
      `## A\n\n<!-- chart: bar columns="P95" -->\n\n${TABLE}`,
      ['3:1 error column-unknown'],
    ],
    ['an unknown setting', '---\ntitle: A\ntables: some\n---\n', ['3:1 error setting-unknown']],
    ['an unknown chart for all', '---\nchart: lines\n---\n', ['2:1 error setting-unknown']],
    [
      'no table before the next heading',
      `## A\n\n<!-- chart: bar -->\n\n## B\n\n${TABLE}`,
      ['3:1 warning directive-idle'],
    ],
    ['nothing after a headline', '## A\n\nOne.\n\n<!-- headline: x -->\n', ['5:1 warning directive-idle']],
    ['a slip of the pen', `## A\n\nText <!-- chrat: bar -->\n\n${TABLE}`, ['3:6 warning directive-misspelt']],
    [
      'a second comment of a line',
      `## A\n\n<!-- done --> <!-- chart: x -->\n\n${TABLE}`,
      ['3:15 error setting-unknown'],
    ],
  ])('%s', (_, markdown, messages) => {
    expect(messagesOf(markdown)).toEqual(messages);
  });

  it('names the choices, and what is there', () => {
    const reasons = readReport(
      `## A\n\n<!-- chart: lien -->\n<!-- columns: P95 -->\n\n${TABLE}`,
    ).messages.map(({ reason }) => reason);
    expect(reasons).toEqual([
      '“chart” cannot be “lien”; it is one of auto, kpi, bar, stacked-bar, line, area, doughnut, scatter, small-multiples, risk-matrix, heatmap, timeline, status, table, none.',
      'The table has no column “P95”; it has Depot, P50, P99, Loss (%).',
    ]);
  });
});
