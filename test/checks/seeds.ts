/**
 * Clean tables in which single numbers can be made wrong: `{right>wrong rule}` marks such a number, and `@name` after
 * the rule that the finding is expected at the cell that begins with `<name>`. Everything else is plain Markdown.
 */
import { readFileSync } from 'node:fs';

export interface Seeded {
  readonly name: string;
  /** Language of the report; '' where it does not say. */
  readonly language: string;
  readonly clean: string;
  readonly errors: readonly SeededError[];
}

export interface SeededError {
  readonly what: string;
  readonly markdown: string;
  /** `rule line:column` of the finding. */
  readonly expected: string;
}

const SEED = /\{([^{}>]*)>([^{}]*?) ([a-z-]+)(?: @(\w+))?\}/g;
const ANCHOR = /<(\w+)>(?!>)/g;

/** The cases of a file: a heading `## name [language]` each. */
export function seededCases(url: URL): readonly Seeded[] {
  return readFileSync(url, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const [, name = title, language = ''] = /^(.*?)(?: \[([\w-]+)\])?$/.exec(title) ?? [];
      const front = language === '' ? '' : `---\nlang: ${language}\n---\n`;
      const text = `${front}# Report\n\n${lines.join('\n')}`;
      return { name, language, clean: written(text), errors: errorsIn(text) };
    });
}

function errorsIn(text: string): readonly SeededError[] {
  return [...text.matchAll(SEED)].map((seed) => {
    const [, right = '', wrong = '', rule = '', anchor] = seed;
    const target = anchor === undefined ? seed.index : text.indexOf(`<${anchor}>`);
    const swapped = (part: string) => part.replace(SEED, (all, own) => (all === seed[0] ? wrong : own));
    const before = plain(swapped(text.slice(0, target)));
    const place = `${before.split('\n').length}:${(before.split('\n').at(-1) ?? '').length + 1}`;
    return { what: `${right} as ${wrong}`, markdown: plain(swapped(text)), expected: `${rule} ${place}` };
  });
}

function written(text: string): string {
  return plain(text.replace(SEED, (_, right) => right));
}

function plain(text: string): string {
  return text.replace(ANCHOR, '');
}
