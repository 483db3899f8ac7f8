/**
 * `npm run bench [-- REPORT.md] [--long]`: wall time and peak memory of the whole process, against pandoc on the same
 * machine in the same minutes; then how both grow with the report's length. Run `npm run build` first.
 *
 * Needs GNU time for peak memory (Debian: `apt-get install time`), and pandoc to compare with.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withTemporaryFolder } from '../support/temporary.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const RUNS = 7;

interface Program {
  readonly name: string;
  command(report: string, deck: string): readonly [string, ...string[]];
}

interface Measurement {
  /** Median of wall time. */
  readonly milliseconds: number;
  /** Median of the largest resident set. */
  readonly megabytes: number;
}

const QUARTERDECK: Program = {
  name: 'quarterdeck',
  command: (report, deck) => [process.execPath, join(ROOT, 'dist/cli.js'), report, '-o', deck],
};

const PANDOC: Program = {
  name: 'pandoc',
  command: (report, deck) => ['pandoc', report, '--resource-path', dirname(report), '-o', deck],
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false } },
});
const report = resolve(positionals[0] ?? join(ROOT, 'input/quarterly-report.md'));

if (isMissing('/usr/bin/time')) {
  console.error('GNU time is missing, which tells peak memory: apt-get install time');
  process.exitCode = 2;
} else {
  const programs = isMissing('pandoc') ? [QUARTERDECK] : [QUARTERDECK, PANDOC];
  if (!programs.includes(PANDOC))
    console.log('pandoc is not installed, so there is nothing to compare with.\n');
  await withTemporaryFolder((folder) => bench(programs, folder));
}

async function bench(programs: readonly Program[], folder: string): Promise<void> {
  const sizes = [1, 10, 30, 100, ...(options.long ? [300] : [])];
  console.log(`${basename(report)}, median of ${RUNS}\n`);
  console.log(row(['copies', ...programs.flatMap(({ name }) => [name, 'memory']), 'time', 'memory']));
  const baseline = new Map<Program, Measurement>();
  for (const copies of sizes) {
    const path = await repeat(copies, join(folder, String(copies)));
    const measured = measure(programs, path);
    const cells = programs.flatMap((program) => {
      const { milliseconds, megabytes } = measured.get(program) ?? { milliseconds: 0, megabytes: 0 };
      return [`${milliseconds.toFixed(0)} ms`, `${megabytes.toFixed(0)} MB`];
    });
    console.log(row([`× ${copies}`, ...cells, ...ratios(measured)]));
    if (copies === 1) for (const [program, measurement] of measured) baseline.set(program, measurement);
    for (const program of programs) if (copies > 1) growth(program, copies, measured, baseline);
  }
}

/** How much each further copy costs: the same at every size when time is linear. */
function growth(
  program: Program,
  copies: number,
  measured: ReadonlyMap<Program, Measurement>,
  baseline: ReadonlyMap<Program, Measurement>,
): void {
  const [now, then] = [measured.get(program), baseline.get(program)];
  if (!now || !then) return;
  const milliseconds = (now.milliseconds - then.milliseconds) / (copies - 1);
  const megabytes = (now.megabytes - then.megabytes) / (copies - 1);
  console.log(
    `          ${program.name}: ${milliseconds.toFixed(1)} ms and ${megabytes.toFixed(2)} MB a further copy`,
  );
}

/** In turns, so that a busy minute of the machine is everyone's. */
function measure(programs: readonly Program[], path: string): ReadonlyMap<Program, Measurement> {
  const runs = programs.map((program) => ({ program, samples: [] as Measurement[] }));
  for (let turn = 0; turn < RUNS; turn += 1)
    for (const { program, samples } of runs) samples.push(measureOnce(program, path));
  return new Map(
    runs.map(({ program, samples }) => [
      program,
      {
        milliseconds: median(samples.map(({ milliseconds }) => milliseconds)),
        megabytes: median(samples.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

/** Throws when the program fails. */
function measureOnce(program: Program, path: string): Measurement {
  const [command, ...args] = program.command(path, join(dirname(path), `${program.name}.pptx`));
  const started = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${program.name} failed: ${stderr}`);
  const kilobytes = stderr.trim().split('\n').at(-1);
  return { milliseconds, megabytes: Number(kilobytes) / 1024 };
}

/** The report with its body so many times, in a folder that has all that lies beside it. */
async function repeat(copies: number, folder: string): Promise<string> {
  const [, frontMatter = '', body = ''] =
    /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(await readFile(report, 'utf8')) ?? [];
  await mkdir(folder);
  const name = basename(report);
  const beside = (await readdir(dirname(report))).filter((file) => file !== name);
  await Promise.all(beside.map((file) => symlink(join(dirname(report), file), join(folder, file))));
  await writeFile(join(folder, name), frontMatter + Array(copies).fill(body).join('\n\n'));
  return join(folder, name);
}

function ratios(measured: ReadonlyMap<Program, Measurement>): readonly string[] {
  const [ours, theirs] = [measured.get(QUARTERDECK), measured.get(PANDOC)];
  if (!ours || !theirs) return [];
  const { milliseconds, megabytes } = ours;
  return [milliseconds / theirs.milliseconds, megabytes / theirs.megabytes].map(
    (ratio) => `${ratio.toFixed(2)} ×`,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(12)).join('');
}

function isMissing(program: string): boolean {
  return spawnSync(program, ['--version']).error !== undefined;
}
