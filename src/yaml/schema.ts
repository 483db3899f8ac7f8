/** What a schema says of a file, in the words of a person who edits it. */
import type { ErrorObject } from 'ajv';
import type { VFileMessage } from 'vfile-message';
import { isSlip } from '../slip.ts';
import { about, type SourceFile, type Way } from './source.ts';

/** What the build makes of a schema. */
export type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };

/** Of what wraps others that say more. */
const SILENT = new Set(['if', 'propertyNames']);

/** What is not as the schema wants it, each at its place. */
export function faultsAgainst(validate: Validator, source: SourceFile): readonly VFileMessage[] {
  if (validate(source.value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => !SILENT.has(keyword))
    .map((error) => faultOf(error, source));
}

function faultOf(error: ErrorObject, source: SourceFile): VFileMessage {
  const way = wayOf(error.instancePath);
  const owner = nameOf(way);
  if (error.propertyName !== undefined) {
    return unknownKey(source, [...way, error.propertyName], error.params.allowedValues);
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = Object.keys(error.parentSchema?.properties ?? {});
      return unknownKey(source, [...way, error.params.additionalProperty], known);
    }
    case 'required':
      return missingKey(source, way, error.params.missingProperty);
    default: {
      const meant = nearest(error.data, error.params.allowedValues ?? []);
      const values = { key: owner, value: shownValue(error.data), wanted: wantedBy(error), meant };
      return about(source, way, 'value-unfit', values);
    }
  }
}

/** That nothing of this name may stand there. */
export function unknownKey(source: SourceFile, way: Way, known: readonly string[]): VFileMessage {
  const key = String(way.at(-1));
  return about(
    source,
    way,
    'key-unknown',
    { key, meant: nearest(key, known), known: known.join(', ') },
    'key',
  );
}

/** That what stands at the way lacks a key. */
export function missingKey(source: SourceFile, way: Way, key: string): VFileMessage {
  return about(source, way, 'key-missing', { owner: nameOf(way), key }, 'key');
}

/** The one of the known names that was probably meant. */
export function nearest(typed: unknown, known: readonly string[]): string | undefined {
  return typeof typed === 'string'
    ? known.find((name) => isSlip(typed.toLowerCase(), name.toLowerCase()))
    : undefined;
}

/** `/slots/body/box/2` as a way; what is written in JSON pointers with `~` is taken back. */
function wayOf(pointer: string): Way {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The innermost name on the way, for an entry of a list that of the list; '' for the whole file. */
function nameOf(way: Way): string {
  return String(way.findLast((step) => !/^\d+$/.test(String(step))) ?? '');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text, in quotes where it looks like a number',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [a, b]',
  object: 'a block of “key: value” lines',
};

/** What the value should be, to go on “it is …” with. */
function wantedBy({ keyword, params, parentSchema }: ErrorObject): string {
  if (keyword === 'minItems' && params.limit === 1) return 'at least one entry';
  switch (keyword) {
    case 'type':
      // Of several types the description tells.
      return TYPES[params.type] ?? parentSchema?.description ?? params.type;
    case 'enum':
      return `one of ${params.allowedValues.join(', ')}`;
    case 'minimum':
      return `${params.limit} or more`;
    case 'maximum':
      return `${params.limit} or less`;
    case 'exclusiveMinimum':
      return `more than ${params.limit}`;
    case 'minLength':
      return 'some text';
    case 'minProperties':
      return 'at least one key';
    default:
      return parentSchema?.description ?? 'another';
  }
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.every(isPlain) ? `[${value.join(', ')}]` : 'a list';
  return typeof value === 'object' ? 'a block of keys' : `“${value}”`;
}

function isPlain(value: unknown): boolean {
  return value !== null && typeof value !== 'object';
}
