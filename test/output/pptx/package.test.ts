/** The package around the slides: what pptxgenjs gets wrong in every deck is not in ours. */
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openDeck } from '../../support/deck.ts';
import { attribute, children, descendants, first } from '../../support/xml.ts';
import { box, deck, deckOf, slide } from './support/decks.ts';
import { file, opened, related, texts } from './support/opened.ts';
import { PNG } from './support/sample.ts';
import { template } from './support/template.ts';

describe('package', () => {
  it('lists the notes master before the slides', () => {
    const lists = children(file.xml('ppt/presentation.xml').documentElement ?? undefined).map(
      (one) => one.localName,
    );
    expect(lists.slice(0, 5)).toEqual(['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz']);
  });

  it('names a content type for parts that exist only', () => {
    const parts = descendants(file.xml('[Content_Types].xml'), 'Override').map((one) =>
      attribute(one, 'PartName'),
    );
    expect(parts.filter((part) => !file.has(part?.slice(1) ?? ''))).toEqual([]);
    expect(parts.filter((part) => part?.includes('slideMaster'))).toEqual([
      '/ppt/slideMasters/slideMaster1.xml',
    ]);
  });

  it('registers the extensions that are used, JPEG under its own name', async () => {
    const picture = { type: 'image', name: 'Photo', alt: 'A photo', box: box(0, 0, 9, 9) } as const;
    const bytes = await writePptx(deckOf({ ...picture, data: PNG, mediaType: 'image/jpeg' }), template);
    const defaults = descendants(openDeck(bytes).file.xml('[Content_Types].xml'), 'Default');
    expect(defaults.map((one) => [attribute(one, 'Extension'), attribute(one, 'ContentType')])).toEqual([
      ['jpeg', 'image/jpeg'],
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ]);
  });

  it('is deflated but for pictures, without entries for folders, its content types first', () => {
    expect(file.entries[0]?.name).toBe('[Content_Types].xml');
    expect(file.entries.filter(({ name }) => name.endsWith('/'))).toEqual([]);
    const stored = file.entries.filter(({ deflated }) => !deflated);
    expect(stored.filter(({ name }) => !/\.(?:png|jpe?g|gif)$/.test(name))).toEqual([]);
  });

  it('sets the inner levels wherever a list may stand, since LibreOffice takes missing ones from a neighbour', () => {
    const aside = descendants(file.xml('ppt/slideLayouts/slideLayout3.xml'), 'sp').filter(
      (one) => attribute(first(one, 'ph'), 'idx') === '14',
    );
    const levels = aside.flatMap((one) => children(first(one, 'lstStyle'))).map((one) => one.localName);
    expect(levels).toEqual(['lvl1pPr', 'lvl2pPr', 'lvl3pPr', 'lvl4pPr', 'lvl5pPr']);
  });

  it('says the size of slides without a type that could contradict it', () => {
    const size = first(file.xml('ppt/presentation.xml'), 'sldSz');
    expect([attribute(size, 'cx'), attribute(size, 'cy'), attribute(size, 'type')]).toEqual([
      '12192000',
      '6858000',
      undefined,
    ]);
  });

  it('has sections with GUIDs in upper case', () => {
    const sections = descendants(file.xml('ppt/presentation.xml'), 'section');
    expect(sections.map((one) => attribute(one, 'name'))).toEqual(['Opening', 'Content <1>']);
    for (const section of sections)
      expect(attribute(section, 'id')).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  it('tells title, author, subject, keywords, date and the titles of slides', () => {
    const core = file.xml('docProps/core.xml');
    const words = ['title', 'creator', 'subject', 'keywords', 'created'].map(
      (name) => first(core, name)?.textContent,
    );
    expect(words).toEqual(['All & everything', 'Ann', 'Q4', 'test', '2025-12-31T00:00:00Z']);
    const titles = descendants(first(file.xml('docProps/app.xml'), 'TitlesOfParts'), 'lpstr').map(
      (one) => one.textContent,
    );
    expect(titles).toEqual(['Test & <Theme>', ...opened.slides.map(({ title }) => title)]);
    expect(file.text('docProps/app.xml')).not.toContain('PptxGenJS');
  });

  it('targets parts relatively', () => {
    const lists = file.paths.filter((one) => one.endsWith('.rels')).map((one) => file.text(one));
    expect(lists.filter((xml) => xml.includes('Target="/'))).toEqual([]);
  });
});

describe('theme, master and layouts', () => {
  it("hold the template's colours and fonts", () => {
    const theme = file.xml('ppt/theme/theme1.xml');
    const colour = (name: string) => attribute(first(first(theme, name), 'srgbClr'), 'val');
    expect(['dk1', 'accent1', 'accent4', 'hlink'].map(colour)).toEqual([
      '16233F',
      '1B56B0',
      '0B7552',
      '1B56B1',
    ]);
    const font = (name: string) => attribute(first(first(theme, name), 'latin'), 'typeface');
    expect([font('majorFont'), font('minorFont')]).toEqual(['Georgia', 'Arial']);
  });

  it('have types, and placeholders for date, footer and number', () => {
    const layouts = file.paths
      .filter((one) => /slideLayouts\/slideLayout\d+\.xml$/.test(one))
      .map((one) => file.xml(one));
    expect(layouts.map((layout) => attribute(first(layout, 'sldLayout'), 'type'))).toEqual([
      'title',
      'obj',
      'cust',
    ]);
    const kinds = descendants(layouts[1], 'ph').map((ph) => [attribute(ph, 'type'), attribute(ph, 'idx')]);
    expect(kinds).toEqual([
      ['title', undefined],
      [undefined, '1'],
      ['dt', '10'],
      ['ftr', '11'],
      ['sldNum', '12'],
    ]);
  });

  it('have a master with the five placeholders from which layouts inherit', () => {
    const master = file.xml('ppt/slideMasters/slideMaster1.xml');
    expect(descendants(master, 'ph').map((ph) => attribute(ph, 'type'))).toEqual([
      'title',
      'body',
      'dt',
      'ftr',
      'sldNum',
    ]);
    expect(related('ppt/slideMasters/slideMaster1.xml', 'slideLayout')).toHaveLength(3);
  });

  it('say what a background has no effects of', () => {
    const background = first(file.xml('ppt/slideLayouts/slideLayout1.xml'), 'bgPr');
    expect(children(background).map((one) => one.localName)).toEqual(['solidFill', 'effectLst']);
  });

  it('number slides by a field with a prompt, never by the word null', () => {
    const field = first(file.xml('ppt/slideMasters/slideMaster1.xml'), 'fld');
    expect([attribute(field, 'type'), first(field, 't')?.textContent]).toEqual(['slidenum', '‹#›']);
  });
});

describe('notes', () => {
  it('have a master with six placeholders and a theme part of its own', () => {
    const master = 'ppt/notesMasters/notesMaster1.xml';
    const kinds = descendants(file.xml(master), 'ph').map((ph) => attribute(ph, 'type'));
    expect(kinds).toEqual(['hdr', 'dt', 'sldImg', 'body', 'ftr', 'sldNum']);
    expect(related(master, 'theme')).not.toEqual(related('ppt/slideMasters/slideMaster1.xml', 'theme'));
  });

  it('are there for slides with notes only', () => {
    expect(opened.slides.map(({ part }) => related(part, 'notesSlide').length)).toEqual([0, 1, 0, 0, 0, 1]);
    expect(file.paths.filter((one) => one.startsWith('ppt/notesSlides/notesSlide'))).toHaveLength(2);
  });

  it('point to their slide and their master, and the slide to them', () => {
    const notes = related(texts.part, 'notesSlide')[0]?.target ?? '';
    expect(related(notes, 'slide').map(({ target }) => target)).toEqual([texts.part]);
    expect(related(notes, 'notesMaster').map(({ target }) => target)).toEqual([
      'ppt/notesMasters/notesMaster1.xml',
    ]);
  });

  it('are a paragraph each, a line feed beginning another', async () => {
    expect(texts.notes).toBe('First thought.\nSecond & last.');
    const bytes = await writePptx(deck([slide('s', [], { notes: ['One\r\ntwo\nthree'] })]), template);
    const paragraphs = descendants(openDeck(bytes).file.xml('ppt/notesSlides/notesSlide1.xml'), 't');
    expect(paragraphs.map((one) => one.textContent)).toEqual(['One', 'two', 'three', '1']);
  });
});
