/** Each repair by a specimen: what pptxgenjs 4.0.1 writes, and what stands there afterwards. */
import { describe, expect, it } from 'vitest';
import { createPalette } from '../../../src/output/pptx/draw/palette.ts';
import { textBody } from '../../../src/output/pptx/repair/body.ts';
import { chartFrame } from '../../../src/output/pptx/repair/charts.ts';
import { slideNumberField } from '../../../src/output/pptx/repair/fields.ts';
import {
  connector,
  emptyTextBody,
  formOutline,
  textOutline,
  tidy,
} from '../../../src/output/pptx/repair/forms.ts';
import { identity } from '../../../src/output/pptx/repair/identity.ts';
import { lineBreaks } from '../../../src/output/pptx/repair/line-breaks.ts';
import { imageLink, textLinks } from '../../../src/output/pptx/repair/links.ts';
import { pairwise } from '../../../src/output/pptx/repair/pairwise.ts';
import { paragraphEnds } from '../../../src/output/pptx/repair/paragraph-ends.ts';
import { paragraphProperties } from '../../../src/output/pptx/repair/paragraphs.ts';
import { pictureSource } from '../../../src/output/pptx/repair/pictures.ts';
import {
  imagePlaceholder,
  tablePlaceholder,
  textPlaceholder,
} from '../../../src/output/pptx/repair/placeholders.ts';
import { inheritedProperties, runAttributes, runFonts } from '../../../src/output/pptx/repair/runs.ts';
import { cellTexts, coveredCells, tableStyle } from '../../../src/output/pptx/repair/tables.ts';
import { box, bullet, cell, chartShape, numbered, paragraph, run, table, text } from './support/decks.ts';
import { PNG } from './support/sample.ts';
import { setting } from './support/setting.ts';

const RUN = '<a:r><a:rPr lang="en-GB" sz="1800"></a:rPr><a:t>a</a:t></a:r>';
const NOTHING = '<a:pPr indent="0" marL="0"><a:buNone/></a:pPr>';
const form = { type: 'form', name: 'Panel', box: box(0, 0, 9, 9), geometry: 'rect' } as const;
const line = {
  type: 'line',
  name: 'Rule',
  box: box(0, 0, 9, 0),
  stroke: { colour: { role: 'ink' }, width: 1 },
} as const;
const image = {
  type: 'image',
  name: 'Picture',
  box: box(0, 0, 9, 9),
  data: PNG,
  mediaType: 'image/png',
} as const;

describe('paragraphProperties', () => {
  it('leaves one set, before the runs', () => {
    const before = `<a:p>${NOTHING}${RUN}${NOTHING}${RUN}</a:p>`;
    const after = paragraphProperties(before, [paragraph('aa', { align: 'center' })], setting());
    expect(after).toBe(`<a:p><a:pPr algn="ctr"/>${RUN}${RUN}</a:p>`);
  });

  it('writes marker, indents and spacing as the deck has them', () => {
    const after = paragraphProperties(
      `<a:p>${NOTHING}${RUN}</a:p>`,
      [{ ...bullet('a', 1), spaceBefore: 6, spaceAfter: 3, lineSpacing: 1.1 }],
      setting(),
    );
    expect(after).toBe(
      '<a:p><a:pPr marL="457200" lvl="1" indent="-228600"><a:lnSpc><a:spcPct val="110000"/></a:lnSpc><a:spcBef><a:spcPts val="600"/></a:spcBef>' +
        '<a:spcAft><a:spcPts val="300"/></a:spcAft><a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>' +
        `${RUN}</a:p>`,
    );
  });

  it('takes back the bullets of a placeholder that has them', () => {
    const after = paragraphProperties(
      `<a:p>${RUN}</a:p>`,
      [paragraph('a', { lineSpacing: 1.05, spaceBefore: 12 })],
      setting({ slotName: 'body' }),
    );
    expect(after).toBe(`<a:p><a:pPr marL="0" indent="0"><a:buNone/></a:pPr>${RUN}</a:p>`);
  });

  it('lets the numbers of a list count on, past what is nested in it, and begin anew after a gap', () => {
    const items = [
      numbered('a', 3),
      numbered('a', 4),
      bullet('a', 1),
      numbered('a', 5),
      paragraph('a'),
      numbered('a', 6),
      numbered('a', 9),
    ];
    const after = paragraphProperties(`<a:p>${RUN}</a:p>`.repeat(items.length), items, setting());
    expect(Array.from(after.matchAll(/startAt="(\d+)"/g), ([, start]) => start)).toEqual([
      '3',
      '3',
      '3',
      '6',
      '9',
    ]);
  });
});

