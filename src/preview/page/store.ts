/** What the page knows: the deck as the server told it last, and at which slide the reader is. */
import type { DeckView, SlideEntry, SlideView, Update } from '../model.ts';

export interface State {
  readonly view: DeckView;
  readonly slides: ReadonlyMap<string, SlideView>;
  /** The slides that look otherwise since the last change. */
  readonly changed: ReadonlySet<string>;
  /** The key of the slide that is shown. */
  readonly current: string;
}

type Listener = (state: State, before: State | undefined) => void;

const listeners: Listener[] = [];
let state: State | undefined;

/** Calls the listener after each change; `before` is what was known before it. */
export function onChange(listener: Listener): void {
  listeners.push(listener);
}

export function known(): State | undefined {
  return state;
}

/** Takes what the server tells. The reader stays at the slide, or where it was. */
export function take({ view, drawn }: Update, wanted: string): void {
  const keys = new Set(view.slides.map(({ key }) => key));
  const slides = new Map([...(state?.slides ?? []), ...drawn.map((slide) => [slide.key, slide] as const)]);
  const current = state?.current ?? wanted;
  // A server that was started anew tells everything again.
  const looksOtherwise = ({ key, content }: SlideView) => state?.slides.get(key)?.content !== content;
  const changed = new Set(state ? drawn.filter(looksOtherwise).map(({ key }) => key) : []);
  set({
    view,
    slides: new Map([...slides].filter(([key]) => keys.has(key))),
    changed: state && drawn.length === 0 ? state.changed : changed,
    current: keys.has(current) ? current : (view.slides[Math.min(indexIn(state), keys.size - 1)]?.key ?? ''),
  });
}

/** Shows the slide with the key, if there is one. */
export function show(key: string): void {
  if (state?.slides.has(key) && key !== state.current) set({ ...state, current: key });
}

/** Shows the slide so many further on, the first or last at most. */
export function move(by: number): void {
  const { slides = [] } = state?.view ?? {};
  const at = Math.max(0, Math.min(slides.length - 1, indexIn(state) + by));
  show(slides[at]?.key ?? '');
}

/** Which slide of the deck is shown, from 0. */
export function indexIn(of: State | undefined): number {
  return Math.max(0, of?.view.slides.findIndex(({ key }) => key === of.current) ?? 0);
}

export function entryOf({ view, current }: State): SlideEntry | undefined {
  return view.slides.find(({ key }) => key === current);
}

function set(next: State): void {
  const before = state;
  state = next;
  for (const listener of listeners) listener(next, before);
}
