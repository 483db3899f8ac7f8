/** The page as a whole: what it holds, what it asks of the world (nothing), and what it makes of hostile words. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/deck/model.ts';
import { writeHtml } from '../../../src/output/html/index.ts';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openTemplate } from '../../../src/template/index.ts';
import { elementsOf, named, openPage, withClass } from '../../support/page.ts';
import {
  box,
  bullet,
  cell,
  deck,
  deckOf,
  numbered,
  paragraph,
  run,
  slide,
  table,
  text,
} from '../pptx/support/decks.ts';
import { template } from '../pptx/support/template.ts';

const pageOf = async (...shapes: readonly Shape[]) => openPage(await writeHtml(deckOf(...shapes), template));

describe('a page', () => {
  const pages = deck(
    [
      slide('a', [text([paragraph([run('on', { link: { slide: 'b' } })])])], {
        notes: ['Say this', 'and that'],
      }),
      slide('b', []),
    ],
    { title: 'Harbours', author: 'Ann', language: 'de-DE' },
  );

  it('has a section a slide, its notes, and a list of contents that leads to it', async () => {
    const page = openPage(await writeHtml(pages, template));
    const ids = named(page, 'section').map(({ attribs }) => attribs.id);
    expect(ids).toEqual(['slide-1', 'slide-2']);
    const links = named(page, 'a').map(({ attribs }) => attribs.href);
    expect(links).toEqual(['#slide-1', '#slide-2', '#slide-2']);
    expect(withClass(page, 'notes').map((notes) => DomUtils.textContent(notes))).toEqual([
      'NotizenSay thisand that',
    ]);
    expect(named(page, 'html')[0]?.attribs.lang).toBe('de-DE');
    expect(DomUtils.textContent(named(page, 'title')[0] ?? [])).toBe('Harbours');
  });

  it('is the same bytes for the same deck', async () => {
    expect(await writeHtml(pages, template)).toEqual(await writeHtml(pages, template));
  });

  it('throws on a link to a slide that the deck lacks', async () => {
    const lost = deckOf(text([paragraph([run('there', { link: { slide: 'nowhere' } })])]));
    await expect(writeHtml(lost, template)).rejects.toThrow('no slide “nowhere”');
  });

  it('has no artwork of a company’s template, but its colours and fonts', async () => {
    const theirs = await openTemplate(await writePptx(pages, template), 'brand.pptx');
    const page = openPage(await writeHtml({ ...pages, sections: [] }, theirs));
    expect(named(page, 'svg')).toEqual([]);
    expect(DomUtils.textContent(named(page, 'style')[0] ?? [])).toContain(
      `--accent:#${theirs.colours.accent.toLowerCase()}`,
    );
  });
});

describe('text', () => {
  it('is a list where it has markers, whose bullets are not read aloud', async () => {
    const page = await pageOf(
      text([paragraph('Intro'), bullet('One'), bullet('Deeper', 1), numbered('First', 4)]),
    );
    const [list] = elementsOf(page, ({ attribs }) => attribs.role === 'list');
    const items = elementsOf(list ?? page, ({ attribs }) => attribs.role === 'listitem');
    expect(items.map((item) => [item.attribs['aria-level'], DomUtils.textContent(item)])).toEqual([
      ['1', '• One'],
      ['2', '• Deeper'],
      ['1', '4. First'],
    ]);
    expect(withClass(page, 'marker').map(({ attribs }) => attribs['aria-hidden'])).toEqual([
      'true',
      'true',
      undefined,
    ]);
  });

  it('stands where the deck says, in shares of the slide', async () => {
    const page = await pageOf(text([paragraph('Here')], { box: box(96, 54, 480, 27), anchor: 'middle' }));
    expect(withClass(page, 'text').at(-1)?.attribs.style).toBe(
      'left:10cqw;top:5.625cqw;width:50cqw;height:2.813cqw;justify-content:center',
    );
  });

  it('is a heading in the slot of the title', async () => {
    const page = await pageOf();
    const heading = elementsOf(page, ({ attribs }) => attribs.role === 'heading');
    expect(heading.map((each) => DomUtils.textContent(each))).toEqual(['Slide s1']);
  });

  it('in another font makes no line higher', async () => {
    const page = await pageOf(text([paragraph([run('a '), run('b', { font: 'code' })])]));
    const [span] = named(page, 'span');
    expect(span?.attribs.style).toBe('font-family:var(--code);line-height:0');
  });

  it('may end a line behind the slashes of a long address, and of no short word', async () => {
    const page = await pageOf(text([paragraph('and/or https://example.org/some/long/path')]));
    const [words] = named(page, 'p').slice(-1);
    expect(words && DomUtils.getInnerHTML(words)).toBe(
      'and/or https://example.org/<wbr>some/<wbr>long/<wbr>path',
    );
  });

  it('keeps a formula and the comma behind it on one line', async () => {
    const formula = { kind: 'text', text: 'x', upright: false } as const;
    const page = await pageOf(text([paragraph([run('x', { formula }), run(', so')])]));
    const [whole] = withClass(page, 'whole');
    expect(whole && DomUtils.textContent(whole)).toBe('x,');
  });

  it('runs from right to left where its letters do', async () => {
    const page = await pageOf(text([paragraph('שלום'), paragraph('hello')]));
    expect(
      named(page, 'p')
        .slice(-2)
        .map(({ attribs }) => attribs.dir),
    ).toEqual(['rtl', undefined]);
  });
});

describe('drawings', () => {
  const form = { type: 'form', name: 'Dot', box: box(0, 0, 9, 9), geometry: 'ellipse' } as const;

  it('share one that is silent where all is decoration', async () => {
    const dot = { ...form, fill: { role: 'accent' }, alt: '' } as const;
    const [only, ...others] = named(await pageOf(dot, dot), 'svg');
    expect([only?.attribs['aria-hidden'], only?.children.length, others]).toEqual(['true', 2, []]);
  });

  it('say what they show', async () => {
    const [only] = named(await pageOf({ ...form, fill: { role: 'bad' }, alt: 'At risk' }), 'svg');
    expect(only?.attribs['aria-hidden']).toBeUndefined();
    expect(
      elementsOf(only ?? openPage(new Uint8Array()), ({ attribs }) => attribs['aria-label'] === 'At risk'),
    ).toHaveLength(1);
  });

  it('are places to click where they have a link, seen or not', async () => {
    const [, link] = named(await pageOf({ ...form, link: { slide: 's1' } }), 'a');
    expect(link?.attribs).toEqual({ href: '#slide-1', 'aria-label': 'Dot' });
  });
});

it('a table has heads of columns, and cells that cover others', async () => {
  const page = await pageOf(
    table([[cell('A'), cell('B')], [cell('both', { columnSpan: 2 })]], { columns: [100, 100] }),
  );
  expect(named(page, 'th').map(({ attribs }) => attribs.scope)).toEqual(['col', 'col']);
  expect(named(page, 'td').map(({ attribs }) => attribs.colspan)).toEqual(['2']);
});
