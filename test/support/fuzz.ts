/** Documents that nobody would write, and what must hold for their decks all the same. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { VFileMessage } from 'vfile-message';
import { compileToPptx } from '../../src/compile.ts';
import { openDeck } from './deck.ts';
import { packageDefects } from './defects/index.ts';

/** Syntax, and what is mistaken for it, of every construct that is read. */
const SNIPPETS = [
  '# ',
  '\n## ',
  '\n###### ',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n- [x] ',
  '\n> ',
  '\n> [!NOTE]\n> ',
  '\n```js\n',
  '\n```\n',
  '\n```mermaid\nflowchart LR\nA-->B\n```\n',
  '\n---\n',
  '\n***\n',
  '\n===\n',
  '|',
  '\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  '**',
  '*',
  '_',
  '`',
  '~~',
  '~',
  '^',
  '==',
  '\\',
  '[',
  ']',
  '](',
  '](https://example.org)',
  '![',
  '![](x.png)',
  '[^1]',
  '\n[^1]: note\n',
  '\n[a]: https://example.org\n',
  '<',
  '>',
  '</',
  '<br>',
  '<b>',
  '</b>',
  '<details>',
  '</details>',
  '<td>',
  '<table><tr><td colspan="2">a</td></tr></table>',
  '<!-- ',
  ' -->',
  '<!-- slide -->',
  '<!-- chart: bar -->',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '$',
  '$$',
  '\n$$\nx^2\n$$\n',
  '\n:::note\n',
  '\n:::\n',
  '\n: ',
  '{',
  '}',
  '{{',
  '{%',
  '[[',
  ']]',
  ':rocket:',
  '@',
  'http://',
  '\t',
  '    ',
  '\r\n',
  '\r',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\uFEFF',
  '\uFFFE',
  '\uD800',
  '\u200B',
  '\u202E',
  '\u00AD',
  '\u2028',
  'é',
  'e\u0301',
  '中文',
  '日本語',
  'עברית',
  'العربية',
  'ไทย',
  '👩‍👩‍👧',
  '🇩🇪',
  'a'.repeat(300),
  '9'.repeat(40),
  '1e999',
  '-0',
  '%',
  '100%',
  '1,234.5',
] as const;

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Changes that spare tokens are as likely as those that cut them. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...SNIPPETS)).map(
    ([at, snippet]): Mutation =>
      (text) => {
        const index = Math.floor(at * text.length);
        return text.slice(0, index) + snippet + text.slice(index);
      },
  ),
  fc.tuple(place, fc.nat(200)).map(
    ([at, length]): Mutation =>
      (text) => {
        const index = Math.floor(at * text.length);
        return text.slice(0, index) + text.slice(index + length);
      },
  ),
  fc.tuple(place, place, fc.nat(8)).map(
    ([from, to, count]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const moved = lines.splice(Math.floor(from * lines.length), count);
        lines.splice(Math.floor(to * lines.length), 0, ...moved, ...moved);
        return lines.join('\n');
      },
  ),
  place.map(
    (at): Mutation =>
      (text) =>
        text.slice(0, Math.ceil(at * text.length)),
  ),
);

/** The documents, spliced and changed, with a numbered word in most of their lines. */
export function mutated(documents: readonly string[]): fc.Arbitrary<string> {
  const document = fc.constantFrom(...documents);
  return fc
    .tuple(document, document, fc.boolean(), place, fc.array(mutation, { maxLength: 6 }))
    .map(([one, other, spliced, at, mutations]) => {
      const cut = Math.floor(at * one.length);
      const text = spliced ? `${one.slice(0, cut)}\n\n${other}` : one;
      return mutations.reduce((current, mutate) => mutate(current), withTokens(text));
    });
}

/** Lines of plain words get a word of their own. */
function withTokens(text: string): string {
  let count = 0;
  return text.replace(/^(?:[-*>#]|\d+\.)? ?[\p{L}\d ,.]{8,}$/gmu, (line) => {
    count += 1;
    return `${line} w${count}w`;
  });
}

/** What is wrong with the deck of a document; nothing where all is well, or where the document is refused with a reason. */
export async function faultsOf(
  markdown: string,
): Promise<{ readonly faults: readonly string[]; readonly pptx?: Uint8Array }> {
  try {
    const { pptx, deck } = await compileToPptx(markdown);
    const opened = openDeck(pptx);
    const texts = opened.slides.flatMap(({ notes, shapes }) => [notes, ...shapes.map(({ text }) => text)]);
    const charts = opened.slides.flatMap(({ shapes }) =>
      shapes.flatMap(({ chart }) =>
        chart
          ? JSON.stringify([
              ...chart.series.map(({ name, categories }) => [
                ...name.points.values(),
                ...categories.points.values(),
              ]),
            ])
          : [],
      ),
    );
    const kept = new Set(tokensIn([...texts, ...charts].join('\n')));
    const lost = isPlain(markdown) ? shownTokens(markdown).filter((token) => !kept.has(token)) : [];
    const titles = deck.sections.flatMap(({ slides }) => slides.map(({ title }) => title));
    return {
      pptx,
      faults: [
        ...packageDefects(pptx).map((defect) => `defect: ${defect}`),
        ...lost.map((token) => `lost: ${token}`),
        ...(new Set(titles).size < titles.length ? ['two slides of one title'] : []),
      ],
    };
  } catch (error) {
    if (error instanceof VFileMessage && error.fatal) return { faults: [] };
    return { faults: [`crash: ${error instanceof Error ? error.stack : String(error)}`] };
  }
}

/** Without what may rightly swallow words: HTML, comments, templates, attributes and front matter. */
function isPlain(markdown: string): boolean {
  return !/[<{}]|^(?:---|\+\+\+)|\]:|\*\[/m.test(markdown);
}

function tokensIn(text: string): readonly string[] {
  return text.match(/w\d+w/g) ?? [];
}

const processor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

/** The numbered words that stand in what remark would show. */
function shownTokens(markdown: string): readonly string[] {
  const shown = (node: Nodes): string => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    return 'children' in node ? node.children.map(shown).join(' ') : '';
  };
  return tokensIn(shown(processor.parse(markdown)));
}
