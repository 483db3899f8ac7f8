/** A report's logo stands on the layouts, once in the file, undistorted, where no words are. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compile, compileToPptx } from '../../src/compile.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { writeHtml } from '../../src/output/html/index.ts';
import { openTemplate, themeNames } from '../../src/template/index.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80"><circle cx="40" cy="40" r="34" fill="#c50"/></svg>';
const MARKDOWN = '---\nlogo: brand/logo.svg\n---\n\n# R\n\n## A\n\nWords.\n\n## B\n\n- one\n- two\n';

const host = memoryHost({ 'brand/logo.svg': new TextEncoder().encode(LOGO) });

describe.each(themeNames())('a logo in the theme %s', (theme) => {
  it('makes a file without a fault, with one picture', async () => {
    const { pptx, messages } = await compileToPptx(MARKDOWN, { theme, host });
    expect(messages).toEqual([]);
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
    const media = Object.keys(unzipSync(pptx)).filter((path) => path.startsWith('ppt/media/'));
    expect(media.sort()).toEqual(['ppt/media/logo.png', 'ppt/media/logo.svg']);
  });

  it('stands apart from all slots, as wide as it was', async () => {
    const { template } = await compileToPptx(MARKDOWN, { theme, host });
    const with_ = template.layouts.filter(({ logo }) => logo);
    expect(with_.length).toBeGreaterThan(10);
    for (const { logo, slots, name } of with_) {
      if (!logo) continue;
      expect(logo.width / logo.height).toBeCloseTo(300 / 80, 1);
      for (const { box } of slots) {
        const apart =
          box.x + box.width <= logo.x || box.y >= logo.y + logo.height || box.y + box.height <= logo.y;
        expect(apart, name).toBe(true);
      }
    }
  });
});

it('has a light plate on dark ground alone', async () => {
  const coverOf = async (theme: string) => {
    const { pptx } = await compileToPptx(MARKDOWN, { theme, host });
    return strFromU8(unzipSync(pptx)['ppt/slideLayouts/slideLayout1.xml'] ?? new Uint8Array());
  };
  const plate =
    /<a:schemeClr val="(\w+)"\/><\/a:solidFill><a:ln><a:noFill\/><\/a:ln><\/p:spPr>(?:(?!<\/p:sp>).)*<\/p:sp><p:pic>/;
  expect(plate.exec(await coverOf('harbor'))?.[1]).toBe('bg1');
  expect(plate.exec(await coverOf('midnight'))?.[1]).toBe('tx1');
  expect((await coverOf('ledger')).match(/Decoration/g)).toHaveLength(1);
});

it('stands on pages too', async () => {
  const { deck, template } = await compileToPptx(MARKDOWN, { theme: 'midnight', host });
  const page = strFromU8(await writeHtml(deck, template));
  const slides = deck.sections.flatMap((section) => section.slides).length;
  expect(page.match(/alt="Logo"/g)).toHaveLength(slides);
});

it('may be that of all reports which name none, and lie elsewhere than they do', async () => {
  const plain = MARKDOWN.replace(/^---.*?---\n/s, '');
  const options = { path: 'docs/r.md', host, defaults: { logo: 'brand/logo.svg' } };
  const { template, messages } = await compile(plain, options);
  expect([template.logo?.size.width !== undefined, messages]).toEqual([true, []]);
  const absent = await compile(plain, { ...options, defaults: { logo: 'brand/none.svg' } });
  expect(absent.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['image-unreadable', undefined],
  ]);
  const own = await compile(MARKDOWN, { host, defaults: { logo: 'brand/none.svg' } });
  expect(own.messages).toEqual([]);
});

it('that cannot be read is told with its line, and one for a company’s template left out', async () => {
  const absent = await compileToPptx(MARKDOWN, { host: memoryHost({}) });
  expect(absent.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['image-unreadable', 2]]);
  const template = await openTemplate((await compileToPptx('# A')).pptx, 'brand.potx');
  const { messages } = await compileToPptx(MARKDOWN, { host, template });
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['logo-idle', 2]]);
});
