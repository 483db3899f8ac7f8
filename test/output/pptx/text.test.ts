/** Text on slides: what pptxgenjs gets wrong in paragraphs, placeholders and links is not in ours. */
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openDeck } from '../../support/deck.ts';
import { attribute, children, descendants, first, path } from '../../support/xml.ts';
import { box, bullet, cell, deck, deckOf, paragraph, run, slide, table, text } from './support/decks.ts';
import { chart, drawn, file, opened, related, shapesOf, tables, texts } from './support/opened.ts';
import { template } from './support/template.ts';

describe('text', () => {
  it('has one set of properties a paragraph, before its runs', () => {
    const paragraphs = descendants(first(texts.document, 'spTree'), 'p');
    const late = paragraphs.filter(
      (one) => children(one).findIndex((child) => child.localName === 'pPr') > 0,
    );
    expect(late).toEqual([]);
    expect(paragraphs.filter((one) => children(one, 'pPr').length > 1)).toEqual([]);
  });

  it('keeps a bulleted paragraph of several runs in one', async () => {
    const [, shape] = await shapesOf(
      text([bullet([run('One'), run(' and', { bold: true }), run(' the same')])]),
    );
    expect(shape?.text).toBe('One and the same');
  });

  it('is in the language of the report, run by run', () => {
    const runs = descendants(first(texts.document, 'spTree'), 'rPr');
    expect(new Set(runs.map((one) => attribute(one, 'lang')))).toEqual(new Set(['en-GB']));
    expect(runs.filter((one) => one.hasAttribute('altLang'))).toEqual([]);
  });

  it('sizes line breaks and empty paragraphs like the text around them', async () => {
    const big = { size: 30 };
    const lines = [
      paragraph([run('a', big), { type: 'break', size: 30 }, run('b', big)]),
      paragraph([{ type: 'break', size: 12 }]),
    ];
    const [, shape] = await shapesOf(text(lines));
    const size = (name: string) =>
      descendants(shape?.element, name).map((one) => attribute(first(one, 'rPr') ?? one, 'sz'));
    expect(size('br')).toEqual(['3000', '1200']);
    expect(size('endParaRPr')).toEqual(['3000', '1200']);
  });

  it('keeps to the insets that the deck gives, each on its own side', async () => {
    const [, shape] = await shapesOf(
      text([paragraph('x')], { insets: { left: 1, right: 2, top: 3, bottom: 4 } }),
    );
    const body = first(shape?.element, 'bodyPr');
    expect(['lIns', 'rIns', 'tIns', 'bIns'].map((name) => attribute(body, name))).toEqual([
      '12700',
      '25400',
      '38100',
      '50800',
    ]);
    expect(children(body).map((one) => [one.localName, one.attributes.length])).toEqual([['normAutofit', 0]]);
  });
});

