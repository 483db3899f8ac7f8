/**
 * The Report: what a Markdown document means, without a thought of slides.
 *
 * Plain data from which every later stage works. It knows headings, paragraphs, lists, data tables and code, the
 * marks on words, and where each stands in the source; it does not know points, fonts, colours or slides.
 */

import type { Choice } from './choices.ts';
import type { Metadata, Settings } from './settings.ts';
import type { TableWord } from './tableWords.ts';

export type { Logo, Metadata, Settings } from './settings.ts';

/** Where a thing starts in the source; lines and columns count from 1. */
export interface Source {
  readonly line: number;
  readonly column: number;
}

/** What every block has. */
export interface Placed {
  readonly source: Source;
  /** What its author wants said above it, instead of what the program would say. */
  readonly headline?: string;
  /** Paragraphs for the speaker notes of its slide: what it says that is not shown. */
  readonly notes?: readonly string[];
  /** Whether its author wants a slide to begin with it. */
  readonly startsSlide?: true;
  /** The name of the slide layout that its author wants it in. */
  readonly layout?: string;
  /** Where its author wants it beside others. */
  readonly column?: Column;
}

/** A place in a row of columns. */
export interface Column {
  /** The line where the row starts, which tells rows apart. */
  readonly row: number;
  /** From 0, of `count`. */
  readonly index: number;
  readonly count: number;
}

/** Words with their marks. */
export interface Span {
  readonly type: 'text';
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
  readonly raise?: 'super' | 'sub';
  /** An absolute URL, or `#slug` of a heading of the report. */
  readonly link?: string;
  /** The formula, in TeX, that the text says as well as letters can. */
  readonly tex?: string;
  /** The note that this number stands for. */
  readonly footnote?: Footnote;
  /** The word of the program's own that it is, which is said in the report's language. */
  readonly own?: TableWord;
}

/** Notes are numbered in the order in which the report first refers to them. */
export interface Footnote {
  readonly number: number;
  readonly runs: readonly Run[];
}

/** A line break within a paragraph. */
export interface Break {
  readonly type: 'break';
}

/** What text is made of. */
export type Run = Span | Break;

/** Running text. */
export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
}

/**
 * One line of a list. Lists are kept flat, each item with its depth, because that is how slides show and split
 * them. `marker: 'none'` continues the item above (its second paragraph).
 */
export interface ListItem {
  readonly depth: number;
  readonly marker: 'bullet' | 'number' | 'task' | 'none';
  /** The item's number, where `marker` is `number`. */
  readonly number?: number;
  /** Whether the task is done, where `marker` is `task`. */
  readonly done?: boolean;
  readonly runs: readonly Run[];
  /** What it says that is not shown, for the notes of its slide. */
  readonly notes?: readonly string[];
  readonly source: Source;
}

/** A list, flat: each item has its depth. */
export interface List extends Placed {
  readonly type: 'list';
  readonly items: readonly ListItem[];
  /** Items that go on where `items` end and are not shown, only counted. */
  readonly folded?: readonly ListItem[];
}

/** A table of runs, as its author wrote it. What it becomes is decided later. */
export interface Table extends Placed {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
  /** One entry a column. */
  readonly header: readonly (readonly Run[])[];
  /** Rows of cells, every row as wide as the header. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Where each cell stands: the header's first, then one entry a row, as wide as the header. */
  readonly cellSources: readonly (readonly Source[])[];
  /** Cells that cover others, which are empty. */
  readonly spans?: readonly CellSpan[];
  readonly wishes?: Wishes;
  /** How many rows go on where `rows` end and are not shown. */
  readonly folded?: number;
}

/** A cell of a table that covers several. */
export interface CellSpan {
  /** Counted from 0, which is the header. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers, itself among them. */
  readonly rows: number;
  readonly columns: number;
}

/** What an author asks of a table; what is absent is left to the program. */
export interface Wishes {
  /** The name of a visual, `table`, or `auto` for whatever serves best. */
  readonly chart?: string;
  /** Heads of the columns to draw, in the order of the table. */
  readonly columns?: readonly string[];
  readonly sort?: Choice<'sort'>;
  /** The unit of numbers that have none of their own. */
  readonly unit?: string;
  readonly good?: Choice<'good'>;
  /** Where it is asked of this one table; absent where it is asked of all, which then is done where it can be. */
  readonly source?: Source;
}

