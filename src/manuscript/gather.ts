/**
 * The files that a report consists of -> its manuscript. A report is not trusted: parts are Markdown files in the folder that
 * pictures must lie in too, so many and so long at most, and none is part of itself.
 */
import { decodeText } from '../host/decode.ts';
import { type Host, HostError } from '../host/host.ts';
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
import { besides, isGlob } from '../report/partName.ts';

export interface GatherSetting {
  /** The report's path: parts are looked up in its folder. */
  readonly path: string;
  readonly host: Host;
  /** The folder that parts must lie in; absent for the report's own. */
  readonly root?: string | undefined;
}

const MOST_PARTS = 1000;

/** The report with its parts. What cannot be had is a message of the manuscript. Never rejects. */
export async function gather(markdown: string, setting: GatherSetting): Promise<Manuscript> {
  const report = manuscriptOf(markdown);
  if (includesIn(report.root).length === 0) return report;
  const reading = { ...setting, read: { parts: 0, characters: markdown.length } };
  const { root } = report;
  const text = { root, lines: linesOf(markdown), included: [] };
  return joinTexts(await withIncluded(text, [nameOf(setting.path)], reading));
}

interface Reading extends GatherSetting {
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
  const { path, root, host, read } = reading;
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
  return withIncluded(textOf(markdown, name), [...chain, name], reading);
}
