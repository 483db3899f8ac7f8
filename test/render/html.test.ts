/** Every case, and the sample report, as a page: every word of the report in it, and none off its place in a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { writeHtml } from '../../src/output/html/index.ts';
import { drawPages, missingBrowser } from '../support/browser.ts';
import { elementsOf, named, openPage, sayings } from '../support/page.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { recallOf } from '../support/words.ts';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'test/cases');
const reports = [
  join(root, 'input/quarterly-report.md'),
  ...readdirSync(cases).map((name) => join(cases, name, 'input.md')),
];

const pages = await Promise.all(
  reports.map(async (path) => {
    const markdown = readFileSync(path, 'utf8');
    const { deck, template } = await compile(markdown, { path, host: nodeHost });
    const unsaid = join(dirname(path), 'unsaid.txt');
    return {
      path,
      markdown,
      html: await writeHtml(deck, template),
      unsaid: existsSync(unsaid) ? readFileSync(unsaid, 'utf8').split('\n').filter(Boolean) : [],
    };
  }),
);

describe.each(pages)('$path', ({ markdown, html, unsaid }) => {
  const page = openPage(html);

  it('has every word of the report', () => {
    expect(recallOf(markdown, named(page, 'main').map(sayings).join()).lost).toEqual(unsaid);
  });

  it('leads only to where it may, and to what is there', () => {
    const ids = elementsOf(page, ({ attribs }) => attribs.id !== undefined).map(({ attribs }) => attribs.id);
    expect(ids).toEqual([...new Set(ids)]);
    const addresses = elementsOf(page, ({ attribs }) => 'href' in attribs || 'src' in attribs).map(
      ({ attribs }) => attribs.href ?? attribs.src ?? '',
    );
    const lost = addresses.filter((address) =>
      address.startsWith('#')
        ? !ids.includes(address.slice(1))
        : !/^(?:https?:|mailto:|data:image\/)/.test(address),
    );
    expect(lost).toEqual([]);
  });
});

describe.skipIf(missingBrowser !== undefined)(
  `drawn by Chromium${missingBrowser ? ` (needs ${missingBrowser})` : ''}`,
  () => {
    it('shows every word in its place, asks for nothing and complains of nothing', { timeout: 120_000 }, () =>
      withTemporaryFolder(async (folder) => {
        const files = pages.map((_, i) => join(folder, `${i}.html`));
        await Promise.all(files.map((file, i) => writeFile(file, pages[i]?.html ?? '')));
        const defects = (await drawPages(files)).flatMap((drawn, i) =>
          [...drawn.defects, ...drawn.complaints, ...drawn.requests].map(
            (each) => `${pages[i]?.path}: ${each}`,
          ),
        );
        expect(defects).toEqual([]);
      }),
    );
  },
);
