import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

const metadataOf = (markdown: string) => readReport(markdown).report.metadata;

describe('front matter', () => {
  it.each<readonly [what: string, markdown: string, metadata: Metadata]>([
    [
      'every key',
      '---\ntitle: A\nsubtitle: B\nauthor: C\ndate: D\nfooter: E\ntheme: F\nlang: de\n---',
      { title: 'A', subtitle: 'B', author: 'C', date: 'D', footer: 'E', theme: 'F', lang: 'de' },
    ],
    ['a date as it is written', '---\ndate: 2025-01-02\n---', { date: '2025-01-02' }],
    ['a date without midnight', '---\ndate: 2025-01-02 00:00:00 +0200\n---', { date: '2025-01-02' }],
    ['a time that is one', '---\ndate: 2025-01-02 09:30\n---', { date: '2025-01-02 09:30' }],
    ['numbers and yes as text', '---\ntitle: 2025\nfooter: yes\n---', { title: '2025', footer: 'yes' }],
    ['several authors', '---\nauthors: [Ada, Bob]\n---', { author: 'Ada, Bob' }],
    [
      'authors as maps',
      '---\nauthor:\n  - name: Ada\n    email: a@b.c\n  - Bob\n---',
      { author: 'Ada, Bob' },
    ],
    ['keys in capitals', '---\nTitle: A\nLanguage: en-GB\n---', { title: 'A', lang: 'en-GB' }],
    ['folded text as one line', '---\ntitle: >\n  A\n  B\n---', { title: 'A B' }],
    ['nothing of empty values', '---\ntitle:\nsubtitle: ""\n---', {}],
    [
      'TOML',
      '+++\ntitle = "A \\"b\\""\nauthors = ["Ada", \'Bob\']\ndate = 2025-01-02\n[extra]\nfooter = "x"\n+++',
      { title: 'A "b"', author: 'Ada, Bob', date: '2025-01-02' },
    ],
    ['after a byte order mark, with Windows line ends', '\uFEFF---\r\ntitle: A\r\n---\r\n', { title: 'A' }],
    ['below empty lines and comments', '\n<!-- a\nb -->\n\n---\ntitle: A\n---\n', { title: 'A' }],
    ['up to three dots', '---\ntitle: A\n...\n', { title: 'A' }],
    ['without its closing rule', '---\ntitle: A\nauthor: B\n\n## C', { title: 'A', author: 'B' }],
    [
      'JSON',
      '{\n  "title": "A: b",\n  "authors": ["Ada", "Bob"],\n  "year": 2025\n}\n\n## C',
      { title: 'A: b', author: 'Ada, Bob' },
    ],
    [
      'TOML with comments and tables',
      '+++\ntitle = "A" # b\nauthors = [\n  "Ada",\n  "Bob",\n]\n[extra]\nfooter = "x"\n+++',
      { title: 'A', author: 'Ada, Bob' },
    ],
    [
      'the plain lines of broken TOML',
      '+++\ntitle = "A"\ndate = May 2025\n+++',
      { title: 'A', date: 'May 2025' },
    ],
    [
      'the plain lines of broken YAML',
      '---\ntitle: Report: Q4\nauthor: "Ada"\n---',
      { title: 'Report: Q4', author: 'Ada' },
    ],
  ])('gives %s', (_, markdown, metadata) => {
    expect(metadataOf(markdown)).toEqual(metadata);
  });

  it.each<readonly [what: string, markdown: string, rule: string, name: string]>([
    ['broken YAML', '---\ntheme: x\ntitle: Report: Q4\n---\n', 'front-matter-invalid', '3:8'],
    ['broken TOML', '+++\ntitle = "A"\ndate = May\n+++\n', 'front-matter-invalid', '3:8'],
    ['a misspelt key in JSON', '{\n"titel": "A"\n}\n', 'front-matter-misspelt', '2:1'],
    ['a misspelt key', '---\ntitle: A\nauthr: Ada\n---', 'front-matter-misspelt', '3:1'],
    ['swapped letters', '---\nsubtitel: A\n---', 'front-matter-misspelt', '2:1'],
    ['a value that is no text', '---\ntitle: [a, b]\n---', 'front-matter-not-text', '2:1'],
  ])('tells of %s', (_, markdown, rule, name) => {
    const { messages } = readReport(markdown);
    expect(messages.map((message) => [message.name, message.ruleId])).toEqual([[name, rule]]);
  });

  it('names what a misspelt key was meant to be', () => {
    expect(readReport('---\nfootr: A\n---').messages[0]?.reason).toContain('“footer”');
  });

  it('leaves other programs’ keys alone', () => {
    expect(readReport('---\nlayout: post\ntags: [a]\ndata: x\nlong: y\n---').messages).toEqual([]);
  });

  it('leaves all else in its place', () => {
    const { sections } = readReport('---\ntitle: A\n---\n\n  ## B').report;
    expect(sections[0]?.source).toEqual({ line: 5, column: 3 });
  });

  it.each<readonly [what: string, markdown: string, lines: readonly string[]]>([
    ['words below a rule', '---\nWords: and more\n\nMore', ['Words: and more', 'More']],
    ['a heading below an empty line', '\n---\nWords\n---\n\nMore', ['More']],
    ['braces', '{\nWords\n}', ['{ Words }']],
    ['plus signs', '+++\n\nWords', ['+++', 'Words']],
  ])('is not made of %s', (_, markdown, lines) => {
    expect(outline(markdown)).toEqual(lines);
  });

  it('is not what stands between two rules without a key', () => {
    expect(outline('---\n\nWords\n\n---\n\nMore')).toEqual(['Words', 'More']);
  });
});
