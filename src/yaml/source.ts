/** A YAML file that a person writes for the program: its value, and where in its text each part of the value stands. */
import type { VFileMessage } from 'vfile-message';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { message, type Place, type Rule, type Values } from '../messages.ts';

/** A YAML file that was read. */
export interface TextFile {
  /** Within the folder that is read: `standard/content.yaml`. */
  readonly path: string;
  /** What messages call it. */
  readonly shown: string;
  readonly text: string;
  /** Whether it comes with the program, so that nobody can change it where it is. */
  readonly isBuiltIn?: true;
}

/** The way to a part of a value: keys of maps, indices of lists. */
export type Way = readonly (string | number)[];

export interface SourceFile {
  readonly path: string;
  readonly shown: string;
  readonly isBuiltIn: boolean;
  /** Plain data; undefined where the text is no YAML. */
  readonly value: unknown;
  /**
   * Where the part stands, or the innermost there is on the way to it; `key` is where its name stands in a map. Undefined for
   * what a program made.
   */
  readonly placeOf: (way: Way, part: 'key' | 'value') => Place | undefined;
  readonly has: (way: Way) => boolean;
}

/** The file read; faults where it is no YAML. */
export function readSource({ path, shown, text, isBuiltIn }: TextFile): {
  readonly source: SourceFile;
  readonly faults: readonly VFileMessage[];
} {
  const lines = new LineCounter();
  const document = parseDocument<Node>(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { contents } = document;
  const found = made(() => document.toJS());
  const source: SourceFile = {
    path,
    shown,
    isBuiltIn: isBuiltIn ?? false,
    value: found.value,
    placeOf: (way, part) => placeAt(offsetOf(contents, way, part)),
    has: (way) => isCollection(contents) && contents.hasIn(way),
  };
  const [error] = document.errors;
  const reason = error?.message ?? found.reason;
  if (reason === undefined) return { source, faults: [] };
  const place = placeAt(error?.pos[0] ?? idleAlias(document));
  return { source, faults: [inFile(shown, message('yaml-invalid', place, { reason: withoutStop(reason) }))] };
}

/** The message `rule` about a part of a file, or about the name that the part has in its map. */
export function about<R extends Rule>(
  source: SourceFile,
  way: Way,
  rule: R,
  values: Values<R>,
  part: 'key' | 'value' = 'value',
): VFileMessage {
  return inFile(source.shown, message(rule, source.placeOf(way, part), values));
}

/** The message as one about the file. */
export function inFile(file: string, found: VFileMessage): VFileMessage {
  return Object.assign(found, { file });
}

/** What refers to itself, or to what there is not, is found only when the value is made. */
function made(make: () => unknown): { readonly value?: unknown; readonly reason?: string } {
  try {
    return { value: make() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The offset of the first alias of what there is not; of the text where there is none. */
function idleAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function withoutStop(text: string): string {
  return text.replace(/\.?\s*$/, '');
}

/** The offset in the text; of the innermost part that there is on the way. */
function offsetOf(contents: Node | null, way: Way, part: 'key' | 'value'): number {
  let [node, offset] = [contents, 0];
  for (const [depth, step] of way.entries()) {
    const [key, value] = stepInto(node, step);
    const isKey = part === 'key' && depth === way.length - 1;
    const target = isKey ? (key ?? value) : (value ?? key);
    if (target === undefined) return offset;
    offset = target.range?.[0] ?? offset;
    node = value ?? null;
  }
  return offset;
}

/** The nodes of a map's key and value, or of a list's entry. */
function stepInto(
  node: Node | null,
  step: string | number,
): readonly [key?: Node | undefined, value?: Node | undefined] {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? [pair.key, pair.value ?? undefined] : [];
  }
  const entry = isCollection(node) ? (node.get(step, true) as Node | undefined) : undefined;
  return entry ? [undefined, entry] : [];
}
