/** Everything that a report is compiled with: the program's own tables, and what extensions add to them. */
import { KINDS, type Kinds } from '../blocks/index.ts';
import type { Dialect } from '../report/dialect.ts';
import type { Rules } from '../visuals/candidate.ts';
import { DRAWERS, type Drawers } from '../visuals/draw/index.ts';
import { drawersOf, kindsOf } from './drawing.ts';
import type { Extension } from './model.ts';
import { readingOf } from './reading.ts';

/** How a report is read, decided about and drawn. */
export interface Tables {
  readonly dialect: Dialect;
  readonly rules: Rules;
  readonly kinds: Kinds;
  readonly drawers: Drawers;
}

/** The tables with these extensions. Throws the fatal message `extension-invalid` where one has a fault. */
export function tablesOf(extensions: readonly Extension[]): Tables {
  const reading = readingOf(extensions);
  return extensions.length === 0
    ? { ...reading, kinds: KINDS, drawers: DRAWERS }
    : { ...reading, kinds: kindsOf(extensions), drawers: drawersOf(extensions) };
}
