/**
 * A decision: what a table becomes, as data.
 *
 * Made without a thought of drawing, so that it can be tested, printed and overridden. Numbers only place marks;
 * every word that is shown comes from the source as its author wrote it.
 */

import { CHARTS } from '../report/choices.ts';
import type { Source, Wishes } from '../report/model.ts';
import type { Veto } from './data/measure.ts';

export const VISUALS = [...CHARTS, 'table'] as const;
/** What the program makes of tables by itself. */
export type VisualName = (typeof VISUALS)[number];

/** How the numbers of a series are written: in the workbook, on labels and on the axis. */
export interface Unit {
  /** `ms`, `%`, `$`, or '' for a plain count. Two series share an axis only when their units are equal. */
  readonly name: string;
  /** Excel format that carries the unit: `0.0%`, `#,##0" ms"`, `"$"#,##0`. */
  readonly format: string;
  /** The format where the unit stands beside the chart, if the scale does so too: `#,##0.0,,` of “Revenue (€M)”. */
  readonly bare?: string;
}

/** The numbers of a column, or of a row. */
export interface SeriesData {
  readonly name: string;
  /** 0-based column of the source table; -1 where the series is a row of it. */
  readonly column: number;
  /** One value a category in the unit's base (a share is a fraction); `null` where the cell has none. */
  readonly values: readonly (number | null)[];
  /** The cells as their author wrote them, one a category. */
  readonly texts: readonly string[];
  /** Half the width of each value's error bar (`1.37 ± 0.03`), in the unit's base; absent where no cell gives one. */
  readonly errors?: readonly (number | null)[];
  readonly unit: Unit;
  /** Which direction is good; absent where nobody can know. */
  readonly good?: 'higher' | 'lower';
  /** Plan, target or forecast: drawn dashed or pale. */
  readonly planned?: boolean;
}

/** Series of one unit on one axis. */
export interface Panel {
  /** What the panel shows, with its unit: `Latency (ms)`. */
  readonly title: string;
  readonly unit: Unit;
  readonly series: readonly SeriesData[];
}

/** A figure of a scorecard. */
export interface Card {
  readonly label: string;
  /** The latest value, as written. */
  readonly value: string;
  /** `from 245` is made of the previous value and never of words. */
  readonly previous?: string;
  /** What was wanted, as written. */
  readonly aim?: string;
  readonly change?: {
    /** As written, or with `pp` where the change is in points. */
    readonly text: string;
    readonly direction: 'up' | 'down' | 'flat';
    readonly verdict: 'good' | 'bad' | 'neutral';
  };
}

/** A row of a risk matrix. */
export interface Risk {
  readonly label: string;
  /** Index into the levels. */
  readonly likelihood: number;
  readonly impact: number;
  /** What else the row says, column by column. */
  readonly details: readonly { readonly name: string; readonly text: string }[];
}

/** A row of a timeline. */
export interface Milestone {
  readonly label: string;
  /** As written. */
  readonly date: string;
  /** Days since 1970-01-01, of the start where it is a period. */
  readonly day: number;
  readonly detail: string;
}

/** A column that is not drawn, and the code of the reason. */
export interface LeftOut {
  readonly column: string;
  readonly index: number;
  readonly code: Veto;
}

/** What every decision has. */
export interface DecisionBase {
  /** Column names that are drawn as marks. */
  readonly plotted: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** One sentence for a person: what was seen, and what follows from it. */
  readonly why: string;
  /** A takeaway that the arithmetic proves; absent when nothing is certain. */
  readonly headline?: string;
  /** What the visual shows, for who cannot see it. */
  readonly alt: string;
  /** Why the table is not what its author asked for; absent where it is. */
  readonly unmet?: string;
}

/** What stands along an axis. */
export interface Categories {
  /** The head of the label column. */
  readonly categoryName: string;
  /** In the order in which they are drawn. */
  readonly categories: readonly string[];
}

