/** Extensions: what they add counts, what they leave out is not lost, and what is wrong with them is told with its place. */
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  type BlockExtension,
  check,
  compile,
  type Deck,
  type Extension,
  explain,
  memoryHost,
  paragraphOf,
  textPiece,
  textRun,
  type VisualExtension,
} from '../../src/index.ts';

const block = (own: Partial<BlockExtension>): BlockExtension => ({
  fence: 'box',
  offers: ['text'],
  read: (node) => ('value' in node ? node.value : 'inner'),
  lower: ({ data, source }, lowering) => [textPiece(paragraphOf([run(String(data))]), source, lowering)],
  ...own,
});

const run = (text: string) => textRun(text, { size: 20, font: 'body', colour: { role: 'ink' }, bold: false });
const extension = (own: Partial<BlockExtension>, name = 'boxes'): Extension => ({
  name,
  blocks: { box: block(own) },
});

const report = (body: string) => `# Report\n\n## Part\n\n${body}\n`;
const FENCE = report('```box\none two\nthree\n```');

async function deckOf(markdown: string, ...extensions: readonly Extension[]): Promise<Deck> {
  return (await compile(markdown, { extensions })).deck;
}

const slidesOf = ({ sections }: Deck) => sections.flatMap(({ slides }) => slides);
const notesOf = (deck: Deck) => slidesOf(deck).flatMap(({ notes }) => notes);

/** All words that are shown, slide by slide. */
function textsOf(deck: Deck): readonly string[] {
  return slidesOf(deck).map(({ shapes }) =>
    shapes
      .flatMap((shape) => (shape.type === 'text' ? shape.paragraphs : []))
      .flatMap(({ runs }) => runs.map((one) => (one.type === 'text' ? one.text : ' ')))
      .join(' '),
  );
}

/** What is told where there is no deck. */
function failure(markdown: string, ...extensions: readonly unknown[]): Promise<string> {
  return compile(markdown, { path: 'q4.md', extensions: extensions as readonly Extension[] }).then(
    () => 'nothing',
    ({ file, line, reason }) => `${file}:${line} ${reason}`,
  );
}

describe('a kind of block', () => {
  it('is found by a fence, and shown', async () => {
    const deck = await deckOf(FENCE, extension({}));
    expect(textsOf(deck)[1]).toContain('one two');
    expect(notesOf(deck)).toEqual([]);
  });

  it('is found by a container, whose blocks it can read', async () => {
    const read: BlockExtension['read'] = (node, reading) =>
      'children' in node ? node.children.flatMap(reading.read).length : 0;
    const { fence: _, ...contained } = block({ container: 'box', read });
    const deck = await deckOf(report(':::box\nfirst\n\nsecond\n:::\n\nAfter.'), {
      name: 'boxes',
      blocks: { box: contained },
    });
    expect(textsOf(deck)[1]).toMatch(/\b2\b.*After\./);
    expect(notesOf(deck)).toEqual(['first', 'second']);
  });

  it('is found by a node that a plugin makes', async () => {
    const plugin = () => async (tree: Root) => {
      await Promise.resolve();
      tree.children.push({ type: 'stamp', value: 'stamped' } as never);
    };
    const { fence: _, ...stamp } = block({ node: 'stamp' });
    const deck = await deckOf(report('- a'), { name: 's', remarkPlugins: [plugin], blocks: { stamp } });
    expect(textsOf(deck).join(' ')).toContain('stamped');
  });

  it('loses no word: lines that it does not draw are in the notes', async () => {
    const lower: BlockExtension['lower'] = ({ source }, lowering) => [
      textPiece(paragraphOf([run('One, two!')]), source, lowering),
    ];
    expect(notesOf(await deckOf(FENCE, extension({ lower })))).toEqual(['three']);
  });

  it('may leave a node as it was, and tell why', async () => {
    const read: BlockExtension['read'] = (node, { warn }) => {
      warn('No box.');
      warn('No box here.', (node.position?.start.line ?? 0) + 1);
      return undefined;
    };
    const { deck, messages } = await compile(FENCE, { extensions: [extension({ read })] });
    expect(messages.map(String)).toEqual([
      '5:1: No box. (from the extension “boxes”)',
      '6:1: No box here. (from the extension “boxes”)',
    ]);
    expect(textsOf(deck)[1]).toMatch(/one two.*three/);
  });

  it.each<readonly [string, Partial<BlockExtension>]>([
    ['no (extensions.test.ts:LINE)', { read: () => fail('no') }],
    ['no (extensions.test.ts:LINE)', { lower: () => fail('no') }],
    ['it gave no pieces', { lower: () => [] }],
    [
      'a piece has NaN as “height”, which is no length',
      { lower: (of, lowering) => [{ ...block({}).lower(of, lowering)[0], height: Number.NaN } as never] },
    ],
    [
      'it drew “Box” outside of its box',
      { lower: () => [drawn((box) => ({ ...box, width: box.width + 1 }))] },
    ],
    ['late (extensions.test.ts:LINE)', { lower: () => [drawn(() => fail('late'))] }],
  ])('that fails is told with its line: %s', async (reason, own) => {
    const told = (await failure(FENCE, extension(own))).replace(/\.ts:\d+\)/, '.ts:LINE)');
    expect(told).toBe(`q4.md:5 The extension “boxes” failed in its block “box”: ${reason}.`);
  });
});

