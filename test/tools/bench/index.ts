/**
 * `npm run bench [-- PART… --report REPORT.md --runs N]`: how fast the built command is, against pandoc on the same machine in
 * the same minutes. Run `npm run build` first, and on a quiet machine; what holds elsewhere are the ratios.
 *
 * Parts: cold, long, many, growth, unchanged; all where none is named. Peak memory needs GNU time (Debian: `apt-get install
 * time`), the comparison pandoc.
 */
import { availableParallelism, loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withTemporaryFolder } from '../../support/temporary.ts';
import { isMissing } from './measure.ts';
import { PARTS } from './parts.ts';

const root = join(import.meta.dirname, '../../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string', default: join(root, 'input/quarterly-report.md') },
    runs: { type: 'string', default: '9' },
  },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = wanted.filter((name) => !PARTS[name]);

if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const pandoc = !isMissing('pandoc');
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${basename(values.report)}; cores: ${availableParallelism()}, Node.js ${process.version}, load: ${load}`,
  );
  if (!pandoc) console.log('pandoc is not installed, so there is nothing to compare with.');
  const setting = {
    report: resolve(values.report),
    program: join(root, 'dist/cli.js'),
    runs: Number(values.runs),
    pandoc,
  };
  for (const name of wanted)
    await withTemporaryFolder((folder) => PARTS[name]?.({ ...setting, folder }) ?? Promise.resolve());
}
