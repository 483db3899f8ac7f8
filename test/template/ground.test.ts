/**
 * What stands on a company's grounds can be read there: on backgrounds that are not the theme's, on bands of colour behind
 * titles, and where only the sample text shows how text is to look.
 */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { contrastOf } from '../../src/template/contrast.ts';
import { openTemplate } from '../../src/template/index.ts';
import { bent, isLayout, isMaster } from '../support/bent.ts';
import { validate } from '../support/validate.ts';

const MARKDOWN = `# Harbour Report

## Cranes

- **First crane**: repaired

| Pier | Ships |
|---|---|
| North | 120 |
| South | 80 |
| East | 45 |
`;

let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one')).pptx;
});

const open = (change: (xml: string, path: string) => string | undefined) =>
  openTemplate(bent(plain, change), 'brand.potx');

const NAVY = '0B1F3A';

/** A master with a ground of its own below the theme's colours of a light one, and white text. */
const onNavy = (xml: string, path: string) => {
  const ground = `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${NAVY}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  if (isLayout(path)) return xml.replace(/<p:bg>.*?<\/p:bg>/, '').replaceAll('val="tx1"', 'val="bg1"');
  return isMaster(path)
    ? xml.replace(/<p:bg>.*?<\/p:bg>/, ground).replaceAll('val="tx1"', 'val="bg1"')
    : undefined;
};

it('takes the ground of content for its paper, and colours that can be read on it', async () => {
  const { colours } = await open(onNavy);
  expect(colours.paper).toBe(NAVY);
  for (const role of ['ink', 'muted', 'link', 'good', 'warning', 'bad'] as const) {
    expect(contrastOf(colours[role], NAVY), role).toBeGreaterThanOrEqual(4.5);
  }
  for (const role of ['accent', 'accent2', 'accent3'] as const) {
    expect(contrastOf(colours[role], NAVY), role).toBeGreaterThanOrEqual(3);
  }
});

it('makes valid decks on it, with nothing in the colours of the ink that the theme has', async () => {
  const { pptx } = await compileToPptx(MARKDOWN, { template: await open(onNavy) });
  expect(await validate(pptx)).toEqual([]);
  const drawn = textsOf(pptx, /slides\/slide\d+\.xml$|charts\/chart/);
  expect(drawn.length).toBeGreaterThan(2);
  for (const xml of drawn) expect(xml).not.toContain('schemeClr val="tx1"');
});

/** The parts whose paths match. */
function textsOf(pptx: Uint8Array, paths: RegExp): readonly string[] {
  return Object.entries(unzipSync(pptx)).flatMap(([path, data]) =>
    paths.test(path) ? [strFromU8(data)] : [],
  );
}

/** A black band across the top of all slides. */
const BAND =
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="12192000" cy="1600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
  '<a:solidFill><a:srgbClr val="000000"/></a:solidFill></p:spPr></p:sp>';

it('turns the ink of titles round on a dark band', async () => {
  const template = await open((xml, path) =>
    isMaster(path) ? xml.replace('</p:grpSpPr>', `</p:grpSpPr>${BAND}`) : undefined,
  );
  expect(template.colours.paper).toBe('FFFFFF');
  const { pptx } = await compileToPptx(MARKDOWN, { template });
  expect(await validate(pptx)).toEqual([]);
  const [slide] = textsOf(pptx, /slide2\.xml$/);
  expect(slide).toMatch(/<p:ph type="title"\/>(?:(?!<\/p:sp>).)*<a:schemeClr val="bg1"\/>/);
  expect(slide).toMatch(/repaired/);
});

it('says what only the sample text shows', async () => {
  const template = await open((xml, path) => {
    if (!isLayout(path) && !isMaster(path)) return undefined;
    return xml
      .replace(/<p:txStyles>.*<\/p:txStyles>/, '')
      .replace(/<a:lstStyle>.*?<\/a:lstStyle>/g, '')
      .replace(
        /<a:rPr lang="en-US"\/>/g,
        '<a:rPr lang="en-US" sz="2600" b="1"><a:solidFill><a:srgbClr val="7A1F3D"/></a:solidFill></a:rPr>',
      );
  });
  const { pptx } = await compileToPptx(MARKDOWN, { template });
  expect(await validate(pptx)).toEqual([]);
  const [slide = ''] = textsOf(pptx, /slide2\.xml$/);
  const title = /<p:ph type="title"\/>(?:(?!<\/p:sp>).)*/.exec(slide)?.[0];
  expect(title).toContain('7A1F3D');
  expect(title).toMatch(/<a:rPr[^>]* sz="2600" b="1"/);
});
