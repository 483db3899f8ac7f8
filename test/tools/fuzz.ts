/**
 * `npm run fuzz -- [--runs N] [--seed S] [--reports FOLDER]`: decks of mutilated documents, checked one by one. A
 * document that fails is cut down to the lines that matter and written beside this machine's other temporary files.
 * Exit code 1 when any has failed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultsOf, mutated } from '../support/fuzz.ts';
import { arbitraryReport } from '../support/markdown.ts';
import { validate } from '../support/validate.ts';

/** The validator takes as long as ten documents. */
const VALIDATED = 100;

const BATCH = 100;

/** Longer real documents would take most of the time. */
const LONGEST_SEED = 20_000;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    reports: { type: 'string' },
  },
});
const runs = Number(options.runs);
const seed = Number(options.seed);
const documents = arbitraryDocuments();
console.error(`${runs} documents, seed ${seed}`);

let failed = 0;
let slowest = { milliseconds: 0, document: '' };
for (let at = 0; at < runs; at += BATCH) {
  const batch = fc.sample(documents, { seed: seed + at, numRuns: Math.min(BATCH, runs - at) });
  for (const [i, document] of batch.entries()) failed += await examine(document, at + i);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.error(`${Math.min(at + BATCH, runs)} done, ${failed} failed, ${memory} MB`);
}
const path = keep(slowest.document, 'slowest');
console.log(
  `${runs} documents, ${failed} failed; the slowest took ${Math.round(slowest.milliseconds)} ms: ${path}`,
);
process.exitCode = failed > 0 ? 1 : 0;

function arbitraryDocuments(): fc.Arbitrary<string> {
  const cases = join(import.meta.dirname, '../cases');
  const seeds = [
    ...readdirSync(cases).map((name) => readFileSync(join(cases, name, 'input.md'), 'utf8')),
    ...(options.reports ? reportsIn(options.reports) : []),
  ];
  return fc.oneof({ weight: 4, arbitrary: mutated(seeds) }, arbitraryReport(8));
}

function reportsIn(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8').slice(0, LONGEST_SEED));
}

/** 1 where the document fails, else 0. */
async function examine(document: string, number: number): Promise<number> {
  const started = performance.now();
  const { faults, pptx } = await faultsOf(document);
  const milliseconds = performance.now() - started;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, document };
  const invalid = pptx && number % VALIDATED === 0 ? await validate(pptx) : [];
  const [fault] = [...faults, ...invalid.map((error) => `invalid: ${error}`)];
  if (fault === undefined) return 0;
  const small = faults.length > 0 ? await minimal(document, kindOf(fault)) : document;
  console.log(
    `document ${number}: ${fault.split('\n').slice(0, 4).join(' / ')}\n  ${keep(small, String(number))}`,
  );
  return 1;
}

function kindOf(fault: string): string {
  return fault.replace(/:.*/s, '');
}

/** The document without the lines that it fails without, in a few passes. */
async function minimal(document: string, kind: string): Promise<string> {
  let lines = document.split('\n');
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length; ) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      const { faults } = await faultsOf(fewer.join('\n'));
      if (faults.some((fault) => kindOf(fault) === kind)) lines = fewer;
      else at += size;
    }
  }
  return lines.join('\n');
}

function keep(document: string, name: string): string {
  const path = join(tmpdir(), `quarterdeck-fuzz-${seed}-${name}.md`);
  writeFileSync(path, document);
  return path;
}
