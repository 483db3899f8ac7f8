/**
 * The parts of a PowerPoint file that its slides stand on, taken as they are: masters, layouts, themes, their pictures
 * and the notes master. Its own slides, macros and what else it carries are left behind.
 */
import { strFromU8, unzipSync } from 'fflate';
import { message } from '../../messages.ts';
import type { SourcePart, SourceRelationship } from '../model.ts';
import { childrenOf, type Element, parseXml } from './xml.ts';

export interface OfficePackage {
  readonly presentation: Element;
  /** The text of `presentation` as it stands in the file. */
  readonly presentationXml: string;
  readonly relationships: readonly SourceRelationship[];
  /** By path: what is reached from the presentation without its slides. */
  readonly parts: ReadonlyMap<string, SourcePart>;
}

/** A template that unfolds to more than this was made to do harm. */
const MOST_BYTES = 500_000_000;

/** The compound files of encrypted documents and of PowerPoint 97. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Namespaces of a form of the format that slides like ours may not stand beside. */
const STRICT = 'http://purl.oclc.org/ooxml/presentationml/main';

/** The file's own slides are not even unpacked. */
const SLIDES = /^ppt\/(?:slides|notesSlides)\//;

/** What is followed from the presentation itself. */
const KEPT = /\/(?:slideMaster|notesMaster|theme|presProps|tableStyles|font)$/;

/** What is not followed from anywhere. */
const LEFT_BEHIND = /\/(?:slide|notesSlide|vbaProject|customXml|comments)$/;

/** Throws a fatal message that names the file and says what to do. */
export function openPackage(bytes: Uint8Array, name: string): OfficePackage {
  const files = unzip(bytes, name);
  const contentTypes = contentTypesOf(xmlOf(files, '[Content_Types].xml'));
  const path = relationshipsOf(files, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const presentation = path === undefined ? undefined : xmlOf(files, path);
  if (path === undefined || presentation?.name !== 'p:presentation') {
    throw unusable(name, 'it is no PowerPoint presentation');
  }
  if (textOf(files[path]).includes(STRICT)) {
    throw unusable(
      name,
      'it is a Strict Open XML file; save it as .potx or .pptx in PowerPoint, not as “Strict”',
    );
  }
  if (/macroEnabled/i.test(contentTypes(path))) {
    throw unusable(name, 'it may hold macros; save it as .potx or .pptx in PowerPoint');
  }
  const relationships = relationshipsOf(files, path);
  const parts = new Map<string, SourcePart>();
  const queue = relationships.filter(({ type }) => KEPT.test(type));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const data = next.external ? undefined : files[next.target];
    if (data === undefined || parts.has(next.target)) continue;
    const own = relationshipsOf(files, next.target).filter(
      ({ type, target, external }) => !LEFT_BEHIND.test(type) && (external || files[target] !== undefined),
    );
    parts.set(next.target, {
      path: next.target,
      contentType: contentTypes(next.target),
      data,
      relationships: own,
    });
    queue.push(...own);
  }
  return { presentation, presentationXml: textOf(files[path]), relationships, parts };
}

export function unusable(name: string, reason: string): Error {
  return message('template-unusable', undefined, { name, reason });
}

/** The root of a part; undefined where there is none. */
export function partXml({ parts }: OfficePackage, path: string | undefined): Element | undefined {
  const part = path === undefined ? undefined : parts.get(path);
  return part && parseXml(textOf(part.data));
}

function unzip(bytes: Uint8Array, name: string): Readonly<Record<string, Uint8Array>> {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    throw unusable(
      name,
      'it is encrypted, or of PowerPoint 97; save it as .potx or .pptx without a password',
    );
  }
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (SLIDES.test(path)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
  } catch (error) {
    const large = error instanceof RangeError;
    throw unusable(
      name,
      large ? 'it unfolds to more than 500 MB' : 'it is damaged, or no .pptx or .potx file',
    );
  }
}

function textOf(data: Uint8Array | undefined): string {
  return data === undefined ? '' : strFromU8(data).replace(/^\uFEFF/, '');
}

function xmlOf(files: Readonly<Record<string, Uint8Array>>, path: string): Element | undefined {
  return parseXml(textOf(files[path]));
}

function contentTypesOf(types: Element | undefined): (path: string) => string {
  const overrides = new Map(
    childrenOf(types, 'Override').map(({ attributes }) => [attributes.PartName, attributes.ContentType]),
  );
  const defaults = new Map(
    childrenOf(types, 'Default').map(({ attributes }) => [
      attributes.Extension?.toLowerCase(),
      attributes.ContentType,
    ]),
  );
  return (path) =>
    overrides.get(`/${path}`) ??
    defaults.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream';
}

function relationshipsOf(
  files: Readonly<Record<string, Uint8Array>>,
  path: string,
): readonly SourceRelationship[] {
  const cut = path.lastIndexOf('/') + 1;
  const root = xmlOf(files, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return mode === 'External'
      ? { id, type, target, external: true }
      : { id, type, target: resolved(path.slice(0, cut), target) };
  });
}

/** A target as a path from the package's root. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The parts of a type that a part points to, in the order of their ids in `list` where it has one. */
export function targetsOf(
  relationships: readonly SourceRelationship[],
  type: string,
  list?: Element,
): readonly string[] {
  const ofType = relationships.filter((relationship) => relationship.type.endsWith(`/${type}`));
  if (list === undefined) return ofType.map(({ target }) => target);
  return list.children.flatMap(({ attributes }) => {
    const found = ofType.find(({ id }) => id === attributes['r:id']);
    return found ? [found.target] : [];
  });
}
