/**
 * pptxgenjs as it is: every specimen that a repair mends is still written so. Where one of these fails, the library has mended
 * the defect, and the repair that its name says can go.
 */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createPresentation, type Sheet } from '../../../src/output/pptx/draw/library.ts';

async function partsOf(draw: (sheet: Sheet) => void): Promise<(path: string) => string> {
  const presentation = createPresentation();
  draw(presentation.addSlide());
  const archive = unzipSync((await presentation.write({ outputType: 'uint8array' })) as Uint8Array);
  return (path) => strFromU8(archive[path] ?? new Uint8Array());
}

async function drawn(draw: (sheet: Sheet) => void): Promise<string> {
  return (await partsOf(draw))('ppt/slides/slide1.xml');
}

/** A new one for each call, since the library changes what it is given. */
const place = () => ({ x: 1, y: 1, w: 3, h: 1 });

it('repeats paragraph properties before each run: paragraphProperties', async () => {
  const xml = await drawn((sheet) => sheet.addText([{ text: 'a' }, { text: 'b' }], place()));
  expect(xml).toMatch(/<\/a:r><a:pPr/);
});

it('sizes the end of every paragraph like the first run: paragraphEnds', async () => {
  const runs = [
    { text: 'a', options: { fontSize: 10, breakLine: true } },
    { text: 'b', options: { fontSize: 20 } },
  ];
  const xml = await drawn((sheet) => sheet.addText(runs, place()));
  expect(xml.match(/<a:endParaRPr[^>]*sz="1000"/g)).toHaveLength(2);
});

it('writes breaks without a size: lineBreaks', async () => {
  const runs = [{ text: 'a' }, { text: 'b', options: { fontSize: 20, softBreakBefore: true } }];
  expect(await drawn((sheet) => sheet.addText(runs, place()))).toContain('<a:br/>');
});

it('names a second language for each run: runAttributes', async () => {
  const xml = await drawn((sheet) => sheet.addText([{ text: 'a', options: { lang: 'de' } }], place()));
  expect(xml).toMatch(/<a:rPr lang="de" altLang="en-US"[^>]* dirty="0"/);
});

it('writes the Latin font for all scripts: runFonts', async () => {
  const xml = await drawn((sheet) =>
    sheet.addText([{ text: 'a', options: { fontFace: '+mj-lt' } }], place()),
  );
  expect(xml).toContain('<a:ea typeface="+mj-lt"');
});

it('writes links with empty attributes and a colour of their own: textLinks', async () => {
  const options = { color: '112233', hyperlink: { url: 'https://example.org' } };
  const xml = await drawn((sheet) => sheet.addText([{ text: 'a', options }], place()));
  expect(xml).toMatch(/<a:hlinkClick [^>]*invalidUrl="" action="" tgtFrame=""/);
  expect(xml).toContain('hlinkClr');
});

it('mixes up the order of insets: textBody', async () => {
  const xml = await drawn((sheet) => sheet.addText('a', { ...place(), margin: [1, 2, 3, 4] }));
  expect(xml).toContain('lIns="12700" tIns="50800" rIns="25400" bIns="38100"');
});

it('gives a text box and a table the same id, and the table no alternative text: identity', async () => {
  const xml = await drawn((sheet) => sheet.addText('a', place()).addTable([[{ text: 'b' }]], place()));
  expect(xml.match(/<p:cNvPr id="2"/g)).toHaveLength(2);
  expect(xml).not.toContain('descr');
});

it('changes the options that it is given: a new object for each call', async () => {
  const options: object = place();
  await drawn((sheet) => sheet.addText('a', options));
  expect(options).not.toEqual(place());
});

it('writes forms without a text body, and empty outlines: emptyTextBody, formOutline', async () => {
  const xml = await drawn((sheet) => sheet.addShape('rect', place()));
  expect(xml).toContain('<a:ln></a:ln></p:spPr></p:sp>');
});

it('writes lines as shapes: connector', async () => {
  expect(await drawn((sheet) => sheet.addShape('line', place()))).not.toContain('p:cxnSp');
});

it('marks no header row, and leaves covered cells without text: tableStyle, coveredCells', async () => {
  const rows = [[{ text: 'a', options: { colspan: 2 } }], [{ text: 'b' }, { text: 'c' }]];
  const xml = await drawn((sheet) => sheet.addTable(rows, place()));
  expect(xml).toContain('<a:tblPr/>');
  expect(xml).toContain('<a:tc hMerge="1"><a:tcPr/></a:tc>');
});

it('gives all tables one id: tablePlaceholder', async () => {
  expect(await drawn((sheet) => sheet.addTable([[{ text: 'a' }]], place()))).toContain('val="1579011935"');
});

it('leaves `&` in the link of a picture: imageLink, and relationships of our own', async () => {
  const data = 'image/png;base64,iVBORw0KGgo=';
  const parts = await partsOf((sheet) =>
    sheet.addImage({ ...place(), data, hyperlink: { url: 'https://a.b/?c&d' } }),
  );
  expect(parts('ppt/slides/_rels/slide1.xml.rels')).toContain('?c&d');
});

it('lists the notes master after the slides, and says no type of layouts: the template package', async () => {
  const parts = await partsOf((sheet) => sheet.addText('a', place()));
  expect(parts('ppt/presentation.xml')).toMatch(/<p:sldIdLst>.*<p:notesMasterIdLst>/);
  expect(parts('ppt/slideLayouts/slideLayout1.xml')).not.toMatch(/<p:sldLayout[^>]* type=/);
});

it('writes notes for every slide, in one run: notes of our own', async () => {
  const parts = await partsOf((sheet) => sheet.addNotes('a\nb'));
  expect(parts('ppt/notesSlides/notesSlide1.xml')).toMatch(/<a:t>a\s+b<\/a:t>/);
});
