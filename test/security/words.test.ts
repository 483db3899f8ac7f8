/** What the words of a report may do to a deck: L1 to L3 and X1 to X3 of SECURITY.md. */
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import type { OpenPackage } from '../support/package.ts';
import { picture } from '../support/pictures.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { attribute, descendants, parseXml } from '../support/xml.ts';
import { compiled } from './compiled.ts';

/** Every part that is XML, those of the workbooks inside too, by its path. */
function xmlParts(file: OpenPackage): ReadonlyMap<string, string> {
  const own = file.paths
    .filter((path) => /\.(?:xml|rels)$/.test(path))
    .map((path) => [path, file.text(path)] as const);
  const inner = file.paths
    .filter((path) => path.endsWith('.xlsx'))
    .flatMap((path) =>
      Object.entries(unzipSync(file.bytes(path))).map(
        ([name, data]) => [`${path}/${name}`, strFromU8(data)] as const,
      ),
    );
  return new Map([...own, ...inner]);
}

function externalTargets(file: OpenPackage): readonly string[] {
  return file.paths
    .flatMap((path) => file.relationships(path))
    .filter(({ external }) => external)
    .map(({ target }) => target);
}

const TABLE = (words: string) =>
  `| Pier ${words} | Loads ${words} |\n|--|--:|\n| North ${words} | 12 |\n| South ${words} | 19 |\n| East ${words} | 7 |\n`;

describe('L1: links', () => {
  const BAD = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'ms-word:ofe-u',
    '//server/share',
    '\\\\\\\\server\\\\share',
    'search-ms:query=x',
    'other.md',
  ];

  it('lead to the web, a mailbox or a slide; of all others the words stay', async () => {
    const markdown = BAD.map(
      (url, i) =>
        `## Part ${i}\n\nSome [words${i}](<${url}>) and <a href="${url}">more${i}</a>.\n\n[![picture${i}](none.png)](<${url}>)\n\n| a | b |\n|--|--|\n| [cell${i}](<${url}>) | x |\n`,
    ).join('\n');
    const good = '\n## Good\n\n[web](https://example.org/a) [mail](mailto:a@example.org) [slide](#part-1)\n';
    const { opened } = await compiled(`# R\n\n${markdown}${good}`);
    expect([...new Set(externalTargets(opened.file))].sort()).toEqual([
      'https://example.org/a',
      'mailto:a@example.org',
    ]);
    const words = opened.slides
      .flatMap(({ shapes }) => shapes)
      .map(({ text }) => text)
      .join('\n');
    const expected = BAD.flatMap((_, i) => ['words', 'more', 'picture', 'cell'].map((word) => `${word}${i}`));
    expect(expected.filter((word) => !words.includes(word))).toEqual([]);
  });
});

