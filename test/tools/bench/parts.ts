/** What is measured, a part a question. Each prints a table. */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { compare, type Measurement, type Run, runEach, runOnce } from './measure.ts';
import { repeat, writeSmall } from './reports.ts';
import { megabytes, milliseconds, printTable, times } from './table.ts';

export interface Setting {
  /** The report that is measured. */
  readonly report: string;
  /** The built command. */
  readonly program: string;
  /** An empty folder. */
  readonly folder: string;
  /** Medians are of so many runs. */
  readonly runs: number;
  /** Whether there is pandoc to compare with. */
  readonly pandoc: boolean;
}

/** By their names, in the order in which they run. */
export const PARTS: Readonly<Record<string, (setting: Setting) => Promise<void>>> = {
  cold: measureCold,
  long: measureLong,
  many: measureMany,
  growth: measureGrowth,
  unchanged: measureUnchanged,
};

const LONG = 100;
const MANY = 1000;
/** Of pandoc's runs so many stand for all. */
const SAMPLE = 60;
const SIZES = [1, 3, 10, 30, 100, 300];

/** What takes long is run less often. */
const few = (runs: number) => Math.min(runs, 3);

/** Reports as they are usually made, and made whole: with nothing left to the notes. */
const WAYS = [
  { name: 'shortened', keys: [] },
  { name: 'whole: limits off, prose full', keys: ['limits: off', 'prose: full'] },
];

async function measureCold(setting: Setting): Promise<void> {
  const { report, runs } = setting;
  const deck = join(setting.folder, 'deck.pptx');
  const idle: Run = () => runOnce(process.execPath, ['-e', '']);
  const [own, node, pandoc] = await compare(
    [quarterdeck(setting, report, deck), idle, ...(setting.pandoc ? [pandocOf(setting, report)] : [])],
    runs,
  );
  printTable(
    `One report, from a cold start (medians of ${runs}; wanted: at most 1.5 × pandoc)`,
    ['', 'time', 'memory', 'quarterdeck is'],
    [
      row('quarterdeck', own),
      [...row('pandoc', pandoc), times(own?.milliseconds, pandoc?.milliseconds)],
      [...row('Node.js that does nothing', node), times(own?.milliseconds, node?.milliseconds)],
    ],
  );
}

async function measureLong(setting: Setting): Promise<void> {
  const { report, folder } = setting;
  const paths = await Promise.all(
    WAYS.map(({ keys }, at) => repeat(report, LONG, join(folder, `long-${at}`), keys)),
  );
  const [plain = ''] = paths;
  const deck = join(folder, 'deck.pptx');
  const measured = await compare(
    [
      ...paths.map((path) => quarterdeck(setting, path, deck)),
      ...(setting.pandoc ? [pandocOf(setting, plain)] : []),
    ],
    few(setting.runs),
  );
  const pandoc = measured[WAYS.length];
  printTable(
    `The report ${LONG} times over (medians of ${few(setting.runs)}; wanted: at most 0.35 × pandoc)`,
    ['', 'time', 'memory', 'of pandoc’s time'],
    [
      ...WAYS.map(({ name }, at) => [
        ...row(`quarterdeck, ${name}`, measured[at]),
        times(measured[at]?.milliseconds, pandoc?.milliseconds),
      ]),
      row('pandoc', pandoc),
    ],
  );
}

async function measureMany(setting: Setting): Promise<void> {
  const folder = join(setting.folder, 'many');
  const reports = await writeSmall(MANY, folder);
  const threads = availableParallelism();
  const sample = reports.slice(0, SAMPLE).map((path) => pandocOf(setting, path));
  const [own, together, alone] = await compare(
    [
      quarterdeck(setting, folder, `${folder}-decks`),
      ...(setting.pandoc ? [() => runEach(sample, threads), () => runEach(sample, 1)] : []),
    ],
    few(setting.runs),
  );
  const rate = (count: number, of?: Measurement) => of && (1000 * count) / of.milliseconds;
  const line = (name: string, count: number, of?: Measurement) => {
    const made = rate(count, of);
    return [name, made?.toFixed(1) ?? '–', megabytes(of?.megabytes), times(rate(MANY, own), made)];
  };
  printTable(
    `${MANY} small reports (medians of ${few(setting.runs)}; wanted: at least 8 × as many a second as pandoc)`,
    ['', 'reports a second', 'memory', 'quarterdeck is'],
    [
      line(`quarterdeck, one run on ${threads} threads`, MANY, own),
      line(`pandoc, a run for each of ${SAMPLE}, ${threads} at once`, SAMPLE, together),
      line(`pandoc, a run for each of ${SAMPLE}, one by one`, SAMPLE, alone),
    ],
  );
}

async function measureGrowth(setting: Setting): Promise<void> {
  for (const { name, keys } of WAYS) {
    const rows: string[][] = [];
    let first: Measurement | undefined;
    for (const copies of SIZES) {
      const folder = join(setting.folder, `${copies}-${keys.length}`);
      const path = await repeat(setting.report, copies, folder, keys);
      const [one] = await compare([quarterdeck(setting, path, join(folder, 'deck.pptx'))], few(setting.runs));
      if (!one) continue;
      first ??= one;
      rows.push([...row(String(copies), one), ...(copies > 1 ? furtherCopy(one, first, copies) : [])]);
    }
    printTable(
      `Growth, ${name} (medians of ${few(setting.runs)}; wanted: the same for each further copy)`,
      ['copies', 'time', 'memory', 'a further copy', ''],
      rows,
    );
  }
}

/** What each copy but the first costs. */
function furtherCopy(now: Measurement, first: Measurement, copies: number): readonly string[] {
  const time = (now.milliseconds - first.milliseconds) / (copies - 1);
  const memory = ((now.megabytes ?? Number.NaN) - (first.megabytes ?? Number.NaN)) / (copies - 1);
  return [`${time.toFixed(1)} ms`, Number.isNaN(memory) ? '–' : `${memory.toFixed(2)} MB`];
}

async function measureUnchanged(setting: Setting): Promise<void> {
  const folder = join(setting.folder, 'unchanged');
  await writeSmall(MANY, folder);
  const run = quarterdeck(setting, folder, `${folder}-decks`, `--cache=${join(setting.folder, 'kept')}`);
  const first = await run();
  const [again] = await compare([run], setting.runs);
  printTable(
    `${MANY} small reports with --cache (unchanged: median of ${setting.runs}; wanted: under 2 s)`,
    ['', 'time', 'memory'],
    [row('made and kept', first), row('unchanged', again)],
  );
}

function row(name: string, measured: Measurement | undefined): readonly string[] {
  return [name, milliseconds(measured?.milliseconds), megabytes(measured?.megabytes)];
}

function quarterdeck({ program }: Setting, report: string, output: string, ...flags: readonly string[]): Run {
  const args = [program, report, '-o', output, '--quiet', '--no-config', ...flags];
  return () => runOnce(process.execPath, args);
}

function pandocOf({ folder }: Setting, report: string): Run {
  const deck = join(folder, `pandoc-${report.replace(/\W/g, '')}.pptx`);
  return () => runOnce('pandoc', [report, '--resource-path', dirname(report), '-o', deck]);
}
