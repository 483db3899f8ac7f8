/** A thread that does one job after another, and stays warm between them. */
import { nodeHost } from '../host/node.ts';
import { type Job, work } from './job.ts';
import type { Outcome } from './outcome.ts';

export default function run(job: Job): Promise<Outcome> {
  return work(job, nodeHost);
}
