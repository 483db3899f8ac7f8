/** What is to be told of the report, and why there may be no deck of it as it is now. */
import type { Notice } from '../model.ts';
import { byId, create, within } from './element.ts';
import { openSource } from './source.ts';
import { onChange } from './store.ts';

const list = within<HTMLUListElement>(byId('notices'), 'ul');
const faults = byId('faults');

/** Tells what the store knows, from now on. */
export function showNotices(): void {
  onChange(({ view }, before) => {
    if (view === before?.view) return;
    byId('notices-title').textContent =
      view.notices.length === 0 ? 'No messages' : `Messages (${view.notices.length})`;
    list.replaceChildren(...view.notices.map(itemOf));
    faults.hidden = view.faults.length === 0;
    if (view.faults.length > 0)
      faults.replaceChildren(
        create(
          'strong',
          {},
          view.slides.length > 0 ? 'This is the deck as it last was.' : 'There is no deck yet.',
        ),
        create('ul', {}, ...view.faults.map(itemOf)),
      );
    byId('downloads').replaceChildren(
      ...view.downloads.map((ending) =>
        create(
          'a',
          { href: `/deck.${ending}`, download: '', ariaLabel: `Download .${ending}` },
          `↓ .${ending}`,
        ),
      ),
    );
  });
}

function itemOf({ severity, text, rule, file, line, column }: Notice): HTMLElement {
  const item = create('li', { className: severity });
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const label =
    line === undefined
      ? create('code', {}, place)
      : create('button', { type: 'button', className: 'place' }, place);
  if (line !== undefined) label.addEventListener('click', () => void openSource({ file, line }));
  item.append(create('strong', {}, severity), ' ', label, create('span', {}, ` ${text} `));
  if (rule !== undefined) item.append(create('code', {}, rule));
  return item;
}
