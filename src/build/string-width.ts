/**
 * Build time: stands in the bundle for the package `string-width`, with which yargs aligns the columns of `--help`.
 *
 * Its tables of emoji take longer to load than all the rest of yargs, at every start, and our help has none.
 */
import { stripVTControlCharacters } from 'node:util';

export default function stringWidth(text: string): number {
  return stripVTControlCharacters(text).length;
}
