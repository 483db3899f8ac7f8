/** The schemas that files of `layouts/` hold to. */
import type { VFileMessage } from 'vfile-message';
import { faultsAgainst, type Validator } from '../../yaml/schema.ts';
import type { SourceFile } from '../../yaml/source.ts';
import * as VALIDATORS from '../generated/validators.ts';

export type FileKind = 'layout' | 'theme' | 'template';

const { layout, theme, template } = VALIDATORS as Readonly<Record<FileKind, Validator>>;
const VALIDATOR = { layout, theme, template };

/** What is not as its schema wants it, each at its place. */
export function schemaFaults(source: SourceFile, kind: FileKind): readonly VFileMessage[] {
  return faultsAgainst(VALIDATOR[kind], source);
}
