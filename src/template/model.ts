/**
 * The Template: where things may stand on a slide and how they look.
 *
 * Read from a folder of `layouts/`. It knows slots, text styles, colours and fonts; it does not know
 * what a report is. Every length is in points.
 */
import type { Box, ColourRole, FontRole, Size } from '../deck/model.ts';

export interface TextStyle {
  readonly font: FontRole;
  /** The sizes the text may take, largest first; the last is the floor. */
  readonly sizes: readonly number[];
  readonly colour: ColourRole;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** A multiple of 1.2 × size. */
  readonly lineSpacing: number;
  /** Space before each paragraph but the first, as a share of the text's size. */
  readonly paragraphSpacing: number;
}

/** PowerPoint's placeholder types (`p:ph/@type`); `object` takes text, a table, a chart or a picture. */
export type PlaceholderType =
  | 'title'
  | 'centered-title'
  | 'subtitle'
  | 'body'
  | 'object'
  | 'date'
  | 'footer'
  | 'slide-number';

/**
 * What a slot takes. What a block offers runs from its most telling kind to its most general one
 * (`statement`, then `text`), so that a layout made for just that kind wins.
 */
export type Content =
  | 'title'
  | 'subtitle'
  | 'meta'
  | 'kicker'
  | 'statement'
  | 'text'
  | 'quote'
  | 'code'
  | 'visual'
  | 'data'
  | 'figure'
  | 'agenda'
  | 'footer'
  | 'date'
  | 'number';

export interface Slot {
  readonly name: string;
  readonly placeholder: PlaceholderType;
  /** `p:ph/@idx`, unique in the layout; 0 stands for none (the title). */
  readonly index: number;
  readonly box: Box;
  /** A key of `Template.styles`. */
  readonly style: string;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly accepts: readonly Content[];
  readonly required: boolean;
  /** What PowerPoint shows in the empty placeholder. */
  readonly prompt: string;
}

/** Artwork of a layout: a filled form behind the slots. */
export interface Decoration {
  readonly geometry: 'rect' | 'ellipse';
  readonly box: Box;
  readonly fill: ColourRole;
}

export interface Layout {
  /** What a report calls it: `content`. */
  readonly name: string;
  /** What PowerPoint shows: "Title and Content". */
  readonly title: string;
  /** `p:sldLayout/@type`: `title`, `obj`, `secHead`, `titleOnly`, `cust`. */
  readonly type: string;
  readonly background: ColourRole;
  readonly decorations: readonly Decoration[];
  readonly slots: readonly Slot[];
}

export interface Template {
  readonly name: string;
  readonly title: string;
  readonly size: Size;
  /** Six hex digits without `#`. */
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Font families. */
  readonly fonts: Readonly<Record<FontRole, string>>;
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly layouts: readonly Layout[];
}
