/** What is thrown of the mapping of a template. */
import type { VFileMessage } from 'vfile-message';

/** Why a mapping cannot be used: `errors` are its faults, each a fatal `VFileMessage`. */
export class MappingError extends AggregateError {
  readonly path: string;

  constructor(path: string, faults: readonly VFileMessage[]) {
    super(faults, `${path}: the mapping has faults`);
    this.name = 'MappingError';
    this.path = path;
  }
}
