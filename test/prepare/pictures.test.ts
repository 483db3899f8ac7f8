/** Pictures as the deck has them: of a kind that PowerPoint shows, upright, and no larger than a slide needs. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compile, compileToPptx } from '../../src/compile.ts';
import type { ImageShape } from '../../src/deck/model.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { openPackage } from '../support/package.ts';
import { drawn, longGif, picture, svg } from '../support/pictures.ts';

/** The one picture of a report, and what was told about it. */
async function shown(name: string, data: Uint8Array) {
  const { deck, messages } = await compile(`# R\n\n## P\n\n![A](${name})`, {
    host: memoryHost({ [name]: data }),
  });
  const shapes = deck.sections.flatMap(({ slides }) => slides).flatMap((slide) => slide.shapes);
  const image = shapes.find((shape): shape is ImageShape => shape.type === 'image');
  return { image, messages: messages.map(({ reason }) => reason) };
}

/** What a decoder of its own makes of it. */
async function decoded(image: ImageShape | undefined) {
  const { format, width, height } = await sharp(image?.data).metadata();
  return { format, width, height };
}

describe('kinds', () => {
  const size = { width: 60, height: 40 };

  it.each(['png', 'jpeg', 'gif'] as const)('%s goes in as it is', async (kind) => {
    const data = await picture(kind, size);
    const { image } = await shown(`a.${kind}`, data);
    expect(image?.data).toEqual(data);
  });

  it.each([
    ['webp', 1, 'png'],
    ['webp', 0.5, 'png'],
    ['tiff', 1, 'png'],
    ['avif', 1, 'png'],
  ] as const)('%s of opacity %d becomes %s', async (kind, opacity, format) => {
    const { image } = await shown('a.bin', await picture(kind, { ...size, opacity }));
    expect(image?.mediaType).toBe(`image/${format}`);
    expect(await decoded(image)).toEqual({ format, ...size });
  });

  it('a photograph becomes a JPEG', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const create = { width: 300, height: 200, channels: 3, background: '#777777', noise } as const;
    const { image } = await shown(
      'a.webp',
      new Uint8Array(await sharp({ create }).webp({ quality: 90 }).toBuffer()),
    );
    expect(await decoded(image)).toEqual({ format: 'jpeg', width: 300, height: 200 });
  });

  it.each([
    ['text', new TextEncoder().encode('no picture')],
    ['nothing', new Uint8Array()],
    ['a web page', new TextEncoder().encode('<html><body>404</body></html>')],
  ])('%s is none', async (_, data) => {
    const { image, messages } = await shown('a.png', data);
    expect(image).toBeUndefined();
    expect(messages).toEqual(['The picture “a.png” is not a picture that can be read.']);
  });

  it('that nothing here reads are named', async () => {
    const bitmap = new Uint8Array(60);
    bitmap.set([0x42, 0x4d]);
    new DataView(bitmap.buffer).setUint32(18, 5, true);
    new DataView(bitmap.buffer).setUint32(22, 5, true);
    const { messages } = await shown('a.bmp', bitmap);
    expect(messages).toEqual([
      'The picture “a.bmp” is of kind bmp, which cannot be shown; save it as PNG or JPEG.',
    ]);
  });

  it.each(['png', 'jpeg', 'gif'] as const)('a %s without its end is damaged', async (kind) => {
    const data = await picture(kind, { width: 300, height: 200 });
    const { messages } = await shown('a.bin', data.subarray(0, data.length - 20));
    expect(messages).toEqual(['The picture “a.bin” is damaged: its end is missing; save it anew.']);
  });
});

describe('photographs', () => {
  it('are turned as their camera was held', async () => {
    const lying = await drawn({ width: 300, height: 200 }).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { image } = await shown('a.jpg', new Uint8Array(lying));
    expect(await decoded(image)).toEqual({ format: 'jpeg', width: 200, height: 300 });
    expect((image?.box.height ?? 0) / (image?.box.width ?? 1)).toBeCloseTo(1.5);
    const { data, info } = await sharp(image?.data).raw().toBuffer({ resolveWithObject: true });
    // The bar at the left edge is at the top once the picture is turned.
    expect(data[(10 * info.width + 100) * info.channels]).toBeLessThan(40);
  });

  it.each(['png', 'jpeg'] as const)('have no more pixels than a slide needs: %s', async (kind) => {
    const { image } = await shown('a.bin', await picture(kind, { width: 4000, height: 1000 }));
    expect(await decoded(image)).toEqual({ format: kind, width: 2940, height: 735 });
  });
});

describe('animations', () => {
  it('that would fill the memory are shown by their first frame', async () => {
    const { image } = await shown('a.gif', await longGif({ width: 1000, height: 1000 }, 450));
    expect(await decoded(image)).toEqual({ format: 'png', width: 1000, height: 1000 });
  });

  it('of a few frames go in as they are', async () => {
    const data = await longGif({ width: 100, height: 100 }, 5);
    expect((await shown('a.gif', data)).image?.data).toEqual(data);
  });
});

describe('vectors', () => {
  it('go in beside their pixels', async () => {
    const { image } = await shown('a.svg', svg('<rect width="400" height="200" fill="#ff0000"/>'));
    expect(await decoded(image)).toEqual({ format: 'png', width: 2000, height: 1000 });
    expect(new TextDecoder().decode(image?.svg)).toContain('<rect width="400" height="200" fill="#ff0000"');
  });

  it.each([
    ['width="10cm" height="5cm"', 2],
    ['viewBox="0 0 300 100"', 3],
    ['viewBox="0 0 300 100" width="100%"', 3],
    ['width="200" viewBox="0 0 100 200"', 0.5],
    ['', 2],
  ])('have the proportions that they tell: %s', async (attributes, proportion) => {
    const { image } = await shown('a.svg', svg('<rect width="9" height="9"/>', attributes));
    expect((image?.box.width ?? 0) / (image?.box.height ?? 1)).toBeCloseTo(proportion);
  });
});

describe('data URIs', () => {
  const DRAWING =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>';

  it.each([
    ['base64', `data:image/svg+xml;base64,${btoa(DRAWING)}`],
    ['percent-encoded', `data:image/svg+xml,${encodeURIComponent(DRAWING)}`],
    ['with a charset', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(DRAWING)}`],
  ])('are read: %s', async (_, url) => {
    const { image, messages } = await shown(url, new Uint8Array());
    expect(messages).toEqual([]);
    expect((image?.box.width ?? 0) / (image?.box.height ?? 1)).toBeCloseTo(3);
  });
});

describe('the package', () => {
  it('has a picture once, under whatever names, and is the same each time', async () => {
    const png = await picture('png', { width: 60, height: 40 });
    const webp = await picture('webp', { width: 60, height: 40 });
    const host = memoryHost({ 'a.png': png, 'b.png': png, 'c.webp': webp });
    const markdown = '# R\n\n![A](a.png)\n\n![B](b.png)\n\n![C](c.webp)\n\n![A](a.png#again)';
    const [one, other] = await Promise.all([1, 2].map(() => compileToPptx(markdown, { host })));
    expect(
      openPackage(one?.pptx ?? new Uint8Array()).paths.filter((path) => path.startsWith('ppt/media/')),
    ).toHaveLength(2);
    expect(one?.pptx).toEqual(other?.pptx);
  });
});
