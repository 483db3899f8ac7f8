/** What a repair may know besides the shape: the slide it stands on and the parts it points to. */
import type { Geometry } from '../../../deck/model.ts';
import type { Layout, Slot, Template, TextStyle } from '../../../template/model.ts';
import type { Attachments } from '../attachments.ts';
import type { Palette } from '../draw/palette.ts';
import type { Relationships } from '../package/part.ts';

export interface SlideSetting {
  readonly template: Template;
  readonly layout: Layout;
  /** BCP 47. */
  readonly language: string;
  readonly palette: Palette;
  /** The slide's own; repairs add what their shape points to. */
  readonly relationships: Relationships;
  readonly attachments: Attachments;
  /** The part of the slide of that key; throws when the deck has none. */
  readonly slidePath: (key: string) => string;
}

/** A shape that connectors point to. */
export interface Anchor {
  readonly id: number;
  readonly geometry: Geometry;
}

export interface ShapeSetting extends SlideSetting {
  /** The shape of that key on the slide; throws when the slide has none. */
  readonly anchor: (key: string) => Anchor;
  /** Unique on the slide, from 2: the root of the shape tree is 1. */
  readonly id: number;
  /** Unique on the slide. */
  readonly name: string;
  /** The slot whose placeholder the shape is. */
  readonly slot?: Slot;
  /** The slot's text style, from which its text inherits. */
  readonly style?: TextStyle;
}

/** From what pptxgenjs wrote of a shape to what should stand there. */
export type Repair<S> = (xml: string, shape: S, setting: ShapeSetting) => string;
