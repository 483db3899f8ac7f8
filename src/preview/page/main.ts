/** The page of the preview: listens to the server and shows what it tells. */
import type { Update } from '../model.ts';
import { byId } from './element.ts';
import { followReader, slideInAddress } from './modes.ts';
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

const wanted = slideInAddress();
const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  take(JSON.parse(data) as Update, wanted);
});
// The browser tries again by itself.
events.addEventListener('error', () => {
  state.textContent = 'The server does not answer; what is shown is what it said last.';
});
