/** What a table on the slide becomes and why, and what else it could be. */
import type { Spot, TableView, Wish } from '../model.ts';
import { byId, create } from './element.ts';
import { known } from './store.ts';

const section = byId('table');
const visual = byId<HTMLSelectElement>('visual');
const fault = byId('table-fault');

let shown: TableView | undefined;
let asked: { readonly revision: number; readonly tables: Promise<readonly TableView[]> } | undefined;

/** Tells of the first table among the spots; of spots without one nothing is told, and what was told stays while its slide does. */
export async function showTable(spots: readonly Spot[]): Promise<void> {
  const tables = await tablesNow();
  const table = spots.flatMap(
    ({ file, line }) => tables.find((one) => one.file === file && one.line === line) ?? [],
  )[0];
  if (table) tell(table);
  else if (spots.length !== 1) section.hidden = true;
}

/** They are asked for when they are wanted, once for each state of the report. */
function tablesNow(): Promise<readonly TableView[]> {
  const revision = known()?.view.revision ?? 0;
  if (asked?.revision !== revision) {
    const tables = fetch('/tables').then((reply) => (reply.ok ? reply.json() : []));
    asked = { revision, tables: tables.catch(() => []) };
  }
  return asked.tables;
}

function tell(table: TableView): void {
  if (table === shown && !section.hidden) return;
  shown = table;
  section.hidden = false;
  fault.textContent = '';
  const automatic = `automatic${table.asked === 'auto' ? ` (${table.visual})` : ''}`;
  visual.replaceChildren(
    create('option', { value: 'auto' }, automatic),
    ...table.choices.map((choice) => create('option', { value: choice }, choice)),
  );
  visual.value = table.asked;
  byId('why').textContent = table.why;
  byId('left-out').replaceChildren(...table.leftOut.map((text) => create('li', {}, text)));
}

/** Writes what is chosen into the report, from now on. */
export function followChoices(): void {
  visual.addEventListener('change', async () => {
    if (!shown) return;
    const wish: Wish = { file: shown.file, line: shown.line, chart: visual.value };
    const reply = await fetch('/wish', { method: 'POST', body: JSON.stringify(wish) }).catch(() => undefined);
    fault.textContent = reply?.ok ? '' : ((await reply?.text()) ?? 'The server does not answer.');
    if (!reply?.ok) visual.value = shown.asked;
  });
}
