/**
 * Decks that were made before, for reports of which nothing has changed: neither a file that they are made of, nor what was asked
 * for, nor the program.
 *
 * An entry is two files or more, named by what was asked: what the host answered then, with what was told; and the files that were
 * written. Each is checked by its digest when it is read, so that whatever is broken, or half of another run, counts as not there.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../host/digest.ts';
import type { Host } from '../host/host.ts';
import { isStill, type Question, recorded } from '../host/recorded.ts';
import type { BuildJob } from './build.ts';
import { STREAM } from './input.ts';
import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';
import { touch } from './pruning.ts';

declare const QUARTERDECK_BUILD: string;

interface Entry {
  readonly outcome: Outcome;
  readonly files: readonly { readonly path: string; readonly digest: string }[];
}

/** Whether a question still has its answer; asked once for all reports of a run. */
type Still = (question: Question) => Promise<boolean>;

/** So many entries are looked at at once. */
const AT_ONCE = 16;

/** For each job its outcome where its files are as they would be made now; those that are missing are written again. */
export async function recall(jobs: readonly Job[], host: Host): Promise<readonly (Outcome | undefined)[]> {
  const still = createStill(host);
  const outcomes: (Outcome | undefined)[] = jobs.map(() => undefined);
  const waiting = jobs.entries();
  const lane = async () => {
    for (const [at, job] of waiting) outcomes[at] = await recallOne(job, host, still);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return outcomes;
}

/** Makes the deck by `build`; keeps what became of it, where that is asked for, and tells of what it was made. */
export async function buildRecorded(
  job: BuildJob,
  host: Host,
  build: (job: BuildJob, host: Host) => Promise<Outcome>,
): Promise<Outcome> {
  const { host: recording, asked, written } = recorded(host);
  const made = await build(job, recording);
  const { laps, ...kept } = made;
  const outcome = { ...kept, asked: asked() };
  const place = placeOf(job);
  const told = { ...outcome, ...(laps && { laps }) };
  if (place === undefined || !outcome.deck || written.length === 0) return told;
  const files = written.map(({ path, bytes }) => ({ path, digest: digestOf(bytes) }));
  // Without its entry it is made anew the next time, which is no fault of this deck.
  await keep(
    place,
    { outcome, files },
    written.map(({ bytes }) => bytes),
    host,
  ).catch(() => undefined);
  return told;
}

async function keep(place: string, entry: Entry, contents: readonly Uint8Array[], host: Host): Promise<void> {
  for (const [at, bytes] of contents.entries()) await host.writeFile(`${place}-${at}`, bytes);
  const body = JSON.stringify(entry);
  await host.writeFile(`${place}.json`, new TextEncoder().encode(`${digestOf(body)}\n${body}`));
}

async function recallOne(job: Job, host: Host, still: Still): Promise<Outcome | undefined> {
  const place = placeOf(job);
  const entry = place === undefined ? undefined : await entryAt(`${place}.json`);
  if (place === undefined || !entry) return undefined;
  for (const question of entry.outcome.asked ?? []) if (!(await still(question))) return undefined;
  for (const [at, { path, digest }] of entry.files.entries())
    if (!(await restore(path, digest, `${place}-${at}`, host))) return undefined;
  await touch([`${place}.json`, ...entry.files.map((_, at) => `${place}-${at}`)]);
  const { outcome } = entry;
  return { ...outcome, ...(outcome.deck && { deck: { ...outcome.deck, unchanged: true } }) };
}

/** Where the entry of a job lies; undefined for what is not kept: streams can be read and written only once. */
function placeOf(job: Job): string | undefined {
  if (job.type !== 'build' || job.cache === undefined) return undefined;
  const { cache, recorded: _, timed: __, ...made } = job;
  if (made.report === STREAM || made.decks.some(({ path }) => path === STREAM)) return undefined;
  return join(cache, digestOf([QUARTERDECK_BUILD, made]));
}

async function entryAt(path: string): Promise<Entry | undefined> {
  const [digest, body] = (await readFile(path, 'utf8').catch(() => '')).split('\n', 2);
  return body !== undefined && digestOf(body) === digest ? JSON.parse(body) : undefined;
}

/** Whether the file is there, or could be written again. */
async function restore(path: string, digest: string, kept: string, host: Host): Promise<boolean> {
  const isDigest = (bytes: Uint8Array | undefined) => bytes !== undefined && digestOf(bytes) === digest;
  if (isDigest(await readFile(path).catch(() => undefined))) return true;
  const bytes = await readFile(kept).catch(() => undefined);
  if (bytes === undefined || !isDigest(bytes)) return false;
  return host.writeFile(path, bytes).then(
    () => true,
    () => false,
  );
}

function createStill(host: Host): Still {
  const known = new Map<string, Promise<boolean>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = known.get(key) ?? isStill(question, host);
    known.set(key, answer);
    return answer;
  };
}
