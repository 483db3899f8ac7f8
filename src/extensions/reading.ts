/** What a report is read and decided about with: all that is needed to tell of it without drawing. */
import { message } from '../messages.ts';
import type { Dialect } from '../report/dialect.ts';
import type { Rules } from '../visuals/candidate.ts';
import { dialectOf } from './dialect.ts';
import { extensionFaults, wayAsText } from './faults.ts';
import type { Extension } from './model.ts';
import { rulesOf } from './visuals.ts';

export interface ReadingTables {
  readonly dialect: Dialect;
  readonly rules: Rules;
}

/** The tables with these extensions. Throws the fatal message `extension-invalid` where one has a fault. */
export function readingOf(extensions: readonly Extension[]): ReadingTables {
  const [fault] = extensionFaults(extensions);
  if (fault)
    throw message('extension-invalid', undefined, { key: wayAsText(fault.way), reason: fault.reason });
  return { dialect: dialectOf(extensions), rules: rulesOf(extensions) };
}
