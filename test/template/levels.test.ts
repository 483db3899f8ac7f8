/** Text as a company's placeholders have it: in their own typefaces, and lists in levels of their own. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, compileToPptx } from '../../src/compile.ts';
import type { Paragraph, TextRun } from '../../src/deck/model.ts';
import { fontUses } from '../../src/template/families.ts';
import { openTemplate } from '../../src/template/index.ts';
import { bent, isLayout, isMaster } from '../support/bent.ts';
import { validate } from '../support/validate.ts';

const LIST = '# R\n\n## S\n\n- one\n  - two\n    - three\n- four';

let plain: Uint8Array;
beforeAll(async () => {
  plain = (await compileToPptx('# A company\n\n- one')).pptx;
});

const open = (change: Parameters<typeof bent>[1]) => openTemplate(bent(plain, change), 'brand.potx');

/** A level of all list styles of layouts, with other attributes, bullet and typeface. */
const level = (xml: string, number: number, attributes: string, inside: string) =>
  xml.replace(
    new RegExp(`<a:lvl${number}pPr[^>]*>.*?</a:lvl${number}pPr>`, 'g'),
    `<a:lvl${number}pPr ${attributes}>${inside}</a:lvl${number}pPr>`,
  );

async function paragraphsOn(template: Awaited<ReturnType<typeof open>>): Promise<readonly Paragraph[]> {
  const { deck } = await compile(LIST, { template });
  const slide = deck.sections.flatMap(({ slides }) => slides).find(({ title }) => title === 'S');
  return (
    slide?.shapes.flatMap((shape) =>
      shape.name === 'Text' && shape.type === 'text' ? shape.paragraphs : [],
    ) ?? []
  );
}

const firstRun = ({ runs }: Paragraph) => runs[0] as TextRun;

describe('a typeface that a placeholder names', () => {
  const branded = () =>
    open((xml, path) => {
      if (isLayout(path))
        return xml.replaceAll('<a:latin typeface="+mn-lt"/>', '<a:latin typeface="Brand Text"/>');
      // Titles say theirs in the master's text style alone.
      return isMaster(path)
        ? xml.replace(
            /(<p:titleStyle>.*?)<a:latin typeface="\+mj-lt"\/>/,
            '$1<a:latin typeface="Times New Roman"/>',
          )
        : undefined;
    });

  it('is measured, or told of where its widths are not known', async () => {
    const template = await branded();
    const { messages } = await compile(LIST, { template });
    expect(messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      expect.stringMatching(/^font-substituted .*“Brand Text”.*Arial/),
    ]);
    const [paragraph] = await paragraphsOn(template);
    expect(paragraph && firstRun(paragraph).font).toEqual({ family: 'Brand Text' });
  });

  it('is that of tables and charts too, and inherited in placeholders', async () => {
    const template = await branded();
    const markdown = `${LIST}\n\n## T\n\n| Team | Head |\n|---|---|\n| Docks | Ann |\n\n## C\n\n| Site | Visits |\n|---|--:|\n| A | 10 |\n| B | 30 |\n| C | 25 |\n| D | 12 |`;
    const { pptx } = await compileToPptx(markdown, { template });
    expect(await validate(pptx)).toEqual([]);
    const files = Object.entries(unzipSync(pptx)).map(([path, data]) => [path, strFromU8(data)] as const);
    const textOf = (name: RegExp) =>
      files
        .filter(([path]) => name.test(path))
        .map(([, text]) => text)
        .join('');
    expect(/<a:tbl>.*<\/a:tbl>/.exec(textOf(/slides\/slide/))?.[0]).toContain(
      '<a:latin typeface="Brand Text"/>',
    );
    expect(textOf(/charts\/chart/)).toContain('<a:latin typeface="Brand Text"/>');
    expect(/<p:ph idx="1"\/>.*?<\/p:sp>/.exec(textOf(/slide2\.xml$/))?.[0]).not.toContain('typeface');
  });

  it('is listed with what it is for', async () => {
    const template = await open((xml, path) =>
      isLayout(path)
        ? xml.replace(/(type="ftr".*?)<a:latin typeface="\+mn-lt"\/>/, '$1<a:latin typeface="Brand Small"/>')
        : undefined,
    );
    expect(fontUses(template)).toEqual([
      { family: 'Arial', uses: ['headings', 'text'] },
      { family: 'Brand Small', uses: ['footer'] },
    ]);
  });
});

describe('levels of a company’s lists', () => {
  const BULLET = '<a:buFont typeface="Arial"/><a:buChar char="■"/>';

  it('are measured with their own size, indent, typeface and weight', async () => {
    const template = await open((xml, path) =>
      isLayout(path)
        ? level(
            xml,
            2,
            'marL="914400" indent="-228600"',
            `${BULLET}<a:defRPr sz="1400" b="1"><a:latin typeface="Courier New"/></a:defRPr>`,
          )
        : undefined,
    );
    const [one, two] = await paragraphsOn(template);
    if (!one || !two) throw new Error('The list has no items');
    expect(two).toMatchObject({ level: 1, indent: 72, hanging: 18 });
    expect(firstRun(two)).toMatchObject({ bold: true, font: { family: 'Courier New' } });
    // Half of the outermost level's 28 pt, but never under the least of its kind of slide.
    expect(firstRun(two).size).toBe(16);
    expect(firstRun(one).bold).toBeUndefined();
  });

  it('say no place and no bullet where they have it from the template', async () => {
    const template = await open((xml, path) =>
      isLayout(path)
        ? level(xml, 2, 'marL="914400" indent="-228600"', `${BULLET}<a:defRPr sz="2400"/>`)
        : undefined,
    );
    const { pptx } = await compileToPptx(LIST, { template });
    const slide = strFromU8(unzipSync(pptx)['ppt/slides/slide2.xml'] ?? new Uint8Array());
    expect(slide).toMatch(/<a:pPr lvl="1"><a:lnSpc>/);
    expect(slide).not.toContain('<a:buChar');
  });

  it('begin at the first with bullets, where the outermost is for plain words', async () => {
    const template = await open((xml, path) =>
      isLayout(path)
        ? level(
            level(xml, 1, 'marL="0" indent="0"', '<a:buNone/><a:defRPr sz="2800"/>'),
            2,
            'marL="228600" indent="-228600"',
            `${BULLET}<a:defRPr sz="2600"/>`,
          )
        : undefined,
    );
    const paragraphs = await paragraphsOn(template);
    expect(paragraphs.map((paragraph) => paragraph.level)).toEqual([1, 2, 3, 1]);
  });
});
