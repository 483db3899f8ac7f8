/**
 * What a place on a layout stands on: its background, and the artwork of layout and master above it. Only plain colours are
 * known; pictures and gradients are not looked into.
 */
import type { Box } from '../../deck/model.ts';
import { contrastOf } from '../contrast.ts';
import { marksIn } from './artwork.ts';
import { colourOf, type Scheme } from './colour.ts';
import { boxOf } from './place.ts';
import { clearPart, overlap } from './room.ts';
import { child, descend, type Element } from './xml.ts';

export interface Ground {
  /** Six hex digits; undefined where it is not of one plain colour. */
  colourOf(box: Box): string | undefined;
  /** How much of the place has nothing drawn across it, 0 to 1. */
  clearOf(box: Box): number;
  /** The largest part of the place that has no artwork across it; where that can be, about the same middle. */
  clearPartOf(box: Box, isCentred?: boolean): Box;
  /** Whether words stand in most of the place. */
  hasWordsIn(box: Box): boolean;
}

/** A form of the artwork, in points; without a colour where it is a picture, a gradient or not a rectangle. */
interface Artwork {
  readonly box: Box;
  readonly colour?: string;
}

/** What lies under most of a place is its ground; what lies under all of it is nothing drawn across it. */
const MOST = 0.5;
const COVERS = 0.95;

export function groundOf(layout: Element, master: Element, scheme: Scheme): Ground {
  const hidden = layout.attributes.showMasterSp === '0';
  const sheets = hidden ? [layout] : [master, layout];
  const background = backgroundOf(layout, scheme) ?? backgroundOf(master, scheme) ?? plainOf(scheme);
  const trees = sheets.map((sheet) => descend(sheet, 'p:cSld', 'p:spTree'));
  const artwork = trees.flatMap((tree) => artworkIn(tree, scheme));
  const marks = trees.flatMap((tree) => marksIn(tree, scheme));
  const seen = marks.filter(({ colour, words }) => words || !isFaint(colour, background.colour));
  return {
    colourOf: (box) =>
      artwork.reduce(
        (ground, form) => (overlap(form.box, box) >= MOST ? form.colour : ground),
        background.colour,
      ),
    clearOf: (box) =>
      artwork.reduce((clear, form) => {
        const under = overlap(form.box, box);
        return under >= COVERS ? clear : Math.max(0, clear - under);
      }, 1),
    clearPartOf: (box, isCentred) =>
      clearPart(
        box,
        seen.map((mark) => mark.box),
        isCentred,
      ),
    hasWordsIn: (box) => marks.some((mark) => mark.words && overlap(mark.box, box) >= MOST),
  };
}

/** What stands out from the ground by less can be written across. */
const FAINT = 1.25;

function isFaint(colour: string | undefined, ground: string | undefined): boolean {
  return colour !== undefined && ground !== undefined && contrastOf(colour, ground) < FAINT;
}

/** Undefined where a sheet has no background of its own; its colour where that is plain. */
function backgroundOf(sheet: Element, scheme: Scheme): { readonly colour?: string } | undefined {
  const background = descend(sheet, 'p:cSld', 'p:bg');
  if (background === undefined) return undefined;
  const properties = child(background, 'p:bgPr');
  const colour = colourOf(
    properties ? child(properties, 'a:solidFill') : child(background, 'p:bgRef'),
    scheme,
  );
  return colour === undefined ? {} : { colour };
}

/** What slides have behind them where nobody says. */
function plainOf(scheme: Scheme): { readonly colour: string } {
  return { colour: scheme('bg1') ?? 'FFFFFF' };
}

const RECTANGLES: ReadonlySet<string> = new Set(['rect', 'roundRect']);

function artworkIn(tree: Element | undefined, scheme: Scheme): readonly Artwork[] {
  return (tree?.children ?? []).flatMap((element): readonly Artwork[] => {
    // A group is told as a whole: what is in one is seldom a plain ground.
    const properties = child(element, element.name === 'p:grpSp' ? 'p:grpSpPr' : 'p:spPr');
    const box = boxOf(child(properties, 'a:xfrm'));
    if (box === undefined || descend(element, 'p:nvSpPr', 'p:nvPr', 'p:ph')) return [];
    return element.name === 'p:sp' ? formOf(element, box, scheme) : [{ box }];
  });
}

/** Nothing for a form without a fill. */
function formOf(element: Element, box: Box, scheme: Scheme): readonly Artwork[] {
  const properties = child(element, 'p:spPr');
  const fill = properties?.children.find(({ name }) => /^a:\w+Fill$/.test(name));
  const reference = descend(element, 'p:style', 'a:fillRef');
  const filled = fill ? fill.name !== 'a:noFill' : Number(reference?.attributes.idx ?? 0) > 0;
  if (!filled) return [];
  const isPlain = fill === undefined || fill.name === 'a:solidFill';
  const isRectangle = RECTANGLES.has(child(properties, 'a:prstGeom')?.attributes.prst ?? '');
  const colour = isPlain && isRectangle ? colourOf(fill ?? reference, scheme) : undefined;
  return [{ box, ...(colour !== undefined && { colour }) }];
}
