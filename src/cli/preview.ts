/** The preview, and what it needs of the command: how a report is made into a deck, and a browser. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createConfigs } from '../config/find.ts';
import type { Host } from '../host/host.ts';
import { explain } from '../inspect.ts';
import { gather } from '../manuscript/gather.ts';
import { type Preview, type PreviewSource, startPreview } from '../preview/index.ts';
import { type BuildOptions, compileReport } from './build.ts';
import { readMarkdown, STREAM } from './input.ts';
import { hasOffice, toPdf } from './office.ts';
import { causesOf, faultOf, findingOf } from './outcome.ts';
import { buildOptions, checkOptions, type Flags } from './settled.ts';
import { tell } from './tell.ts';
import { UsageError } from './usage.ts';

export interface PreviewArguments extends Flags<Omit<BuildOptions, 'defaults'>> {
  readonly report: string;
  /** Absent for the usual one, or any that is free. */
  readonly port?: number | undefined;
  /** Whether the page is opened in the browser. */
  readonly open: boolean;
  /** A file of configuration, or `false` for none; absent for the nearest. */
  readonly config?: string | false | undefined;
}

const USUAL_PORT = 4590;

/** Exit code: 0 when it is ended by Ctrl-C, 1 when it cannot be started. Throws a `UsageError`. */
export async function preview(flags: PreviewArguments, host: Host): Promise<number> {
  const { report, open } = flags;
  if (report === STREAM) throw new UsageError('A stream has no file that could change; name a report.');
  if (!(await host.exists(report))) {
    tell(`quarterdeck: ${report}: there is no such file; name the report that you write`);
    return 1;
  }
  const started = await startOn(flags.port, sourceOf(flags), host);
  if (typeof started === 'string') {
    tell(`quarterdeck: ${started}`);
    return 1;
  }
  const end = () => void started.close();
  process.once('SIGINT', end).once('SIGTERM', end);
  tell(`${report} is shown at ${started.address}; Ctrl-C ends it.`);
  if (open) openInBrowser(started.address);
  await started.done;
  process.off('SIGINT', end).off('SIGTERM', end);
  return 0;
}

/** The preview, or why it cannot be started. Where nobody asked for a port, any will do. */
async function startOn(
  port: number | undefined,
  source: PreviewSource,
  host: Host,
): Promise<Preview | string> {
  try {
    return await startPreview(source, host, port ?? USUAL_PORT);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (port === undefined) return startPreview(source, host, 0);
    return code === 'EACCES'
      ? `port ${port} is not yours to use; choose one above 1023`
      : `port ${port} is in use; choose another with --port, or leave it out`;
  }
}

/** The configuration is read each time: it may change as the report does. */
function sourceOf(flags: PreviewArguments): PreviewSource {
  const { report } = flags;
  const configOf = (host: Host) => createConfigs(flags.config, host)(dirname(report));
  return {
    report,
    async make(host) {
      try {
        const found = await configOf(host);
        const options = buildOptions({ ...flags, reports: [report] }, found);
        const compilation = await compileReport(report, options, found?.extensions ?? [], host);
        const notices = compilation.messages.map((message) => findingOf(message, report));
        return { compilation, root: options.root, notices, faults: [] };
      } catch (error) {
        if (error instanceof UsageError)
          return { notices: [], faults: [{ severity: 'error', text: error.message, file: report }] };
        return { notices: [], faults: [...causesOf(error, report), faultOf(error, report)] };
      }
    },
    async explain(host) {
      const found = await configOf(host);
      const { root, defaults } = checkOptions(flags, found);
      const { extensions = [] } = found ?? {};
      const markdown = await readMarkdown(report, host);
      const manuscript = await gather(markdown, { path: report, host, root, extensions });
      return explain(manuscript, { path: report, defaults, extensions }).tables;
    },
    ...(hasOffice() && { toPdf }),
  };
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openInBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => tell(`No browser could be started; open ${address} yourself.`))
    .unref();
}
