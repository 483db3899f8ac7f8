/** What decks are written as, and which file is which. */
import { extname } from 'node:path';
import { STREAM } from './input.ts';
import { UsageError } from './usage.ts';

/** Each is the ending of its files. */
export const OUTPUTS = ['pptx', 'html', 'json', 'pdf', 'png'] as const;
export type Output = (typeof OUTPUTS)[number];

/** A deck that is to be written. */
export interface DeckFile {
  /** A path, or `-` for standard output. */
  readonly path: string;
  readonly output: Output;
}

const DEFAULT: Output = 'pptx';

/** What decks are written as where nobody says it. */
export const DEFAULT_OUTPUTS: readonly Output[] = [DEFAULT];

/** The outputs in a list like `pptx,html`, each once. Throws a `UsageError`. */
export function readOutputs(list: string): readonly Output[] {
  return [...new Set(list.split(',').map((name) => readOutput(name.trim(), '--to')))];
}

/** The file as what its ending says; a name without an ending is PowerPoint's. Throws a `UsageError`. */
export function deckFile(path: string): DeckFile {
  const ending = path === STREAM ? '' : extname(path).slice(1).toLowerCase();
  return { path, output: ending === '' ? DEFAULT : readOutput(ending, '-o') };
}

/** Whether it is named as a deck is. */
export function isDeckName(path: string): boolean {
  return OUTPUTS.some((output) => path.toLowerCase().endsWith(`.${output}`));
}

/** The decks beside one another that a report becomes; `path` is the report's, in the folder of the decks. */
export function decksOf(path: string, outputs = DEFAULT_OUTPUTS): readonly DeckFile[] {
  const stem = path.replace(/\.[^./\\]*$/, '');
  return outputs.map((output) => ({ path: `${stem}.${output}`, output }));
}

function readOutput(name: string, option: string): Output {
  const output = OUTPUTS.find((known) => known === name);
  if (output) return output;
  throw new UsageError(`${option} cannot be “${name}”; decks are written as ${OUTPUTS.join(', ')}.`);
}
