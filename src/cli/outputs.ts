/** What decks are written as, and which file is which. */
import { extname } from 'node:path';
import type { OutputName } from '../output/names.ts';
import { STREAM } from './input.ts';
import { UsageError } from './usage.ts';

/** A deck that is to be written. */
export interface DeckFile {
  /** A path, or `-` for standard output. */
  readonly path: string;
  /** The ending of its files. */
  readonly output: string;
}

const DEFAULT: OutputName = 'pptx';

/** What decks are written as where nobody says it. */
export const DEFAULT_OUTPUTS: readonly string[] = [DEFAULT];

/** The outputs in a list like `pptx,html`, each once. */
export function readOutputs(list: string): readonly string[] {
  return [...new Set(list.split(',').map((name) => name.trim()))];
}

/** Throws a `UsageError` where one of the outputs that `--to` names is none of the `known`. */
export function refuseOutputs(outputs: readonly string[], known: readonly string[]): void {
  for (const name of outputs) refuseOutput(name, '--to', known);
}

/** The file as what its ending says; a name without an ending is PowerPoint's. Throws a `UsageError`. */
export function deckFile(path: string, known: readonly string[]): DeckFile {
  const ending = path === STREAM ? '' : extname(path).slice(1).toLowerCase();
  if (ending === '') return { path, output: DEFAULT };
  refuseOutput(ending, '-o', known);
  return { path, output: ending };
}

/** Whether it is named as a deck is. */
export function isDeckName(path: string, known: readonly string[]): boolean {
  return known.some((output) => path.toLowerCase().endsWith(`.${output}`));
}

/** The decks beside one another that a report becomes; `path` is the report's, in the folder of the decks. */
export function decksOf(path: string, outputs = DEFAULT_OUTPUTS): readonly DeckFile[] {
  const stem = path.replace(/\.[^./\\]*$/, '');
  return outputs.map((output) => ({ path: `${stem}.${output}`, output }));
}

function refuseOutput(name: string, option: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UsageError(`${option} cannot be “${name}”; decks are written as ${known.join(', ')}.`);
}
