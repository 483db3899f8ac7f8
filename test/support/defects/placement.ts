/** What stands on a slide: ids, placeholders, places, and what a screen reader says of it. */
import type { OpenDeck, OpenShape, OpenSlide } from '../deck.ts';
import { counterpart } from '../placement.ts';
import { attribute, descendants } from '../xml.ts';
import { repeated } from './packaging.ts';

/** Rounding to EMU, in points. */
const TOLERANCE = 0.5;

export function placementDefects(deck: OpenDeck): readonly string[] {
  return deck.slides.flatMap((slide) => {
    const defects = [
      ...idDefects(slide),
      ...gluingDefects(slide),
      ...slide.shapes.flatMap((shape) =>
        [...placeholderDefects(deck, slide, shape), ...boundsDefects(deck, shape), ...altDefects(shape)].map(
          (defect) => `“${shape.name}” ${defect}`,
        ),
      ),
    ];
    return defects.map((defect) => `slide ${slide.number}: ${defect}`);
  });
}

function idDefects(slide: OpenSlide): readonly string[] {
  const ids = descendants(slide.document, 'cNvPr').map((properties) => attribute(properties, 'id') ?? '');
  return [
    ...repeated(ids).map((id) => `two shapes have the id ${id}`),
    ...ids.filter((id) => !(Number(id) > 0)).map((id) => `a shape has the id ${id}`),
    ...slide.shapes.filter(({ name }) => name === '').map(({ kind }) => `a ${kind} has no name`),
  ];
}

/** A connector that is tied to a shape that is not there lets PowerPoint repair the file. */
function gluingDefects({ document }: OpenSlide): readonly string[] {
  const ids = new Set(
    descendants(document, 'sp').map((shape) => attribute(descendants(shape, 'cNvPr')[0], 'id')),
  );
  return ['stCxn', 'endCxn']
    .flatMap((end) => descendants(document, end))
    .map((end) => attribute(end, 'id'))
    .filter((id) => !ids.has(id))
    .map((id) => `a connector is tied to a shape ${id}, which is not there`);
}

function placeholderDefects({ file }: OpenDeck, slide: OpenSlide, shape: OpenShape): readonly string[] {
  if (!shape.placeholder) return [];
  const model = file.has(slide.layout) && counterpart(shape.placeholder, file.xml(slide.layout));
  const prompt = descendants(shape.element, 'ph').some((mark) => attribute(mark, 'hasCustomPrompt'));
  return [
    ...(model ? [] : ['is a placeholder that its layout does not have']),
    ...(prompt ? ['has hasCustomPrompt, which belongs on a layout'] : []),
    ...(shape.kind === 'text' && shape.text.trim() === '' ? ['is an empty placeholder'] : []),
  ];
}

function boundsDefects({ size }: OpenDeck, { bounds }: OpenShape): readonly string[] {
  if (!bounds) return ['has no place'];
  const { left, top, right, bottom } = bounds;
  const inside =
    left >= -TOLERANCE &&
    top >= -TOLERANCE &&
    right <= size.width + TOLERANCE &&
    bottom <= size.height + TOLERANCE;
  return inside && right >= left && bottom >= top
    ? []
    : [`is not on the slide: ${[left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ')}`];
}

function altDefects(shape: OpenShape): readonly string[] {
  const shown = shape.kind === 'picture' || shape.kind === 'chart' || shape.kind === 'table';
  return [
    ...(shown && shape.description.trim() === '' && !shape.decorative ? ['has no alternative text'] : []),
    ...(/^(?:[A-Za-z]:\\|\/|file:)\S+\.\w{3,4}$/.test(shape.description)
      ? [`has a local path as alternative text: ${shape.description}`]
      : []),
  ];
}
