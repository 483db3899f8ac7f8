/** Pictures fill the placeholders that a company's layouts have for them, whole; nothing else is put there. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { openTemplate } from '../../src/template/index.ts';
import { bent, isLayout } from '../support/bent.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const MARKDOWN = `# R\n\n## P\n\n![](${PIXEL})\n\n## C\n\n| Site | Visits |\n|---|--:|\n| A | 10 |\n| B | 30 |\n| C | 25 |\n| D | 12 |`;

/** A template whose layout for statements is one for pictures, with a place of that height. */
let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one')).pptx;
});

const pictured = (height: number) =>
  bent(plain, (xml, path) =>
    isLayout(path) && xml.includes('name="Statement"')
      ? xml.replace(
          /<p:ph type="body" idx="1"( hasCustomPrompt="1")?\/>(.*?<a:off [^>]*\/>)<a:ext [^>]*\/>/,
          (_, prompt = '', between) =>
            `<p:ph type="pic" idx="1"${prompt}/>${between}<a:ext cx="9906000" cy="${height}"/>`,
        )
      : undefined,
  );

async function slides(template: Parameters<typeof compileToPptx>[1]) {
  const { pptx } = await compileToPptx(MARKDOWN, template);
  expect(await validate(pptx)).toEqual([]);
  expect(packageDefects(pptx)).toEqual([]);
  const files = unzipSync(pptx);
  return [2, 3].map((number) => strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array()));
}

it('a picture alone fills the placeholder of a layout for pictures, undistorted', async () => {
  const [picture, chart] = await slides({ template: await openTemplate(pictured(4_064_000), 'brand.potx') });
  const frame = /<p:pic>.*?<p:ph type="pic" idx="1"\/>.*?<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(picture ?? '');
  expect(frame?.[1]).toBe(frame?.[2]);
  expect(picture).not.toContain('<a:srcRect');
  expect(chart).toMatch(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*<p:ph idx="1"\/>/);
});

it('a place for pictures that is much smaller than that for content is left alone', async () => {
  const [picture] = await slides({ template: await openTemplate(pictured(1_500_000), 'brand.potx') });
  expect(picture).not.toContain('type="pic"');
});

it('a chart that a mapping puts where a picture belongs stands there without being its placeholder', async () => {
  const text = `file: brand.potx\nlayouts:\n  content: { layout: Statement, slots: { title: title, body: 1 } }\n`;
  const mapping = { path: 'brand.yaml', shown: 'brand.yaml', text };
  const template = await openTemplate(pictured(4_064_000), 'brand.potx', mapping);
  const [, chart] = await slides({ template });
  expect(chart).toContain('<p:graphicFrame>');
  expect(chart).not.toContain('type="pic"');
});
