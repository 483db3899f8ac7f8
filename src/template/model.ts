/**
 * The Template: where things may stand on a slide and how they look.
 *
 * Read from a folder of `layouts/`, or from a company's PowerPoint file. It knows slots, text styles, colours and fonts; it does not know
 * what a report is. Every length is in points.
 */
import type { Box, Colour, ColourRole, Font, FontRole, ImageType, Insets, Size } from '../deck/model.ts';
import type { Typefaces } from '../text/faces.ts';

/** How text of some purpose looks. */
export interface TextStyle {
  readonly font: Font;
  /** The sizes the text may take, largest first; the last is the floor. */
  readonly sizes: readonly number[];
  readonly colour: ColourRole;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** A multiple of 1.2 × size. */
  readonly lineSpacing: number;
  /** Space before each paragraph but the first, as a share of the text's size. */
  readonly paragraphSpacing: number;
  /** The levels of lists from the outermost, where a company's placeholder says what they look like. */
  readonly levels?: readonly LevelStyle[];
}

export interface LevelStyle {
  readonly font: Font;
  /** As a share of the outermost level's size; absent where nobody says. */
  readonly size?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether it has a bullet of its own. */
  readonly bullets: boolean;
  /** Where its text stands, and how far left of that its first line starts; absent where nobody says. */
  readonly indent?: number;
  readonly hanging?: number;
}

/** PowerPoint's placeholder types (`p:ph/@type`); `object` takes text, a table, a chart or a picture, the next three one of these alone. */
export type PlaceholderType =
  | 'title'
  | 'centered-title'
  | 'subtitle'
  | 'body'
  | 'object'
  | 'picture'
  | 'chart'
  | 'table'
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
  | 'picture'
  | 'agenda'
  | 'footer'
  | 'date'
  | 'number';

/** A place of a layout that takes content. */
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
  /** What a company's placeholder keeps free around `box`; absent for none. */
  readonly insets?: Insets;
  /** The typeface of a company's placeholder, where it is not the theme's. */
  readonly family?: string;
  /** Whether a company's placeholder has bullets of its own. */
  readonly bullets?: boolean;
  /** What is `ink` elsewhere, where a company's placeholder has another ground or says no colour. */
  readonly ink?: Colour;
  /** Whether a company's placeholder says nothing of how text looks, so that slides say all of it. */
  readonly unstyled?: true;
  /** Whether `insets` are more than the placeholder has, so that artwork is not written over. */
  readonly cleared?: true;
  /** Whether it was made up where a company's layout has no placeholder. */
  readonly composed?: true;
}

/** Artwork of a layout: a filled form behind the slots. */
export interface Decoration {
  readonly geometry: 'rect' | 'ellipse';
  readonly box: Box;
  readonly fill: ColourRole;
}

/** Where things stand on a kind of slide. */
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
  /** Where a logo stands, or may stand. */
  readonly logo?: Box;
  /** The part of a company's template that it is. */
  readonly part?: string;
}

/** A picture that stands on slides by itself. */
export interface Logo {
  readonly data: Uint8Array;
  readonly mediaType: ImageType;
  /** The same as vectors. */
  readonly svg?: Uint8Array;
  /** Its proportions. */
  readonly size: Size;
}

/** Layouts, text styles, colours and fonts of a deck. */
export interface Template {
  readonly name: string;
  readonly title: string;
  /** What it looks like, in a line. */
  readonly about: string;
  readonly size: Size;
  /** Six hex digits without `#`. */
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Font families. */
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** The widths of those of them that the program does not know. */
  readonly typefaces?: Typefaces;
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly layouts: readonly Layout[];
  /** What stands in the room that layouts have for it. */
  readonly logo?: Logo;
  /** Colours that the theme has no name for, so that slides say them in full. */
  readonly fixed?: readonly ColourRole[];
  /** The company's file that the template was read from. */
  readonly source?: TemplateSource;
}

/** A part of a company's template, as it stands in its file. */
export interface SourcePart {
  /** From the package's root: `ppt/slideMasters/slideMaster1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly relationships: readonly SourceRelationship[];
}

export interface SourceRelationship {
  readonly id: string;
  /** The type's URI. */
  readonly type: string;
  /** Path of a part, or an address where `external`. */
  readonly target: string;
  readonly external?: boolean;
}

/** What slides are mounted on: kept byte for byte. */
export interface TemplateSource {
  readonly parts: readonly SourcePart[];
  /** Paths of the slide masters with their `p:sldMasterId/@id`. */
  readonly masters: readonly { readonly path: string; readonly id: number }[];
  readonly notesMaster?: string;
  readonly theme: string;
  readonly presentationProperties?: string;
  readonly tableStyles?: string;
  /** `p:defaultTextStyle` as it stands in the file. */
  readonly defaultTextStyle?: string;
  readonly embeddedFonts: readonly EmbeddedFont[];
}

/** A font that the file carries. */
export interface EmbeddedFont {
  /** Attributes of `p:font`, its `typeface` among them. */
  readonly family: Readonly<Record<string, string>>;
  readonly faces: readonly {
    /** `p:regular`, `p:bold`, `p:italic` or `p:boldItalic`. */
    readonly element: string;
    readonly part: string;
    /** Embedded OpenType. */
    readonly data: Uint8Array;
  }[];
}
