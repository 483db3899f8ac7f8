/**
 * `npm run corpus -- FOLDER [--render] [--json]`: every Markdown report of a folder through the pipeline, with all
 * checks; a line a report, what is wrong below it, a sum at the end. Exit code 1 when a check fails.
 *
 * `--render` also has LibreOffice draw the decks. `--json` prints one JSON object a line instead.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileToPptx, nodeHost } from '../../src/index.ts';
import { openDeck } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { drawnDefects } from '../support/drawn.ts';
import { renderAll } from '../support/render.ts';
import { validate } from '../support/validate.ts';
import { recall } from '../support/words.ts';

/** What became of one report. Lists are empty where all is well. */
interface Outcome {
  readonly name: string;
  readonly slides: number;
  readonly charts: number;
  readonly tables: number;
  readonly warnings: number;
  readonly milliseconds: number;
  /** Why there is no deck at all. */
  readonly faults: readonly string[];
  /** What Microsoft's validator says. */
  readonly invalid: readonly string[];
  readonly defects: readonly string[];
  /** Share of the report's words that the deck has, and the words that it lacks. */
  readonly recall: number;
  readonly lost: readonly string[];
  readonly misdrawn: readonly string[];
}

const CHECKS = ['faults', 'invalid', 'defects', 'lost', 'misdrawn'] as const;

/** The report's words are counted by a simple reading of its Markdown, which is wrong about a few of them. */
const LEAST_RECALL = 0.99;

/** Of each check, so many findings are printed a report. */
const SHOWN = 5;

/** As many decks as LibreOffice draws at one start. */
const BATCH = 12;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { render: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run corpus -- FOLDER [--render] [--json]');
  process.exitCode = 2;
} else {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  let outcomes: readonly Outcome[] = [];
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = await examine(files.slice(at, at + BATCH).map((file) => join(folder, file)));
    for (const outcome of batch) print(outcome);
    outcomes = [...outcomes, ...batch];
  }
  if (!options.json) console.log(`\n${sum(outcomes)}`);
  process.exitCode = outcomes.length > 0 && outcomes.every(sound) ? 0 : 1;
}

async function examine(paths: readonly string[]): Promise<readonly Outcome[]> {
  const results = await twoAtATime(paths, one);
  const decks = results.flatMap(({ pptx }) => pptx ?? []);
  const pages = options.render && decks.length > 0 ? await renderAll(decks) : [];
  return results.map(({ outcome, pptx }) => {
    const drawn = pptx && pages[decks.indexOf(pptx)];
    return drawn ? { ...outcome, misdrawn: drawnDefects(openDeck(pptx), drawn) } : outcome;
  });
}

async function one(path: string): Promise<{ readonly outcome: Outcome; readonly pptx?: Uint8Array }> {
  const markdown = await readFile(path, 'utf8');
  const started = performance.now();
  try {
    const { pptx, messages } = await compileToPptx(markdown, { path, host: nodeHost });
    const milliseconds = performance.now() - started;
    const deck = openDeck(pptx);
    const shapes = deck.slides.flatMap((slide) => slide.shapes);
    const { share, lost } = recall(markdown, deck);
    const outcome: Outcome = {
      ...nothing(path),
      slides: deck.slides.length,
      charts: shapes.filter(({ kind }) => kind === 'chart').length,
      tables: shapes.filter(({ kind }) => kind === 'table').length,
      warnings: messages.length,
      milliseconds,
      invalid: await validate(pptx),
      defects: packageDefects(pptx),
      recall: share,
      lost,
    };
    return { outcome, pptx };
  } catch (error) {
    return {
      outcome: { ...nothing(path), faults: [error instanceof Error ? `${error.stack}` : String(error)] },
    };
  }
}

function nothing(path: string): Outcome {
  const counts = { slides: 0, charts: 0, tables: 0, warnings: 0, milliseconds: 0, recall: 0 };
  return {
    name: basename(path, '.md'),
    ...counts,
    faults: [],
    invalid: [],
    defects: [],
    lost: [],
    misdrawn: [],
  };
}

function sound(outcome: Outcome): boolean {
  const faultless = CHECKS.every((check) => check === 'lost' || outcome[check].length === 0);
  return faultless && outcome.recall >= LEAST_RECALL;
}

function print(outcome: Outcome): void {
  if (options.json) {
    console.log(JSON.stringify(outcome));
    return;
  }
  console.log(line(outcome));
  for (const check of CHECKS) {
    for (const finding of outcome[check].slice(0, SHOWN)) console.log(`    ${check}: ${finding}`);
    const more = outcome[check].length - SHOWN;
    if (more > 0) console.log(`    ${check}: and ${more} more`);
  }
}

function line(outcome: Outcome): string {
  const { name, slides, charts, tables, warnings, milliseconds, invalid, defects, misdrawn } = outcome;
  const counts = [
    `${String(slides).padStart(4)} slides`,
    `${String(charts).padStart(3)} charts`,
    `${String(tables).padStart(3)} tables`,
    `${String(warnings).padStart(3)} warnings`,
    `${milliseconds.toFixed(0).padStart(5)} ms`,
    `${String(invalid.length).padStart(3)} invalid`,
    `${String(defects.length).padStart(3)} defects`,
    `${(outcome.recall * 100).toFixed(2).padStart(6)}% of words`,
    ...(options.render ? [`${String(misdrawn.length).padStart(3)} misdrawn`] : []),
  ];
  return `${sound(outcome) ? ' ok ' : 'FAIL'} ${name.padEnd(36)} ${counts.join('  ')}`;
}

function sum(outcomes: readonly Outcome[]): string {
  const total = (of: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const failed = outcomes.filter((outcome) => !sound(outcome)).length;
  return [
    `${outcomes.length - failed} of ${outcomes.length} reports are sound`,
    `${total(({ slides }) => slides)} slides`,
    `${total(({ charts }) => charts)} charts`,
    `${total(({ tables }) => tables)} tables`,
    `${(total(({ milliseconds }) => milliseconds) / 1000).toFixed(1)} s`,
    ...CHECKS.map((check) => `${total((outcome) => outcome[check].length)} ${check}`),
  ].join(', ');
}

/** Maps with two in the air: the validator runs in a process of its own, so that one compiles meanwhile. */
async function twoAtATime<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results.set(index, await map(item));
  };
  await Promise.all([work(), work()]);
  return items.flatMap((_, index) => results.get(index) ?? []);
}
