/** The keys of front matter, and what each is for; the reference of options is made of it. */
import { WISHES } from '../wishes.ts';

const TEXTS = ['title', 'subtitle', 'author', 'date', 'footer', 'theme', 'lang', 'logo'] as const;
const SETTINGS = ['headlines', 'tables', 'prose', 'limits', 'agenda', 'dividers', 'breaks', 'size'] as const;
/** What was done before, in `includes.ts`. */
const DONE = ['include'] as const;

export const KEYS = [...TEXTS, ...SETTINGS, ...WISHES, ...DONE] as const;
export type Key = (typeof KEYS)[number];

/** Other names that are in use for the same. */
export const ALIASES: Readonly<Record<string, Key>> = {
  authors: 'author',
  language: 'lang',
  charts: 'chart',
};

/** What each says, for who writes reports. */
export const ABOUT_KEYS: Readonly<Record<Key, string>> = {
  title: 'The title of the report, instead of its first heading.',
  subtitle: 'What stands under the title.',
  author: 'Who wrote it: a name, or a list of names.',
  date: 'The date on the title slide, as it is to be read.',
  footer: 'What stands at the foot of the slides.',
  theme: 'How the deck looks: the name of a theme.',
  lang: 'The language of the report, as in `de` or `en-GB`; the text shows it where nobody says it.',
  logo: 'A picture on all slides but dividers, from the report’s folder; a template has its own.',
  headlines:
    'Whether slides have headlines that arithmetic proves; or a headline for each section, by its heading.',
  tables: 'What tables become: a drawing, a drawing and the table, or the table alone.',
  prose:
    'What is shown of long prose: all of it, its key sentences, or nothing, with the whole in the notes.',
  limits: 'Whether long lists, tables and logs are shown by their first few.',
  agenda: 'A slide that lists the sections: for long decks, always or never.',
  dividers: 'A slide before each section: before long ones, always or never.',
  breaks: 'Whether a line across the page (`---`) starts a slide.',
  size: 'The proportions of slides; a template keeps its own.',
  chart: 'What all tables become that can; better said of a table, in a comment.',
  columns: 'The columns that are drawn, by their heads: a list.',
  sort: 'The order of bars: as written, or by value.',
  unit: 'What numbers without a unit are counted in.',
  good: 'Whether more is better, for the colours of changes.',
  include: 'The parts of the report: files and globs, in a list.',
};
