/** Writing, all slides at once, presenting, and what the speaker sees: how the page changes, and by which keys. */
import { addressOf, slideAt } from './address.ts';
import { startClock } from './clock.ts';
import { byId } from './element.ts';
import { move, onChange, show } from './store.ts';
import { followFingers } from './touch.ts';

type Mode = 'write' | 'overview' | 'present' | 'speak';

/** Windows of the same deck tell each other where they are. */
const channel = new BroadcastChannel('quarterdeck');
const isSpeaker = location.pathname === '/presenter';
const home: Mode = isSpeaker ? 'speak' : 'write';

const modeNow = () => document.body.dataset.mode as Mode;

function enter(mode: Mode): void {
  if (modeNow() === mode) return;
  document.body.dataset.mode = mode;
  showNotes(noted[mode]);
  byId('overview').setAttribute('aria-pressed', String(mode === 'overview'));
  if (mode === 'present') document.documentElement.requestFullscreen?.().catch(() => undefined);
  else if (document.fullscreenElement) void document.exitFullscreen();
  if (mode === 'overview') document.querySelector<HTMLElement>('#thumbs [aria-current]')?.focus();
}

const toggle = (mode: Mode) => enter(modeNow() === mode ? home : mode);

/** Whether notes are shown, by mode. */
const noted: Record<Mode, boolean> = { write: true, overview: true, present: false, speak: true };

function showNotes(shown: boolean): void {
  noted[modeNow()] = shown;
  document.body.toggleAttribute('data-quiet', !shown);
  byId('notes-shown').setAttribute('aria-pressed', String(shown));
}

const toggleNotes = () => showNotes(!noted[modeNow()]);

const openSpeaker = () =>
  void open(`/presenter${location.hash}`, 'quarterdeck-presenter', 'width=1100,height=700');

/** The parts of the page that scroll by keys. */
const SCROLLED = '#text,#notes';

const KEYS: Readonly<Record<string, () => void>> = {
  ArrowRight: () => move(1),
  ArrowDown: () => move(1),
  PageDown: () => move(1),
  ArrowLeft: () => move(-1),
  ArrowUp: () => move(-1),
  PageUp: () => move(-1),
  Home: () => move(Number.NEGATIVE_INFINITY),
  End: () => move(Number.POSITIVE_INFINITY),
  Escape: () => enter(home),
  f: () => toggle('present'),
  n: toggleNotes,
  o: () => toggle('overview'),
  p: openSpeaker,
};

/** Follows keys, buttons, fingers and other windows, from now on. */
export function followReader(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    if (target.closest('select')) return;
    // What scrolls keeps the keys that scroll it.
    if (event.key.length > 1 && event.key !== 'Escape' && target.closest(SCROLLED)) return;
    // Space does what it does on buttons, and leads on elsewhere.
    const isSpace = event.key === ' ' && !target.closest(`button,a,${SCROLLED}`);
    const act = isSpace
      ? KEYS.ArrowRight
      : KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  byId('back').addEventListener('click', () => move(-1));
  byId('forth').addEventListener('click', () => move(1));
  byId('present').addEventListener('click', () => toggle('present'));
  byId('overview').addEventListener('click', () => toggle('overview'));
  byId('presenter').addEventListener('click', openSpeaker);
  byId('notes-shown').addEventListener('click', toggleNotes);
  byId('thumbs').addEventListener('click', (event) => {
    if (modeNow() === 'overview' && (event.target as Element).closest('button')) enter(home);
  });
  byId('current').addEventListener('click', (event) => {
    if (modeNow() === 'present' && !(event.target as Element).closest('a')) move(1);
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && modeNow() === 'present') enter(home);
  });

  followFingers(byId('current'));
  onChange(({ current }, before) => {
    if (current === before?.current) return;
    history.replaceState(null, '', addressOf(current));
    if (before) channel.postMessage(current);
  });
  channel.addEventListener('message', ({ data }) => show(String(data)));
  addEventListener('hashchange', () => show(slideAt(location.hash)));

  document.body.dataset.mode = home;
  if (isSpeaker) startClock();
}
