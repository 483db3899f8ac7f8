/** What a company's layouts show behind slides, on pages. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, compileToPptx } from '../../src/compile.ts';
import { writeHtml } from '../../src/output/html/index.ts';
import { layoutOf, openTemplate } from '../../src/template/index.ts';
import { sceneryOf } from '../../src/template/office/scenery.ts';
import { bent, isMaster } from '../support/bent.ts';

const EMU = 12_700;

let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one')).pptx;
});

const place = ([x, y, width, height]: readonly number[], more = '') =>
  `<a:xfrm${more}><a:off x="${(x ?? 0) * EMU}" y="${(y ?? 0) * EMU}"/><a:ext cx="${(width ?? 0) * EMU}" cy="${(height ?? 0) * EMU}"/></a:xfrm>`;

const form = (inside: string, words = '', name = '<p:cNvPr id="90" name="Mark"/>') =>
  `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${inside}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:p><a:r><a:rPr sz="900"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

const RED = '<a:solidFill><a:srgbClr val="C0392B"/></a:solidFill>';
const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** The template with a master that is changed. */
const open = (change: (xml: string) => string) =>
  openTemplate(
    bent(plain, (xml, path) => (isMaster(path) ? change(xml) : undefined)),
    'brand.potx',
  );

async function sceneryWith(artwork: string): Promise<string> {
  const template = await open((xml) => xml.replace('</p:grpSpPr>', `</p:grpSpPr>${artwork}`));
  return sceneryOf(template, layoutOf(template, 'content')) ?? '';
}

describe('scenery', () => {
  it.each([
    [
      'a form',
      form(place([10, 20, 30, 40]) + RECTANGLE + RED),
      /translate\(10 20\)"><rect width="30" height="40" fill="#C0392B"/,
    ],
    [
      'what is turned',
      form(place([0, 0, 20, 10], ' rot="5400000" flipH="1"') + RECTANGLE + RED),
      /translate\(10 5\) rotate\(90\) scale\(-1 1\) translate\(-10 -5\)/,
    ],
    [
      'what is seen through',
      form(place([0, 0, 9, 9]) + RECTANGLE + RED.replace('/>', '><a:alpha val="25000"/></a:srgbClr>')),
      /fill-opacity="0.25"/,
    ],
    [
      'a line',
      form(`${place([0, 0, 50, 0])}<a:prstGeom prst="line"/><a:ln w="25400">${RED}</a:ln>`),
      /<path d="M0 0L50 0" stroke="#C0392B" stroke-width="2"/,
    ],
    [
      'a gradient',
      form(
        `${place([0, 0, 9, 9])}${RECTANGLE}<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst><a:lin ang="2700000"/></a:gradFill>`,
      ),
      /<linearGradient id="(.+?)" gradientTransform="rotate\(45 .*<stop offset="1" stop-color="#FFFFFF"\/><\/linearGradient><rect [^>]*fill="url\(#\1\)"/,
    ],
    [
      'a form of its own',
      form(
        `${place([0, 0, 100, 50])}<a:custGeom><a:pathLst><a:path w="10" h="10"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="10" y="5"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>${RED}`,
      ),
      /<path d="M0 0L100 25Z"/,
    ],
    [
      'words',
      form(place([0, 0, 90, 9]) + RECTANGLE, 'A &amp; &lt;B&gt;'),
      /font-size="9"[^>]*>A &#38; &#60;B&#62;<\/text>/,
    ],
  ])('has %s', async (_, artwork, expected) => {
    expect(await sceneryWith(artwork)).toMatch(expected);
  });

  it('leaves out what is hidden', async () => {
    const hidden = form(
      place([0, 0, 9, 9]) + RECTANGLE + RED,
      '',
      '<p:cNvPr id="90" name="Mark" hidden="1"/>',
    );
    expect(await sceneryWith(hidden)).not.toContain('C0392B');
  });

  it('stands behind the slides of a page, and in no more than one place of it', async () => {
    const template = await open((xml) =>
      xml.replace('</p:grpSpPr>', `</p:grpSpPr>${form(place([0, 0, 960, 40]) + RECTANGLE + RED)}`),
    );
    const { deck } = await compile('# R\n\n## A\n\n- one\n\n## B\n\n- two', { template });
    const page = new TextDecoder().decode(await writeHtml(deck, template));
    const grounds = [
      ...page.matchAll(/\.stage\.(ground-\d+)\{background:url\("data:image\/svg\+xml;base64,([^"]+)"\)/g),
    ];
    expect(grounds.map(([, , data]) => Buffer.from(data ?? '', 'base64').toString())).toEqual(
      grounds.map(() => expect.stringContaining('C0392B')),
    );
    for (const [, name] of grounds) expect(page).toContain(`class="stage ${name}"`);
    expect(new Set(grounds.map(([, name]) => name)).size).toBe(grounds.length);
  });
});
