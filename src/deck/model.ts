/**
 * The Deck: what stands on every slide, in its final place.
 *
 * A small closed set of shapes with final boxes and resolved text. Writers (PowerPoint, HTML) read it and nothing
 * else, so it knows neither Markdown nor XML. Lengths are points (1/72 in) from the slide's top left corner.
 */

import type { Chart } from './chart.ts';
import type { ArrowHead, Connector } from './connector.ts';
import type { Formula } from './formula.ts';
import type { Geometry } from './geometry.ts';

export type * from './chart.ts';
export type * from './connector.ts';
export type * from './formula.ts';
export type * from './geometry.ts';

/** Width and height, in points. */
export type Size = { readonly width: number; readonly height: number };

/** A rectangle on the slide, in points from its top left corner; what is drawn fills it. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Space between a frame and what is in it. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where in the report a thing comes from; lines and columns count from 1. */
export type Source = {
  readonly line: number;
  readonly column: number;
  /** The part of the report that it is in, from the report's folder; absent for the report itself. */
  readonly part?: string;
};

/** A theme's colours, by what they are for. A writer turns each into the theme colour of its format. */
export const COLOUR_ROLES = [
  'ink',
  'paper',
  'muted',
  'surface',
  'accent',
  'accent2',
  'accent3',
  'good',
  'warning',
  'bad',
  'link',
  'visited',
] as const;
/** What a colour is for. */
export type ColourRole = (typeof COLOUR_ROLES)[number];

/**
 * A theme colour, or a fixed one (`hex`: six digits without `#`) where the theme cannot say it.
 * `tint` (0 to 1) is the share of the colour that is left when it is lightened: 1 is the colour itself.
 */
export type Colour = { readonly role: ColourRole; readonly tint?: number } | { readonly hex: string };

/** What a font is for. */
export type FontRole = 'heading' | 'body' | 'code';

/** What text is set in: what the template has for a role, or a family that a company's placeholder names. */
export type Font = FontRole | { readonly family: string };

/** Where a click leads; `slide` is the key of a slide of the same deck. */
export type Link = { readonly url: string } | { readonly slide: string };

/** Words of one look. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly size: number;
  readonly font: Font;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly raise?: 'super' | 'sub';
  readonly highlight?: Colour;
  readonly link?: Link;
  /** The formula that the text says as well as letters can. */
  readonly formula?: Formula;
  /** What the footnote says that this number stands for; it is drawn at the foot of the slide. */
  readonly footnote?: { readonly number: number; readonly runs: readonly Inline[] };
}

/** A line break inside a paragraph; `size` is that of the text around it. */
export interface BreakRun {
  readonly type: 'break';
  readonly size: number;
}

/** What a paragraph is made of. */
export type Inline = TextRun | BreakRun;

/** How numbers of a list are written. */
export type NumberStyle = 'decimal' | 'lower-alpha' | 'lower-roman';

/** What stands before a paragraph of a list. */
export type Marker =
  | { readonly type: 'bullet'; readonly char: string; readonly colour: Colour }
  | { readonly type: 'number'; readonly value: number; readonly style: NumberStyle; readonly colour: Colour };

/** Runs that are set together. Its lines are broken by whoever draws it, where they were measured to break. */
export interface Paragraph {
  readonly runs: readonly Inline[];
  /** Outline level, 0 for the outermost. */
  readonly level: number;
  readonly marker?: Marker;
  readonly align: 'left' | 'center' | 'right';
  /** Where the text's left edge stands, from the inside of the box. */
  readonly indent: number;
  /** How far left of `indent` the marker (or the first line, without a marker) starts: 0 or more. */
  readonly hanging: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** A multiple of the font's own line height, which is 1.2 × size. */
  readonly lineSpacing: number;
  /** Where it comes from; absent where that is the shape's own source. */
  readonly source?: Source;
}

