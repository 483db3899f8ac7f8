/** From what stands on a slide to its line in the report. */
import type { Spot } from '../model.ts';
import { slideAt } from './address.ts';
import { byId, create } from './element.ts';
import { openSource } from './source.ts';
import { entryOf, onChange, show } from './store.ts';
import { showTable } from './table.ts';

const current = byId('current');
const layer = byId('spots');

let spots: readonly Spot[] = [];

/** Seen by who has it under the pointer or reaches it by keys; clicks go through it, to the words and links below. */
function markOf(spot: Spot): HTMLElement {
  const { left, top, width, height, name, file, line } = spot;
  const mark = create('button', { type: 'button', className: 'spot' });
  mark.setAttribute('aria-label', `${name}: ${file}, line ${line}`);
  Object.assign(mark.style, {
    left: `${left}%`,
    top: `${top}%`,
    width: `${width}%`,
    height: `${height}%`,
  });
  mark.addEventListener('focus', () => void showTable([spot]));
  mark.addEventListener('click', () => void openSource(spot, true));
  return mark;
}

/** The uppermost spot at the place of the pointer. */
function spotAt({ clientX, clientY }: MouseEvent): number {
  const { left, top, width, height } = layer.getBoundingClientRect();
  const [x, y] = [((clientX - left) / width) * 100, ((clientY - top) / height) * 100];
  return spots.findLastIndex(
    (spot) => x >= spot.left && x <= spot.left + spot.width && y >= spot.top && y <= spot.top + spot.height,
  );
}

/** Of text the line of the very paragraph. */
function lineAt(target: Element, { line, lines }: Spot): number {
  const paragraph = target.closest('p');
  const all = [...(target.closest('.text')?.querySelectorAll('p') ?? [])];
  return (paragraph && lines?.[all.indexOf(paragraph)]) ?? line;
}

let hovered = -1;

function hover(at: number): void {
  if (at === hovered) return;
  layer.children[hovered]?.removeAttribute('data-hovered');
  layer.children[at]?.setAttribute('data-hovered', '');
  hovered = at;
  const spot = spots[at];
  if (spot) void showTable([spot]);
}

/** Leads from what is pointed at, clicked or reached by keys to its source, from now on. */
export function followSpots(): void {
  onChange((state, before) => {
    const entry = entryOf(state);
    if (entry === (before && entryOf(before))) return;
    spots = entry?.spots ?? [];
    layer.replaceChildren(...spots.map(markOf));
    hovered = -1;
    void showTable(spots);
  });
  current.addEventListener('mousemove', (event) => hover(spotAt(event)));
  current.addEventListener('mouseleave', () => hover(-1));
  current.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a')?.getAttribute('href');
    const key = slideAt(link ?? '');
    if (key !== '') {
      event.preventDefault();
      show(key);
    }
    if (link || target.closest('.spot') || document.body.dataset.mode !== 'write') return;
    // Who selects words wants these.
    if (getSelection()?.isCollapsed === false) return;
    const spot = spots[spotAt(event)];
    if (spot) void openSource({ ...spot, line: lineAt(target, spot) }, true);
  });
}
