/**
 * Decks on companies' templates: valid, on the template's own parts byte for byte, nothing outside of slides, no word
 * lost. The templates are built here, from decks of ours that are bent to what companies have.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { openTemplate } from '../../src/template/index.ts';
import { bent as bentDeck, isLayout } from '../support/bent.ts';
import { openDeck, related } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';
import { recall } from '../support/words.ts';

const path = join(import.meta.dirname, '../../input/quarterly-report.md');
const markdown = readFileSync(path, 'utf8');

let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one\n- two')).pptx;
  // Colours of no theme of ours, so that no colour of states is one of the theme's by chance.
  plain = bent((text, name) =>
    /theme\d\.xml$/.test(name)
      ? text.replace(/(<a:accent[456]><a:srgbClr val=")\w{6}/g, '$1445566')
      : undefined,
  );
});

/** The plain template with some of its parts changed. */
const bent = (change: (text: string, path: string) => string | undefined) => bentDeck(plain, change);

/** Lengths across and down, scaled: slides of 4:3 and in portrait. */
function scaled(text: string, x: number, y: number): string {
  return text
    .replace(
      /<a:off x="(\d+)" y="(\d+)"\/>/g,
      (_, a, b) => `<a:off x="${Math.round(a * x)}" y="${Math.round(b * y)}"/>`,
    )
    .replace(
      /<a:ext cx="(\d+)" cy="(\d+)"\/>/g,
      (_, a, b) => `<a:ext cx="${Math.round(a * x)}" cy="${Math.round(b * y)}"/>`,
    )
    .replace(
      /<p:sldSz cx="(\d+)" cy="(\d+)"\/>/g,
      (_, a, b) => `<p:sldSz cx="${Math.round(a * x)}" cy="${Math.round(b * y)}"/>`,
    );
}

const isDrawn = (name: string) => isLayout(name) || /slideMaster1\.xml$|presentation\.xml$/.test(name);

const TEMPLATES: readonly (readonly [string, () => Uint8Array])[] = [
  ['as PowerPoint saves it', () => plain],
  [
    'a .potx',
    () =>
      bent((text, name) =>
        name === '[Content_Types].xml' ? text.replace('presentation.main', 'template.main') : undefined,
      ),
  ],
  ['of 4:3', () => bent((text, name) => (isDrawn(name) ? scaled(text, 0.75, 1) : undefined))],
  ['in portrait', () => bent((text, name) => (isDrawn(name) ? scaled(text, 0.5625, 1.7778) : undefined))],
  [
    'without types and names of layouts',
    () =>
      bent((text, name) =>
        isLayout(name)
          ? text
              .replace(/ type="\w+" preserve/, ' preserve')
              .replace(/name="[^"]*">/, `name="Seite ${name.replace(/\D/g, '')}">`)
          : undefined,
      ),
  ],
  [
    'with insets, bullets and bold inner levels of its own',
    () =>
      bent((text, name) =>
        isLayout(name)
          ? text
              .replace(
                /lIns="0" tIns="0" rIns="0" bIns="0"/g,
                'lIns="182880" tIns="91440" rIns="182880" bIns="91440"',
              )
              .replace(/(<a:lvl2pPr[\s\S]*?<a:defRPr[^>]*) b="0"/g, '$1 b="1" i="1" baseline="30000"')
          : undefined,
      ),
  ],
  ['of two masters, the first of no use, with odd indices', twoMasters],
  [
    'dark',
    () =>
      bent((text) =>
        text.includes('<p:clrMap bg1')
          ? text.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"')
          : undefined,
      ),
  ],
  [
    'whose layouts have a title alone',
    () =>
      bent((text, name) =>
        isLayout(name)
          ? text.replace(
              /<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph (?!type="(?:title|ctrTitle))[\s\S]*?<\/p:sp>/g,
              '',
            )
          : undefined,
      ),
  ],
  [
    'whose layouts have no placeholders',
    () =>
      bent((text, name) =>
        isLayout(name) ? text.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph [\s\S]*?<\/p:sp>/g, '') : undefined,
      ),
  ],
];