/** Lines of code, or of a log. */
export interface Code extends Placed {
  readonly type: 'code';
  /** Lower case, as the fence names it; absent when it names none. */
  readonly language?: string;
  /** The name of its file, or what else its author calls it. */
  readonly title?: string;
  /** Numbers of the lines that stand out, from 1. */
  readonly marked?: readonly number[];
  readonly text: string;
}

/** A quotation or a call-out. */
export interface Quote extends Placed {
  readonly type: 'quote';
  /** Paragraphs and lists only: what else a quote holds follows it as blocks of its own. */
  readonly blocks: readonly (Paragraph | List)[];
  /** `note`, `tip`, `important`, `warning`, `caution` for a call-out. */
  readonly alert?: string;
  /** What stands above a call-out instead of the word for its kind. */
  readonly title?: readonly Run[];
}

/** A picture of the report. */
export interface Image extends Placed {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
  /** Where a click on it leads: an absolute URL, or `#slug` of a heading of the report. */
  readonly link?: string;
  /** How much of the text's width it is meant to take at most, 0 to 1. */
  readonly width?: number;
}

/** Pictures that belong together, side by side in rows. */
export interface PictureGrid extends Placed {
  readonly type: 'picture-grid';
  /** How many are meant to stand side by side. */
  readonly columns: number;
  /** Row by row. */
  readonly pictures: readonly GridPicture[];
}

/** One picture of a grid. */
export interface GridPicture {
  readonly image: Image;
  /** What stands below it; empty where nothing is said. */
  readonly caption: readonly Run[];
}

/** A drawing that is written down in a language of its own: Mermaid. */
export interface Diagram extends Placed {
  readonly type: 'diagram';
  /** Its source, whose first line is the one after the block's own. */
  readonly text: string;
  /** Why it cannot be read, where that is known already; `line` counts from 0, from the source's first line. */
  readonly fault?: { readonly line: number; readonly reason: string };
  /** The same in a list, for where it would be too small to read when drawn. */
  readonly outline?: readonly ListItem[];
}

/** A formula on lines of its own. */
export interface Equation extends Placed {
  readonly type: 'equation';
  readonly tex: string;
  /** The formula as well as letters can say it. */
  readonly text: string;
}

/** What an extension reads and draws. */
export interface CustomBlock<Data = unknown> extends Placed {
  readonly type: 'custom';
  /** The kind of block, as its extension calls it. */
  readonly kind: string;
  /** All its words, line by line: those that are not drawn go to the notes. */
  readonly lines: readonly string[];
  /** What its drawing needs. */
  readonly data: Data;
}

/** All that sections are made of. */
export type Block =
  | CustomBlock
  | Equation
  | Paragraph
  | List
  | Table
  | Code
  | Quote
  | Image
  | PictureGrid
  | Diagram;
/** What kinds of blocks there are. */
export type BlockType = Block['type'];

export interface Section {
  /** Depth of the heading, 1 to 6. */
  readonly depth: number;
  /** The heading's words; empty only for text before the first heading. */
  readonly heading: readonly Run[];
  /** Unique in the report, as GitHub would make it; links of the form `#slug` point to it. */
  readonly slug: string;
  /** Slugs of sections that it has taken in: what links to them leads here. */
  readonly takenIn?: readonly string[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: Source;
}

export interface Report {
  readonly title: string;
  /** The whole line that title and subtitle are parts of: the heading of text before the first section. */
  readonly opening: string;
  readonly subtitle?: string;
  readonly metadata: Metadata;
  readonly settings: Settings;
  /** Words of the title slide that only its speaker has. */
  readonly asides?: readonly string[];
  /** Lines for the title slide, below the subtitle: author, date, and what stands right under the title. */
  readonly details?: readonly string[];
  /** The line at the foot of every slide: from front matter, or a closing confidentiality line. */
  readonly footer?: string;
  /** Top-level sections, without the title's own heading; text before the first heading comes first. */
  readonly sections: readonly Section[];
}
