/** A user's folder of layouts: what it changes and adds, and that its decks are sound. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compile, compileToPptx } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { openLayouts } from '../../src/layouts.ts';
import { openDeck, related } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';
import { ASIDE, brand, changed, MIST, make, mist, OWN, ownText, type Texts } from './support/brand.ts';

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
    const { themes } = await openLayouts([{ folder: 'brand' }], brand(files));
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
      'standard/aside.yaml': ASIDE,
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

type BoxSpec = readonly [x: number, y: number, width: number, height: number];

/** The program's own layouts with other boxes. */
function reshaped(folder: string, change: (box: BoxSpec, accepts: readonly string[]) => BoxSpec): Texts {
  const names = readdirSync(join(OWN, 'standard'));
  const entries = names.map((name) => {
    const spec = parse(ownText(`standard/${name}`));
    for (const slot of Object.values<{ box: BoxSpec; accepts: string[] }>(spec.slots))
      slot.box = change(slot.box, slot.accepts);
    for (const form of spec.decorations ?? []) form.box = change(form.box, []);
    if (spec.logo) spec.logo = change(spec.logo, []);
    return [`${folder}/${name}`, stringify(spec)];
  });
  return Object.fromEntries(entries);
}

describe('layouts of any shape make sound decks', () => {
  const TABLE = '| Crane | Loads | Owner |\n|---|---|---|\n| North | 120 | Ada |\n| South | 340 | Bo |\n';
  const CODE = '```js\nlift(crane, { load: 12, reach: 30 });\n```\n';
  const LIST = '- The north crane was repaired\n- The south crane was sold to another harbour\n';
  const report = `# R\n\n## A\n\n${TABLE}\n${LIST}\n## B\n\n${CODE}\n${LIST}\n## C\n\nWords.\n\n## D\n\n> Said.\n`;
  const DRAWN = ['data', 'code', 'visual', 'figure'];

  it.each<[string, Texts]>([
    [
      'as small as slots may be',
      reshaped('standard', ([x, y, width, height], accepts) =>
        accepts.some((each) => DRAWN.includes(each)) ? [x, y, 144, 108] : [x, y, width, height],
      ),
    ],
    [
      'on slides of 4:3',
      {
        ...mist(`${MIST}layouts: square\nsize: { width: 720, height: 540 }\n`),
        ...reshaped('square', ([x, y, width, height]) => [x * 0.75, y, width * 0.75, height]),
      },
    ],
  ])('%s', async (_, files) => {
    const theme = 'mist/theme.yaml' in files ? 'mist' : 'harbor';
    const { pptx } = await compileToPptx(report, { layouts: 'brand', host: brand(files), theme });
    expect(packageDefects(pptx)).toEqual([]);
    expect(await validate(pptx)).toEqual([]);
  });
});
