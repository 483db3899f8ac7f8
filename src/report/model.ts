/**
 * The Report: what a Markdown document means, without a thought of slides.
 *
 * Plain data from which every later stage works. It knows headings, paragraphs, lists, data tables and code, the
 * marks on words, and where each stands in the source; it does not know points, fonts, colours or slides.
 */

/** Where a thing starts in the source; lines and columns count from 1. */
export interface Source {
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly type: 'text';
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly strike?: boolean;
  readonly raise?: 'super' | 'sub';
  /** An absolute URL, or `#slug` of a heading of the report. */
  readonly link?: string;
}

export interface Break {
  readonly type: 'break';
}

export type Run = Span | Break;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
  readonly source: Source;
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
  readonly source: Source;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly ListItem[];
  readonly source: Source;
}

export interface Table {
  readonly type: 'table';
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
  /** One entry a column. */
  readonly header: readonly (readonly Run[])[];
  /** Rows of cells, every row as wide as the header. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Where each cell stands: the header's first, then one entry a row, as wide as the header. */
  readonly cellSources: readonly (readonly Source[])[];
  readonly source: Source;
}

export interface Code {
  readonly type: 'code';
  /** Lower case, as the fence names it; absent when it names none. */
  readonly language?: string;
  /** The rest of the fence's info string. */
  readonly meta?: string;
  readonly text: string;
  readonly source: Source;
}

export interface Quote {
  readonly type: 'quote';
  /** Paragraphs and lists only: what else a quote holds follows it as blocks of its own. */
  readonly blocks: readonly (Paragraph | List)[];
  /** `note`, `tip`, `important`, `warning`, `caution` for an alert. */
  readonly alert?: string;
  readonly source: Source;
}

export interface Image {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
  readonly source: Source;
}

export type Block = Paragraph | List | Table | Code | Quote | Image;
export type BlockType = Block['type'];

export interface Section {
  /** Depth of the heading, 1 to 6. */
  readonly depth: number;
  /** The heading's words; empty only for text before the first heading. */
  readonly heading: readonly Run[];
  /** Unique in the report, as GitHub would make it; links of the form `#slug` point to it. */
  readonly slug: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: Source;
}

/** What the author says about the whole report, mostly in front matter. */
export interface Metadata {
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly date?: string;
  readonly footer?: string;
  readonly theme?: string;
  readonly lang?: string;
}

export interface Report {
  readonly title: string;
  readonly subtitle?: string;
  readonly metadata: Metadata;
  /** Lines for the title slide, below the subtitle: author, date, and what stands right under the title. */
  readonly details?: readonly string[];
  /** The line at the foot of every slide: from front matter, or a closing confidentiality line. */
  readonly footer?: string;
  /** Top-level sections, without the title's own heading; text before the first heading comes first. */
  readonly sections: readonly Section[];
}
