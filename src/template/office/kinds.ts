/** The kinds of slides that decks have, and what each has room for: the names by which a company's layouts are mapped. */
import type { Content } from '../model.ts';
import type { Ladder } from './styles.ts';

/** What a slot takes, the name of its text style, and the sizes of that. */
export interface Wanted extends Ladder {
  readonly accepts: readonly Content[];
  readonly style: string;
}

/** What a slot alone on its slide takes, and a column. */
const ANYTHING: readonly Content[] = ['text', 'data', 'code', 'figure'];
const COLUMN: readonly Content[] = ['text', 'data', 'code', 'visual', 'figure'];
const DRAWING: readonly Content[] = ['visual', 'figure'];

/** Text in columns. */
const SIDE_BY_SIDE: Ladder = { most: 22, least: 16, spacing: 0.5 };

const column = (style: string, accepts: readonly Content[]): Wanted => ({ ...SIDE_BY_SIDE, accepts, style });
const foot = (content: Content): Wanted => ({ accepts: [content], style: content, most: 14, least: 10 });

const FOOTER = foot('footer');

/** What is on every slide of content. */
const FRAME = {
  kicker: { accepts: ['kicker'], style: 'kicker', most: 16, least: 10 },
  title: { accepts: ['title'], style: 'title', most: 44, least: 18 },
  footer: FOOTER,
  date: foot('date'),
  number: foot('number'),
} satisfies Readonly<Record<string, Wanted>>;

/** Slots by their names, for each kind of slide. */
export const KINDS = {
  title: {
    title: { accepts: ['title'], style: 'cover-title', most: 60, least: 20 },
    subtitle: { accepts: ['subtitle'], style: 'cover-subtitle', most: 28, least: 12 },
    meta: { accepts: ['meta'], style: 'cover-meta', most: 18, least: 10 },
    footer: FOOTER,
  },
  section: {
    title: { accepts: ['title'], style: 'section-title', most: 48, least: 20 },
    parts: { accepts: ['agenda'], style: 'section-parts', most: 20, least: 12, spacing: 0.3 },
  },
  agenda: {
    ...FRAME,
    body: { accepts: ['agenda'], style: 'agenda', most: 28, least: 12, spacing: 0.6 },
  },
  picture: {
    ...FRAME,
    picture: { accepts: ['picture'], style: 'picture', most: 28, least: 16 },
  },
  content: {
    ...FRAME,
    body: { accepts: ANYTHING, style: 'content', most: 28, least: 16, spacing: 0.5 },
  },
  'content-text': {
    ...FRAME,
    left: column('content-text-left', DRAWING),
    right: column('content-text-right', ['text']),
  },
  'text-content': {
    ...FRAME,
    left: column('text-content-left', ['text']),
    right: column('text-content-right', DRAWING),
  },
  'two-columns': {
    ...FRAME,
    left: column('two-columns-left', COLUMN),
    right: column('two-columns-right', COLUMN),
  },
  'three-columns': {
    ...FRAME,
    left: column('three-columns', COLUMN),
    middle: column('three-columns', COLUMN),
    right: column('three-columns', COLUMN),
  },
  statement: {
    ...FRAME,
    body: { accepts: ['statement'], style: 'statement', most: 36, least: 24, spacing: 0.5 },
  },
  quote: {
    ...FRAME,
    body: { accepts: ['quote'], style: 'quote', most: 32, least: 16, spacing: 0.5 },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Wanted>>>>;

export type Kind = keyof typeof KINDS;

/** Content is what a slide is for: neither its title nor what stands above and below. */
export function isContent({ accepts }: { readonly accepts: readonly Content[] }): boolean {
  return accepts.some((content) => !FRAMING.has(content));
}

const FRAMING: ReadonlySet<Content> = new Set([
  'title',
  'subtitle',
  'meta',
  'kicker',
  'footer',
  'date',
  'number',
]);
