/** A user's folder of layouts: what it changes and adds, and what is told of each fault in it, with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { type CompileOptions, compile, compileToPptx } from '../../src/compile.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';
import { openLayouts } from '../../src/layouts.ts';
import { openDeck, related } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

const OWN = join(import.meta.dirname, '../../layouts');
const ownText = (path: string) => readFileSync(join(OWN, path), 'utf8');

type Texts = Readonly<Record<string, string>>;

/** A world in which the folder `brand` has these files. */
function brand(files: Texts) {
  const entries = Object.entries(files).map(([path, text]) => [
    `brand/${path}`,
    new TextEncoder().encode(text),
  ]);
  return memoryHost(Object.fromEntries(entries));
}

/** A file of the program's own, with one passage changed. */
function changed(path: string, from: string, to: string): Texts {
  const text = ownText(path);
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

const make = (markdown: string, files: Texts, options: CompileOptions = {}) =>
  compile(markdown, { layouts: 'brand', host: brand(files), ...options });

const told = ({ file, line, column, reason, ruleId }: VFileMessage) =>
  `${file}:${line}:${column} ${reason} ${ruleId}`;

async function faultsOf(files: Texts): Promise<readonly string[]> {
  try {
    await openLayouts('brand', brand(files));
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map(told);
  }
}

async function warningsOf(files: Texts, theme = 'harbor'): Promise<readonly string[]> {
  return (await make('# R\n\n- a', files, { theme })).messages.map(told);
}

const MIST = `extends: harbor
title: Mist
about: Grey
colours: { accent: "444444" }
`;

/** A chart beside a wide column of words, with all that content has. */
const ASIDE = ownText('standard/text-content.yaml')
  .replace(/order: .*/, 'order: 10')
  .replace(/title: .*/, 'title: Aside');

describe('a folder', () => {
  it('that holds the program’s own files changes nothing', async () => {
    const paths = readdirSync(OWN, { recursive: true, encoding: 'utf8' });
    const all = Object.fromEntries(
      paths.filter((path) => path.endsWith('.yaml')).map((path) => [path, ownText(path)]),
    );
    const [own, theirs] = await Promise.all([compile('# R\n\n- a'), make('# R\n\n- a', all)]);
    expect(theirs.template).toEqual(own.template);
    expect(theirs.messages).toEqual([]);
  });

  it('with one changed layout changes the slides in it', async () => {
    const files = changed('standard/content.yaml', 'box: [48, 128, 864, 364]', 'box: [248, 128, 664, 364]');
    const { deck } = await make('# R\n\n## A\n\n- a\n- b', files);
    const lefts = deck.sections.flatMap(({ slides }) =>
      slides.flatMap(({ shapes }) => shapes.filter(({ slot }) => slot === 'body').map(({ box }) => box.x)),
    );
    expect(lefts).toEqual([248]);
  });

  it('with one more layout offers it by name, and by its slots as it does the others', async () => {
    const table = '\n\n| Crane | Loads |\n|---|---|\n| North | 120 |\n| South | 340 |\n| East | 90 |\n';
    const asked = await make(`# R\n\n## A\n\n<!-- layout: aside -->\n\nWords.${table}`, {
      'standard/aside.yaml': ASIDE,
    });
    const chosen = await make(`# R\n\n## A\n\nWords.${table}`, { 'standard/aside.yaml': ASIDE });
    for (const { deck } of [asked, chosen])
      expect(deck.sections.at(-1)?.slides.map(({ layout }) => layout)).toEqual(['aside']);
  });

  it('with a general layout more leaves to the earlier one what goes on over several slides', async () => {
    const wide = ownText('standard/content.yaml').replace('order: 30', 'order: 31');
    const list = Array.from({ length: 20 }, (_, i) => `- Berth ${i} is being repaired until the spring`);
    const { deck } = await make(`# R\n\n## A\n\n${list.join('\n')}`, { 'standard/wide.yaml': wide });
    const layouts = deck.sections.flatMap(({ slides }) => slides.map(({ layout }) => layout));
    expect(layouts.length).toBeGreaterThan(2);
    expect(new Set(layouts.slice(1))).toEqual(new Set(['content']));
  });

  it('with one more theme offers it beside the program’s own, and to be extended', async () => {
    const files = {
      'mist/theme.yaml': MIST,
      'fog/theme.yaml': 'extends: mist\ntitle: Fog\nabout: Greyer\ncolours: { ink: "111111" }\n',
    };
    const { themes } = await openLayouts('brand', brand(files));
    expect(themes.map(({ template }) => template.name)).toEqual([
      'fog',
      'gazette',
      'harbor',
      'ledger',
      'midnight',
      'mist',
    ]);
    const { template } = await make('---\ntheme: fog\n---\n# R', files);
    expect(template.colours).toMatchObject({ ink: '111111', accent: '444444', paper: 'FFFFFF' });
  });

  it('with a changed theme changes those of the program that extend it', async () => {
    const files = changed('harbor/theme.yaml', '  footer: { sizes: [10]', '  footer: { sizes: [11]');
    const { template } = await make('# R', files, { theme: 'gazette' });
    expect(template.styles.footer?.sizes).toEqual([11]);
  });

  it('has no say over a company’s template, which brings its own layouts', async () => {
    const { template } = await compile('# R', { theme: 'ledger' });
    const made = await make('# R', { 'mist/theme.yaml': 'broken: [' }, { template });
    expect(made.template).toBe(template);
  });

  it('makes decks that are valid, on layouts that PowerPoint shows', async () => {
    const path = join(import.meta.dirname, '../../input/quarterly-report.md');
    const markdown = `${readFileSync(path, 'utf8')}\n\n## Berths\n\n<!-- layout: aside -->\n\n- one\n- two\n`;
    const files = {
      ...changed('standard/content.yaml', 'box: [48, 128, 864, 364]', 'box: [148, 128, 764, 364]'),
      'standard/aside.yaml': ASIDE.replace('    required: true\n    prompt: Chart', '    prompt: Chart'),
      'mist/theme.yaml': MIST.replace('Mist', 'Mist & <Fog>'),
    };
    const host = { ...brand(files), readBeside: nodeHost.readBeside };
    const { pptx, deck } = await compileToPptx(markdown, { path, layouts: 'brand', theme: 'mist', host });
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
    expect(deck.sections.flatMap(({ slides }) => slides.map(({ layout }) => layout))).toContain('aside');
    const opened = openDeck(pptx);
    const layouts = opened.slides.map(({ part }) => related(opened.file, part, 'slideLayout') ?? '');
    expect(layouts.map((each) => opened.file.text(each)).join('')).toContain('name="Aside"');
  });
});

const CONTENT = 'standard/content.yaml';
const mist = (text: string): Texts => ({ 'mist/theme.yaml': text });

/** What can be wrong, by what a person did. */
const FAULTS: Readonly<Record<string, Texts>> = {
  'YAML that cannot be read': changed(CONTENT, '  title:\n    placeholder', '   title:\n    placeholder'),
  'a key that is there twice': mist(`${MIST}about: Greyer\n`),
  'an alias of nothing': mist('title: *none\n'),
  'an empty file': mist(''),
  'a key that is misspelt': changed(CONTENT, 'anchor: middle', 'ancor: middle'),
  'a key that there is not': changed(CONTENT, 'order: 30', 'weight: 30'),
  'a key that is missing': changed(CONTENT, '    index: 1\n', ''),
  'a theme that extends none and lacks much': mist('title: Mist\nabout: Grey\nlayouts: standard\n'),
  'a value of another type': changed(CONTENT, 'order: 30', 'order: third'),
  'a number out of range': changed(CONTENT, '[48, 128, 864, 364]', '[-48, 128, 864, 364]'),
  'a size out of range': mist(`${MIST}styles: { footer: { sizes: [6] } }\n`),
  'too few numbers': changed(CONTENT, '[48, 128, 864, 364]', '[48, 128, 864]'),
  'a word that is none of the choices': changed(CONTENT, 'accepts: [text, data', 'accepts: [text, numbers'),
  'a slot that accepts nothing': changed(CONTENT, '[text, data, code, figure]', '[]'),
  'a colour role that is misspelt': changed(CONTENT, 'background: paper', 'background: papre'),
  'a colour role that there is not': mist(MIST.replace('accent:', 'sea:')),
  'a colour that is none': mist(MIST.replace('"444444"', '"#4444"')),
  'a colour without quotes': mist(MIST.replace('"444444"', '444444')),
  'a style that is misspelt': changed(CONTENT, 'style: body', 'style: boddy'),
  'a style that only looks new': mist(`${MIST}styles: { titel: { bold: false } }\n`),
  'a new style that is not whole': mist(`${MIST}styles: { motto: { sizes: [20] } }\n`),
  'sizes that rise': mist(`${MIST}styles: { body: { sizes: [20, 24, 18] } }\n`),
  'a box that leaves the slide': changed(CONTENT, '[48, 128, 864, 364]', '[148, 128, 864, 364]'),
  'artwork that leaves the slide': changed(CONTENT, '[48, 0, 72, 6]', '[900, 538, 72, 6]'),
  'boxes that overlap': changed(CONTENT, '[48, 128, 864, 364]', '[48, 100, 864, 364]'),
  'a box that is too small': changed(CONTENT, '[48, 128, 864, 364]', '[48, 128, 864, 64]'),
  'a placeholder that takes no charts': changed(CONTENT, 'placeholder: object', 'placeholder: body'),
  'an index that is taken': changed(CONTENT, 'index: 1\n', 'index: 11\n'),
  'the index of the title': changed('standard/quote.yaml', 'index: 1\n', 'index: 0\n'),
  'a title with an index': changed('standard/quote.yaml', 'index: 0\n', 'index: 9\n'),
  'a layout without title': changed('standard/quote.yaml', 'accepts: [title]', 'accepts: [kicker]'),
  'a name that no report can ask for': { 'standard/Photo Right.yaml': ASIDE },
  'a theme that extends what is misspelt': mist(MIST.replace('harbor', 'harbour')),
  'a theme that extends what there is not': mist(MIST.replace('harbor', 'sea')),
  'themes that extend each other': {
    ...mist(MIST.replace('harbor', 'fog')),
    'fog/theme.yaml': 'extends: mist\ntitle: Fog\nabout: x\n',
  },
  'a theme whose layouts there are not': mist(`${MIST}layouts: none\n`),
  'a theme of smaller slides': {
    ...mist(`${MIST}layouts: mine\nsize: { width: 720, height: 540 }\n`),
    'mine/title.yaml': ownText('standard/title.yaml'),
  },
  'layouts that make no deck': { ...mist(`${MIST}layouts: mine\n`), 'mine/aside.yaml': ASIDE },
};

it('each fault is told with file, line, column and what to do', async () => {
  const lines = await Promise.all(
    Object.entries(FAULTS).map(async ([did, files]) => {
      const faults = await faultsOf(files);
      expect(faults, did).not.toEqual([]);
      return [did, ...faults.map((fault) => `  ${fault}`)].join('\n');
    }),
  );
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('faults.txt');
});

describe('a folder is made all the same, and warns', () => {
  it('of colours that cannot be read on each other, once, where the theme says them', async () => {
    const files = mist(MIST.replace('"444444"', '"9FB4CC"'));
    expect(await warningsOf(files, 'mist')).toEqual([
      'brand/mist/theme.yaml:4:20 Text in accent (9FB4CC) on paper (FFFFFF) has a contrast of 2.1, and 4.5 is the least that is easily read; make one of the colours lighter or darker. contrast-low',
      'brand/mist/theme.yaml:4:20 Text on panels in accent (9FB4CC) on surface (F2F5FA) has a contrast of 1.9, and 4.5 is the least that is easily read; make one of the colours lighter or darker. contrast-low',
    ]);
    expect(await warningsOf(files)).toEqual([]);
  });

  it('of the ground of a layout', async () => {
    const files = changed('standard/section.yaml', 'background: ink', 'background: surface');
    expect(await warningsOf(files)).toEqual([
      expect.stringMatching(
        /^quarterdeck\/layouts\/harbor\/theme\.yaml:\d+:\d+ “title” of the layout “section”/,
      ),
      expect.stringMatching(
        /^quarterdeck\/layouts\/harbor\/theme\.yaml:\d+:\d+ “parts” of the layout “section”/,
      ),
    ]);
  });

  it('of files that are not read, and of fonts that are not known', async () => {
    const files = {
      'photo.yaml': ASIDE,
      'standard/photo.yml': ASIDE,
      'standart/photo.yaml': ASIDE,
      ...mist(`${MIST}fonts: { body: Brand Sans }\n`),
    };
    expect(await warningsOf(files, 'mist')).toEqual([
      'brand/standart/photo.yaml:1:1 No theme uses the layouts of “standart”; those of standard are used. layout-unused',
      expect.stringMatching(/^brand\/photo\.yaml:.* layout-astray$/),
      expect.stringMatching(/^brand\/standard\/photo\.yml:.* layout-astray$/),
      expect.stringMatching(/“Brand Sans”, a font of mist, .* font-substituted$/),
    ]);
  });
});

it.each<[string, Texts, RegExp]>([
  ['is not there', { 'mist/theme.yaml': MIST }, /^none: was not found; check the path$/],
  ['has nothing to read', { 'readme.md': 'x' }, /^brand: holds neither .*“quarterdeck layouts init brand”/],
])('a folder that %s is refused', async (what, files, reason) => {
  const folder = what === 'is not there' ? 'none' : 'brand';
  await expect(openLayouts(folder, brand(files))).rejects.toThrow(reason);
});

it('a file in another encoding is refused by its name', async () => {
  const host = memoryHost({ 'brand/mist/theme.yaml': Uint8Array.from([0x61, 0xe9, 0x62]) });
  await expect(openLayouts('brand', host)).rejects.toThrow('brand/mist/theme.yaml: is not UTF-8 text');
});
