/**
 * The files that a report consists of -> its manuscript. A report is not trusted: parts are Markdown files in the folder that
 * pictures must lie in too, so many and so long at most, and none is part of itself.
 */
import { dialectOf } from '../extensions/dialect.ts';
import type { Extension } from '../extensions/model.ts';
import { decodeText } from '../host/decode.ts';
import { type Host, HostError } from '../host/host.ts';
import type { Dialect } from '../report/dialect.ts';
import { type Include, includesIn, isPart } from '../report/includes.ts';
import {
  type Included,
  joinTexts,
  linesOf,
  type Manuscript,
  MOST_CHARACTERS,
  manuscriptOf,
  type Text,
  textOf,
} from '../report/manuscript.ts';
import { transformed } from '../report/parse.ts';
import { besides, isGlob } from '../report/partName.ts';

/** Where a report and its parts are. */
export interface GatherSetting {
  /** The report's path: parts are looked up in its folder. */
  readonly path: string;
  readonly host: Host;
  /** The folder that parts must lie in; absent for the report's own. */
  readonly root?: string | undefined;
  /** What is added to the program, of which remark plugins are run here. */
  readonly extensions?: readonly Extension[];
}

const MOST_PARTS = 1000;

/** The report with its parts. What cannot be had is a message of the manuscript. Rejects only as plugins do. */
export async function gather(markdown: string, setting: GatherSetting): Promise<Manuscript> {
  const { path, extensions = [] } = setting;
  const dialect = dialectOf(extensions);
  const report = manuscriptOf(markdown, dialect);
  const { root, messages } = await transformed(report.root, path, dialect);
  if (root === report.root && messages.length === 0 && includesIn(root).length === 0) return report;
  const reading = { ...setting, dialect, read: { parts: 0, characters: markdown.length } };
  const text = { root, lines: linesOf(markdown), included: [], messages };
  const joined = joinTexts(await withIncluded(text, [nameOf(path)], reading));
  return { ...joined, messages: [...report.messages, ...joined.messages] };
}

interface Reading extends GatherSetting {
  readonly dialect: Dialect;
  /** What was read until now. */
  readonly read: { parts: number; characters: number };
}

/** The text with all that it includes; `chain` are the files that it is in, by their names, itself the last. */
async function withIncluded(text: Text, chain: readonly string[], reading: Reading): Promise<Text> {
  const included: Included[] = [];
  for (const include of includesIn(text.root)) included.push(await readInclude(include, chain, reading));
  return { ...text, included };
}

async function readInclude(include: Include, chain: readonly string[], reading: Reading): Promise<Included> {
  const own = chain.at(-1) ?? '';
  const texts: Text[] = [];
  const faults: { name: string; reason: string }[] = [];
  for (const name of include.names) {
    try {
      for (const found of await find(besides(own, name), own, reading))
        texts.push(await readPart(found, chain, reading));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      faults.push({ name, reason: error.reason });
    }
  }
  return { include, texts, faults };
}

/** The report's own name among its parts. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The parts that a name stands for, but for the file `own`, which names them. */
async function find(name: string, own: string, { path, root, host }: Reading): Promise<readonly string[]> {
  if (!isGlob(name)) return [name];
  if (!host.find) throw new HostError(name, 'is a glob, and folders cannot be searched here');
  const found = (await host.find(name, { report: path, root })).filter((one) => isPart(one) && one !== own);
  if (found.length === 0) throw new HostError(name, 'stands for no file');
  return found;
}

async function readPart(name: string, chain: readonly string[], reading: Reading): Promise<Text> {
  const { path, root, host, read, dialect } = reading;
  if (chain.includes(name)) throw new HostError(name, `is part of itself (${[...chain, name].join(' → ')})`);
  read.parts += 1;
  if (read.parts > MOST_PARTS) throw new HostError(name, `is one of more than ${MOST_PARTS} parts`);
  const most = MOST_CHARACTERS - read.characters;
  const markdown = decodeText(
    await host.readBeside(name, { report: path, root, most: MOST_CHARACTERS * 4 }),
    name,
  );
  if (markdown.length > most)
    throw new HostError(name, `makes the report longer than ${MOST_CHARACTERS / 1e6} million characters`);
  read.characters += markdown.length;
  const text = textOf(markdown, dialect, name);
  const whole = { ...text, ...(await transformed(text.root, besides(path, name), dialect)) };
  return withIncluded(whole, [...chain, name], reading);
}
