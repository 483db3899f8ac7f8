/** Pictures that mean harm: P1 to P3 and V1 to V3 of SECURITY.md. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { boastingPng, longGif, picture, svg } from '../support/pictures.ts';
import { parseXml } from '../support/xml.ts';
import { compiledPicture } from './compiled.ts';

/** The deck's SVG as text; undefined where the picture was refused. */
async function vectors(data: Uint8Array): Promise<string | undefined> {
  const [image] = (await compiledPicture(data)).images;
  return image?.svg && new TextDecoder().decode(image.svg);
}

/** A drawing of a green square whose other parts are what is tested. */
function withSquare(inside: string, attributes = ''): Uint8Array {
  return svg(
    `<rect id="square" width="100" height="100" fill="#008000"/>${inside}`,
    `width="100" height="100" ${attributes}`,
  );
}

/** What the colour is in the middle of the picture in pixels. */
async function middle(data: Uint8Array): Promise<readonly number[]> {
  const [image] = (await compiledPicture(data)).images;
  const { data: raw, info } = await sharp(image?.data)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * 3;
  return [...raw.subarray(at, at + 3)];
}

describe('P1: pictures of billions of pixels', () => {
  it('are not opened', async () => {
    const { images, reasons } = await compiledPicture(await boastingPng(50_000, 50_000));
    expect(images).toEqual([]);
    expect(reasons.join()).toContain('has 50000 × 50000 pixels, which is too much to open');
  });
});

describe('P2: long animations', () => {
  it('are shown by their first frame', async () => {
    const bomb = await longGif({ width: 2000, height: 2000 }, 400);
    const [image] = (await compiledPicture(bomb)).images;
    expect(await sharp(image?.data).metadata()).toMatchObject({ format: 'png', width: 2000, height: 2000 });
  });
});

describe('P3: damaged pictures', () => {
  it('and others that are none leave a frame with what they show', async () => {
    const jpeg = await picture('jpeg', { width: 300, height: 200 });
    const webp = await picture('webp', { width: 300, height: 200 });
    for (const data of [
      jpeg.subarray(0, 300),
      webp.subarray(0, 60),
      new Uint8Array(1000),
      new Uint8Array(),
    ]) {
      const { images, reasons, opened } = await compiledPicture(data);
      expect(images).toEqual([]);
      expect(reasons).toHaveLength(1);
      expect(opened.slides.flatMap(({ shapes }) => shapes).map(({ text }) => text)).toContain(
        'What it shows',
      );
    }
  });
});

describe('V1: scripts in SVG', () => {
  it('are gone, with events and HTML, and the drawing is still there', async () => {
    const data = withSquare(
      `<script>alert(1)</script><svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(2)</svg:script>
      <g onclick="alert(3)" ONLOAD="alert(4)"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject></g>
      <a xlink:href="javascript:alert(5)" xmlns:xlink="http://www.w3.org/1999/xlink"><text>kept</text></a>
      <animate attributeName="href" values="javascript:alert(6)"/><handler type="x">alert(7)</handler><style>a{}</style >`,
      'onload="alert(8)"',
    );
    const text = (await vectors(data)) ?? '';
    expect(text).not.toMatch(/alert|script|foreignObject|iframe|animate|handler|onclick|onload/i);
    expect(text).toContain('kept');
    expect(parseXml(text).documentElement?.localName).toBe('svg');
    expect(await middle(data)).toEqual([0, 128, 0]);
  });
});

describe('V2: what SVG fetches', () => {
  it('is gone: images, style sheets, fonts, entities', async () => {
    const png = `data:image/png;base64,${Buffer.from(await picture('png', { width: 4, height: 4 })).toString('base64')}`;
    const inside = withSquare(
      `<image href="https://evil.example/a.png"/><image href="file:///etc/passwd"/><image href="${png}" width="1" height="1"/>
      <use href="https://evil.example/a.svg#x"/><use href="#square"/>
      <style>@import "https://evil.example/a.css"; @import url(https://evil.example/b.css);
      @font-face { font-family: x; src: url(https://evil.example/f.woff) }
      .a { fill: url(https://evil.example/p.svg#x) } .b { fill: u\\72l(//evil.example/q) } .c{fill:red}</style>
      <rect style="fill: url('https://evil.example/r'); stroke: red" fill="url(//evil.example/s)" filter="url(https://evil.example/t)"/>
      <feImage href="https://evil.example/u"/><text>&secret;</text>`,
    );
    const doctype = `<?xml-stylesheet href="https://evil.example/v.css"?><!DOCTYPE svg [<!ENTITY secret SYSTEM "file:///etc/passwd">]>`;
    const data = new TextEncoder().encode(doctype + new TextDecoder().decode(inside));
    const text = (await vectors(data)) ?? '';
    expect(text).not.toMatch(/evil|passwd|DOCTYPE|ENTITY|@import|xml-stylesheet/);
    expect(text.match(/href="[^"]{0,16}/g)).toEqual(['href="data:image/png;b', 'href="#square']);
    expect(await middle(data)).toEqual([0, 128, 0]);
  });
});

const boasting = Buffer.from(await boastingPng(50_000, 50_000)).toString('base64');

describe('V3: SVG that grows', () => {
  const levels = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<g id="g${i + 1}">${`<use href="#g${i}"/>`.repeat(10)}</g>`,
    ).join('');

  it.each([
    ['entities of entities', withSquare('<text>&a;</text>'), true],
    [
      'uses of uses',
      withSquare(`<defs><g id="g0"><rect width="1" height="1"/></g>${levels(9)}</defs><use href="#g9"/>`),
      false,
    ],
    ['a use of itself', withSquare('<g id="a"><use href="#a"/></g>'), false],
    ['nesting', withSquare('<g>'.repeat(100_000)), false],
    ['elements', withSquare('<g/>'.repeat(300_000)), false],
    [
      'a size of millions',
      svg('<rect width="1e9" height="1e9" fill="#008000"/>', 'width="1e9" height="1e9"'),
      true,
    ],
    [
      'filters',
      withSquare(
        '<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter><rect filter="url(#f)" style="filter:blur(9e9px)" width="9" height="9"/>',
      ),
      true,
    ],
    [
      'a picture of billions of pixels inside',
      withSquare(`<image href="data:image/png;base64,${boasting}"/>`),
      true,
    ],
  ])('is bounded: %s', async (_, data, isShown) => {
    const text = await vectors(data);
    expect(text !== undefined).toBe(isShown);
    expect(text ?? '').not.toMatch(/ilter|base64/);
    if (isShown) expect(await middle(data)).toEqual([0, 128, 0]);
  });
});
