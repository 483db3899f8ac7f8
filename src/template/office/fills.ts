/** What fills a company's forms and backgrounds, as SVG: colours, gradients, pictures. */
import { base64 } from '../../deck/base64.ts';
import type { Size } from '../../deck/model.ts';
import type { SourcePart, TemplateSource } from '../model.ts';
import { colourOf, type Scheme } from './colour.ts';
import { decimal } from './place.ts';
import { child, childrenOf, type Element, numberOf } from './xml.ts';

/** A master or a layout. */
export interface Sheet {
  readonly part: SourcePart;
  readonly xml: Element;
}

/** What a sheet is drawn with. */
export interface Pen {
  readonly source: TemplateSource;
  readonly scheme: Scheme;
  readonly size: Size;
}

export interface Look {
  /** Six hex digits; absent where nothing fills it, or something else does. */
  readonly colour?: string;
  readonly opacity?: number;
  /** Of the stops of a gradient. */
  readonly stops?: readonly { readonly at: number; readonly colour: string }[];
  /** In degrees, clockwise from left to right. */
  readonly angle?: number;
  /** Address of a picture. */
  readonly picture?: string;
}

export const plain = (colour: string | undefined): Look | undefined =>
  colour === undefined ? undefined : { colour };

/** What fills a thing; undefined where it does not say, nothing where it says that nothing does. */
export function fillOf(properties: Element, sheet: Sheet, pen: Pen): Look | undefined {
  const fill = properties.children.find(({ name }) => /^a:\w+Fill$/.test(name));
  switch (fill?.name) {
    case 'a:solidFill': {
      const alpha = fill.children[0] && numberOf(child(fill.children[0], 'a:alpha'), 'val');
      const colour = colourOf(withoutAlpha(fill), pen.scheme);
      return { ...plain(colour), ...(alpha !== undefined && { opacity: alpha / 100_000 }) };
    }
    case 'a:gradFill': {
      const stops = childrenOf(child(fill, 'a:gsLst'), 'a:gs').flatMap((stop) => {
        const colour = colourOf(withoutAlpha(stop), pen.scheme);
        return colour === undefined ? [] : [{ at: (numberOf(stop, 'pos') ?? 0) / 100_000, colour }];
      });
      return { stops, angle: (numberOf(child(fill, 'a:lin'), 'ang') ?? 0) / 60_000 };
    }
    case 'a:blipFill': {
      const picture = pictureAt(fill, sheet, pen);
      return picture === undefined ? {} : { picture };
    }
    case undefined:
      return undefined;
    default:
      return {};
  }
}

export function referred(reference: Element | undefined, { scheme }: Pen): Look | undefined {
  return (numberOf(reference, 'idx') ?? 0) > 0 ? plain(colourOf(reference, scheme)) : undefined;
}

/** What is seen through is drawn so, and not left out. */
function withoutAlpha(holder: Element): Element {
  const children = holder.children.map((colour) => ({
    ...colour,
    children: colour.children.filter(({ name }) => name !== 'a:alpha'),
  }));
  return { ...holder, children };
}

/** The element whose start is given, with its fill, at the origin. */
export function filled(
  start: string,
  { colour, opacity, stops = [], angle = 0, picture }: Look,
  { width, height }: Size,
): string {
  if (picture !== undefined) {
    const image = `<image width="${decimal(width)}" height="${decimal(height)}" preserveAspectRatio="none" href="${picture}"/>`;
    return `${image}${start} fill="none"/>`;
  }
  if (stops.length > 0) {
    const id = ['g', angle, ...stops.flatMap(({ at, colour }) => [at, colour])].join('-');
    const marks = [...stops]
      .sort((one, other) => one.at - other.at)
      .map((stop) => `<stop offset="${decimal(stop.at)}" stop-color="#${stop.colour}"/>`);
    return `<linearGradient id="${id}" gradientTransform="rotate(${decimal(angle)} 0.5 0.5)">${marks.join('')}</linearGradient>${start} fill="url(#${id})"/>`;
  }
  const seen = opacity === undefined ? '' : ` fill-opacity="${decimal(opacity)}"`;
  return `${start} fill="${colour === undefined ? 'none' : `#${colour}`}"${seen}/>`;
}

/** Kinds of pictures that browsers show. */
const PICTURES = /^image\/(?:png|jpeg|gif|svg\+xml|webp)$/;

export function pictureAt(blip: Element | undefined, { part }: Sheet, { source }: Pen): string | undefined {
  const id = child(blip, 'a:blip')?.attributes['r:embed'];
  const target = part.relationships.find((relationship) => relationship.id === id)?.target;
  const picture = source.parts.find(({ path }) => path === target);
  if (!picture || !PICTURES.test(picture.contentType)) return undefined;
  return `data:${picture.contentType};base64,${base64(picture.data)}`;
}
