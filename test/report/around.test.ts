/** What stands around the body of a report: the lines under the title and the closing line. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

const read = (markdown: string) => readReport(markdown).report;

describe('lines under the title', () => {
  it.each<readonly [what: string, markdown: string, details: readonly string[]]>([
    ['lines', '# T\n\n**Author:** Ada\n**Date:** 2025-12-31\n\ntext', ['Author: Ada', 'Date: 2025-12-31']],
    ['lines side by side', '# T\n\nTeam: Core | Status: *Final*', ['Team: Core', 'Status: Final']],
    ['paragraphs', '# T\n\nAuthor: Ada\n\nPeriod: Q4\n\n---\n\ntext', ['Author: Ada', 'Period: Q4']],
    [
      'lines of which half are known',
      '# T\n\nDate: May\nAuthor: Ada\nCrew: Bo, Cy\n\ntext',
      ['Date: May', 'Author: Ada', 'Crew: Bo, Cy'],
    ],
    [
      'a memo',
      '# T\n\nPrepared for the Board\n\nFrom: Ada, CTO\n\n## S\n\ntext',
      ['Prepared for the Board', 'From: Ada, CTO'],
    ],
    ['a list', '# T\n\n- **Author**: Ada\n- **Date**: May', ['Author: Ada', 'Date: May']],
    [
      'a table without a head',
      '# T\n\n| | |\n|--|--|\n| Author | Ada |\n| Date | May |\n\n## S',
      ['Author: Ada', 'Date: May'],
    ],
    [
      'front matter first',
      '---\nauthor: Bob\ndate: May\n---\n# T\n\nTeam: Core',
      ['Bob', 'May', 'Team: Core'],
    ],
  ])('are read from %s', (_, markdown, details) => {
    expect(read(markdown).details).toEqual(details);
  });

  it('are read from a table of metadata, whose heads and empty rows are for the speaker', () => {
    const rows =
      '| Status | Proposed |\n| Tracking issue | acme#400 |\n| Forum | |\n| Flagship | Fast gates |';
    const { details, asides, sections } = read(`# T\n\n| Metadata | |\n|--|--|\n${rows}\n\n## S\n\ntext`);
    expect(details).toEqual(['Status: Proposed', 'Tracking issue: acme#400', 'Flagship: Fast gates']);
    expect(asides).toEqual(['Metadata', 'Forum']);
    expect(sections.map(({ slug }) => slug)).toEqual(['s']);
  });

  it.each<readonly [what: string, table: string]>([
    ['of something else', '| Gate | Pallets |\n|--|--|\n| Status | 12 |\n| Version | 14 |'],
    ['of which too little is known', '| Key | Value |\n|--|--|\n| Status | done |\n| Latency | 12 ms |'],
    [
      'of long rows',
      `| | |\n|--|--|\n${['Status', 'Version', 'Goal', 'Forum'].map((key) => `| ${key} | ${'word '.repeat(15)} |\n`).join('')}`,
    ],
    ['of many rows', `| | |\n|--|--|\n${'| Status | done |\n'.repeat(9)}`],
  ])('stay content in a table %s', (_, table) => {
    expect(read(`# T\n\n${table}\n\n## S\n\ntext`).details).toEqual([]);
  });

  it('are content where they are a table and all there is', () => {
    const { details, sections } = read('# T\n\n| | |\n|--|--|\n| Author | Ada |');
    expect([details, sections[0]?.blocks.length]).toEqual([[], 1]);
  });

  it('say who and when', () => {
    expect(read('# T\n\n**Prepared by:** Ada\n**Date:** 31 May').metadata).toEqual({
      author: 'Ada',
      date: '31 May',
    });
  });

  it.each<readonly [what: string, markdown: string]>([
    ['with other words beside them', '# T\n\nAuthor: Ada\nWe did it.'],
    ['of unknown keys', '# T\n\nResult: good'],
    ['most of which are of other things', '# T\n\nDate: May\nAuthor: Ada\nA: b\nC: d\nE: f\n\ntext'],
    [
      'in a sentence',
      '# T\n\nPrepared for the winter as we were, the snow of the first week still cost us two days at each gate.',
    ],
    ['that come later', '# T\n\ntext\n\nAuthor: Ada'],
    ['that are too long', `# T\n\nStatus: ${'word '.repeat(30)}`],
    ['in a table of three columns', '# T\n\n| Author | Date | Team |\n|--|--|--|\n| Ada | May | Core |'],
  ])('stay content %s', (_, markdown) => {
    expect(read(markdown).details).toEqual([]);
    expect(outline(markdown).length).toBeGreaterThan(0);
  });
});

describe('one sentence below the title', () => {
  const heading = '\n\n## A\n\n- one\n- two';

  it('is the subtitle', () => {
    const { subtitle, sections } = read(`# T\n\n*All* of the harbour in a year.${heading}`);
    expect(subtitle).toBe('All of the harbour in a year.');
    expect(sections.map(({ slug }) => slug)).toEqual(['a']);
  });

  it.each<readonly [what: string, markdown: string]>([
    ['where there is a subtitle', `# T - Q4 2025\n\nShort.${heading}`],
    ['where others follow', `# T\n\nShort.\n\nAnd more.${heading}`],
    ['where no heading follows', '# T\n\nShort.'],
    ['where it is long', `# T\n\n${'word '.repeat(25)}${heading}`],
    ['where it leads somewhere', `# T\n\nSee [this](https://example.org).${heading}`],
    ['where it has figures', `# T\n\nShort by 7%.${heading}`],
    ['where it introduces something', `# T\n\nIn short:${heading}`],
  ])('stays content %s', (_, markdown) => {
    expect(read(markdown).subtitle ?? '').not.toMatch(/Short|word|See|In short/);
  });
});

describe('the closing line', () => {
  it.each<readonly [what: string, markdown: string, footer: string]>([
    ['in italics below a rule', '# T\n\ntext\n\n---\n\n*Acme, Berlin*', 'Acme, Berlin'],
    [
      'about confidence',
      '# T\n\ntext\n\n*Made in May. Confidential - Internal Use Only.*',
      'Made in May. Confidential - Internal Use Only.',
    ],
    [
      'about when it was made',
      '# T\n\ntext\n\nReport generated on 2025-12-31.\n\n---',
      'Report generated on 2025-12-31.',
    ],
    ['about rights', '# T\n\ntext\n\n© 2025 Acme', '© 2025 Acme'],
  ])('%s becomes the footer', (_, markdown, footer) => {
    expect(read(markdown).footer).toBe(footer);
    expect(outline(markdown)).toEqual(['text']);
  });

  it.each<readonly [what: string, markdown: string]>([
    ['is long', `# T\n\ntext\n\nConfidential ${'word '.repeat(40)}`],
    ['is all that its section says', '# T\n\n## Notice\n\nConfidential'],
    ['is emphasised but says nothing of the kind', '# T\n\ntext\n\n*Thanks for reading*'],
    ['is a list', '# T\n\ntext\n\n- Confidential'],
  ])('stays content where it %s', (_, markdown) => {
    expect(read(markdown).footer).toBeUndefined();
  });

  it('goes to the title slide where front matter has a footer', () => {
    const { footer, details } = read(
      '---\nfooter: Acme\n---\n# T\n\ntext\n\n*Compiled on 2 May. Confidential.*',
    );
    expect(footer).toBe('Acme');
    expect(details).toEqual(['Compiled on 2 May. Confidential.']);
  });
});
