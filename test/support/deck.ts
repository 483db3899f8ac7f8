/**
 * A .pptx file as PowerPoint would show it: for tests, independent of the program's own writer. Lengths in points.
 */
import { type OpenChart, openChart } from './chart.ts';
import { type OpenPackage, openPackage } from './package.ts';
import { type Bounds, boundsOf, EMU_PER_POINT, type Placeholder, placeholderOf } from './placement.ts';
import { attribute, children, type Document, descendants, type Element, first, number, path } from './xml.ts';

export interface OpenShape {
  readonly kind: 'text' | 'picture' | 'chart' | 'table' | 'connector';
  readonly element: Element;
  readonly id: string;
  readonly name: string;
  readonly placeholder: Placeholder | undefined;
  /** Where it stands on the slide: its own place or that of its placeholder; undefined when nothing says. */
  readonly bounds: Bounds | undefined;
  /** Paragraphs, one a line. */
  readonly text: string;
  readonly description: string;
  readonly decorative: boolean;
  readonly chart?: OpenChart;
}

export interface OpenSlide {
  readonly number: number;
  readonly part: string;
  readonly document: Document;
  readonly layout: string;
  readonly title: string;
  /** In reading order, those in groups too. */
  readonly shapes: readonly OpenShape[];
  /** Speaker notes; '' without. */
  readonly notes: string;
}

export interface OpenDeck {
  readonly file: OpenPackage;
  readonly size: { readonly width: number; readonly height: number };
  readonly slides: readonly OpenSlide[];
}

/** Throws when it is no presentation, or a part of it is not well-formed. */
export function openDeck(bytes: Uint8Array): OpenDeck {
  const file = openPackage(bytes);
  const presentation = file.xml('ppt/presentation.xml');
  const size = first(presentation, 'sldSz');
  const targets = new Map(file.relationships('ppt/presentation.xml').map(({ id, target }) => [id, target]));
  const parts = children(first(presentation, 'sldIdLst'), 'sldId').map(
    (id) => targets.get(attribute(id, 'r:id') ?? '') ?? '',
  );
  return {
    file,
    size: { width: number(size, 'cx') / EMU_PER_POINT, height: number(size, 'cy') / EMU_PER_POINT },
    slides: parts.map((part, index) => openSlide(file, part, index + 1)),
  };
}

/** The part that `from` points to by a relationship of that type: its layout, its notes. */
export function related(file: OpenPackage, from: string, type: string): string | undefined {
  const target = file.relationships(from).find((relationship) => relationship.type === type)?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

/** The text of a body of paragraphs, one a line. */
export function textOf(element: Element | undefined): string {
  return descendants(element, 'p').map(paragraphText).join('\n');
}

/** Text, pictures, charts, tables and connectors in a shape tree, groups unfolded, in order. */
export function shapeElements(tree: Element | undefined): readonly Element[] {
  return children(tree).flatMap((element) => {
    if (element.localName === 'grpSp') return shapeElements(element);
    // What is there twice is read as programs draw it that know no formulas.
    if (element.localName === 'AlternateContent') return shapeElements(first(element, 'Fallback'));
    return /^(sp|pic|graphicFrame|cxnSp)$/.test(element.localName ?? '') ? [element] : [];
  });
}

function openSlide(file: OpenPackage, part: string, number: number): OpenSlide {
  const document = file.xml(part);
  const layout = related(file, part, 'slideLayout') ?? '';
  const master = related(file, layout, 'slideMaster') ?? '';
  const bounds = (element: Element) => boundsOf(element, xmlOf(file, layout), xmlOf(file, master));
  const shapes = shapeElements(first(document, 'spTree')).map((element) =>
    openShape(file, part, element, bounds(element)),
  );
  const titles = shapes.filter(({ placeholder }) => placeholder?.type === 'title');
  const notes = related(file, part, 'notesSlide');
  return {
    number,
    part,
    document,
    layout,
    shapes,
    title: titles.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' '),
    notes: notes === undefined ? '' : notesText(file.xml(notes)),
  };
}

function openShape(file: OpenPackage, part: string, element: Element, bounds: Bounds | undefined): OpenShape {
  const properties = path(children(element)[0], 'cNvPr');
  const reference = descendants(element, 'chart').find((child) => child.namespaceURI?.endsWith('/chart'));
  const target = file.relationships(part).find(({ id }) => id === attribute(reference, 'r:id'))?.target;
  const chart = target !== undefined && file.has(target) ? openChart(file, target) : undefined;
  return {
    kind: kindOf(element, chart),
    element,
    id: attribute(properties, 'id') ?? '',
    name: attribute(properties, 'name') ?? '',
    placeholder: placeholderOf(element),
    bounds,
    text: textOf(element),
    description: attribute(properties, 'descr') ?? '',
    decorative: descendants(properties, 'decorative').some((mark) => attribute(mark, 'val') === '1'),
    ...(chart && { chart }),
  };
}

function xmlOf(file: OpenPackage, path: string): Document | undefined {
  return file.has(path) ? file.xml(path) : undefined;
}

function kindOf(element: Element, chart: OpenChart | undefined): OpenShape['kind'] {
  if (element.localName === 'pic') return 'picture';
  if (element.localName === 'cxnSp') return 'connector';
  if (element.localName === 'graphicFrame') return chart ? 'chart' : 'table';
  return 'text';
}

function notesText(notes: Document): string {
  const bodies = shapeElements(first(notes, 'spTree')).filter(
    (shape) => placeholderOf(shape)?.type === 'body',
  );
  return bodies.map(textOf).join('\n');
}

function paragraphText(paragraph: Element): string {
  return children(paragraph)
    .flatMap((run) =>
      run.localName === 'br' ? ['\n'] : descendants(run, 't').map((text) => text.textContent ?? ''),
    )
    .join('');
}
