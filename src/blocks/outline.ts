/** The levels of lists: told apart by indent and size, or as a company's placeholder has them. */
import type { Font, Marker } from '../deck/model.ts';
import type { Lowering } from '../flow/piece.ts';
import type { LevelStyle, TextStyle } from '../template/model.ts';
import { sizeAt } from './kind.ts';

export interface OutlineLevel {
  /** PowerPoint's level, 0 for the outermost. */
  readonly level: number;
  readonly size: number;
  readonly font: Font;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  readonly hanging: number;
}

/** The level of an item at a depth of its list; `room` is what the list's markers take up, as a share of the text's size. */
export function outlineLevel(
  depth: number,
  marker: Marker | undefined,
  room: number,
  { style, step }: Pick<Lowering, 'style' | 'step'>,
): OutlineLevel {
  const outermost = sizeAt(style.sizes, step);
  const level = depth + levelOfBullets(style);
  const own = style.levels?.[level];
  const wide = outermost * room;
  const least = style.sizes.at(-1) ?? outermost;
  return {
    level,
    font: own?.font ?? style.font,
    bold: own?.bold ?? false,
    italic: own?.italic ?? false,
    size: own?.size
      ? Math.max(least, Math.round(outermost * own.size))
      : sizeAt(style.sizes, step + Math.min(depth, 1)),
    ...(own?.indent === undefined
      ? { indent: wide * (depth + 1), hanging: marker ? wide : 0 }
      : placed(own.indent, own, marker, wide)),
  };
}

/** Where the text stands, and its marker: as far apart as the level has them, or more where ours is wider. */
function placed(
  indent: number,
  { hanging = 0, bullets }: LevelStyle,
  marker: Marker | undefined,
  wide: number,
): Pick<OutlineLevel, 'indent' | 'hanging'> {
  if (marker === undefined) return { indent, hanging: 0 };
  const isOwn = bullets && hanging > 0 && marker.type === 'bullet' && !/[☐☑]/u.test(marker.char);
  const room = isOwn ? hanging : Math.max(hanging, wide);
  return { indent: Math.max(0, indent - hanging) + room, hanging: room };
}

/** Where the outermost level is for words without bullets and the next one has them, lists begin there. */
function levelOfBullets({ levels = [] }: TextStyle): number {
  return levels[0]?.bullets === false && levels[1]?.bullets === true ? 1 : 0;
}