/** In a scatter the first series gives the xs, the others the ys. */
export interface ChartDecision extends DecisionBase, Categories {
  readonly visual: 'bar' | 'stacked-bar' | 'line' | 'area' | 'doughnut' | 'scatter';
  readonly series: readonly SeriesData[];
  readonly unit: Unit;
  /** `columns` stand (time, short ordered labels); `bars` lie (names). */
  readonly direction: 'columns' | 'bars';
  readonly sorted: boolean;
  /** Index of the category that the headline or the author's emphasis is about. */
  readonly highlight?: number;
  /** For a stack: what each whole is, as written, one a category. */
  readonly wholes?: { readonly name: string; readonly texts: readonly string[] };
  /** How many rows are not drawn, because there are too many: those after the top of a ranking. All are in the notes. */
  readonly omitted?: number;
  /** What the rows come to, as written: “Total: Budget 11,600, Actual 11,430”. */
  readonly sum?: string;
  /** Stacked to 100%. */
  readonly percent?: boolean;
  /** Days since 1899-12-30, where the categories are dates of uneven distance. */
  readonly dates?: readonly number[];
}

/** Small charts side by side, an axis each. */
export interface PanelsDecision extends DecisionBase, Categories {
  readonly visual: 'small-multiples';
  readonly panels: readonly Panel[];
  readonly sorted: boolean;
  /** What each panel draws. */
  readonly mark: 'bar' | 'column' | 'line';
}

/** A card for each figure. */
export interface KpiDecision extends DecisionBase {
  readonly visual: 'kpi';
  readonly cards: readonly Card[];
  /** What the values are of: `Q4 2025`, and what they are compared with: `Q3 2025`. */
  readonly period?: string;
  readonly previousPeriod?: string;
  /** What `aim` is called: `Plan`. */
  readonly aimName?: string;
}

/** Risks by how likely and how bad they are. */
export interface RiskDecision extends DecisionBase {
  readonly visual: 'risk-matrix';
  /** Names of the axes and their levels from least to worst, as written. */
  readonly likelihoodName: string;
  readonly likelihoods: readonly string[];
  readonly impactName: string;
  readonly impacts: readonly string[];
  /** How far along its scale each level is, from 0 to 1: a medium one is so whatever else occurs. */
  readonly likelihoodPlaces: readonly number[];
  readonly impactPlaces: readonly number[];
  readonly risks: readonly Risk[];
}

/** Numbers as tints of their cells. */
export interface HeatmapDecision extends DecisionBase, Categories {
  readonly visual: 'heatmap';
  readonly series: readonly SeriesData[];
}

/** Milestones along an axis of time. */
export interface TimelineDecision extends DecisionBase {
  readonly visual: 'timeline';
  readonly milestones: readonly Milestone[];
}

/** A table whose `statusColumn` carries states to be set as chips. */
export interface StatusDecision extends DecisionBase {
  readonly visual: 'status';
  readonly statusColumns: readonly number[];
  /** Tones of each row of the report's table, in the order of `statusColumns`; none for a row that has no state. */
  readonly tones: readonly (readonly ('good' | 'warning' | 'bad' | 'neutral')[])[];
}

/** What an extension's visual makes of a table. */
export interface CustomDecision<Data = unknown> extends DecisionBase {
  readonly visual: 'custom';
  /** What the visual is called. */
  readonly name: string;
  /** Where the table stands. */
  readonly source: Source;
  /** What its drawing needs. */
  readonly data: Data;
}

/** The table as it is. */
export interface TableDecision extends DecisionBase {
  readonly visual: 'table';
}

/** What a table becomes. */
export type Decision =
  | ChartDecision
  | PanelsDecision
  | KpiDecision
  | RiskDecision
  | HeatmapDecision
  | TimelineDecision
  | StatusDecision
  | CustomDecision
  | TableDecision;

/** What the visual is called, as authors ask for it. */
export function nameOf(decision: Decision): string {
  return decision.visual === 'custom' ? decision.name : decision.visual;
}

/** What surrounds a table and helps to understand it, and what its author asks of it. */
export interface TableContext extends Omit<Wishes, 'source'> {
  /** Where the table stands. */
  readonly source?: Source;
  readonly heading: string;
  /** The paragraph right before the table, or ''. */
  readonly nearby: string;
  /** BCP 47. */
  readonly language: string;
}