describe('placeholders', () => {
  it('are those of the layout: the title by type, others by index, without prompts', () => {
    const found = texts.shapes.map(({ element }) => first(element, 'ph'));
    const kinds = found?.map((ph) => [attribute(ph, 'type'), attribute(ph, 'idx')]);
    expect(kinds).toEqual([
      ['title', undefined],
      [undefined, '1'],
      ['dt', '10'],
      ['sldNum', '12'],
    ]);
    expect(found?.filter((ph) => ph?.hasAttribute('hasCustomPrompt'))).toEqual([]);
  });

  it('inherit their place where they stand in the slot, and say it where they do not', async () => {
    const inSlot = text([paragraph('x')], { slot: 'body', box: box(48, 128, 864, 364) });
    const moved = text([paragraph('x')], { slot: 'date', box: box(10, 20, 30, 40) });
    const shapes = await shapesOf(inSlot, moved);
    const places = shapes.map(({ element }) => children(path(element, 'spPr')).map((one) => one.localName));
    expect(places).toEqual([[], [], ['xfrm']]);
  });

  it('inherit font, colour and weight of the slot, and say what differs', async () => {
    const plain = { size: 30, font: 'heading', bold: true } as const;
    const runs = [
      run('inherits', plain),
      run('thin', { ...plain, bold: false }),
      run('red', { ...plain, colour: { role: 'bad' } }),
    ];
    const [, shape] = await shapesOf(text([paragraph(runs)], { slot: 'title', box: box(48, 50, 864, 68) }));
    const said = descendants(shape?.element, 'rPr').map((one) => [
      attribute(one, 'b'),
      children(one).map(({ localName }) => localName),
    ]);
    expect(said).toEqual([
      [undefined, []],
      ['0', []],
      [undefined, ['solidFill']],
    ]);
  });

  it('are not left empty on a slide', () => {
    const empty = opened.slides
      .flatMap(({ shapes }) => shapes)
      .filter((one) => one.placeholder && one.kind === 'text' && one.text === '');
    expect(empty).toEqual([]);
  });

  it('take tables and charts too', () => {
    for (const { shapes } of [tables, chart]) {
      const frame = path(shapes.at(1)?.element, 'nvGraphicFramePr');
      expect(attribute(first(frame, 'ph'), 'idx')).toBe('1');
    }
  });

  it('hold no table where their type is for text alone', async () => {
    const bytes = await writePptx(
      deck([slide('s', [table([[cell('a')]], { columns: [300], slot: 'text' })], { layout: 'aside' })]),
      template,
    );
    expect(openDeck(bytes).slides[0]?.shapes.map(({ placeholder }) => placeholder?.type)).toEqual([
      'title',
      undefined,
    ]);
  });

  it('show the number of the slide as a field', () => {
    const field = first(texts.shapes.at(-1)?.element, 'fld');
    expect([attribute(field, 'type'), first(field, 't')?.textContent]).toEqual(['slidenum', '2']);
  });
});

describe('links', () => {
  it('are a run a word where they are long, so that no program tears one in the middle of a word', async () => {
    const link = { underline: true, link: { url: 'https://example.org' } };
    const long = run('the log of https://harbour/old-cranes', link);
    const [, shape] = await shapesOf(text([paragraph([run('See '), run('this link', link), long])]));
    const runs = descendants(shape?.element, 'r');
    const linked = runs.filter((one) => first(one, 'hlinkClick'));
    expect(linked.map((one) => first(one, 't')?.textContent)).toEqual([
      'this link',
      'the',
      'log',
      'of',
      'https://harbour',
      'old',
      'cranes',
    ]);
    expect(shape?.text).toBe('See this linkthe log of https://harbour/old-cranes');
    expect(runs.filter((one) => attribute(first(one, 'rPr'), 'u') === 'sng')).toHaveLength(12);
  });

  it('have no empty attributes, and override the colour of the theme only where theirs is another', () => {
    const clicks = descendants(texts.document, 'hlinkClick');
    expect(clicks.map((one) => Array.from(one.attributes).map(({ name }) => name))).toEqual([
      ['r:id'],
      ['r:id', 'action'],
    ]);
    expect(clicks.map((one) => descendants(one, 'hlinkClr').length)).toEqual([0, 1]);
  });

  it('point where they should, `&` and all, in text, pictures and tables', () => {
    const urls = opened.slides.flatMap(({ part }) => related(part, 'hyperlink').map(({ target }) => target));
    expect(urls).toEqual(['https://example.org/?a=1&b=2', 'https://example.org/?x&y', 'https://example.org']);
  });

  it('point to slides of the deck', () => {
    const [link] = related(texts.part, 'slide');
    expect(link?.target).toBe(drawn.part);
    expect(attribute(descendants(texts.document, 'hlinkClick')[1], 'action')).toBe('ppaction://hlinksldjump');
  });

  it('have ids of their own on each slide', () => {
    for (const { part } of opened.slides) {
      const ids = file.relationships(part).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    ['https://example.org/a b?q="ü"', 'https://example.org/a%20b?q=%22%C3%BC%22'],
    ['mailto:ann@example.org?subject=Q4', 'mailto:ann@example.org?subject=Q4'],
    ['nowhere', undefined],
    ['http://', undefined],
  ])('to %s are written as %s', async (url, target) => {
    const bytes = await writePptx(deckOf(text([paragraph([run('x', { link: { url } })])])), template);
    const [link] = openDeck(bytes)
      .file.relationships('ppt/slides/slide1.xml')
      .filter(({ type }) => type === 'hyperlink');
    expect(link?.target).toBe(target);
  });
});
