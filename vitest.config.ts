import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

/** Where a machine that counts tests wants them listed. */
const { TEST_RESULTS } = process.env;

export default defineConfig({
  define: {
    QUARTERDECK_VERSION: JSON.stringify(manifest.version),
    QUARTERDECK_BUILD: JSON.stringify('test'),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // No test changes what others import, so each file need not load the whole program anew.
    isolate: false,
    // By default one core is left idle, which on a small machine is half of it.
    maxWorkers: '100%',
    // LibreOffice and Microsoft's validator take seconds, and more on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: TEST_RESULTS ? ['default', ['json', { outputFile: TEST_RESULTS }]] : ['default'],
  },
});
