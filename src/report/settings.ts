/** What an author says of the report as a whole. */
import type { Choice } from './choices.ts';
import type { Source } from './model.ts';

/** What the author says about the whole report, mostly in front matter. */
export interface Metadata {
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly date?: string;
  readonly footer?: string;
  readonly theme?: string;
  readonly lang?: string;
  readonly logo?: Logo;
}

/** A picture that the slides of the deck have, whatever they show. */
export interface Logo {
  readonly url: string;
  readonly source: Source;
}

/** How the report is to be shown as a whole. */
export interface Settings {
  /** Whether titles may say what the numbers prove. */
  readonly headlines: Choice<'headlines'>;
  /** `visual`: a table that is drawn has its figures in the notes; `both`: on a slide as well; `table`: none is drawn. */
  readonly tables: Choice<'tables'>;
  /** What is shown of long prose: `lead` shows its key sentences, `notes` none of it where there is something else. */
  readonly prose: Choice<'prose'>;
  /** Whether long lists, tables and rows of sections are shown by their first few. */
  readonly limits: Choice<'limits'>;
  readonly agenda: Choice<'agenda'>;
  /** Whether sections open with a slide of their own. */
  readonly dividers: Choice<'dividers'>;
  /** Whether a line across the page (`---`) starts a slide. */
  readonly breaks: Choice<'breaks'>;
  /** Width of slides by their height. */
  readonly size: Choice<'size'>;
}
