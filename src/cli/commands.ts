/** The commands that work on reports: what is done with each, and what is said of it. */
import type { Host } from '../host/host.ts';
import { STREAM } from './input.ts';
import type { Outcome } from './outcome.ts';
import { type Command, run } from './run.ts';
import { type BuildFlags, buildOptions, type CheckFlags, cacheFolder, checkOptions } from './settled.ts';
import { count } from './tell.ts';

/** Exit code: 0 when every deck is written, 1 when one could not be. */
export async function buildDecks(flags: BuildFlags, host: Host): Promise<number> {
  const command: Command = {
    jobOf: (pair, found) => ({
      type: 'build',
      ...pair,
      ...buildOptions(flags, found),
      cache: cacheFolder(flags, found?.config ?? {}),
      ...(flags.watch && { recorded: true }),
      ...(flags.timings && { timed: true }),
    }),
    voice: { stream: process.stderr, one: writtenDeck, all: writtenDecks },
  };
  // A configuration is strict with what is checked: a deck with findings is a deck.
  const asked = { ...flags, strict: false };
  return flags.watch ? (await import('./watch.ts')).watch(asked, command, host) : run(asked, command, host);
}

/** Exit code: 0 when every report was checked, 1 when one could not be, has errors or, if strict, any finding. */
export function checkReports(flags: CheckFlags, host: Host): Promise<number> {
  return run(
    flags,
    {
      jobOf: ({ report }, found) => ({ type: 'check', report, ...checkOptions(flags, found) }),
      voice: { stream: process.stdout, one: checkedReport, all: checkedReports },
    },
    host,
  );
}

function writtenDeck({ deck }: Outcome): string {
  if (!deck) return '';
  const { paths, slides, charts, milliseconds, unchanged } = deck;
  const names = paths.map((path) => (path === STREAM ? 'standard output' : path));
  return `${names.join(', ')}: ${count(slides, 'slide')}, ${count(charts, 'chart')}, ${unchanged ? 'unchanged' : `${(milliseconds / 1000).toFixed(2)} s`}`;
}

function writtenDecks(outcomes: readonly Outcome[]): string {
  const decks = outcomes.flatMap(({ deck }) => deck ?? []);
  const [slides, charts] = [sum(decks.map((deck) => deck.slides)), sum(decks.map((deck) => deck.charts))];
  const unchanged = decks.filter((deck) => deck.unchanged).length;
  return `${count(decks.length, 'deck')}: ${count(slides, 'slide')}, ${count(charts, 'chart')}${unchanged === 0 ? '' : `, ${unchanged} unchanged`}`;
}

function checkedReport({ report, findings }: Outcome): string {
  return `${report}: ${found(findings.length)}`;
}

function checkedReports(outcomes: readonly Outcome[]): string {
  return `${count(outcomes.length, 'report')}: ${found(sum(outcomes.map(({ findings }) => findings.length)))}`;
}

function found(findings: number): string {
  return findings === 0 ? 'nothing found' : count(findings, 'finding');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
