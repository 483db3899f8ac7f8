/** What the server tells the page, as JSON. Types alone, so that both can import it. */

/** Something worth telling about the report; places count from 1. */
export interface Notice {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly rule?: string;
  /** A path from the folder that the server was started in, as are all names of files here. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A shape on a slide and where it comes from; lengths are shares of the slide's width or height, in percent. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Of text: the line of each of its paragraphs, where they come from several. */
  readonly lines?: readonly number[];
}

/** A slide as it is drawn. */
export interface SlideView {
  readonly key: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Markup for an element of the class `stage`. */
  readonly content: string;
  /** A colour of CSS; absent where it is the theme's paper. */
  readonly ground?: string;
}

/** A slide in its place. Its spots move with every line that is written above, though it looks as before. */
export interface SlideEntry {
  readonly key: string;
  readonly spots: readonly Spot[];
}

/** All but the slides themselves. */
export interface DeckView {
  /** Grows with every change. */
  readonly revision: number;
  readonly title: string;
  readonly language: string;
  /** The report's path, and the folder that paths start in. */
  readonly report: string;
  readonly folder: string;
  /** Custom properties of CSS: the theme's colours and fonts, and the slide's proportions. */
  readonly variables: Readonly<Record<string, string>>;
  readonly slides: readonly SlideEntry[];
  readonly notices: readonly Notice[];
  /** Why the report could not be made into a deck, the reasons first; the slides are those of the last time when it could. */
  readonly faults: readonly Notice[];
  /** What the deck can be had as, by the endings of its files. */
  readonly downloads: readonly string[];
}

/** What has changed. */
export interface Update {
  readonly view: DeckView;
  /** The slides that look otherwise than before, or all of them to who has just come. */
  readonly drawn: readonly SlideView[];
}

/** What a table becomes and why. */
export interface TableView {
  readonly file: string;
  readonly line: number;
  readonly visual: string;
  readonly why: string;
  /** Columns that are not drawn, with the reasons. */
  readonly leftOut: readonly string[];
  /** What it can be asked to become. */
  readonly choices: readonly string[];
  /** What its author asks for; `auto` where that is nothing. */
  readonly asked: string;
}

/** What the page asks for a table. */
export interface Wish {
  readonly file: string;
  readonly line: number;
  readonly chart: string;
}
