/** Runs of whole processes, in turns and against each other: a busy minute of the machine is everyone's. */
import { spawn, spawnSync } from 'node:child_process';

/** One run of what is measured. */
export type Run = () => Promise<Measurement>;

export interface Measurement {
  readonly milliseconds: number;
  /** The largest resident set of any process in it; absent where GNU time is missing. */
  readonly megabytes?: number;
}

const TIME = '/usr/bin/time';
const TELLS_MEMORY = !isMissing(TIME);

/** Whether the program cannot be started. */
export function isMissing(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined;
}

/** One process from its start to its end. Rejects when it fails. */
export async function runOnce(
  command: string,
  args: readonly string[],
  folder?: string,
): Promise<Measurement> {
  const [program, all] = TELLS_MEMORY ? [TIME, ['-f', '%M', command, ...args]] : [command, args];
  const started = performance.now();
  const told = await ended(program, all, folder);
  const milliseconds = performance.now() - started;
  const kilobytes = Number(told.trim().split('\n').at(-1));
  return { milliseconds, ...(TELLS_MEMORY && { megabytes: kilobytes / 1024 }) };
}

/** Many processes, at most `atOnce` of them at a time. */
export async function runEach(runs: readonly Run[], atOnce: number): Promise<Measurement> {
  const waiting = runs.values();
  const memory: number[] = [];
  const started = performance.now();
  const lane = async () => {
    for (const run of waiting) memory.push((await run()).megabytes ?? 0);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { milliseconds: performance.now() - started, megabytes: Math.max(...memory) };
}

/** Medians of so many alternating turns, in the order of what is run. */
export async function compare(
  runs: readonly Run[],
  turns: number,
): Promise<readonly Required<Measurement>[]> {
  const samples: Measurement[][] = runs.map(() => []);
  for (let turn = 0; turn < turns; turn += 1)
    for (const [at, run] of runs.entries()) samples[at]?.push(await run());
  return samples.map((measured) => ({
    milliseconds: median(measured.map(({ milliseconds }) => milliseconds)),
    megabytes: median(measured.map(({ megabytes }) => megabytes ?? Number.NaN)),
  }));
}

function ended(command: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const told: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(told).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${[command, ...args].join(' ')} failed: ${text}`));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
