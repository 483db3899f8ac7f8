/** What is to be done with one report; plain data, so that a worker can be told it. */
import type { Host } from '../host/host.ts';
import type { BuildJob } from './build.ts';
import type { CheckJob } from './check.ts';
import type { Outcome } from './outcome.ts';
import { createStopwatch } from './stopwatch.ts';

export type Job = BuildJob | CheckJob;

/** Does it. What it needs is loaded only now: each command has no use for the other's. */
export async function work(job: Job, host: Host): Promise<Outcome> {
  if (job.type === 'build') {
    const stopwatch = createStopwatch('load');
    const { build } = await import('./build.ts');
    const timed = (job: BuildJob, host: Host) => build(job, host, stopwatch);
    if (job.cache === undefined && !job.recorded) return timed(job, host);
    return (await import('./cache.ts')).buildRecorded(job, host, timed);
  }
  return (await import('./check.ts')).checkNumbers(job, host);
}
