/**
 * A diagram as data: what is in it and how its parts hang together.
 *
 * It knows neither the language that a diagram is written in nor where anything stands on a slide. Labels may have
 * several lines, set apart by line feeds.
 */

/** Where arrows mostly lead. */
export type Direction = 'down' | 'up' | 'right' | 'left';

/** What the outline of a node says of it. */
export type NodeForm =
  | 'rectangle'
  | 'rounded'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'circle'
  | 'flag'
  | 'diamond'
  | 'hexagon'
  | 'parallelogram'
  | 'trapezoid'
  | 'note'
  | 'rightArrow'
  | 'leftArrow'
  | 'upArrow'
  | 'downArrow'
  | 'leftRightArrow'
  | 'upDownArrow'
  | 'bar'
  | 'start'
  | 'end';

/** What an author's colours come to, so that a theme can dress them. */
export type Tone = 'accent' | 'accent2' | 'accent3' | 'good' | 'warning' | 'bad' | 'muted';

export interface Node {
  readonly id: string;
  readonly label: string;
  readonly form: NodeForm;
  /** What is said of it below its label, whose first line is its head then; left out where there is no room. */
  readonly details?: string;
  /** Compartments below the label, a line an entry: the attributes and methods of a class. */
  readonly compartments?: readonly (readonly string[])[];
  readonly tone?: Tone;
  /** The innermost group that it stands in. */
  readonly group?: string;
}

export type Head = 'arrow' | 'open' | 'circle' | 'diamond';

/** `from` and `to` are ids of nodes or of groups. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** `none` holds its nodes in place but is not drawn. */
  readonly line: 'solid' | 'dotted' | 'thick' | 'none';
  readonly startHead?: Head;
  readonly endHead?: Head;
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
}

export interface Graph {
  readonly type: 'graph';
  /** What it is called: the start of its description. */
  readonly name: string;
  readonly title?: string;
  readonly direction: Direction;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Every group after the one that it stands in. */
  readonly groups: readonly Group[];
  /** Where things stand, if their author or their kind says so and not the lines. */
  readonly layout?: Layout;
}

export type Layout =
  /** Groups are lanes above one another; nodes follow one another from left to right, each in its lane, and no edge has a label. */
  { readonly type: 'lanes' } | CellsLayout;

/** Nodes and groups stand in cells of what they are in, by their ids. */
export interface CellsLayout {
  readonly type: 'cells';
  readonly cells: ReadonlyMap<string, Cell>;
  /** Columns are as wide as one another, and things fill their cells; else everything is as large as it must be. */
  readonly even: boolean;
}

/** A place in a grid, counted from 0, and how many columns it takes. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface Participant {
  readonly id: string;
  readonly label: string;
}

/** What happens next in a sequence. A frame has a start, perhaps other branches, and an end. */
export type Step =
  | {
      readonly type: 'message';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly dashed: boolean;
      readonly startHead?: Head;
      readonly endHead?: Head;
    }
  | { readonly type: 'note'; readonly over: readonly string[]; readonly label: string }
  /** `label` is what it is called and under which condition: “alt in stock”. */
  | { readonly type: 'frame'; readonly label: string }
  | { readonly type: 'branch'; readonly label: string }
  | { readonly type: 'end' };

/** Who says what to whom, in order. */
export interface Sequence {
  readonly type: 'sequence';
  readonly title?: string;
  readonly participants: readonly Participant[];
  /** Words that are not drawn: names of boxes around participants. */
  readonly asides: readonly string[];
  readonly steps: readonly Step[];
}

export type Diagram = Graph | Sequence;
