/**
 * The checks themselves: a sound deck has no defects, and each way of spoiling it is told in words.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileToPptx } from '../../src/index.ts';
import { packageDefects } from './defects/index.ts';

const REPORT = `
# Quarterly Report - Q4 2025

## Latency

| Week | Orders |
|------|-------:|
| W1 | 1,200 |
| W2 | 1,400 |
| W3 | 1,900 |
| W4 | 2,600 |

## Owners

| Team | Owner | Plan |
|------|-------|------|
| Search | Ada | Move the index |
| Orders | Ben | Retire the old queue |

## Links

- **Docs**: see [the guide](https://example.com/guide)
- **Tests**: faster
`;

const { pptx } = await compileToPptx(REPORT);
const files = unzipSync(pptx);

/** What to look for in the part whose path matches, what to write there instead, and what should be said of it. */
type Spoiling = readonly [part: RegExp, from: RegExp, to: string, defect: RegExp];

const SPOILINGS: Readonly<Record<string, Spoiling>> = {
  'XML that is not well-formed': [/slide1\.xml$/, /<\/p:sld>/, '', /not well-formed|cannot be read/],
  'a relationship to nothing': [
    /slide1\.xml\.rels$/,
    /slideLayout\d+\.xml/,
    'slideLayout99.xml',
    /absent slideLayout/,
  ],
  'two relationships of one id': [
    /presentation\.xml\.rels$/,
    /Id="rId2"/,
    'Id="rId1"',
    /two relationships rId1/,
  ],
  'a content type for nothing': [
    /Content_Types/,
    /slides\/slide1\.xml/,
    'slides/slide99.xml',
    /absent part .*slide99/,
  ],
  'a media type that is none': [
    /Content_Types/,
    /<Override /,
    '<Default Extension="xml2" ContentType="image/jpg"/><Override ',
    /image\/jpg/,
  ],
  'two shapes of one id': [
    /slide2\.xml$/,
    /(<p:cNvPr[^>]*? id=")\d+("[\s\S]*<p:cNvPr[^>]*? id=")\d+/,
    '$17$27',
    /two shapes have the id 7/,
  ],
  'a placeholder that the layout lacks': [
    /slide2\.xml$/,
    /<p:ph type="title"\/>/,
    '<p:ph type="body" idx="77"/>',
    /layout does not have/,
  ],
  'a prompt on a slide': [
    /slide2\.xml$/,
    /<p:ph type="title"/,
    '<p:ph hasCustomPrompt="1" type="title"',
    /hasCustomPrompt/,
  ],
  'a shape off the slide': [
    /slide3\.xml$/,
    /<p:xfrm><a:off x="\d+"/,
    '<p:xfrm><a:off x="99999999"',
    /is not on the slide/,
  ],
  'a chart or table without alternative text': [
    /slide3\.xml$/,
    /(<p:graphicFrame>[\s\S]*?) descr="[^"]*"/,
    '$1',
    /no alternative text/,
  ],
  'a local path as alternative text': [
    /slide3\.xml$/,
    /(<p:graphicFrame>[\s\S]*?) descr="[^"]*"/,
    '$1 descr="/home/ada/flow.png"',
    /local path/,
  ],
  'text too small to read': [/slide3\.xml$/, / sz="\d+"/, ' sz="800"', /text of 8 pt/],
  'text in no language': [/slide3\.xml$/, / lang="[^"]*"/, '', /in no language/],
  'paragraph properties in mid-paragraph': [
    /slide4\.xml$/,
    /<\/a:r><a:r>/,
    '</a:r><a:pPr/><a:r>',
    /in its middle/,
  ],
  'a table without a header row': [/slide3\.xml$/, / firstRow="1"/, '', /no header row/],
  'a row without a height': [/slide3\.xml$/, /<a:tr h="\d+"/, '<a:tr h="0"', /rows without a height/],
  'a point without a value': [
    /charts\/chart\d+\.xml$/,
    /<c:v>[^<]*<\/c:v><\/c:pt><\/c:numCache>/,
    '<c:v></c:v></c:pt></c:numCache>',
    /empty point/,
  ],
  'an axis that is not defined': [
    /charts\/chart\d+\.xml$/,
    /<c:axId val="\d+"\/>/,
    '<c:axId val="4711"/>',
    /axis 4711 is not defined/,
  ],
  'a chart that differs from its workbook': [
    /charts\/chart\d+\.xml$/,
    /<c:v>1200<\/c:v>/,
    '<c:v>1201</c:v>',
    /shows “1201”/,
  ],
  'rounded corners': [/charts\/chart\d+\.xml$/, /<c:roundedCorners val="0"\/>/, '', /rounded corners/],
  'notes that do not point back': [
    /notesSlide\d+\.xml\.rels$/,
    /slides\/slide\d+\.xml/,
    'slides/slide1.xml',
    /do not point back/,
  ],
  'a theme that two masters share': [
    /notesMaster1\.xml\.rels$/,
    /theme2\.xml/,
    'theme1.xml',
    /shares its theme/,
  ],
  'a master without a title': [
    /slideMaster1\.xml$/,
    /<p:ph type="title"/,
    '<p:ph type="pic" idx="9"',
    /has no title/,
  ],
  'a section that leaves a slide out': [
    /ppt\/presentation\.xml$/,
    /<p14:sldId [^>]*>/,
    '',
    /every slide once/,
  ],
  'a GUID in lower case': [
    /ppt\/presentation\.xml$/,
    /(<p14:section [^>]*id=")[^"]*/,
    '$1{abcdefab-0000-0000-0000-abcdefabcdef}',
    /no GUID/,
  ],
  'a size that contradicts its name': [
    /ppt\/presentation\.xml$/,
    /<p:sldSz /,
    '<p:sldSz type="screen4x3" ',
    /of type screen4x3/,
  ],
  'a trace of the library': [
    /docProps\/app\.xml$/,
    /<\/Properties>/,
    '<Company>PptxGenJS</Company></Properties>',
    /names the library/,
  ],
  'a document without a title': [/docProps\/core\.xml$/, /<dc:title>[^<]*/, '<dc:title>', /has no title/],
};

describe('packageDefects', () => {
  test('finds nothing wrong with a sound deck', () => {
    expect(packageDefects(pptx)).toEqual([]);
  });

  test.each(Object.entries(SPOILINGS))('tells %s', (_, [part, from, to, defect]) => {
    const path = Object.keys(files).find((name) => part.test(name) && from.test(text(name))) ?? '';
    expect(path, 'a part to spoil').not.toBe('');
    const spoilt = packageDefects(zip({ ...files, [path]: strToU8(text(path).replace(from, to)) }));
    expect(spoilt.join('\n')).toMatch(defect);
  });

  test('tells directory entries, XML that is not deflated, and parts that no way leads to', () => {
    const defects = packageDefects(
      zip({
        ...files,
        'ppt/': new Uint8Array(),
        'ppt/slides/stray.xml': [strToU8(`<x>${'x'.repeat(99)}</x>`), { level: 0 }],
      }),
    ).join('\n');
    expect(defects).toMatch(/directory entry ppt\//);
    expect(defects).toMatch(/stores ppt\/slides\/stray.xml/);
    expect(defects).toMatch(/no way leads to ppt\/slides\/stray.xml/);
  });
});

function text(path: string): string {
  return strFromU8(files[path] ?? new Uint8Array());
}

function zip(entries: Zippable): Uint8Array {
  return zipSync(entries, { level: 6 });
}
