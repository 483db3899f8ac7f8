/**
 * A slide: its layout's artwork and its shapes, back to front, which is also the order in which they are read aloud.
 * Neighbours that are drawn as SVG share one drawing in the slide's own coordinates.
 */
import { base64 } from '../../deck/base64.ts';
import type { FormShape, ImageShape, Shape, Slide, TextShape } from '../../deck/model.ts';
import { layoutOf } from '../../template/index.ts';
import { withInk } from '../../template/ink.ts';
import { logoPlate } from '../../template/logo.ts';
import type { Layout, PlaceholderType } from '../../template/model.ts';
import { chartOf } from './chart/chart.ts';
import { clickable, connectorOf, lineOf, outlineOf } from './forms.ts';
import { css, element, escapeHtml, opening } from './html.ts';
import { type Drawn, length, place, type Setting } from './setting.ts';
import { tableOf } from './table.ts';
import { paragraphsOf, targetOf } from './text.ts';

/** Placeholders whose text is the slide's heading. */
const TITLES: readonly PlaceholderType[] = ['title', 'centered-title'];

/** All that stands on the slide. `first` is the deck's title slide. */
export function slideContent(planned: Slide, first: boolean, setting: Setting): string {
  const layout = layoutOf(setting.template, planned.layout);
  const slide = withInk(planned, layout, ({ ink, shown }) => ink ?? shown);
  const titles = layout.slots.filter(({ placeholder }) => TITLES.includes(placeholder));
  const isTitle = ({ slot }: Shape) => titles.some(({ name }) => name === slot);
  const level = first ? 1 : 2;
  const pen: Pen = { ...setting, headingOf: (shape) => (isTitle(shape) ? level : undefined) };
  const title = slide.shapes.some(isTitle)
    ? ''
    : element(`h${level}`, { class: 'unseen' }, escapeHtml(slide.title));
  return (
    title +
    joined([...artwork(layout, setting), ...slide.shapes.flatMap((shape) => drawn(shape, pen))], setting)
  );
}

interface Pen extends Setting {
  /** The level of the heading that a text is; undefined for other text. */
  readonly headingOf: (shape: TextShape) => number | undefined;
}

/** What our own layouts draw behind a slide; a company's artwork is part of its ground. */
function artwork(layout: Layout, setting: Setting): readonly Drawn[] {
  const { template } = setting;
  const plate = logoPlate(layout, template);
  const forms = [...layout.decorations, ...(plate ? [plate] : [])].map(({ geometry, box, fill }) => ({
    svg: outlineOf({ type: 'form', name: '', geometry, box, fill: { role: fill } }, setting),
  }));
  const { logo } = template;
  if (layout.logo === undefined || logo === undefined) return forms;
  const picture: ImageShape = { type: 'image', name: 'Logo', alt: 'Logo', box: layout.logo, ...logo };
  return [...forms, { html: imageOf(picture, setting) }];
}

/** Drawings that follow one another, in one, which is not read aloud where it is all decoration. */
function joined(parts: readonly Drawn[], { size }: Setting): string {
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return stretches(parts)
    .map((stretch) => {
      const svg = stretch.map((part) => ('svg' in part ? part.svg : '')).join('');
      const said = stretch.some((part) => 'svg' in part && part.said);
      const drawing = svg && element('svg', { viewBox, 'aria-hidden': said ? undefined : 'true' }, svg);
      return drawing + stretch.map((part) => ('html' in part ? part.html : '')).join('');
    })
    .join('');
}

/** Stretches of neighbours: any number that are drawn as SVG, then at most one of HTML. */
function stretches(parts: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const all: Drawn[][] = [[]];
  for (const part of parts) {
    all.at(-1)?.push(part);
    if ('html' in part) all.push([]);
  }
  return all;
}

function drawn(shape: Shape, pen: Pen): readonly Drawn[] {
  switch (shape.type) {
    case 'text':
      return [{ svg: outlineOf(shape, pen) }, { html: textBox(shape, pen) }];
    case 'form':
      return [formOf(shape, pen)];
    case 'line':
      return [named(shape, lineOf(shape, pen))];
    case 'connector':
      return [named(shape, connectorOf(shape, pen))];
    case 'table':
      return [{ html: tableOf(shape, pen) }];
    case 'image':
      return [{ html: imageOf(shape, pen) }];
    case 'chart': {
      const { drawn: parts, table } = chartOf(shape, pen);
      return [{ html: joinedAs('img', shape.alt, parts, pen) }, { html: table }];
    }
    case 'group': {
      const parts = shape.shapes.flatMap((each) => drawn(each, pen));
      return shape.alt ? [{ html: joinedAs('group', shape.alt, parts, pen) }] : parts;
    }
  }
}

/** Parts that are one thing for who cannot see them. The box has no place of its own. */
function joinedAs(role: 'img' | 'group', alt: string | undefined, parts: readonly Drawn[], pen: Pen): string {
  return element('div', { role, 'aria-label': alt }, joined(parts, pen));
}

/** A drawing that says something has a name; all others are decoration. */
function named({ alt }: Shape, svg: string): Drawn {
  return alt && svg ? { svg: element('g', { role: 'img', 'aria-label': alt }, svg), said: true } : { svg };
}

function formOf(form: FormShape, pen: Pen): Drawn {
  const { link, alt, name } = form;
  const outline = outlineOf(form, pen);
  const target = link && targetOf(link, pen);
  if (!target) return named(form, outline);
  const place = element('a', { ...target, 'aria-label': alt || name }, outline || clickable(form));
  return { svg: place, said: true };
}

const JUSTIFY = { top: undefined, middle: 'center', bottom: 'flex-end' } as const;

function textBox(shape: TextShape, pen: Pen): string {
  const { box, paragraphs, anchor, insets, equation, alt } = shape;
  const { top, right, bottom, left } = insets;
  const level = pen.headingOf(shape);
  const style = css({
    ...place(box, pen),
    padding:
      top + right + bottom + left === 0
        ? undefined
        : [top, right, bottom, left].map((inset) => length(inset, pen)).join(' '),
    'justify-content': JUSTIFY[anchor],
  });
  const attributes = {
    class: 'box text',
    ...(level !== undefined && { role: 'heading', 'aria-level': level }),
    'aria-hidden': alt === '' ? 'true' : undefined,
    style,
  };
  return element('div', attributes, paragraphsOf(paragraphs, pen, equation));
}

function imageOf({ box, data, mediaType, svg, alt = '', link }: ImageShape, setting: Setting): string {
  const src = svg ? dataUri(svg, 'image/svg+xml') : dataUri(data, mediaType);
  const image = opening('img', { class: 'box', alt, src, style: css(place(box, setting)) });
  const target = link && targetOf(link, setting);
  return target ? element('a', target, image) : image;
}

function dataUri(bytes: Uint8Array, mediaType: string): string {
  return `data:${mediaType};base64,${base64(bytes)}`;
}
