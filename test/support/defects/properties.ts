/** The presentation part, its sections, and what the file says of itself. */
import type { OpenDeck } from '../deck.ts';
import { attribute, descendants, first, number } from '../xml.ts';
import { repeated } from './packaging.ts';

const NAMED_SIZES: Readonly<Record<string, string>> = {
  screen4x3: '9144000x6858000',
  screen16x9: '9144000x5143500',
  screen16x10: '9144000x5715000',
};

export function propertyDefects(deck: OpenDeck): readonly string[] {
  return [...sizeDefects(deck), ...sectionDefects(deck), ...documentDefects(deck), ...titleDefects(deck)];
}

/** Keynote refuses a size whose type says otherwise. */
function sizeDefects({ file }: OpenDeck): readonly string[] {
  const size = first(file.xml('ppt/presentation.xml'), 'sldSz');
  const type = attribute(size, 'type');
  const agrees = type === undefined || NAMED_SIZES[type] === `${number(size, 'cx')}x${number(size, 'cy')}`;
  return agrees ? [] : [`the slide size is of type ${type}, which is of another size`];
}

function sectionDefects({ file }: OpenDeck): readonly string[] {
  const presentation = file.xml('ppt/presentation.xml');
  const sections = descendants(presentation, 'section');
  if (sections.length === 0) return [];
  const slides = descendants(first(presentation, 'sldIdLst'), 'sldId').map((slide) => attribute(slide, 'id'));
  const listed = sections.flatMap((section) =>
    descendants(section, 'sldId').map((id) => attribute(id, 'id')),
  );
  return [
    ...sections
      .filter(
        (section) => !/^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/.test(attribute(section, 'id') ?? ''),
      )
      .map((section) => `section ${attribute(section, 'name')} has no GUID in capitals`),
    ...repeated(sections.map((section) => attribute(section, 'id') ?? '')).map((id) => `two sections ${id}`),
    ...(slides.join() === listed.join() ? [] : ['the sections do not hold every slide once and in order']),
  ];
}

function documentDefects({ file }: OpenDeck): readonly string[] {
  const core = file.has('docProps/core.xml')
    ? first(file.xml('docProps/core.xml'), 'title')?.textContent
    : '';
  const traces = file.paths.filter((path) => /\.xml$/.test(path) && /pptxgenjs/i.test(file.text(path)));
  return [
    ...(core?.trim() ? [] : ['the document has no title']),
    ...traces.map((path) => `${path} names the library that wrote it`),
  ];
}

/** A slide's title is what screen readers and the outline go by. */
function titleDefects({ slides }: OpenDeck): readonly string[] {
  const titles = slides.map(({ title }) => title);
  return [
    ...slides.filter(({ title }) => title === '').map((slide) => `slide ${slide.number} has no title`),
    ...slides
      .filter((slide) => slide.shapes.filter(({ placeholder }) => placeholder?.type === 'title').length > 1)
      .map((slide) => `slide ${slide.number} has several titles`),
    ...repeated(titles.filter(Boolean)).map((title) => `several slides are titled “${title}”`),
  ];
}
