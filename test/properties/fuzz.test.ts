/** Three hundred documents of the fuzzer; `npm run fuzz` tries as many as one likes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { faultsOf, mutated } from '../support/fuzz.ts';
import { arbitraryReport } from '../support/markdown.ts';

const cases = join(import.meta.dirname, '../cases');
const seeds = readdirSync(cases).map((name) => readFileSync(join(cases, name, 'input.md'), 'utf8'));

/** The same documents each time, so that a failure is a change's doing. */
const SEED = 20_250_101;

it('decks of mutilated documents are sound, and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: mutated(seeds) }, arbitraryReport(6)),
      async (markdown) => {
        const { faults } = await faultsOf(markdown);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    ),
    // Shrinking a document takes minutes; `npm run fuzz` does it better.
    { numRuns: 200, seed: SEED, endOnFailure: true },
  );
}, 600_000);
