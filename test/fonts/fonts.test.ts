/** Text in a company's own fonts is measured in them: those that its template carries, and those of the machine. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { embeddedFont } from '../../src/fonts/embedded.ts';
import { measureFonts } from '../../src/fonts/index.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { createNodeHost } from '../../src/host/node.ts';
import { openTemplate } from '../../src/template/index.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { bent } from '../support/bent.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

/** A company's font: Carlito under another name. */
function brandFont(style: '400Regular' | '700Bold'): Uint8Array {
  const root = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/carlito/package.json'));
  const font = readFileSync(join(root, style, `Carlito_${style}.ttf`));
  const [theirs, ours] = ['Carlito', 'Brandon'].map((name) => Buffer.from(name, 'utf16le').swap16());
  for (let at = font.indexOf(theirs ?? ''); at >= 0; at = font.indexOf(theirs ?? '', at))
    ours?.copy(font, at);
  return font;
}

/** Embedded OpenType around a font, with the bits of its header's flags. */
function embedded(font: Uint8Array, flags = 0): Uint8Array {
  const header = 100;
  const bytes = new Uint8Array(header + font.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint32(4, font.length, true);
  view.setUint32(8, 0x20001, true);
  view.setUint32(12, flags, true);
  view.setUint16(34, 0x504c, true);
  bytes.set((flags & 0x1000_0000) === 0 ? font : font.map((byte) => byte ^ 0x50), header);
  return bytes;
}

let template: Uint8Array;
beforeAll(async () => {
  const { pptx } = await compileToPptx('# A company\n\n- one');
  template = bent(pptx, (xml, path) =>
    path === 'ppt/theme/theme1.xml' ? xml.replaceAll('typeface="Arial"', 'typeface="Brandon"') : undefined,
  );
});

/** The template with its font inside. */
function carrying(font: Uint8Array): Uint8Array {
  const list =
    '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Brandon" pitchFamily="34" charset="0"/>' +
    '<p:regular r:id="rId99"/></p:embeddedFont></p:embeddedFontLst>';
  const link =
    '<Relationship Id="rId99" Target="fonts/font1.fntdata" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"/>';
  const files = unzipSync(
    bent(template, (xml, path) => {
      if (path === 'ppt/presentation.xml') return xml.replace(/<p:notesSz[^>]*>/, `$&${list}`);
      if (path === 'ppt/_rels/presentation.xml.rels') return xml.replace('</Relationships>', `${link}$&`);
      if (path !== '[Content_Types].xml') return undefined;
      return xml.replace('</Types>', '<Default Extension="fntdata" ContentType="application/x-fontdata"/>$&');
    }),
  );
  return zipSync({ ...files, 'ppt/fonts/font1.fntdata': font });
}

const WORDS = 'Waterway authorities “inspected” 1,240 quays';

/** Width of the words at 20 pt. */
async function widthOn(bytes: Uint8Array, host: Host = memoryHost({}), bold = false): Promise<number> {
  const measured = await measureFonts(await openTemplate(bytes, 'brand.potx'), host);
  return createMeasurer(measured).width([
    { type: 'text', text: WORDS, font: 'body', size: 20, colour: { role: 'ink' }, bold },
  ]);
}

const inCarlito = (bold = false) =>
  createMeasurer({ fonts: { heading: 'Carlito', body: 'Carlito', code: 'Courier New' } }).width([
    { type: 'text', text: WORDS, font: 'body', size: 20, colour: { role: 'ink' }, bold },
  ]);

describe('fonts of the machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-fonts-'));
  const host = createNodeHost({ fontFolders: [folder, join(folder, 'absent')] });
  writeFileSync(join(folder, 'one.ttf'), brandFont('400Regular'));
  writeFileSync(join(folder, 'two.ttf'), brandFont('700Bold'));
  writeFileSync(join(folder, 'broken.ttf'), strToU8('no font'));

  it('are found by the names in their files', async () => {
    expect(await widthOn(template, host)).toBeCloseTo(inCarlito(), 6);
    expect(await widthOn(template, host, true)).toBeCloseTo(inCarlito(true), 6);
  });

  it('are not warned of', async () => {
    const opened = await openTemplate(template, 'brand.potx');
    const { messages } = await compileToPptx('# R\n\nText', { template: opened, host });
    expect(messages).toEqual([]);
  });
});

describe('fonts that a template carries', () => {
  it.each([
    ['plain', 0],
    ['encrypted', 0x1000_0000],
  ])('are read where they are %s', async (_, flags) => {
    expect(await widthOn(carrying(embedded(brandFont('400Regular'), flags)))).toBeCloseTo(inCarlito(), 6);
  });

  it('are measured as Arial with a warning where they are compressed', async () => {
    const bytes = carrying(embedded(brandFont('400Regular'), 0x4));
    expect(await widthOn(bytes)).toBeGreaterThan(inCarlito() * 1.05);
    const { messages } = await compileToPptx('# R\n\nText', {
      template: await openTemplate(bytes, 'brand.potx'),
    });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['font-substituted']);
  });

  it('go with the deck', async () => {
    const font = embedded(brandFont('400Regular'));
    const { pptx } = await compileToPptx('# R\n\nText', {
      template: await openTemplate(carrying(font), 'brand.potx'),
    });
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
    const files = unzipSync(pptx);
    expect(Buffer.from(files['ppt/fonts/font1.fntdata'] ?? []).equals(Buffer.from(font))).toBe(true);
    const presentation = strFromU8(files['ppt/presentation.xml'] ?? new Uint8Array());
    expect(presentation).toContain(
      '<p:font typeface="Brandon" pitchFamily="34" charset="0"/><p:regular r:id="',
    );
  });

  it('are nothing where they are cut off', () => {
    const font = embedded(brandFont('400Regular'));
    expect(embeddedFont(font.slice(0, 20))).toBeUndefined();
    expect(embeddedFont(font.slice(0, 200))).toBeUndefined();
  });
});