function fail(reason: string): never {
  throw new Error(reason);
}

type DrawnBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function drawn(place: (box: DrawnBox) => DrawnBox) {
  return {
    type: 'drawn' as const,
    height: 40,
    stretch: 40,
    gap: 0,
    keep: false,
    notes: [],
    draw: (box: DrawnBox) => [
      { type: 'form' as const, name: 'Box', box: place(box), geometry: 'rect' as const, alt: '' },
    ],
  };
}

describe('a visual', () => {
  const TABLE = '| Crane | Lifts |\n|---|---|\n| North | 12 |\n| South | 30 |\n| West | 7 |\n| East | 3 |';
  const visual = (own: Partial<VisualExtension> = {}): Extension => ({
    name: 'dots',
    visuals: {
      dots: {
        propose: ({ drawable, labels }) => ({
          data: labels,
          score: 20,
          columns: drawable,
          why: 'Dots are nice.',
          alt: 'Dots.',
        }),
        draw: () => [drawn((box) => box)],
        ...own,
      },
    },
  });
  const ASKED = report(`<!-- chart: dots -->\n\n${TABLE}`);

  it('is drawn where it is asked for, and its table is in the notes', async () => {
    const deck = await deckOf(ASKED, visual());
    expect(slidesOf(deck)[1]?.shapes.map(({ name }) => name)).toContain('Box');
    expect(notesOf(deck).join('\n')).toContain('South: Lifts 30');
  });

  it('claims a table by its score alone', () => {
    const visualOf = (...extensions: readonly Extension[]) =>
      explain(report(TABLE), { extensions }).tables[0];
    expect(visualOf(visual())?.visual).toBe('bar');
    const propose: VisualExtension['propose'] = (table) => visual().visuals?.dots?.propose(table);
    const eager = visual({ propose: (table) => ({ ...(propose(table) as object), score: 99 }) as never });
    expect(visualOf(eager)).toMatchObject({ visual: 'dots', why: 'Dots are nice.', series: ['Lifts'] });
  });

  it('leaves the table where it has no room', async () => {
    const deck = await deckOf(ASKED, visual({ draw: () => undefined }));
    expect(slidesOf(deck)[1]?.shapes.map(({ type }) => type)).toContain('table');
  });

  it('is one of the choices that are told', async () => {
    const told = await failure(report(`<!-- chart: dot -->\n\n${TABLE}`), visual());
    expect(told).toContain('timeline, status, dots, table');
  });

  it('that fails is told with the line of its table, by all that look at tables', async () => {
    const broken = visual({ propose: () => fail('no') });
    const reason = /^q4.md:5 The extension “dots” failed in its visual “dots”: no \(/;
    expect(await failure(report(TABLE), broken)).toMatch(reason);
    const options = { path: 'q4.md', extensions: [broken] };
    for (const messages of [check(report(TABLE), options), explain(report(TABLE), options).messages])
      expect(messages.map(({ file, line, reason: text }) => `${file}:${line} ${text}`)[0]).toMatch(reason);
    expect(await failure(ASKED, visual({ draw: () => fail('no') }))).toMatch(/^q4.md:7 .*visual “dots”: no/);
    const wordless = visual({ propose: () => ({ score: 99, columns: [] }) as never });
    expect(await failure(report(TABLE), wordless)).toContain('its claim has no words as “why”');
  });
});

describe('a remark plugin', () => {
  it('works on all files of a report, and what it tells has its place there', async () => {
    const plugin = (word: string) => (tree: Root, file: { message: (text: string, node: Root) => void }) => {
      for (const node of tree.children)
        if (node.type === 'paragraph') file.message(`${word}!`, node as never);
    };
    const host = memoryHost({ 'a.md': Buffer.from('## A\n\n- x\n\nParagraph.\n') });
    const { messages } = await compile('# R\n\n<!-- include: a.md -->\n\nLast.\n', {
      path: 'r.md',
      host,
      extensions: [{ name: 'p', remarkPlugins: [[plugin, 'Here']] }],
    });
    expect(messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      'a.md:5 Here!',
      'r.md:5 Here!',
    ]);
  });

  it('may extend the syntax', async () => {
    // What micromark offers for it: here that nothing is code for being indented.
    function noIndentedCode(this: { data(): Record<string, unknown[]> }) {
      const data = this.data();
      data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        { disable: { null: ['codeIndented'] } },
      ];
    }
    const deck = await deckOf(report('    not code'), {
      name: 'p',
      remarkPlugins: [noIndentedCode as never],
    });
    expect(slidesOf(deck)[1]?.layout).toBe('statement');
  });

  it.each([
    ['at once', () => () => fail('no')],
    ['later', () => () => Promise.reject(new Error('no'))],
    ['when it is attached', () => fail('no')],
    ['by calling back', () => (_: Root, __: unknown, done: (error: Error) => void) => done(new Error('no'))],
  ])('that fails %s is told by its extension', async (_, plugin) => {
    const told = await failure(report('- a'), { name: 'p', remarkPlugins: [plugin] });
    expect(told).toMatch(/The extension “p” failed in its remark plugin.*: no/);
  });
});