it('paragraphEnds gives each paragraph the size of its own last run', () => {
  const before = '<a:p><a:endParaRPr lang="en-US" sz="1200" dirty="0"/></a:p>'.repeat(2);
  const after = paragraphEnds(before, [paragraph([run('a', { size: 30 })]), paragraph([])], setting());
  expect(after).toBe(
    '<a:p><a:endParaRPr lang="en-GB" sz="3000"/></a:p><a:p><a:endParaRPr lang="en-GB"/></a:p>',
  );
});

it('lineBreaks gives each break its size', () => {
  const after = lineBreaks('<a:br/>', [paragraph([{ type: 'break', size: 12 }])], setting());
  expect(after).toBe('<a:br><a:rPr lang="en-GB" sz="1200"/></a:br>');
});

describe('runs', () => {
  const fonts = (name: string) =>
    `<a:latin typeface="${name}" pitchFamily="34" charset="0"/><a:ea typeface="${name}" pitchFamily="34" charset="-122"/><a:cs typeface="${name}" pitchFamily="34" charset="-120"/>`;
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';

  it('runAttributes takes away what nobody asked for', () => {
    const after = runAttributes('<a:rPr lang="de" altLang="en-US" sz="1200" dirty="0">', [], setting());
    expect(after).toBe('<a:rPr lang="de" sz="1200">');
  });

  it('runFonts writes the fonts of the theme, and the family of code', () => {
    const before = `<a:rPr>${fonts('+mj-lt')}</a:rPr><a:rPr>${fonts('Courier New')}</a:rPr>`;
    const after = runFonts(
      before,
      [paragraph([run('a', { font: 'heading' }), run('b', { font: 'code' })])],
      setting(),
    );
    expect(after).toBe(
      '<a:rPr><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:rPr>' +
        '<a:rPr><a:latin typeface="Courier New"/><a:cs typeface="Courier New"/></a:rPr>',
    );
  });

  it("inheritedProperties leaves to a slot's style what it says", () => {
    const before = `<a:rPr sz="3000" b="1">${ink}${fonts('+mj-lt')}</a:rPr><a:rPr>${ink}${fonts('+mn-lt')}</a:rPr>`;
    const runs = [
      run('a', { font: 'heading', bold: true }),
      run('b', { colour: { role: 'ink', tint: 0.5 } }),
    ];
    const after = inheritedProperties(before, [paragraph(runs)], setting({ slotName: 'title' }));
    expect(after).toBe(`<a:rPr sz="3000"></a:rPr><a:rPr b="0">${ink}${fonts('+mn-lt')}</a:rPr>`);
  });
});

describe('links', () => {
  const empty =
    '<a:hlinkClick r:id="rId9" invalidUrl="" action="" tgtFrame="" tooltip="" history="1" highlightClick="0" endSnd="0"';
  const coloured = `${empty}> <a:extLst>  <a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">   <ahyp:hlinkClr xmlns:ahyp="x" val="tx"/>  </a:ext> </a:extLst></a:hlinkClick>`;

  it('textLinks points each to its own target', () => {
    const link = { colour: { role: 'link' } } as const;
    const runs = [
      run('a', { ...link, link: { url: 'https://example.org/?a&b' } }),
      run('b'),
      run('c', { ...link, link: { slide: 's2' } }),
    ];
    const place = setting();
    const after = textLinks(`${coloured}${empty}/>`, [paragraph(runs)], place);
    expect(after).toBe(
      '<a:hlinkClick r:id="rId1"/><a:hlinkClick r:id="rId2" action="ppaction://hlinksldjump"/>',
    );
    expect(place.relationships.list()).toEqual([
      { id: 'rId1', type: 'hyperlink', target: 'https://example.org/?a&b', external: true },
      { id: 'rId2', type: 'slide', target: 'ppt/slides/s2.xml' },
    ]);
  });

  it('imageLink does so for pictures', () => {
    const after = imageLink(
      '<a:hlinkClick r:id="rId3" tooltip=""/>',
      { ...image, link: { url: 'https://example.org' } },
      setting(),
    );
    expect(after).toBe('<a:hlinkClick r:id="rId1"/>');
  });
});

