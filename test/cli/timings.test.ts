/** `--timings`: where the time goes, of one report and of many. */
import { describe, expect, it } from 'vitest';
import { createStopwatch, lapLines, sumOf } from '../../src/cli/stopwatch.ts';
import { runCommand, writeFiles } from '../support/command.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

describe('a stopwatch', () => {
  it('gives each stage its time, also where it goes on', () => {
    const times = [0, 10, 15, 45, 45, 46];
    const { stage, laps } = createStopwatch('a', () => times.shift() ?? 50);
    for (const name of ['b', 'c', 'b', 'd']) stage(name);
    expect(laps()).toEqual([
      { stage: 'a', milliseconds: 10 },
      { stage: 'b', milliseconds: 5 },
      { stage: 'c', milliseconds: 30 },
      { stage: 'd', milliseconds: 1 },
    ]);
  });

  it('is told in lines with shares', () => {
    const laps = sumOf([
      { stage: 'start', milliseconds: 20 },
      { stage: 'flow', milliseconds: 50 },
      { stage: 'flow', milliseconds: 10 },
    ]);
    expect(lapLines(laps)).toEqual(['  start      20.0 ms  25%', '  flow       60.0 ms  75%']);
  });
});

it('is told on standard error and to programs, but for what was not done', () =>
  withTemporaryFolder(async (folder) => {
    writeFiles(folder, { 'a.md': '# R\n\n## A\n\n- b\n', 'b.md': '# R\n\n## B\n\n- c\n' });
    const run = () => runCommand(folder, ['a.md', 'b.md', '--cache', '--timings', '--format', 'json']);
    const STAGES = 'load gather read template digest prepare plan flow check pptx save'.split(' ');
    const { stdout, stderr } = run();
    for (const { timings } of JSON.parse(stdout.toString())) expect(Object.keys(timings)).toEqual(STAGES);
    const [, told = ''] = stderr.split(/Where the time of 2 reports went; \d+ ms by the clock:\n/);
    expect(told.match(/^ {2}[a-z]+/gm)).toEqual(['start', ...STAGES].map((stage) => `  ${stage}`));
    const again = run();
    expect(again.stdout.toString()).not.toContain('timings');
    expect(again.stderr).toMatch(/Where the time of 0 reports went; .*\n {2}start .* 100%\n$/);
  }));
