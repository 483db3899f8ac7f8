/** A template as a person maps it: what is written out changes nothing, what is changed in it does, faults have their place. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileToPptx } from '../../src/compile.ts';
import { openTemplate, templateMapping } from '../../src/template/index.ts';
import type { Template } from '../../src/template/model.ts';
import { openDeck, related } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

const PATHS = { file: '../brand.potx', path: 'layouts/brand.yaml' };

let bytes: Uint8Array;
let written: string;
beforeAll(async () => {
  bytes = (await compileToPptx('# A company\n\n- one')).pptx;
  written = await templateMapping(bytes, 'brand.potx', PATHS);
});

const mapped = (text: string): Promise<Template> =>
  openTemplate(bytes, 'brand.potx', { path: 'brand.yaml', shown: 'brand.yaml', text });

describe('a mapping as it is written out', () => {
  it('changes nothing', async () => {
    const [own, plain] = [await mapped(written), await openTemplate(bytes, 'brand.potx')];
    expect(own.layouts).toEqual(plain.layouts);
    expect(own.colours).toEqual(plain.colours);
  });

  it('names the template, each layout and each placeholder', () => {
    expect(written).toContain('file: "../brand.potx"');
    expect(written).toMatch(/# {3}Title and Content\n# {5}13: .*, \[48, 30, 864, 18\]\n# {5}title: /);
    expect(written).toMatch(/\n {2}content:\n {4}layout: Title and Content\n {4}slots:\n/);
  });

  it('names layouts by their parts where two have one name', async () => {
    const { bent, isLayout } = await import('../support/bent.ts');
    const twins = bent(bytes, (xml, path) =>
      isLayout(path) ? xml.replace(/<p:cSld name="[^"]*"/, '<p:cSld name="Layout"') : undefined,
    );
    const text = await templateMapping(twins, 'brand.potx', PATHS);
    expect(text).toMatch(/layout: slideLayout\d+\.xml/);
    const own = await openTemplate(twins, 'brand.potx', { path: 'a.yaml', shown: 'a.yaml', text });
    expect(own.layouts).toEqual((await openTemplate(twins, 'brand.potx')).layouts);
  });
});

describe('a mapping that a person changes', () => {
  const MAPPING = `file: brand.potx
layouts:
  quote:
    layout: Title Only
    slots: { title: title, body: [100, 200, 600, 250], number: 12 }
colours: { good: "006600" }
`;

  it('puts things where it says, and leaves all else', async () => {
    const template = await mapped(MAPPING);
    const quote = template.layouts.find(({ name }) => name === 'quote');
    expect(quote?.title).toBe('Title Only');
    expect(quote?.slots.map(({ name }) => name)).toEqual(['title', 'body', 'number']);
    expect(quote?.slots[1]?.box).toEqual({ x: 100, y: 200, width: 600, height: 250 });
    expect(template.colours.good).toBe('006600');
    const plain = await openTemplate(bytes, 'brand.potx');
    const others = ({ layouts }: Template) => layouts.filter(({ name }) => name !== 'quote');
    expect(others(template)).toEqual(others(plain));
  });

  it('makes a valid deck on the layout that it names', async () => {
    const { pptx } = await compileToPptx('# R\n\n## Words\n\n> To be or not to be, that is the question.\n', {
      template: await mapped(MAPPING),
    });
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
    const deck = openDeck(pptx);
    const layout = related(deck.file, deck.slides[1]?.part ?? '', 'slideLayout') ?? '';
    expect(strFromU8(unzipSync(pptx)[layout] ?? new Uint8Array())).toContain('name="Title Only"');
  });
});

describe('faults of a mapping', () => {
  const HEAD = 'file: brand.potx\nlayouts:\n';
  it.each<[what: string, text: string, fault: RegExp]>([
    ['no YAML', 'file: [', /^brand\.yaml:1:\d+.*yaml-invalid$/],
    ['no file', 'layouts: {}', /^brand\.yaml:1:1 .*lacks “file”.*key-missing$/],
    [
      'no such kind of slide',
      `${HEAD}  qoute: { layout: Title Only, slots: { title: title, body: 1 } }`,
      /^brand\.yaml:3:3 .*“qoute”.*did you mean “quote”.*key-unknown$/,
    ],
    [
      'no such layout',
      `${HEAD}  quote: { layout: Title Onyl, slots: { title: title, body: 1 } }`,
      /^brand\.yaml:3:20 .*“Title Onyl”.*it has Title Slide, .*template-layout-unknown$/i,
    ],
    [
      'no such slot',
      `${HEAD}  quote:\n    layout: Title Only\n    slots: { title: title, body: [9, 9, 99, 99], foot: 11 }`,
      /^brand\.yaml:5:50 .*“foot”.*kicker, title, footer, date, number, body.*key-unknown$/,
    ],
    [
      'no such placeholder',
      `${HEAD}  quote:\n    layout: Title Only\n    slots: { title: title, body: 77 }`,
      /^brand\.yaml:5:34 .*“body” cannot stand at 77 of “Title Only”; the placeholders there are 13, title, .*template-place-unknown$/,
    ],
    [
      'a box that leaves the slide',
      `${HEAD}  quote:\n    layout: Title Only\n    slots: { title: title, body: [500, 9, 900, 99] }`,
      /^brand\.yaml:5:34 .*960 × 540 pt.*template-place-unknown$/,
    ],
    [
      'no place for the content',
      `${HEAD}  quote: { layout: Title Only, slots: { title: title } }`,
      /^brand\.yaml:3:32 .*“slots” lacks “body”.*key-missing$/,
    ],
  ])('%s', async (_, text, fault) => {
    const error: unknown = await mapped(text).catch((reason: unknown) => reason);
    const faults = error instanceof AggregateError ? error.errors : [];
    expect(
      faults.map((each) => `${each.file}:${each.line}:${each.column} ${each.reason} ${each.ruleId}`),
    ).toEqual([expect.stringMatching(fault)]);
  });
});
