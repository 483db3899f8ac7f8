/** What is thrown of a configuration. */
import type { VFileMessage } from 'vfile-message';

/** Why a configuration cannot be used: `errors` are its faults, each a fatal `VFileMessage`. */
export class ConfigError extends AggregateError {
  readonly path: string;

  constructor(path: string, faults: readonly VFileMessage[]) {
    super(faults, `${path}: has faults`);
    this.name = 'ConfigError';
    this.path = path;
  }
}
