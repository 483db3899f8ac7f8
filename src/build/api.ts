/**
 * Build time: the reference of the library, from the declarations that the compiler has written to `dist/types/`.
 *
 * These have every docstring, and are printed so regularly (a statement starts and ends in the first column) that no second compiler
 * is needed to read them.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DIST } from './paths.ts';

const TYPES = join(DIST, 'types');

/** What is exported under a name. */
export interface Declared {
  readonly name: string;
  /** From `dist/types/`. */
  readonly file: string;
  /** The docstring without its stars; '' where there is none. */
  readonly about: string;
  /** The declaration as it is printed, without the docstring. */
  readonly code: string;
}

/** Where declarations are told of, by the beginnings of their files' names. */
const GROUPS: readonly (readonly [title: string, files: readonly string[]])[] = [
  ['Making decks', ['compile', 'inspect', 'manuscript/', 'report/manuscript', 'output/', 'layouts']],
  ['Configuration', ['config/', 'report/defaults', 'report/choices']],
  ['Extensions', ['extensions/', 'report/', 'blocks/', 'flow/', 'text/', 'visuals/', 'deck/numberFormat']],
  ['The deck', ['deck/', 'diagrams/']],
  ['Templates', ['template/', 'fonts/', 'yaml/']],
  ['The outside world', ['host/']],
];

const INTRODUCTION = `<!-- Made by “npm run docs” from the docstrings of the source; do not edit. -->

# The library

\`\`\`ts
import { compileToPptx } from 'quarterdeck';
\`\`\`

Everything that the package exports, with its types. [extensions.md](extensions.md) tells how what is listed under
[Extensions](#extensions) is used.`;

/** The reference as Markdown. Rejects where something is exported that no group has. */
export async function apiAsMarkdown(): Promise<string> {
  const all = await publicDeclarations();
  const groups = GROUPS.map(([title]) => {
    const own = all.filter((declared) => groupOf(declared) === title);
    const [values, types] = [own.filter(isValue), own.filter((one) => !isValue(one))];
    return [`## ${title}`, ...[...values, ...types].map(entry)].join('\n\n');
  });
  return `${[INTRODUCTION, ...groups].join('\n\n')}\n`;
}

/** All that the package exports, in the order of its names. */
export async function publicDeclarations(): Promise<readonly Declared[]> {
  const found = await exportsOf('index.d.ts');
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Everything that is declared in the package, whether it is exported by it or not, by file. */
export async function declarationsIn(file: string): Promise<readonly Declared[]> {
  const text = await readFile(join(TYPES, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map(([, comment = '', code = '', name = '']) => ({
    name,
    file,
    about: comment
      .replace(/^\/\*\*|\*\/$/g, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .join('\n')
      .trim(),
    code: code
      .replace(/^export (?:declare )?/, '')
      .replace(/^ {4,}/gm, (indent) => indent.slice(indent.length / 2))
      .trimEnd(),
  }));
}

/** A docstring if there is one, and a declaration: a line in the first column, and those that are indented or close what it opens. */
const STATEMENT =
  /^(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?((?:export )?(?:declare )?(?:function|const|class|interface|type) (\w+)[^\n]*(?:\n[\s})\]][^\n]*)*)/gm;

const REEXPORT = /^export (?:type )?(?:\{([^}]*)\}|\*) from '([^']+)\.ts';$/gm;

/** What a file exports, by the names that others know it by. */
async function exportsOf(file: string): Promise<ReadonlyMap<string, Declared>> {
  const text = await readFile(join(TYPES, file), 'utf8');
  const own = (await declarationsIn(file)).filter(({ name }) =>
    new RegExp(`^export (?:declare )?\\w+ ${name}\\b`, 'm').test(text),
  );
  const found = new Map(own.map((declared) => [declared.name, declared]));
  for (const [, names, path = ''] of text.matchAll(REEXPORT)) {
    const theirs = await exportsOf(join(dirname(file), `${path}.d.ts`));
    const wanted = names?.split(',').map((name) => name.trim().replace(/^type /, '')) ?? [...theirs.keys()];
    for (const each of wanted.filter(Boolean)) {
      const [name = '', as = name] = each.split(' as ');
      const declared = theirs.get(name);
      if (!declared) throw new Error(`${file} exports “${name}”, which ${path} does not declare`);
      found.set(as, { ...declared, name: as });
    }
  }
  return found;
}

function groupOf({ name, file }: Declared): string {
  const group = GROUPS.find(([, files]) => files.some((start) => file.startsWith(start)));
  if (!group) throw new Error(`No group of the reference has ${file}, which declares ${name}`);
  return group[0];
}

function isValue({ code }: Declared): boolean {
  return /^(?:function|const|class)/.test(code);
}

function entry({ name, about, code }: Declared): string {
  const heading = `### ${name}${code.startsWith('function') ? '()' : ''}`;
  return [heading, ...(about === '' ? [] : [about]), `\`\`\`ts\n${code}\n\`\`\``].join('\n\n');
}
