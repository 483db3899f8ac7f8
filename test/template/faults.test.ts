/** What is told of faults in a user's folder of layouts, each with its place. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { openLayouts } from '../../src/layouts.ts';
import { ASIDE, brand, changed, MIST, make, mist, ownText, type Texts, told } from './support/brand.ts';

async function faultsOf(files: Texts): Promise<readonly string[]> {
  try {
    await openLayouts([{ folder: 'brand' }], brand(files));
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map(told);
  }
}

async function warningsOf(files: Texts, theme = 'harbor'): Promise<readonly string[]> {
  return (await make('# R\n\n- a', files, { theme })).messages.map(told);
}

const CONTENT = 'standard/content.yaml';

/** A theme by itself, with the styles that the program needs and none that layouts ask for. */
const STYLES = `size: { width: 960, height: 540 }
styles:
${['table', 'code', 'caption', 'label', 'card-label', 'card-value'].map((name) => `  ${name}: { sizes: [20, 10], colour: ink }`).join('\n')}
`;

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
  'a theme that the program’s layouts do not fit': mist(`${MIST}size: { width: 720, height: 540 }\n`),
  'a theme without styles of the program’s layouts': mist(
    ownText('ledger/theme.yaml')
      .replace('extends: harbor', 'layouts: standard')
      .replace('fonts:', 'fonts:\n  code: Courier New')
      .replace(/styles:[\s\S]*/, STYLES),
  ),
  'layouts whose general slot is not the first': {
    ...mist(`${MIST}layouts: mine\n`),
    'mine/title.yaml': ownText('standard/title.yaml'),
    'mine/lead.yaml': ownText('standard/lead-content.yaml').replace('visual, data', 'text, data'),
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

  it('of the ground of a layout, where the layout says it', async () => {
    const files = changed('standard/section.yaml', 'background: ink', 'background: surface');
    expect(await warningsOf(files)).toEqual([
      expect.stringMatching(/^brand\/standard\/section\.yaml:6:13 “title” of the layout “section” in paper /),
      expect.stringMatching(
        /^brand\/standard\/section\.yaml:6:13 “parts” of the layout “section” in surface /,
      ),
    ]);
  });

  it('of a ground that the theme changes under the words of the theme that it extends', async () => {
    const warnings = await warningsOf(mist(MIST.replace('accent: "444444"', 'paper: "9A9A9A"')), 'mist');
    expect(warnings.length).toBeGreaterThan(4);
    for (const warning of warnings) expect(warning).toMatch(/^brand\/mist\/theme\.yaml:4:19 /);
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
  await expect(openLayouts([{ folder }], brand(files))).rejects.toThrow(reason);
});

it('a file in another encoding is refused by its name', async () => {
  const host = memoryHost({ 'brand/mist/theme.yaml': Uint8Array.from([0x61, 0xe9, 0x62]) });
  await expect(openLayouts([{ folder: 'brand' }], host)).rejects.toThrow(
    'brand/mist/theme.yaml: is not UTF-8 text',
  );
});