describe('L2: HTML', () => {
  it('leaves its words, and nothing that runs', async () => {
    const { opened } = await compiled(
      '# R\n\n<script>evil()</script><style>evil{}</style>\n\n<p onclick="evil()">Words <b onmouseover="evil()">stay</b></p>\n\n<iframe src="javascript:other()"></iframe><object data="evil.swf"></object><form action="https://evil.example"><input type="submit" value="evil"></form>\n\n<svg onload="evil()"><script>evil()</script></svg>\n',
    );
    const parts = [...xmlParts(opened.file).values()].join('\n');
    expect(/onclick|onmouseover|onload|evil\(|evil\.swf|<script/.exec(parts)?.[0]).toBeUndefined();
    expect(externalTargets(opened.file)).toEqual([]);
    expect(
      opened.slides
        .at(-1)
        ?.shapes.map(({ text }) => text)
        .join(),
    ).toContain('Words stay');
  });
});

describe('L3: formulas', () => {
  it('are text in the workbooks of charts', async () => {
    const table = '| =cmd("x") | +Loads |\n|--|--:|\n| =1+1 | 12 |\n| @SUM(A1) | 19 |\n| -2+3 | 7 |\n';
    const { opened } = await compiled(`# R\n\n## Loads\n\n<!-- chart: bar -->\n${table}`);
    const sheets = [...xmlParts(opened.file)].filter(([path]) => path.includes('/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, text] of sheets) {
      const sheet = parseXml(text);
      expect(descendants(sheet, 'f')).toEqual([]);
      const types = descendants(sheet, 'c').map((cell) => attribute(cell, 't') ?? 'n');
      expect(types.filter((type) => !['n', 's', 'inlineStr'].includes(type))).toEqual([]);
    }
  });
});

/** As entities and escapes, which no filter of the source sees, and as they are. */
const ILLEGAL = '&#1;&#x8;&#xFFFE;&#xD800;\u0001\u000b\uFFFE\uD800\u0000';
const YAML_ILLEGAL = '\\u0001\\uFFFE\\uD800';
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

describe('X1: characters that XML forbids', () => {
  it('are in no part, wherever they come from', async () => {
    const words = `w${ILLEGAL}w`;
    const markdown = `---\ntitle: "T${YAML_ILLEGAL}"\nsubtitle: "S${YAML_ILLEGAL}"\nauthor: "A${YAML_ILLEGAL}"\nfooter: "F${YAML_ILLEGAL}"\ndate: "D${YAML_ILLEGAL}"\nlang: "en${YAML_ILLEGAL}"\n---\n
## H ${words}\n\n${TABLE(words)}\n\n<!-- chart: bar -->\n\n${TABLE(words)}
## I\n\n![a ${words}](none.png "t ${words}") <img src="x${ILLEGAL}.png" alt="h ${words}" title="i ${words}">\n
## J\n\n[l ${words}](https://example.org/${ILLEGAL}) <a href="https://example.org/&#1;">m</a>\n\n\`c ${words}\`\n\n<details><summary>s ${words}</summary>\n\nd ${words}\n\n</details>\n
## K\n\n\`\`\`js\n${words}\n\`\`\`\n\n> q ${words}\n\nf[^1]\n\n[^1]: n ${words}\n`;
    const { opened } = await compiled(markdown, { path: 'r\u0001\uFFFE.md' });
    const parts = xmlParts(opened.file);
    expect(parts.size).toBeGreaterThan(20);
    for (const [path, text] of parts) {
      expect({ path, found: FORBIDDEN.exec(text)?.[0] }).toEqual({ path, found: undefined });
      expect({
        path,
        found: /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef]|d[89a-f]..)|0*(?:[0-8]|1[12])|65534);/i.exec(
          text,
        )?.[0],
      }).toEqual({ path, found: undefined });
      parseXml(text);
    }
  });
});

describe('X2: markup in words', () => {
  it('is words', async () => {
    const words = '`</a:t></a:r><a:hlinkClick r:id="rId9"/>` &lt;/p:sp&gt;]]&gt; \\"x\\" &amp;amp;';
    const { opened } = await compiled(
      `---\ntitle: "</dc:title><x/> & \\"y\\""\n---\n\n## H ${words}\n\n${words}\n\n${TABLE(words)}\n\n![${words}](none.png)\n`,
    );
    for (const text of xmlParts(opened.file).values()) parseXml(text);
    const shown = opened.slides
      .flatMap(({ shapes }) => shapes)
      .map(({ text }) => text)
      .join('\n');
    expect(shown).toContain('</a:t></a:r><a:hlinkClick r:id="rId9"/> </p:sp>]]> "x" &amp;');
    expect(opened.slides[0]?.title).toBe('</dc:title><x/> & "y"');
  });
});

describe('X3: the machine', () => {
  it('is not to be told from the deck', () =>
    withTemporaryFolder(async (folder) => {
      const png = await picture('png', { width: 30, height: 20 });
      await nodeHost.writeFile(join(folder, 'a.png'), png);
      const markdown = `# R\n\n![A](a.png)\n\n## T\n\n${TABLE('')}`;
      const { opened } = await compiled(markdown, { path: join(folder, 'r.md'), host: nodeHost });
      const text = [...xmlParts(opened.file).values()].join('\n');
      for (const secret of [folder, homedir(), hostname(), process.cwd(), String(new Date().getFullYear())]) {
        expect({ secret, told: text.includes(secret) }).toEqual({ secret, told: secret === '/' });
      }
    }));
});
