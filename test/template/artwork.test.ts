/** Slides on a company's layouts keep clear of the artwork there: of logos, lines and words, not of grounds and panels. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import type { Box } from '../../src/deck/model.ts';
import { openTemplate } from '../../src/template/index.ts';
import { clearPart, overlap } from '../../src/template/office/room.ts';
import { bent, isMaster } from '../support/bent.ts';
import { validate } from '../support/validate.ts';

const EMU = 12_700;

let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one')).pptx;
});

const place = ([x, y, width, height]: readonly number[], name = 'a:off') =>
  `<${name} x="${(x ?? 0) * EMU}" y="${(y ?? 0) * EMU}"/><a:ext cx="${(width ?? 0) * EMU}" cy="${(height ?? 0) * EMU}"/>`;

const form = (box: readonly number[], fill: string, words = '') =>
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Mark"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>' +
  `<p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:p>${words && `<a:r><a:t>${words}</a:t></a:r>`}</a:p></p:txBody></p:sp>`;

const filled = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
const NONE = '<a:noFill/>';

/** The template with artwork on its master. */
const drawn = (artwork: string) =>
  openTemplate(
    bent(plain, (xml, path) =>
      isMaster(path) ? xml.replace('</p:grpSpPr>', `</p:grpSpPr>${artwork}`) : undefined,
    ),
    'brand.potx',
  );

async function slotOf(artwork: string, name: string, kind = 'content') {
  const { layouts } = await drawn(artwork);
  const slot = layouts.find((layout) => layout.name === kind)?.slots.find((each) => each.name === name);
  if (!slot) throw new Error(`There is no ${name}`);
  return slot;
}

const bottom = ({ y, height }: Box) => y + height;
const right = ({ x, width }: Box) => x + width;

describe('content', () => {
  it('ends above a logo that stands over its foot, in its own placeholder', async () => {
    const logo = form([760, 420, 120, 60], filled('C0392B'));
    const { box, cleared } = await slotOf(logo, 'body');
    expect(bottom(box)).toBeLessThanOrEqual(420);
    expect(bottom(box)).toBeGreaterThan(400);
    expect(cleared).toBe(true);
    const { pptx } = await compileToPptx('# R\n\n## S\n\n- one\n- two', { template: await drawn(logo) });
    expect(await validate(pptx)).toEqual([]);
    const slide = strFromU8(unzipSync(pptx)['ppt/slides/slide2.xml'] ?? new Uint8Array());
    expect(slide).toMatch(
      /<p:ph idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr[^>]* bIns="[1-9]/,
    );
  });

  it('ends above a logo in a group, where the group says where that stands', async () => {
    const group =
      '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="91" name="Group"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
      `${place([0, 0, 960, 540])}${place([0, 0, 1920, 1080], 'a:chOff').replace('a:ext', 'a:chExt')}` +
      `</a:xfrm></p:grpSpPr>${form([1520, 840, 240, 120], filled('C0392B'))}</p:grpSp>`;
    const { box } = await slotOf(group, 'body');
    expect(bottom(box)).toBeLessThanOrEqual(420);
    expect(bottom(box)).toBeGreaterThan(400);
  });

  it('keeps clear of words, and of an edge at a side', async () => {
    expect(
      bottom((await slotOf(form([300, 430, 300, 40], NONE, 'For staff alone'), 'body')).box),
    ).toBeLessThan(430);
    expect((await slotOf(form([0, 0, 80, 540], filled('1B2A41')), 'body')).box.x).toBeGreaterThan(80);
  });

  it('composed columns stand side by side in what is left', async () => {
    const { layouts } = await drawn(form([760, 420, 120, 60], filled('C0392B')));
    const columns = layouts
      .find(({ name }) => name === 'three-columns')
      ?.slots.filter(({ composed }) => composed);
    expect(columns?.length).toBe(3);
    for (const { box } of columns ?? []) expect(bottom(box)).toBeLessThanOrEqual(420);
  });

  it.each([
    ['a panel behind it', form([20, 80, 920, 420], filled('D0D8E8'))],
    ['what is hardly seen', form([700, 300, 200, 150], filled('FAFAFA'))],
    ['what is not drawn', form([300, 300, 300, 150], NONE)],
    ['what fills half of the slide', form([480, 0, 480, 540], filled('D0D8E8'))],
  ])('stays as it is over %s', async (_, artwork) => {
    expect((await slotOf(artwork, 'body')).box).toEqual((await slotOf('', 'body')).box);
  });
});

it('a title ends before a logo beside it', async () => {
  const { box } = await slotOf(form([840, 20, 90, 60], filled('C0392B')), 'title');
  expect(right(box)).toBeLessThanOrEqual(840);
});

it('a date is left out where the template has words of its own for it', async () => {
  const { box } = await slotOf('', 'number');
  const artwork = form([box.x, box.y, box.width, box.height], NONE, 'Page');
  await expect(slotOf(artwork, 'number')).rejects.toThrow('There is no number');
});

const boxes = (most: number) =>
  fc
    .tuple(fc.nat(900), fc.nat(500), fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([x, y, width, height]): Box => ({ x, y, width, height }));

it('what is left of a place is within it, large enough, and apart from all that is not part of its design', () => {
  const place = { x: 40, y: 120, width: 880, height: 360 };
  fc.assert(
    fc.property(fc.array(boxes(300), { maxLength: 8 }), fc.boolean(), (marks, isCentred) => {
      const part = clearPart(place, marks, isCentred);
      expect([part.x >= place.x, part.y >= place.y]).toEqual([true, true]);
      expect([right(part) <= right(place), bottom(part) <= bottom(place)]).toEqual([true, true]);
      expect(part.width * part.height).toBeGreaterThanOrEqual(place.width * place.height * 0.6);
      if (part === place) return;
      for (const mark of marks) {
        if (overlap(mark, place) < 0.3) expect(overlap(mark, part)).toBeLessThan(0.02);
      }
    }),
    { numRuns: 300 },
  );
});

it('what is centred stays in the middle where enough is left', () => {
  const title = { x: 0, y: 0, width: 100, height: 10 };
  const mark = { x: -10, y: 0, width: 20, height: 10 };
  expect(clearPart(title, [mark], true)).toEqual({ x: 16, y: 0, width: 68, height: 10 });
  expect(clearPart(title, [mark])).toEqual({ x: 16, y: 0, width: 84, height: 10 });
});
