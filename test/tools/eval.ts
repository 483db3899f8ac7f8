/**
 * Measures the decisions against a folder of judged tables (NNN.md and expected.jsonl, and the same in more/):
 * `npm run eval -- DIR [--holdout] [--id NNN]`. Ids divisible by three are held out: tuning looks at the others, and
 * failures of the held-out half are counted but never listed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../src/report/text.ts';
import { decide } from '../../src/visuals/decide.ts';
import type { Decision, SeriesData } from '../../src/visuals/decision.ts';
import { tablesIn } from './tables.ts';

interface Expectation {
  readonly id: string;
  readonly expected: string;
  readonly finer?: string;
  readonly acceptable: readonly string[];
  readonly plot: readonly string[];
  readonly never: readonly string[];
  readonly never_idx?: readonly number[];
  readonly why: string;
}

interface Outcome {
  readonly folder: string;
  readonly wanted: Expectation;
  readonly got: Decision;
  readonly exact: boolean;
  readonly fine: boolean;
  readonly forbidden: readonly string[];
  readonly missed: readonly string[];
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npm run eval -- DIR [--holdout] [--id NNN]');

const outcomes = [folder, join(folder, 'more')]
  .filter((path) => existsSync(join(path, 'expected.jsonl')))
  .flatMap(evaluate);
const heldOut = (id: string): boolean => Number(id) % 3 === 0;
const only = flags[flags.indexOf('--id') + 1];

if (flags.includes('--id')) {
  for (const { wanted, got, folder: where } of outcomes.filter((outcome) => outcome.wanted.id === only)) {
    console.log(where, JSON.stringify({ wanted, got }, null, 1));
  }
} else {
  report(
    'tuned',
    outcomes.filter(({ wanted }) => !heldOut(wanted.id)),
  );
  report(
    'held out',
    outcomes.filter(({ wanted }) => heldOut(wanted.id)),
  );
  if (!flags.includes('--holdout')) outcomes.filter(({ wanted }) => !heldOut(wanted.id)).forEach(list);
}

function evaluate(path: string): readonly Outcome[] {
  const lines = readFileSync(join(path, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const wanted = JSON.parse(line) as Expectation;
    // A title and a text of its own, lest the table be taken for the lines below a report's title.
    const [found] = tablesIn(`# Tables\n\nA text.\n\n${readFileSync(join(path, `${wanted.id}.md`), 'utf8')}`);
    // A table of pictures is a grid of them: there is nothing to decide.
    if (found === undefined) return [];
    const heads = found.table.header.map(plainText);
    return [judge(path, wanted, decide(found.table, found.context), heads)];
  });
}

function judge(path: string, wanted: Expectation, got: Decision, heads: readonly string[]): Outcome {
  // The second reader calls heat maps risk matrices, and tables of states and of levels alike `status`.
  const accepted = (visual: string): boolean =>
    visual === got.visual ||
    (visual === 'risk-matrix' && got.visual === 'heatmap') ||
    (visual === 'line' && got.visual === 'area');
  const exact = accepted(wanted.expected);
  const axes = axesOf(got, heads);
  const drawn = axes.flat();
  const forbidden = axes.flatMap((axis) => forbiddenOn(axis, wanted));
  const chart = drawn.length > 0 && exact;
  const omitted = new Set(got.leftOut.map(({ index }) => index));
  const plotted = new Set(heads.filter((_, column) => !omitted.has(column)).map(normal));
  const missed = chart ? wanted.plot.filter((name) => !plotted.has(normal(name))) : [];
  return {
    folder: path,
    wanted,
    got,
    exact,
    fine: exact || wanted.acceptable.some(accepted),
    forbidden,
    missed,
  };
}

type Drawn = Pick<SeriesData, 'name' | 'column'>;

/**
 * What must not be drawn. The first reader means it of any mark; the second only of marks beside those wanted, so
 * that a panel of its own is allowed where panels are.
 */
function forbiddenOn(axis: readonly Drawn[], wanted: Expectation): readonly string[] {
  const { never, plot, never_idx: indexes } = wanted;
  if (indexes !== undefined)
    return axis.filter(({ column }) => indexes.includes(column)).map(({ name }) => name);
  const [names, wished] = [new Set(never.map(normal)), new Set(plot.map(normal))];
  const beside = axis.some(({ name }) => wished.has(normal(name)));
  return axis.filter(({ name }) => beside && names.has(normal(name))).map(({ name }) => name);
}

/** Columns drawn as numbers, axis by axis; by `plotted` where rows are the series. */
function axesOf(decision: Decision, heads: readonly string[]): readonly (readonly Drawn[])[] {
  const byName = decision.plotted.map((name) => ({ name, column: -1 }));
  switch (decision.visual) {
    case 'small-multiples':
      return decision.panels.map(({ series }) =>
        series.some(({ column }) => column < 0) ? byName : titled(series, heads),
      );
    case 'kpi':
      return [byName];
    case 'risk-matrix':
    case 'status':
    case 'timeline':
    case 'table':
      return [];
    case 'custom':
      return [];
    case 'heatmap':
      // Levels tint their words; they are not drawn as numbers.
      return decision.series.some(({ unit }) => unit.name === 'level')
        ? []
        : [[...decision.series, ...byName]];
    default:
      return [[...decision.series, ...byName]];
  }
}

/** Series under their columns' whole heads, which panels shorten. */
function titled(series: readonly SeriesData[], heads: readonly string[]): readonly Drawn[] {
  return series.map(({ column }) => ({ column, name: heads[column] ?? '' }));
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}%#]+/gu, '');
}

function report(half: string, found: readonly Outcome[]): void {
  const share = (part: readonly Outcome[], whole: readonly Outcome[] = found): string =>
    `${((100 * part.length) / Math.max(1, whole.length)).toFixed(1)}% (${part.length}/${whole.length})`;
  const charts = found.filter(({ wanted }) => wanted.expected !== 'table');
  const drawn = found.filter(({ got }) => got.visual !== 'table');
  console.log(
    `${half}: acceptable ${share(found.filter(({ fine }) => fine))}, exact ${share(found.filter(({ exact }) => exact))}`,
  );
  console.log(
    `  charts found ${share(
      charts.filter(({ got }) => got.visual !== 'table'),
      charts,
    )}, exactly ${share(
      charts.filter(({ exact }) => exact),
      charts,
    )}`,
  );
  console.log(
    `  forbidden columns drawn in ${share(
      drawn.filter(({ forbidden }) => forbidden.length > 0),
      drawn,
    )} of what is drawn`,
  );
}

function list({ folder: path, wanted, got, exact, fine, forbidden, missed }: Outcome): void {
  if (exact && forbidden.length === 0 && missed.length === 0) return;
  const mark = forbidden.length > 0 ? '!!' : !fine ? ' x' : exact ? ' m' : '  ';
  const place = path.endsWith('more') ? 'more/' : '';
  const notes = [
    forbidden.length > 0 ? `draws ${forbidden.join(', ')}` : '',
    missed.length > 0 ? `misses ${missed.join(', ')}` : '',
  ].filter((note) => note !== '');
  console.log(
    `${mark} ${place}${wanted.id} ${wanted.expected} [${wanted.acceptable}] -> ${got.visual} ${notes.join('; ')}`,
  );
}
