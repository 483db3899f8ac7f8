/** What counts for a report, and who says so, for a person or, as JSON, for a program. */
import { dirname } from 'node:path';
import { createConfigs, type FoundConfig } from '../config/find.ts';
import { defaultsOf, RUNNING, SAID, SETTINGS } from '../config/model.ts';
import type { Host } from '../host/host.ts';
import { saidIn } from '../inspect.ts';
import { DEFAULT_THEME } from '../template/index.ts';
import { nameOf, readMarkdown } from './input.ts';
import { DEFAULT_OUTPUTS } from './outputs.ts';
import { type BuildFlags, OUTPUT } from './settled.ts';
import { tellFault } from './tell.ts';

export interface ConfigArguments extends Omit<BuildFlags, 'reports'> {
  /** A path, or `-` for standard input; absent for what counts in the working directory. */
  readonly report?: string | undefined;
  readonly json: boolean;
}

/** A value, and who says it: `from` is `flag`, `front matter`, `default` or the path of a configuration. */
interface Settled {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

type Said = Partial<ReturnType<typeof saidIn>>;

/** Who may say something, the first that does counts. */
type Sayers = readonly (readonly [from: string, says: Readonly<Record<string, unknown>>])[];

const BY_ITSELF = {
  theme: DEFAULT_THEME,
  remote: false,
  output: OUTPUT,
  to: DEFAULT_OUTPUTS,
  format: 'pretty',
  quiet: false,
  strict: false,
  ...SETTINGS,
};

/** Exit code: 0 when it is told, 1 when the report or a configuration cannot be read. */
export async function tellConfig(flags: ConfigArguments, host: Host): Promise<number> {
  const { report, json } = flags;
  try {
    const found = await createConfigs(flags.config, host)(report === undefined ? '.' : dirname(report));
    const said = report === undefined ? {} : saidIn(await readMarkdown(report, host));
    const settled = settle(flags, said, found);
    process.stdout.write(json ? asJson(settled) : asLines(settled));
    return 0;
  } catch (error) {
    tellFault(error, report === undefined ? '.' : nameOf(report));
    return 1;
  }
}

function settle(flags: ConfigArguments, said: Said, found: FoundConfig | undefined): readonly Settled[] {
  const { config = {}, path = '', extensions = [] } = found ?? {};
  const names = extensions.map(({ name }) => name);
  const sayers: Sayers = [
    ['flag', { ...flags, output: flags.output?.join(', ') }],
    ['front matter', saidOf(said)],
    [path, { ...config, ...defaultsOf(config), ...(extensions.length > 0 && { extensions: names }) }],
    ['default', BY_ITSELF],
  ];
  // A template and a theme exclude each other: who speaks first chooses.
  const chooser = sayers.find(([, { theme, template }]) => (theme ?? template) !== undefined);
  const idle = chooser?.[1].template === undefined ? 'template' : 'theme';
  return [...RUNNING, ...SAID].map((key) =>
    key === idle ? { key, value: null, from: 'default' } : settledBy(sayers, key),
  );
}

function settledBy(sayers: Sayers, key: string): Settled {
  const [from, says] = sayers.find(([, values]) => values[key] !== undefined) ?? ['default', {}];
  return { key, value: says[key] ?? null, from };
}

/** What the report says, as a configuration would. */
function saidOf({ logo, ...said }: Said): Readonly<Record<string, unknown>> {
  const known = Object.entries(said).filter(([key]) => isSaid(key));
  return { ...Object.fromEntries(known), logo: logo?.url };
}

function isSaid(key: string): boolean {
  return SAID.some((known) => known === key);
}

function asJson(settled: readonly Settled[]): string {
  const entries = settled.map(({ key, value, from }) => [key, { value, from }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function asLines(settled: readonly Settled[]): string {
  const rows = settled.map(
    ({ key, value, from }) => [key, value === null ? '–' : [value].flat().join(', '), from] as const,
  );
  const widthOf = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [keys, values] = [widthOf(0), widthOf(1)];
  return rows.map(([key, value, from]) => `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from}\n`).join('');
}
