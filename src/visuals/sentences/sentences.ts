/**
 * What the program says of numbers in whole sentences: headlines and descriptions. A language is one file that fills
 * this form and a line in `index.ts`; whether something may be said at all is decided elsewhere.
 *
 * Names and values come as their author wrote them. `up` tells a rise from a fall.
 */

/** Headlines: short, without a full stop, and neither praising nor blaming. */
export interface Headlines {
  /** `Bug Reports fell 60.9% to 34`. */
  changed(said: Move & { readonly by: string }): string;
  /** `Uptime rose 0.6 points to 99.8%`. */
  changedByPoints(said: Move & { readonly by: string }): string;
  /** `Incidents fell from 5 to 3`. */
  changedFromTo(said: Move & { readonly from: string }): string;
  /** `All 5 metrics improved`. */
  allImproved(count: number): string;
  /** `Go leads with 340, 2.1x the median`; without `times`, only who leads. */
  leads(said: { readonly name: string; readonly value: string; readonly times?: string }): string;
  /** `Highest error rate: Harbour, 0.31%`. */
  highest(said: { readonly name: string; readonly measure: string; readonly value: string }): string;
  /** `Support takes 42% of $200,000`; without `whole`, `Support takes 42%`. */
  takes(said: { readonly name: string; readonly share: string; readonly whole?: string }): string;
  /** `76% of $200,000 spent`. `use` is the head of the column of what was used. */
  used(said: { readonly percent: number; readonly whole: string; readonly use: string }): string;
  /** `MRR up from $180 to $4,900 since Jan 2024`. */
  trend(said: Move & { readonly from: string; readonly since: string }): string;
  /** `MRR peaked at $4,900 (Jan 2024)`. */
  peaked(said: { readonly metric: string; readonly value: string; readonly at: string }): string;
  /** `7 of 10 done`. */
  done(done: number, all: number): string;
}

interface Move {
  readonly metric: string;
  readonly up: boolean;
  readonly to: string;
}

/** What each kind of picture is called at the beginning of its description. */
export type Picture =
  | 'bar'
  | 'stacked-bar'
  | 'percent'
  | 'line'
  | 'area'
  | 'doughnut'
  | 'scatter'
  | 'bar-panels'
  | 'line-panels';

/** Descriptions for who cannot see the picture. `rows` is the head over the rows' names, '' for none. */
export interface Descriptions {
  readonly pictures: Readonly<Record<Picture, string>>;
  /** `Bar chart: P50, P99 by Depot; Harbour highest, 190 ms`. */
  byRows(picture: string, measures: string, rows: string, extreme: string): string;
  /** `Bar charts by Depot: Wait (min); Harbour highest, 190. Loss (%); Harbour highest, 0.31`. */
  panels(picture: string, rows: string, panels: readonly string[]): string;
  /** `Line chart: MRR over Month, from Jan to Dec; Nov highest, $4,900`. */
  along(
    picture: string,
    measures: string,
    rows: string,
    ends: readonly [first: string, last: string],
    extreme: string,
  ): string;
  /** `Scatter chart: Price against Weight of 12 ships`. */
  against(picture: string, up: string, across: string, count: number, rows: string): string;
  /** `; Harbour highest, 190 ms`. */
  highest(name: string, value: string): string;
  /** `; Platform largest, $80,000 Budget`, or `first` where the order is the author's. */
  outermost(name: string, value: string, sorted: boolean): string;
  /** `; Platform largest, 42 of 100%`. */
  largestOf(name: string, value: string, whole: string): string;
  /** `Heat map of 5 regions by Q1, Q2`. */
  heatmap(count: number, rows: string, columns: string): string;
  /** `Grid of levels: Likelihood by Low, High`. */
  levels(rows: string, columns: string): string;
  /** `Key figures: Sales 150, from 120; Returns 6`. */
  figures(
    cards: readonly { readonly metric: string; readonly value: string; readonly previous: string }[],
  ): string;
  /** `Risk matrix of 4 items by Likelihood and Impact; highest: Strike (Likelihood High, Impact Low)`. */
  risks(
    count: number,
    axes: readonly [likelihood: string, impact: string],
    worst: { readonly label: string; readonly likelihood: string; readonly impact: string },
  ): string;
  /** `Timeline of 4 milestones, from May 1 (Start) to June 3 (End)`. */
  timeline(count: number, first: Dated, last: Dated): string;
  /** `Table of states: 5 rows by Status`. */
  states(count: number, columns: string): string;
  /** `Table of 5 rows: Name, Owner`. */
  table(count: number, columns: string): string;
}

interface Dated {
  readonly date: string;
  readonly label: string;
}

export interface Sentences {
  readonly headlines: Headlines;
  readonly descriptions: Descriptions;
}
