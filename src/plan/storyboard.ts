/**
 * The Storyboard: which slides there will be, what each says and what stands on it.
 *
 * It knows order, headlines and which layouts could serve; it knows nothing of geometry, so whether things fit,
 * and how many slides a plan takes in the end, is for flow to find out.
 */
import type { Block, Settings, Source, Table } from '../report/model.ts';
import type { Content } from '../template/model.ts';
import type { Decision } from '../visuals/decision.ts';

interface ItemBase {
  /** The contents as which a slot may take it, the most telling first. */
  readonly offers: readonly Content[];
  /** For the speaker notes of the slide where it begins. */
  readonly notes: readonly string[];
}

/** One thing on a slide. */
export type Item =
  | (ItemBase & { readonly type: 'block'; readonly block: Exclude<Block, Table> })
  | (ItemBase & { readonly type: 'visual'; readonly table: Table; readonly decision: Decision });

/** A layout that could serve, and which of its slots takes each item. */
export interface Candidate {
  readonly layout: string;
  readonly slots: readonly { readonly slot: string; readonly items: readonly Item[] }[];
}

export interface SlidePlan {
  readonly key: string;
  /** Several plans of a section may share it: the slides are then numbered. */
  readonly title: string;
  /** Where in the report this is, above the title; '' for none. */
  readonly kicker: string;
  /** Best first; the last one takes everything and may go on over several slides. */
  readonly candidates: readonly Candidate[];
  /** Notes that belong to none of its items. */
  readonly notes: readonly string[];
  /** The layout that its author asked for. */
  readonly asked?: { readonly layout: string; readonly source: Source };
  /** Whether words of it have footnotes, which want room on the slides of those words. */
  readonly hasFootnotes: boolean;
  readonly source: Source;
  /** Of what its title says. */
  readonly titleSource: Source;
}

export interface Cover {
  readonly title: string;
  readonly subtitle?: string;
  /** Author, date and the like, a line each. */
  readonly meta: readonly string[];
  readonly notes: readonly string[];
}

export interface StorySection {
  readonly name: string;
  /** Whether the report has a heading for it, so that an agenda can name it. */
  readonly hasHeading: boolean;
  /** What the sections right below it are called. */
  readonly parts: readonly string[];
  readonly slides: readonly SlidePlan[];
}

export interface Storyboard {
  readonly cover: Cover;
  readonly sections: readonly StorySection[];
  readonly agenda: Settings['agenda'];
  readonly dividers: Settings['dividers'];
  readonly footer: string;
  readonly date: string;
  /** The key of the slide where a heading's text begins, by the heading's slug. */
  readonly anchors: ReadonlyMap<string, string>;
}
