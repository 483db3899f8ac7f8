/** What a table on the slide becomes and why, and what else it could be. */
import type { DeckView, Spot, TableView, Wish } from '../model.ts';
import { byId, create } from './element.ts';
import { known } from './store.ts';

const section = byId('table');
const visual = byId<HTMLSelectElement>('visual');
const fault = byId('table-fault');

let shown: TableView | undefined;
let asked:
  | { readonly view: DeckView | undefined; readonly tables: Promise<readonly TableView[]> }
  | undefined;

/** Tells of the first table among the spots; of spots without one nothing is told, and what was told stays while its slide does. */
export async function showTable(spots: readonly Spot[]): Promise<void> {
  const tables = await tablesNow();
  const table = spots.flatMap(
    ({ file, line }) => tables.find((one) => one.file === file && one.line === line) ?? [],
  )[0];
  if (table) tell(table);
  else if (spots.length !== 1) section.hidden = true;
}

/** Milliseconds for which nobody may be writing: what tables become takes the server as long as a deck does. */
const PAUSE = 300;

/** They are asked for when they are wanted, once for each state of the report. */
function tablesNow(): Promise<readonly TableView[]> {
  const view = known()?.view;
  if (!asked || asked.view !== view) asked = { view, tables: ask(view) };
  return asked.tables;
}

async function ask(view: DeckView | undefined): Promise<readonly TableView[]> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (known()?.view !== view) return [];
  const reply = await fetch('/tables').catch(() => undefined);
  return reply?.ok ? reply.json() : [];
}

function tell(table: TableView): void {
  if (table === shown && !section.hidden) return;
  shown = table;
  section.hidden = false;
  fault.textContent = '';
  visual.disabled = false;
  const automatic = `automatic${table.asked === 'auto' ? ` (${table.visual})` : ''}`;
  visual.replaceChildren(
    create('option', { value: 'auto' }, automatic),
    ...table.choices.map((choice) => create('option', { value: choice }, choice)),
  );
  visual.value = table.asked;
  byId('directive').textContent = `<!-- chart: ${table.asked === 'auto' ? table.visual : table.asked} -->`;
  byId('why').textContent = table.why;
  byId('left-out').replaceChildren(...table.leftOut.map((text) => create('li', {}, text)));
}

/** Writes what is chosen into the report, from now on. */
export function followChoices(): void {
  visual.addEventListener('change', async () => {
    if (!shown) return;
    const wish: Wish = { file: shown.file, line: shown.line, chart: visual.value };
    // Lines move by what is written; until the report is read again, another wish would be for the wrong one.
    visual.disabled = true;
    const reply = await fetch('/wish', { method: 'POST', body: JSON.stringify(wish) }).catch(() => undefined);
    if (reply?.ok) return;
    fault.textContent = (await reply?.text()) ?? 'The server does not answer.';
    visual.value = shown.asked;
    visual.disabled = false;
  });
}
