/** The page of the preview: listens to the server and shows what it tells. */
import type { Update } from '../model.ts';
import { slideAt } from './address.ts';
import { byId } from './element.ts';
import { followReader } from './modes.ts';
import { showNotices } from './notices.ts';
import { showSlides } from './slides.ts';
import { followSource } from './source.ts';
import { followSpots } from './spots.ts';
import { onChange, take } from './store.ts';
import { followChoices } from './table.ts';

const state = byId('state');

followReader();
showSlides();
showNotices();
followSpots();
followChoices();
followSource();

onChange(({ view, changed }, before) => {
  if (view === before?.view) return;
  const told = changed.size === 1 ? 'One slide has changed.' : `${changed.size} slides have changed.`;
  state.textContent =
    view.faults.length > 0 ? 'The report has a fault.' : changed.size > 0 ? told : 'Up to date.';
  document.documentElement.dataset.revision = String(view.revision);
});

const deckStyle = new CSSStyleSheet();
document.adoptedStyleSheets = [deckStyle];

const wanted = slideAt(location.hash);
const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  const update: Update = JSON.parse(data);
  if (update.style !== undefined) deckStyle.replaceSync(update.style);
  take(update, wanted);
});
// The browser tries again by itself.
events.addEventListener('error', () => {
  state.textContent = 'The server does not answer; what is shown is what it said last.';
});
