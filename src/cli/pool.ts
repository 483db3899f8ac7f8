/** Many jobs at once, on a thread a core. Loaded only where there may be more than one report. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { nameOf } from './input.ts';
import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';

/** Built beside the file that this one becomes. */
const WORKER = new URL('./worker.js', import.meta.url).href;

/**
 * Starts all jobs; `use` gets their outcomes, in the order of the jobs, as promises that never reject: a job that takes
 * its thread down with it fails alone, and a new thread goes on.
 */
export async function inPool<T>(
  jobs: readonly Job[],
  use: (outcomes: readonly Promise<Outcome>[]) => Promise<T>,
): Promise<T> {
  // Its shared libraries must stay loaded when the first thread that used them ends. Most can do without it.
  await import('sharp').catch(() => undefined);
  const threads = Math.max(1, Math.min(jobs.length, availableParallelism()));
  const pool = new Piscina({ filename: WORKER, minThreads: threads, maxThreads: threads });
  try {
    return await use(
      jobs.map((job) => pool.run(job).catch((error: unknown) => crashed(nameOf(job.report), error))),
    );
  } finally {
    await pool.destroy();
  }
}

function crashed(report: string, error: unknown): Outcome {
  const text =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? 'needs more memory than there is; split it, or set NODE_OPTIONS=--max-old-space-size to more megabytes'
      : `ended its thread (${error instanceof Error ? error.message : String(error)}); please report it`;
  return { report, findings: [], fault: { file: report, severity: 'error', text } };
}
