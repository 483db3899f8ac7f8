/** What is wrong with extensions before any of their code is run: keys, types, and names that are taken. */
import { OUTPUTS } from '../output/names.ts';
import { DIALECT } from '../report/builtIn.ts';
import { chartOf } from '../report/choices.ts';
import type { BlockType } from '../report/model.ts';
import { alertOf } from '../report/syntax/kinds.ts';
import { isSlip } from '../slip.ts';

/** A fault, and the way to it from the list of extensions. */
export interface ExtensionFault {
  readonly way: readonly (string | number)[];
  /** To go on “it …” with. */
  readonly reason: string;
}

type Way = ExtensionFault['way'];
type Values = Readonly<Record<string, unknown>>;
type Check = (value: unknown, way: Way) => readonly ExtensionFault[];

/** What every deck has a slot for. */
const GENERAL = ['text', 'data', 'code', 'figure'];
const CONTENTS = [...GENERAL, 'statement', 'quote', 'visual'];

/** Nodes that are resolved before blocks are read. */
const RESOLVED = ['root', 'html', 'footnoteDefinition'];

const BLOCKS: Readonly<Record<BlockType, true>> = {
  paragraph: true,
  list: true,
  table: true,
  code: true,
  quote: true,
  image: true,
  'picture-grid': true,
  diagram: true,
  equation: true,
  custom: true,
};

/** Whether the program itself has something of the name, by what names are of. */
const OWN = {
  extension: () => false,
  block: (name: string) => Object.hasOwn(BLOCKS, name),
  fence: (name: string) => DIALECT.fences.has(name),
  container: (name: string) => DIALECT.containers.has(name) || alertOf(name) !== undefined,
  node: (name: string) => DIALECT.nodes.has(name) || RESOLVED.includes(name),
  visual: (name: string) => name === 'custom' || chartOf(name, DIALECT.charts) !== undefined,
  output: (name: string) => OUTPUTS.some((output) => output === name),
} satisfies Record<string, (name: string) => boolean>;

const NAME = /^[a-z][a-z0-9-]*$/;
const ENDING = /^[a-z0-9]+$/;

/** All faults of a list of extensions, which may be anything; none where it is one of extensions. */
export function extensionFaults(extensions: readonly unknown[]): readonly ExtensionFault[] {
  const taken = new Map<string, string>();
  return extensions.flatMap((extension, at) => faultsOf(extension, [at], taken));
}

/** `taken` are the names of what extensions before have, and of which extension. */
function faultsOf(value: unknown, way: Way, taken: Map<string, string>): readonly ExtensionFault[] {
  if (!isObject(value)) return [{ way, reason: 'is no extension: an object with a “name”' }];
  const { name } = value;
  if (typeof name !== 'string' || name === '')
    return [{ way: [...way, 'name'], reason: 'is missing: the text that messages call the extension by' }];
  const claim = (of: keyof typeof OWN, claimed: string, at: Way): readonly ExtensionFault[] => {
    if (OWN[of](claimed))
      return [{ way: at, reason: `has the name of one of the program’s own, “${claimed}”` }];
    const owner = taken.get(`${of} ${claimed}`);
    taken.set(`${of} ${claimed}`, name);
    return owner === undefined
      ? []
      : [{ way: at, reason: `is there already: “${claimed}” of the extension “${owner}”` }];
  };
  const named = (of: keyof typeof OWN, pattern: RegExp, check: Check): Check =>
    eachOf((inner, at) => {
      const own = String(at.at(-1));
      return pattern.test(own)
        ? [...claim(of, own, at), ...check(inner, at)]
        : [{ way: at, reason: 'has a name that cannot be written: small letters and digits only' }];
    });
  const claimed =
    (of: keyof typeof OWN): Check =>
    (inner, at) =>
      typeof inner === 'string' && inner !== '' && (of === 'node' || inner === inner.toLowerCase())
        ? claim(of, inner, at)
        : [{ way: at, reason: 'is no name in small letters' }];
  const block = objectOf(
    { fence: claimed('fence'), container: claimed('container'), node: claimed('node') },
    { offers, read: isFunction, lower: isFunction },
  );
  const claims = claim('extension', name, [...way, 'name']);
  return [
    ...claims,
    ...objectOf(
      {
        remarkPlugins: plugins,
        blocks: named('block', NAME, (inner, at) => [...block(inner, at), ...takesSomething(inner, at)]),
        visuals: named('visual', NAME, objectOf({}, { propose: isFunction, draw: isFunction })),
        outputs: named('output', ENDING, objectOf({}, { write: isFunction })),
        layouts: (inner, at) =>
          typeof inner === 'string' && inner !== '' ? [] : [{ way: at, reason: 'is no path of a folder' }],
      },
      { name: () => [] },
    )(value, way),
  ];
}

/** An object with these keys and no others, of which those in `required` are needed. */
function objectOf(
  optional: Readonly<Record<string, Check>>,
  required: Readonly<Record<string, Check>>,
): Check {
  const checks = { ...optional, ...required };
  return (value, way) => {
    if (!isObject(value)) return [{ way, reason: 'is no object' }];
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    return [
      ...missing.map((key) => ({ way: [...way, key], reason: 'is missing' })),
      ...Object.entries(value).flatMap(([key, inner]): readonly ExtensionFault[] => {
        const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
        if (check) return inner === undefined ? [] : check(inner, [...way, key]);
        const meant = Object.keys(checks).find((known) => isSlip(key.toLowerCase(), known.toLowerCase()));
        const hint = meant ? `did you mean “${meant}”?` : `known are ${Object.keys(checks).join(', ')}`;
        return [{ way: [...way, key], reason: `means nothing here; ${hint}` }];
      }),
    ];
  };
}

function eachOf(check: Check): Check {
  return (value, way) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, inner]) => check(inner, [...way, key]))
      : [{ way, reason: 'is no object' }];
}

const isFunction: Check = (value, way) =>
  typeof value === 'function' ? [] : [{ way, reason: 'is no function' }];

const offers: Check = (value, way) => {
  const known = Array.isArray(value) && value.every((each) => CONTENTS.includes(each));
  return known && value.some((each) => GENERAL.includes(each))
    ? []
    : [{ way, reason: `is no list of ${CONTENTS.join(', ')}, with one at least of the first four` }];
};

const plugins: Check = (value, way) => {
  if (!Array.isArray(value)) return [{ way, reason: 'is no list of plugins' }];
  return value.flatMap((each, at) =>
    typeof (Array.isArray(each) ? each[0] : each) === 'function'
      ? []
      : [{ way: [...way, at], reason: 'is neither a plugin nor a list of one and its options' }],
  );
};

const takesSomething: Check = (value, way) =>
  isObject(value) && ['fence', 'container', 'node'].some((key) => value[key] !== undefined)
    ? []
    : [{ way, reason: 'takes nothing; say which “fence”, “container” or “node” is such a block' }];

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The way as a person writes it: `extensions[0].blocks.okr`. */
export function wayAsText(way: Way): string {
  return `extensions${way.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}