/** A second master before the first one, with one layout: a title in a corner, and no place for content. */
function twoMasters(): Uint8Array {
  const files = unzipSync(
    bent((text, name) => {
      // Indices that no program gives out by itself.
      if (isLayout(name))
        return text.replace(/idx="(\d+)"/g, (_, index) => `idx="${4_000_000 + Number(index) * 7}"`);
      if (name === '[Content_Types].xml') {
        const copied = text.match(/<Override [^>]*(?:slideMaster1|slideLayout1|theme1)\.xml"[^>]*>/g) ?? [];
        return text.replace('</Types>', `${copied.join('').replace(/1\.xml/g, '91.xml')}</Types>`);
      }
      if (name === 'ppt/presentation.xml')
        return text.replace('<p:sldMasterIdLst>', '$&<p:sldMasterId id="2147490000" r:id="rId91"/>');
      return name === 'ppt/_rels/presentation.xml.rels'
        ? text.replace(
            '</Relationships>',
            `${relationship('rId91', 'slideMaster', 'slideMasters/slideMaster91')}$&`,
          )
        : undefined;
    }),
  );
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const layout = textOf('ppt/slideLayouts/slideLayout1.xml').replace(
    /<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph (?!type="(?:title|ctrTitle))[\s\S]*?<\/p:sp>/g,
    '',
  );
  const master = textOf('ppt/slideMasters/slideMaster1.xml').replace(
    /<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147490001" r:id="rId1"/></p:sldLayoutIdLst>',
  );
  const own = {
    'slideMasters/slideMaster91.xml': master,
    'slideMasters/_rels/slideMaster91.xml.rels': relationships(
      relationship('rId1', 'slideLayout', '../slideLayouts/slideLayout91'),
      relationship('rId2', 'theme', '../theme/theme91'),
    ),
    'slideLayouts/slideLayout91.xml': layout.replace('<p:sldLayout ', '<p:sldLayout showMasterSp="0" '),
    'slideLayouts/_rels/slideLayout91.xml.rels': relationships(
      relationship('rId1', 'slideMaster', '../slideMasters/slideMaster91'),
    ),
    'theme/theme91.xml': textOf('ppt/theme/theme1.xml'),
  };
  const added = Object.entries(own).map(([name, text]) => [`ppt/${name}`, strToU8(text)] as const);
  return zipSync({ ...files, ...Object.fromEntries(added) });
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}.xml"/>`;

const relationships = (...each: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;

/** A title is one to readers also where the layout has no place for it. */
const ABSENT = /“Title” is a placeholder that its layout does not have/;

describe.each(TEMPLATES)('a template %s', (_, bytes) => {
  let pptx: Uint8Array;
  beforeAll(async () => {
    const template = await openTemplate(bytes(), 'brand.potx');
    pptx = (await compileToPptx(markdown, { path, host: nodeHost, template })).pptx;
  });

  it('carries a valid deck with every word, and nothing outside of its slides', async () => {
    expect(await validate(pptx)).toEqual([]);
    const defects = packageDefects(pptx).filter((defect) => !ABSENT.test(defect));
    expect(defects).toEqual([]);
    expect(recall(markdown, openDeck(pptx)).lost).toEqual([]);
  });

  it('stays as it is, and carries every slide', async () => {
    const [before, after] = [unzipSync(bytes()), unzipSync(pptx)];
    const kept = Object.keys(before).filter((name) =>
      /^ppt\/(?:slideMasters|slideLayouts|theme|media)\/[^/]+$/.test(name),
    );
    for (const name of kept)
      expect(Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? []))).toBe(true);
    const deck = openDeck(pptx);
    for (const slide of deck.slides) {
      expect(kept).toContain(related(deck.file, slide.part, 'slideLayout'));
      expect(slide.title).not.toBe('');
    }
  });
});

it('a deck on a template has the same bytes each time', async () => {
  const make = async () =>
    (await compileToPptx(markdown, { path, template: await openTemplate(plain, 'brand.potx') })).pptx;
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});

describe('what cannot be used is refused with a remedy', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['no zip file', () => strToU8('Hello'), /damaged, or no \.pptx/],
    [
      'an encrypted file',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /encrypted.*without a password/,
    ],
    ['another kind of zip file', () => zipSync({ 'a.txt': strToU8('a') }), /no PowerPoint presentation/],
    [
      'macros',
      () =>
        bent((text, name) =>
          name === '[Content_Types].xml'
            ? text.replace(
                'vnd.openxmlformats-officedocument.presentationml.presentation.main',
                'vnd.ms-powerpoint.presentation.macroEnabled.main',
              )
            : undefined,
        ),
      /macros; save it as \.potx/,
    ],
    [
      'the strict form of the format',
      () =>
        bent((text, name) =>
          name === 'ppt/presentation.xml'
            ? text.replaceAll(
                'http://schemas.openxmlformats.org/presentationml/2006',
                'http://purl.oclc.org/ooxml/presentationml',
              )
            : undefined,
        ),
      /Strict Open XML.*save it as \.potx or \.pptx/,
    ],
    [
      'no layouts',
      () =>
        bent((text, name) =>
          /slideMaster1\.xml$/.test(name)
            ? text.replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, '<p:sldLayoutIdLst/>')
            : undefined,
        ),
      /no slide layout.*Slide Master/,
    ],
  ])('%s', async (_, bytes, reason) => {
    await expect(openTemplate(bytes(), 'brand.potx')).rejects.toMatchObject({
      fatal: true,
      message: expect.stringMatching(reason),
    });
    await expect(openTemplate(bytes(), 'brand.potx')).rejects.toThrow('brand.potx');
  });
});

it('has room for content where neither a layout nor the master has a place for it', async () => {
  const bytes = bent((text, name) =>
    isLayout(name)
      ? text.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph (?!type="(?:title|ctrTitle))[\s\S]*?<\/p:sp>/g, '')
      : undefined,
  );
  const { layouts, size } = await openTemplate(bytes, 'brand.potx');
  const content = layouts.find(({ name }) => name === 'content')?.slots.find(({ name }) => name === 'body');
  expect(content?.box.height).toBeGreaterThan(size.height / 2);
});

it('tells of fonts that are not known', async () => {
  const bytes = bent((text, name) =>
    name === 'ppt/theme/theme1.xml'
      ? text.replaceAll('typeface="Arial"', 'typeface="Brand Sans"')
      : undefined,
  );
  const { messages } = await compileToPptx('# R\n\nText', {
    template: await openTemplate(bytes, 'brand.potx'),
  });
  expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
    expect.stringMatching(/^font-substituted: .*“Brand Sans”.*brand\.potx/),
  ]);
});