describe('slideNumberField', () => {
  const shape = text([paragraph('12')]);
  const before = '<a:r><a:rPr lang="en-GB"></a:rPr><a:t>12</a:t></a:r>';

  it('makes a field of the number in its slot', () => {
    expect(slideNumberField(before, shape, setting({ slotName: 'number' }))).toMatch(
      /^<a:fld id="\{[-0-9A-F]{36}\}" type="slidenum"><a:rPr lang="en-GB"><\/a:rPr><a:t>12<\/a:t><\/a:fld>$/,
    );
  });

  it('leaves numbers elsewhere', () => {
    expect(slideNumberField(before, shape, setting({ slotName: 'footer' }))).toBe(before);
  });
});

describe('textBody', () => {
  const before = '<a:bodyPr wrap="square" rtlCol="0" anchor="ctr"></a:bodyPr>';

  it('writes insets and anchor', () => {
    const shape = text([], { anchor: 'bottom', insets: { left: 1, right: 2, top: 3, bottom: 4 } });
    expect(textBody(before, shape, setting())).toBe(
      '<a:bodyPr wrap="square" lIns="12700" tIns="38100" rIns="25400" bIns="50800" rtlCol="0" anchor="b"><a:normAutofit/></a:bodyPr>',
    );
  });

  it('inherits them in a slot that has them so', () => {
    expect(textBody(before, text([]), setting({ slotName: 'body' }))).toBe(
      '<a:bodyPr><a:normAutofit/></a:bodyPr>',
    );
  });
});

describe('placeholders', () => {
  const before =
    '<p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr><p:spPr><a:xfrm><a:off x="0" y="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst></a:avLst></a:prstGeom><a:noFill/></p:spPr>';
  const there = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr>';

  it('textPlaceholder inherits the place of the slot', () => {
    const shape = text([], { slot: 'body', box: box(48, 128, 864, 364) });
    expect(textPlaceholder(before, shape, setting({ slotName: 'body' }))).toBe(`${there}<p:spPr></p:spPr>`);
  });

  it('textPlaceholder keeps a place of its own', () => {
    const shape = text([], { slot: 'body', box: box(48, 128, 864, 100) });
    expect(textPlaceholder(before, shape, setting({ slotName: 'body' }))).toBe(
      `${there}<p:spPr><a:xfrm><a:off x="0" y="0"/></a:xfrm></p:spPr>`,
    );
  });

  it('textPlaceholder leaves text outside slots', () => {
    expect(textPlaceholder(before, text([]), setting())).toBe(before);
  });

  it('tablePlaceholder takes away the id that all tables share', () => {
    const shared =
      '<p:nvPr><p:extLst><p:ext uri="{D42A27DB-BD31-4B8C-83A1-F6EECF244321}"><p14:modId val="1579011935"/></p:ext></p:extLst></p:nvPr>';
    expect(tablePlaceholder(shared, table([]), setting())).toBe('<p:nvPr></p:nvPr>');
    expect(tablePlaceholder(shared, table([]), setting({ slotName: 'body' }))).toBe(
      '<p:nvPr><p:ph idx="1"/></p:nvPr>',
    );
  });

  it('imagePlaceholder keeps the proportions locked', () => {
    const picture = '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>    <p:nvPr></p:nvPr>';
    expect(imagePlaceholder(picture, image, setting({ slotName: 'body' }))).toBe(
      '<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>    <p:nvPr><p:ph idx="1"/></p:nvPr>',
    );
  });
});

describe('identity', () => {
  it('gives id, name and alternative text', () => {
    expect(
      identity('<p:cNvPr id="2" name="0.1"></p:cNvPr>', { ...form, alt: 'A "panel" & more' }, setting()),
    ).toBe('<p:cNvPr id="7" name="A name" descr="A &quot;panel&quot; &amp; more"/>');
  });

  it('replaces what the library took for alternative text', () => {
    expect(
      identity('<p:cNvPr id="2" name="0.1" descr="/home/ann/photo.png"></p:cNvPr>', image, setting()),
    ).toBe('<p:cNvPr id="7" name="A name"/>');
  });

  it('keeps the link of a picture, and marks decoration', () => {
    const after = identity(
      '<p:cNvPr id="2" name="0.1" descr="x"><a:hlinkClick r:id="rId1"/>    </p:cNvPr>',
      { ...image, alt: '' },
      setting(),
    );
    expect(after).toMatch(
      /^<p:cNvPr id="7" name="A name"><a:hlinkClick r:id="rId1"\/><a:extLst>.*adec:decorative .* val="1"\/>.*<\/p:cNvPr>$/,
    );
  });
});

