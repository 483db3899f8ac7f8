/**
 * Build time: the reference of every command, flag and key, made of what the program itself reads: the definitions that yargs
 * gets, the keys of front matter, and the schema of configurations.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { withCommands } from '../cli/main.ts';
import { SETTINGS } from '../config/model.ts';
import { CHOICES } from '../report/choices.ts';
import { ABOUT_KEYS, ALIASES, KEYS, type Key } from '../report/frontMatter/keys.ts';
import { ROOT } from './paths.ts';

/** What yargs is told of an argument or an option. */
interface Definition {
  readonly alias?: string;
  readonly type?: string;
  readonly choices?: readonly string[];
  readonly describe?: string;
  readonly conflicts?: string | readonly string[];
}

type Named = readonly [name: string, definition: Definition];

export interface Command {
  /** As in `explain <report>`; `$0` stands for the program alone. */
  readonly usage: string;
  readonly description: string;
  readonly positionals: readonly Named[];
  readonly options: readonly Named[];
  readonly examples: readonly (readonly [command: string, description: string])[];
}

/** All commands, as yargs is told of them. */
export function commands(): readonly Command[] {
  const told: Command[] = [];
  const parser = {
    command(usage: string, description: string, define: (parser: Argv) => unknown) {
      const { recorder, recorded } = createRecorder();
      define(recorder);
      told.push({ usage, description, ...recorded });
      return parser;
    },
  };
  withCommands(parser as unknown as Argv, () => undefined);
  return told;
}

/** Takes the calls that define a command. */
function createRecorder() {
  const recorded = { positionals: [] as Named[], options: [] as Named[], examples: [] as [string, string][] };
  const recorder = {
    positional(name: string, definition: Definition) {
      recorded.positionals.push([name, definition]);
      return recorder;
    },
    option(name: string, definition: Definition) {
      recorded.options.push([name, definition]);
      return recorder;
    },
    options(definitions: Readonly<Record<string, Definition>>) {
      recorded.options.push(...Object.entries(definitions));
      return recorder;
    },
    example(command: string, description: string) {
      recorded.examples.push([command, description]);
      return recorder;
    },
  };
  return { recorder: recorder as unknown as Argv, recorded };
}

const INTRODUCTION = `<!-- Made by “npm run docs” from the source; do not edit. -->

# Options

Every command, flag and key. The command line wins over the report’s front matter, and that over the configuration.
\`quarterdeck config REPORT.md\` tells what counts for a report, and who says so.`;

/** The reference as a Markdown document. */
export function optionsAsMarkdown(): string {
  const parts = [
    INTRODUCTION,
    '## Commands',
    ...commands().map(commandSection),
    'Every command knows `--help` too, and `quarterdeck --version` tells the version.',
    '## Front matter',
    'Between two lines of `---` (YAML), of `+++` (TOML) or in braces (JSON), at the top of a report. Keys of other programs are left alone; a slip of the pen is told.',
    table(['key', 'values', ''], KEYS.map(keyRow)),
    '## Configuration',
    'In `quarterdeck.config.yaml`, `.yml`, `.json`, `.mjs`, `.js` or `.ts`, the nearest upward from a report. Paths are from its folder. What front matter has too counts for reports that do not say it.',
    table(['key', 'values', ''], Object.entries(SCHEMA.properties).flatMap(configRow)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function commandSection({ usage, description, positionals, options, examples }: Command): string {
  const rows = [
    ...positionals.map(([name, definition]) => [`\`${name}\``, about(definition)]),
    ...options.map(([name, definition]) => [flags(name, definition), about(definition)]),
  ];
  const lines = examples.map(([command, does]) => `${command.replace('$0', 'quarterdeck')}   # ${does}`);
  return [
    `### quarterdeck ${usage.replace('$0', '').trim()}`,
    description,
    ...(rows.length > 0 ? [table(['', ''], rows)] : []),
    ...(lines.length > 0 ? [`\`\`\`sh\n${lines.join('\n')}\n\`\`\``] : []),
  ].join('\n\n');
}

function flags(name: string, { alias, type }: Definition): string {
  const long = `\`--${name}${type === 'boolean' ? '' : name === 'cache' ? '[=DIR]' : ' …'}\``;
  return alias === undefined ? long : `\`-${alias}\`, ${long}`;
}

function about({ describe = '', choices, conflicts = [] }: Definition): string {
  const [, text = '', usual] = /^([\s\S]*?)(?: \[default: (.*)\])?$/.exec(describe) ?? [];
  const others = [conflicts].flat().map((name) => `\`--${name}\``);
  return [
    text,
    ...(choices ? [listed(choices)] : []),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
    ...(others.length > 0 ? [`not with ${others.join(', ')}`] : []),
  ].join('; ');
}

function keyRow(key: Key): readonly string[] {
  const names = Object.entries(ALIASES).flatMap(([name, meant]) => (meant === key ? [name] : []));
  return [
    [key, ...names].map((name) => `\`${name}\``).join(', '),
    valuesOf(key),
    `${ABOUT_KEYS[key]}${usualOf(key)}`,
  ];
}

function valuesOf(key: string): string {
  const choices = Object.entries(CHOICES).find(([name]) => name === key)?.[1];
  return choices ? listed(choices) : '';
}

function usualOf(key: string): string {
  const usual = Object.entries(SETTINGS).find(([name]) => name === key)?.[1];
  return usual === undefined ? '' : ` Default: \`${usual}\`.`;
}

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
  readonly description?: string;
}

const SCHEMA: { readonly properties: Readonly<Record<string, Property>> } = JSON.parse(
  readFileSync(join(ROOT, 'quarterdeck.config.schema.json'), 'utf8'),
);

function configRow([key, property]: readonly [string, Property]): readonly (readonly string[])[] {
  if (key === '$schema') return [];
  const said = KEYS.find((known) => known === key);
  const { description, type, items } = property;
  const choices = property.enum ?? items?.enum;
  const text = said ? 'as in front matter' : (description ?? '');
  return [[`\`${key}\``, choices ? listed(choices) : [type ?? []].flat().join(', '), text]];
}

function listed(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}