/** The outline of a shape, or a rule. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: boolean;
}

/** What all shapes have. */
export interface ShapeBase {
  /** Unique on the slide; connectors point to it. */
  readonly key?: string;
  /** What the selection pane shows: "Title", "Risk matrix". */
  readonly name: string;
  readonly box: Box;
  /** The layout's slot that the shape fills. Its placeholder's place is inherited when the boxes agree. */
  readonly slot?: string;
  /** What the shape shows, for who cannot see it. Absent on text; '' marks pure decoration. */
  readonly alt?: string;
  readonly source?: Source;
}

/** A frame of text, with or without a ground of its own. */
export interface TextShape extends ShapeBase {
  readonly type: 'text';
  /** Whether all it holds is one formula, set on lines of its own. */
  readonly equation?: true;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly insets: Insets;
  readonly geometry?: Geometry;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

/** A drawn form without text: rules, bars, dots, panels. */
export interface FormShape extends ShapeBase {
  readonly type: 'form';
  readonly geometry: Geometry;
  readonly fill?: Colour;
  readonly stroke?: Stroke;
  /** Corner radius of a `roundRect`. */
  readonly radius?: number;
  /** Where a click on it leads. With neither fill nor stroke it is a place to click and is not seen. */
  readonly link?: Link;
}

/** A straight line from the box's top left to its bottom right corner; a negative extent leads back. */
export interface LineShape extends ShapeBase {
  readonly type: 'line';
  readonly stroke: Stroke;
  readonly startHead?: ArrowHead;
  readonly endHead?: ArrowHead;
}

/** A line that stays tied to two shapes when a person moves them. */
export interface ConnectorShape extends ShapeBase, Connector {
  readonly type: 'connector';
}

/** A cell and its look. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Colour;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly margins: Insets;
  readonly top?: Stroke;
  readonly bottom?: Stroke;
  /** Columns and rows that the cell covers, 1 unless told; the cells covered are not in their rows. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A row of cells. */
export interface TableRow {
  /** Measured, so that it is what PowerPoint will draw. */
  readonly height: number;
  readonly cells: readonly TableCell[];
}

/** A native table. */
export interface TableShape extends ShapeBase {
  readonly type: 'table';
  /** Column widths; they add up to the box's width. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Whether the first row is a header row. */
  readonly header: boolean;
}

/** A native chart, with its data in a workbook. */
export interface ChartShape extends ShapeBase {
  readonly type: 'chart';
  readonly chart: Chart;
}

/** Media types that decks hold. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif';

/** A picture that fills its box. */
export interface ImageShape extends ShapeBase {
  readonly type: 'image';
  readonly data: Uint8Array;
  readonly mediaType: ImageType;
  /** The same picture as vectors, for programs that draw them; `data` is for all others. */
  readonly svg?: Uint8Array;
  readonly link?: Link;
}

/** Shapes that move together; their boxes are on the slide, not in the group. */
export interface GroupShape extends ShapeBase {
  readonly type: 'group';
  readonly shapes: readonly Shape[];
}

/** All that can stand on a slide: a closed set, so that writers know each. */
export type Shape =
  | TextShape
  | FormShape
  | LineShape
  | ConnectorShape
  | TableShape
  | ChartShape
  | ImageShape
  | GroupShape;

/** One slide, and what is said with it. */
export interface Slide {
  /** Unique in the deck; links point to it. */
  readonly key: string;
  /** The name of a layout of the template that the deck was flowed for. */
  readonly layout: string;
  readonly title: string;
  /** Back to front, which is also the order in which they are read aloud. */
  readonly shapes: readonly Shape[];
  /** Paragraphs of the speaker notes; empty for a slide without notes. */
  readonly notes: readonly string[];
}

/** A PowerPoint section: its slides follow one another. */
export interface DeckSection {
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** What is told of the deck as a whole. */
export interface DeckProperties {
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly keywords?: string;
  /** As the report writes it. */
  readonly date?: string;
  /** BCP 47: `en-US`. */
  readonly language: string;
}

/** What a report becomes: sections of slides, whose shapes stand in their final places. */
export interface Deck {
  readonly size: Size;
  readonly properties: DeckProperties;
  readonly sections: readonly DeckSection[];
}
