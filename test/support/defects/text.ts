/** Text, its colours and its fonts on the slides. */
import { type OpenDeck, type OpenSlide, related } from '../deck.ts';
import type { OpenPackage } from '../package.ts';
import { attribute, children, descendants, type Element, first } from '../xml.ts';

const SMALLEST_POINTS = 10;

export function textDefects({ file, slides }: OpenDeck): readonly string[] {
  return slides.flatMap((slide) => {
    const roots = [
      slide.document,
      ...slide.shapes.flatMap(({ chart }) => (chart ? [file.xml(chart.part)] : [])),
    ];
    const defects = roots.flatMap((root) => [
      ...paragraphDefects(descendants(root, 'p')),
      ...runDefects(descendants(root, 'r')),
      ...sizeDefects([...descendants(root, 'rPr'), ...descendants(root, 'defRPr')]),
      ...linkDefects(descendants(root, 'hlinkClick')),
      ...themeDefects(root.documentElement ?? undefined, themeOf(file, slide)),
    ]);
    return [...new Set(defects)].map((defect) => `slide ${slide.number}: ${defect}`);
  });
}

function paragraphDefects(paragraphs: readonly Element[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const names = children(paragraph).map(({ localName }) => localName);
    return [
      ...(names.lastIndexOf('pPr') > 0 ? ['a paragraph has its properties in its middle'] : []),
      ...(names.includes('endParaRPr') && names.at(-1) !== 'endParaRPr' ? ['runs after endParaRPr'] : []),
    ];
  });
}

function runDefects(runs: readonly Element[]): readonly string[] {
  return runs.flatMap((run) => {
    const text = first(run, 't')?.textContent ?? '';
    return [
      // A run of a formula has properties of the formula before those of its letters.
      ...(children(run, 'rPr').some((properties) => attribute(properties, 'lang'))
        ? []
        : [`“${text}” is in no language`]),
      ...(/[\r\n]/.test(text) ? [`“${text}” has a line break inside of a run`] : []),
      ...(/_x[\dA-F]{4}_/.test(text) ? [`“${text}” has an escaped character`] : []),
    ];
  });
}

function sizeDefects(properties: readonly Element[]): readonly string[] {
  return properties
    .map((property) => Number(attribute(property, 'sz') ?? Number.POSITIVE_INFINITY) / 100)
    .filter((size) => size < SMALLEST_POINTS)
    .map((size) => `text of ${size} pt`);
}

function linkDefects(links: readonly Element[]): readonly string[] {
  return links
    .filter((link) => ['invalidUrl', 'tgtFrame'].some((name) => attribute(link, name) === ''))
    .map(() => 'a link has empty attributes');
}

interface Theme {
  /** Six hex digits, by the name of the theme's colour. */
  readonly colours: ReadonlyMap<string, string>;
}

/** A fixed colour that is the theme's own does not follow when a person chooses another theme. */
function themeDefects(root: Element | undefined, theme: Theme | undefined): readonly string[] {
  const own = theme?.colours;
  return descendants(root, 'srgbClr').flatMap((colour) => {
    const name = own?.get((attribute(colour, 'val') ?? '').toUpperCase());
    return name === undefined ? [] : [`the theme's ${name} is written as a fixed colour`];
  });
}

function themeOf(file: OpenPackage, slide: OpenSlide): Theme | undefined {
  const master = related(file, slide.layout, 'slideMaster');
  const theme = master && related(file, master, 'theme');
  if (!theme) return undefined;
  const colours = children(first(file.xml(theme), 'clrScheme')).map(
    (colour) =>
      [(attribute(first(colour, 'srgbClr'), 'val') ?? '').toUpperCase(), colour.localName ?? ''] as const,
  );
  return { colours: new Map(colours.filter(([hex]) => hex !== '')) };
}
