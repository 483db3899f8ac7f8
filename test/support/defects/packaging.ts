/** The zip file and how its parts point to one another. */
import type { OpenDeck } from '../deck.ts';
import { type OpenPackage, relationshipsPath, type ZipEntry } from '../package.ts';
import { attribute, descendants } from '../xml.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** Relationships that count by being there; every other one must be named in its part by its id. */
const IMPLICIT = new Set([
  'notesMaster',
  'notesSlide',
  'presProps',
  'slide',
  'slideLayout',
  'slideMaster',
  'tableStyles',
  'theme',
  'thumbnail',
  'printerSettings',
  'viewProps',
  'sharedStrings',
  'styles',
  'table',
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
]);

/** The first bytes of a file of each kind of media. */
const SIGNATURES: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n/,
  jpg: /^\xFF\xD8\xFF/,
  jpeg: /^\xFF\xD8\xFF/,
  gif: /^GIF8/,
  svg: /^\s*<(\?xml|svg|!)/,
};

export function packagingDefects({ file }: OpenDeck): readonly string[] {
  return [
    ...zipDefects('the package', file.entries),
    ...contentTypeDefects(file),
    ...relationshipDefects(file),
    ...unreachable(file),
    ...mediaDefects(file),
  ];
}

/** Office may refuse directory entries, stored XML and repeated names, also in the workbooks of charts. */
export function zipDefects(what: string, entries: readonly ZipEntry[]): readonly string[] {
  const names = entries.map(({ name }) => name);
  return [
    ...repeated(names).map((name) => `${what} holds ${name} twice`),
    ...names.filter((name) => name.endsWith('/')).map((name) => `${what} has a directory entry ${name}`),
    ...entries
      .filter(({ name, deflated, size }) => !deflated && size > 64 && /\.(xml|rels)$/.test(name))
      .map(({ name }) => `${what} stores ${name} without deflating it`),
    ...(names[0] === CONTENT_TYPES ? [] : [`${what} does not begin with ${CONTENT_TYPES}`]),
  ];
}

export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function contentTypeDefects(file: OpenPackage): readonly string[] {
  const types = file.xml(CONTENT_TYPES);
  const overrides = descendants(types, 'Override').map((o) => (attribute(o, 'PartName') ?? '').slice(1));
  const defaults = descendants(types, 'Default').map((d) => (attribute(d, 'Extension') ?? '').toLowerCase());
  const typed = new Set(overrides);
  const extensions = new Set(file.paths.map(extension));
  return [
    ...repeated(overrides).map((path) => `two content types for ${path}`),
    ...overrides.filter((path) => !file.has(path)).map((path) => `content type for the absent part ${path}`),
    ...defaults.filter((name) => !extensions.has(name)).map((name) => `content type for unused .${name}`),
    ...file.paths
      .filter((path) => path !== CONTENT_TYPES && !typed.has(path) && !defaults.includes(extension(path)))
      .map((path) => `no content type for ${path}`),
    ...(file.text(CONTENT_TYPES).includes('image/jpg') ? ['image/jpg is no media type: image/jpeg'] : []),
  ];
}

function relationshipDefects(file: OpenPackage): readonly string[] {
  return ['', ...file.paths].flatMap((path) => {
    const relationships = file.relationships(path);
    const ids = new Set(relationships.map(({ id }) => id));
    const named = new Set(/\.xml$/.test(path) ? referencesOf(file.text(path)) : []);
    const from = path || 'the package';
    return [
      ...repeated(relationships.map(({ id }) => id)).map((id) => `${from} has two relationships ${id}`),
      ...relationships
        .filter(({ external, target }) => !external && !file.has(target))
        .map(({ type, target }) => `${from} points to an absent ${type} ${target}`),
      ...relationships
        .filter(({ type, id }) => !IMPLICIT.has(type) && !named.has(id))
        .map(({ type, id }) => `${from} has a ${type} relationship ${id} that nothing uses`),
      ...[...named]
        .filter((id) => !ids.has(id))
        .map((id) => `${from} names ${id}, which is no relationship of it`),
    ];
  });
}

function referencesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]+)"/g)].map(([, id]) => id ?? '');
}

/** Parts that no way leads to: PowerPoint drops them, Keynote may stumble. */
function unreachable(file: OpenPackage): readonly string[] {
  const reached = new Set<string>([CONTENT_TYPES]);
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    reached.add(relationshipsPath(path));
    for (const { external, target } of file.relationships(path)) if (!external) visit(target);
  };
  visit('');
  return file.paths.filter((path) => !reached.has(path)).map((path) => `no way leads to ${path}`);
}

function mediaDefects(file: OpenPackage): readonly string[] {
  return file.paths
    .filter((path) => path.startsWith('ppt/media/'))
    .filter((path) => {
      const start = String.fromCharCode(...file.bytes(path).subarray(0, 64));
      return !SIGNATURES[extension(path)]?.test(start);
    })
    .map((path) => `${path} is not what its name says`);
}

function extension(path: string): string {
  return (path.split('.').at(-1) ?? '').toLowerCase();
}
