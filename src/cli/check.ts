/** What would embarrass the presenter, line by line, before anything is presented. */

import type { Defaults } from '../config/model.ts';
import type { Host } from '../host/host.ts';
import { check } from '../inspect.ts';
import { gather } from '../manuscript/gather.ts';
import { extensionsAt } from './extensions.ts';
import { nameOf, readMarkdown } from './input.ts';
import { faultOf, findingOf, type Outcome } from './outcome.ts';

/** How reports are checked, whichever it is. */
export interface CheckOptions {
  /** The folder that parts must lie in. */
  readonly root?: string | undefined;
  /** Path of the configuration whose extensions count; absent where there are none. */
  readonly extensions?: string | undefined;
  /** What counts where the report says nothing of it. */
  readonly defaults: Defaults;
}

export interface CheckJob extends CheckOptions {
  readonly type: 'check';
  /** A path, or `-` for standard input. */
  readonly report: string;
}

/** Checks the report, or says why it could not be. Never rejects. */
export async function checkNumbers(job: CheckJob, host: Host): Promise<Outcome> {
  const { report, root, defaults } = job;
  const path = nameOf(report);
  try {
    const extensions = await extensionsAt(job.extensions, host);
    const markdown = await readMarkdown(report, host);
    const manuscript = await gather(markdown, { path, host, root, extensions });
    const messages = check(manuscript, { path, defaults, extensions });
    return { report: path, findings: messages.map((message) => findingOf(message, path)) };
  } catch (error) {
    return { report: path, findings: [], fault: faultOf(error, path) };
  }
}