describe('forms', () => {
  it('formOutline draws none where none is wanted, textOutline says nothing of it', () => {
    expect(formOutline('<a:ln></a:ln>', form, setting())).toBe('<a:ln><a:noFill/></a:ln>');
    expect(textOutline('<a:ln></a:ln>', text([]), setting())).toBe('');
  });

  it('emptyTextBody adds one', () => {
    expect(emptyTextBody('</p:spPr></p:sp>', form, setting())).toMatch(
      /^<\/p:spPr><p:txBody>.*<a:p><a:endParaRPr lang="en-GB"\/><\/a:p><\/p:txBody><\/p:sp>$/,
    );
  });

  it('connector makes one of a line', () => {
    const before =
      '<p:sp><p:nvSpPr><p:cNvPr id="5" name="l"></p:cNvPr><p:cNvSpPr/><p:nvPr></p:nvPr></p:nvSpPr><p:spPr><a:noFill/><a:ln w="12700"></a:ln></p:spPr></p:sp>';
    expect(connector(before, line, setting())).toBe(
      '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="5" name="l"></p:cNvPr><p:cNvCxnSpPr/><p:nvPr></p:nvPr></p:nvCxnSpPr><p:spPr><a:ln w="12700"></a:ln></p:spPr></p:cxnSp>',
    );
  });

  it('tidy closes gaps between tags, and none in text', () => {
    expect(tidy('<p:nvPr></p:nvPr>  <a:t>  </a:t> <a:rPr sz="1"></a:rPr>', undefined, setting())).toBe(
      '<p:nvPr/><a:t>  </a:t><a:rPr sz="1"/>',
    );
  });
});

describe('tables', () => {
  it('tableStyle marks the header row where there is one', () => {
    const style = '<a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId>';
    expect(tableStyle('<a:tblPr/>', table([]), setting())).toBe(`<a:tblPr firstRow="1">${style}</a:tblPr>`);
    expect(tableStyle('<a:tblPr/>', table([], { header: false }), setting())).toBe(
      `<a:tblPr>${style}</a:tblPr>`,
    );
  });

  it('coveredCells gives merged cells an empty text', () => {
    expect(coveredCells('<a:tc hMerge="1"><a:tcPr/></a:tc>', table([]), setting())).toBe(
      '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></a:txBody><a:tcPr/></a:tc>',
    );
  });

  it("cellTexts mends each cell's text, which inherits nothing from the slot of the table", () => {
    const before = `<a:txBody><a:p>${NOTHING}${RUN}<a:endParaRPr/></a:p></a:txBody>`;
    const after = cellTexts(before, table([[cell('a')]]), setting({ slotName: 'body' }));
    expect(after).toBe(`<a:txBody><a:p>${RUN}<a:endParaRPr lang="en-GB" sz="1800"/></a:p></a:txBody>`);
  });
});

it('pictureSource points to the picture itself', () => {
  const place = setting();
  expect(pictureSource('<a:blip r:embed="rId4"></a:blip>', image, place)).toBe('<a:blip r:embed="rId1"/>');
  expect(place.attachments.parts().map(({ path }) => path)).toEqual(['ppt/media/image1.png']);
});

it('chartFrame puts the chart where its stand-in was', () => {
  const after = chartFrame(
    '<p:sp/>',
    chartShape({}, { box: box(1, 2, 3, 4) }),
    setting({ slotName: 'body' }),
  );
  expect(after).toContain('<p:xfrm><a:off x="12700" y="25400"/><a:ext cx="38100" cy="50800"/></p:xfrm>');
  expect(after).toContain('<p:nvPr><p:ph idx="1"/></p:nvPr>');
});

describe('palette', () => {
  it('finds each colour again, tints and link colours among them', () => {
    const palette = createPalette();
    const [accent, tinted, link] = [
      { role: 'accent' },
      { role: 'accent', tint: 0.25 },
      { role: 'link' },
    ] as const;
    const written = [accent, tinted, link, accent]
      .map((colour) => `<a:srgbClr val="${palette.token(colour)}"/>`)
      .join('');
    expect(palette.resolve(written)).toBe(
      '<a:schemeClr val="accent1"/><a:schemeClr val="accent1"><a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr>' +
        '<a:schemeClr val="hlink"/><a:schemeClr val="accent1"/>',
    );
  });
});

describe('pairwise', () => {
  it.each([[['a']], [['a', 'b', 'c']]])('throws when there are not as many matches as items: %j', (items) => {
    expect(() => pairwise('<x/><x/>', /<x\/>/g, items, (match) => match)).toThrow(/was given/);
  });
});
