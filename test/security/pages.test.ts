/** Pages of HTML: H1 of SECURITY.md. */
import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/deck/model.ts';
import { writeHtml } from '../../src/output/html/index.ts';
import { cell, deck, deckOf, paragraph, run, slide, table, text } from '../output/pptx/support/decks.ts';
import { template } from '../output/pptx/support/template.ts';
import { elementsOf, named, openPage, sayings } from '../support/page.ts';

describe('H1: a page', () => {
  it('runs and loads nothing but itself, by the hashes in its policy', async () => {
    const bytes = await writeHtml(deckOf(text([paragraph('Words')])), template);
    const page = openPage(bytes);
    const policy =
      elementsOf(page, ({ attribs }) => attribs['http-equiv'] !== undefined)[0]?.attribs.content ?? '';
    const [script, style] = ['script', 'style'].map((name) => {
      const [only, ...others] = named(page, name);
      expect(others).toEqual([]);
      return `'sha256-${createHash('sha256')
        .update(DomUtils.textContent(only ?? []))
        .digest('base64')}'`;
    });
    expect(policy.split(';')).toEqual([
      "default-src 'none'",
      'img-src data:',
      `script-src ${script}`,
      `style-src-elem ${style}`,
      "style-src-attr 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/url\(|@import|srcset|<link|<iframe/);
  });
});

describe('H1: hostile words', () => {
  const evil = '</script><img src=x onerror=alert(1)>"\' style=\u0000\u202e';

  it('are words wherever they stand', async () => {
    const shape = text([paragraph(evil)], { name: evil, alt: evil });
    const page = openPage(
      await writeHtml(
        deck([slide('a', [shape, table([[cell(evil)]])], { title: evil, notes: [evil] })], {
          title: evil,
          author: evil,
        }),
        template,
      ),
    );
    expect(named(page, 'img')).toEqual([]);
    expect(named(page, 'script')).toHaveLength(1);
    expect(
      elementsOf(page, ({ attribs }) => Object.keys(attribs).some((name) => name.startsWith('on'))),
    ).toEqual([]);
    expect(sayings(page)).toContain('<img src=x onerror=alert(1)>"\'');
  });

  it('in the names of fonts end no style', async () => {
    const fonts = { ...template.fonts, body: 'A"; } </style><script>alert(1)</script>' };
    const page = openPage(await writeHtml(deckOf(), { ...template, fonts }));
    expect(named(page, 'script')).toHaveLength(1);
    expect(DomUtils.textContent(named(page, 'style')[0] ?? [])).toContain(
      '--body:"A  stylescriptalert1script"',
    );
  });

  it.each<[string, Link, string | undefined]>([
    ['the web', { url: 'https://example.org/?a=1&b="2"' }, 'https://example.org/?a=1&b="2"'],
    ['mail', { url: 'mailto:ann@example.org' }, 'mailto:ann@example.org'],
    ['scripts', { url: 'javascript:alert(1)' }, undefined],
    ['scripts behind blanks', { url: ' \u0001javascript:alert(1)' }, undefined],
    ['data', { url: 'data:text/html,<script>alert(1)</script>' }, undefined],
    ['files', { url: 'file:///etc/passwd' }, undefined],
  ])('in links: %s', async (_, link, href) => {
    const page = openPage(await writeHtml(deckOf(text([paragraph([run('go', { link })])])), template));
    expect(
      named(page, 'a')
        .slice(1)
        .map(({ attribs }) => attribs.href),
    ).toEqual(href === undefined ? [] : [href]);
  });
});
