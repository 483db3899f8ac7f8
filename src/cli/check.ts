/** What would embarrass the presenter, line by line, before anything is presented. */
import type { Host } from '../host/host.ts';
import { check } from '../inspect.ts';
import { formatMessage } from './format.ts';
import { nameOf, readMarkdown } from './input.ts';
import { count, reasonOf, tell } from './tell.ts';

export interface CheckArguments {
  /** A path, or `-` for standard input. */
  readonly report: string;
  /** Whether a finding is a failure. */
  readonly strict: boolean;
}

/** Exit code: 0 when the report was checked, 1 when it could not be, has errors or, if strict, any finding. */
export async function checkNumbers({ report, strict }: CheckArguments, host: Host): Promise<number> {
  const path = nameOf(report);
  try {
    const findings = check(await readMarkdown(report, host), { path });
    for (const finding of findings) process.stdout.write(`${formatMessage(finding, path)}\n`);
    tell(`${path}: ${findings.length === 0 ? 'nothing found' : count(findings.length, 'finding')}`);
    return findings.some(({ fatal }) => fatal) || (strict && findings.length > 0) ? 1 : 0;
  } catch (error) {
    tell(`quarterdeck: ${reasonOf(error, path)}`);
    return 1;
  }
}
