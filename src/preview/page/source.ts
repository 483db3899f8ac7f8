/** The text of the report, at the line that a shape comes from; and from a line to its slide. */
import type { DeckView } from '../model.ts';
import { byId, create } from './element.ts';
import { known, onChange, show } from './store.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Programs that open a file at a line when they are asked to by an address. `path` is encoded. */
const EDITORS: Readonly<Record<string, (path: string, line: number) => string>> = {
  'VS Code': (path, line) => `vscode://file${path}:${line}`,
  Cursor: (path, line) => `cursor://file${path}:${line}`,
  Zed: (path, line) => `zed://file${path}:${line}`,
  'IntelliJ IDEA': (path, line) => `idea://open?file=${path}&line=${line}`,
  'Sublime Text': (path, line) => `subl://open?url=file://${path}&line=${line}`,
  TextMate: (path, line) => `txmt://open?url=file://${path}&line=${line}`,
};

/** Of the page's storage. */
const EDITOR = 'editor';

const section = byId('source');
const text = byId('text');
const editor = byId<HTMLSelectElement>('editor');
const link = byId<HTMLAnchorElement>('open');

let shown: Place | undefined;
let read: { readonly file: string; readonly view: DeckView | undefined } | undefined;

/** Shows the line; `copied`: its place goes to the clipboard as well. */
export async function openSource(place: Place, copied = false): Promise<void> {
  shown = place;
  section.hidden = false;
  nameLink();
  if (copied) void copy();
  await readText(place.file);
  mark(place.line);
}

function nameLink(): void {
  if (!shown) return;
  const { file, line } = shown;
  byId('place').textContent = `${file}:${line}`;
  const path = file.startsWith('/') ? file : `${known()?.view.folder}/${file}`;
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  link.href = EDITORS[editor.value]?.(encoded.startsWith('/') ? encoded : `/${encoded}`, line) ?? '#';
}

async function copy(): Promise<void> {
  if (!shown) return;
  const said = `${shown.file}:${shown.line}`;
  const done = await navigator.clipboard?.writeText(said).then(
    () => true,
    () => false,
  );
  byId('state').textContent = done ? `${said} is in the clipboard.` : said;
}

async function readText(file: string): Promise<void> {
  const view = known()?.view;
  if (read?.file === file && read.view === view) return;
  const reply = await fetch(`/source?file=${encodeURIComponent(file)}`).catch(() => undefined);
  if (!reply?.ok) return;
  const lines = (await reply.text()).split(/\r\n|\n|\r/);
  read = { file, view };
  // Lines in stretches, so that those of a long report are laid out when they come into view.
  text.replaceChildren(
    ...stretches(lines.map((line, at) => lineOf(line, at + 1))).map((stretch) =>
      create('div', { className: 'stretch' }, ...stretch),
    ),
  );
}

const STRETCH = 50;

function stretches<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / STRETCH) }, (_, at) =>
    all.slice(at * STRETCH, (at + 1) * STRETCH),
  );
}

function lineOf(words: string, number: number): HTMLElement {
  const element = create('div', { className: 'line', dir: 'auto' }, words || ' ');
  element.dataset.line = String(number);
  return element;
}

function mark(line: number): void {
  for (const old of text.querySelectorAll('[data-marked]')) old.removeAttribute('data-marked');
  const element = text.querySelector<HTMLElement>(`[data-line="${line}"]`);
  element?.setAttribute('data-marked', '');
  if (element)
    text.scrollTop +=
      element.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
}

/** Shows the slide of the last thing at the line or above it. */
function showSlideOf({ file, line }: Place): void {
  const places = (known()?.view.slides ?? []).flatMap(({ key, spots }) =>
    spots
      .filter((spot) => spot.file === file)
      .flatMap((spot) => spot.lines ?? [spot.line])
      .filter((one) => one <= line)
      .map((one) => ({ key, line: one })),
  );
  const nearest = Math.max(...places.map((place) => place.line));
  const found = places.find((place) => place.line === nearest);
  if (found) show(found.key);
}

function choose(line: number): void {
  if (!shown) return;
  shown = { ...shown, line };
  nameLink();
  mark(line);
  showSlideOf(shown);
}

/** Offers editors, and leads from lines to slides, from now on. */
export function followSource(): void {
  editor.append(...Object.keys(EDITORS).map((name) => create('option', {}, name)));
  editor.value = localStorage.getItem(EDITOR) ?? 'VS Code';
  editor.addEventListener('change', () => {
    localStorage.setItem(EDITOR, editor.value);
    nameLink();
  });
  byId('copy').addEventListener('click', () => void copy());

  onChange((state, before) => {
    if (shown && state.view !== before?.view) void openSource(shown);
  });
  text.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-line]');
    if (element && shown && getSelection()?.isCollapsed !== false) choose(Number(element.dataset.line));
  });

  text.addEventListener('keydown', (event) => {
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined && text.querySelector(`[data-line="${shown.line + by}"]`)) {
      shown = { ...shown, line: shown.line + by };
      nameLink();
      mark(shown.line);
    } else if (event.key === 'Enter') showSlideOf(shown);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