describe('layouts', () => {
  const host = (files: Readonly<Record<string, string>>) =>
    memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  const brand: Extension = { name: 'brand', layouts: 'brand' };

  it('are beside the program’s own', async () => {
    const theme = { 'brand/mist/theme.yaml': 'title: Mist\nabout: pale\nextends: harbor\n' };
    const options = { extensions: [brand], theme: 'mist', host: host(theme) };
    expect((await compile(report('- a'), options)).template.name).toBe('mist');
  });

  it('replace none of these', async () => {
    const options = { extensions: [brand], host: host({ 'brand/harbor/theme.yaml': 'extends: ledger\n' }) };
    await expect(compile(report('- a'), options)).rejects.toThrow(
      'The extension “brand” failed in its layouts: “brand/harbor/theme.yaml” has the name of what the program has already.',
    );
  });
});

describe('an extension with a fault', () => {
  const fine = block({});
  const { fence: _, ...idle } = fine;
  it.each([
    ['extensions[0]', 'is no extension', 'okr'],
    ['extensions[0].name', 'is missing', {}],
    ['extensions[0].blokcs', 'did you mean “blocks”?', { name: 'a', blokcs: {} }],
    [
      'extensions[0].blocks.quote',
      'one of the program’s own, “quote”',
      { name: 'a', blocks: { quote: fine } },
    ],
    [
      'extensions[0].blocks.x.fence',
      '“mermaid”',
      { name: 'a', blocks: { x: { ...fine, fence: 'mermaid' } } },
    ],
    [
      'extensions[0].blocks.x.container',
      '“tip”',
      { name: 'a', blocks: { x: { ...fine, container: 'tip' } } },
    ],
    ['extensions[0].blocks.x.node', '“list”', { name: 'a', blocks: { x: { ...fine, node: 'list' } } }],
    ['extensions[0].blocks.x', 'takes nothing', { name: 'a', blocks: { x: idle } }],
    [
      'extensions[0].blocks.x.lower',
      'is missing',
      { name: 'a', blocks: { x: { ...fine, lower: undefined } } },
    ],
    [
      'extensions[0].blocks.x.offers',
      'is no list',
      { name: 'a', blocks: { x: { ...fine, offers: ['quote'] } } },
    ],
    ['extensions[0].visuals.pie', '“pie”', { name: 'a', visuals: { pie: { propose() {}, draw() {} } } }],
    ['extensions[0].outputs.html', '“html”', { name: 'a', outputs: { html: { write() {} } } }],
    ['extensions[0].outputs.txt.write', 'is no function', { name: 'a', outputs: { txt: { write: 1 } } }],
    ['extensions[0].remarkPlugins[0]', 'is neither', { name: 'a', remarkPlugins: ['remark-x'] }],
    ['extensions[0].layouts', 'is no path', { name: 'a', layouts: 1 }],
  ])('is told by its key: “%s” %s', async (key, reason, given) => {
    expect(await failure(FENCE, given)).toMatch(
      new RegExp(`“${key.replace(/[[\].]/g, '\\$&')}” .*${reason.replace(/[?]/g, '\\?')}`),
    );
  });

  it('is one whose names another has', async () => {
    expect(await failure(FENCE, extension({}), extension({}, 'others'))).toContain(
      '“extensions[1].blocks.box” is there already: “box” of the extension “boxes”',
    );
  });
});
