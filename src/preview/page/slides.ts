/** The slide that is shown, its notes, and the small pictures of all slides. Only what has changed is drawn again. */
import type { SlideView } from '../model.ts';
import { byId, create, within } from './element.ts';
import { indexIn, onChange, type State, show } from './store.ts';

const current = byId('current');
const stage = within(current, '.stage');
const next = within(byId('next'), '.stage');
const notes = within(byId('notes'), 'div');
const list = within<HTMLOListElement>(byId('thumbs'), 'ol');

interface Thumb {
  readonly item: HTMLLIElement;
  readonly stage: HTMLElement;
  readonly button: HTMLButtonElement;
  slide: SlideView;
  /** Whether the stage shows the slide as it is. */
  isDrawn: boolean;
  isNear: boolean;
}

const thumbs = new Map<string, Thumb>();
const thumbOf = new WeakMap<Element, Thumb>();

/** Hundreds of slides are drawn when they come into view. */
const nearness = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const thumb = thumbOf.get(target);
      if (!thumb) continue;
      thumb.isNear = isIntersecting;
      drawThumb(thumb);
    }
  },
  { rootMargin: '200px' },
);

/** Draws what the store knows, from now on. */
export function showSlides(): void {
  onChange((state, before) => {
    const slide = state.slides.get(state.current);
    if (before?.view !== state.view) drawAround(state);
    if (slide && slide !== before?.slides.get(before.current)) drawCurrent(slide);
    const at = indexIn(state);
    const count = state.view.slides.length;
    byId('number').textContent = count === 0 ? '' : `${at + 1} / ${count}`;
    current.setAttribute('aria-label', slide ? `Slide ${at + 1} of ${count}: ${slide.title}` : 'Slide');
    current.toggleAttribute('data-changed', state.changed.has(state.current));
    byId<HTMLButtonElement>('back').disabled = at === 0;
    byId<HTMLButtonElement>('forth').disabled = at >= count - 1;
    drawThumbs(state);
    drawNext(state, at);
  });
}

function drawAround({ view: { title, language } }: State): void {
  document.title = `${title} – Quarterdeck`;
  byId('title').textContent = title;
  // Whatever is said of a language has all words within it measured again.
  if (list.lang === language) return;
  for (const element of [byId('title'), current, byId('next'), list, notes]) element.lang = language;
}

function drawCurrent(slide: SlideView): void {
  draw(stage, slide);
  notes.replaceChildren(
    ...(slide.notes.length === 0
      ? [create('p', { className: 'none' }, 'This slide has none.')]
      : slide.notes.map((text) => create('p', { dir: 'auto' }, text))),
  );
}

function drawNext({ view, slides }: State, at: number): void {
  const slide = slides.get(view.slides[at + 1]?.key ?? '');
  byId('next').hidden = slide === undefined;
  byId('next-title').textContent = slide ? `Next: ${slide.title}` : 'This is the last slide';
  if (slide && document.body.dataset.mode === 'speak') draw(next, slide);
}

function draw(on: HTMLElement, { content, ground }: SlideView): void {
  on.className = `stage ${ground}`;
  on.innerHTML = content;
}

function drawThumbs({ view, slides, changed, current: shown }: State): void {
  const items = view.slides.flatMap(({ key }, at) => {
    const slide = slides.get(key);
    if (!slide) return [];
    const thumb = thumbs.get(key) ?? newThumb(slide);
    if (thumb.slide !== slide) Object.assign(thumb, { slide, isDrawn: false });
    drawThumb(thumb);
    label(thumb, at + 1, changed.has(key), key === shown);
    return [thumb.item];
  });
  for (const [key, { item }] of thumbs) {
    if (slides.has(key)) continue;
    nearness.unobserve(item);
    thumbs.delete(key);
  }
  if (items.length !== list.children.length || items.some((item, at) => item !== list.children[at]))
    list.replaceChildren(...items);
}

/** Touches nothing that is as it should be: whatever is set is laid out anew. */
function label({ slide, item, button }: Thumb, number: number, isChanged: boolean, isShown: boolean): void {
  const said = `${number}: ${slide.title}${isChanged ? ', changed' : ''}`;
  if (button.ariaLabel !== said) {
    button.ariaLabel = said;
    button.textContent = String(number);
    item.toggleAttribute('data-changed', isChanged);
  }
  if (isShown === (button.ariaCurrent === 'true')) return;
  button.ariaCurrent = isShown ? 'true' : null;
  if (isShown) requestAnimationFrame(() => item.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
}

function newThumb(slide: SlideView): Thumb {
  const small = create('div', { className: 'stage', inert: true, ariaHidden: 'true' });
  const button = create('button', { type: 'button' });
  button.addEventListener('click', () => show(slide.key));
  const item = create('li', {}, small, button);
  const thumb = { item, stage: small, button, slide, isDrawn: false, isNear: false };
  thumbs.set(slide.key, thumb);
  thumbOf.set(item, thumb);
  nearness.observe(item);
  return thumb;
}

function drawThumb(thumb: Thumb): void {
  if (thumb.isDrawn || !thumb.isNear) return;
  draw(thumb.stage, thumb.slide);
  thumb.isDrawn = true;
}
