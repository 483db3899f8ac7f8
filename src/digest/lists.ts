/** Long lists by their outline, or by their first few items; what is left out is counted, and told in the notes. */
import type { List, ListItem } from '../report/model.ts';
import { spokenItem } from '../report/spoken.ts';
import { countWords, plainText } from '../report/text.ts';

/** What two slides hold without crowding: a list of more is folded. */
const MOST_ITEMS = 20;
const MOST_WORDS = 340;

/** What is shown of one whose outline is too long as well. */
const SHOWN_ITEMS = 8;
const SHOWN_WORDS = 160;

/** Names are read at a glance: as many points as fit are shown of those with so few words together. */
const NAMES_WORDS = 80;

/** An outline of fewer points says too little. */
const LEAST_OUTLINE = 4;

/** Leaving out fewer items than this hides more than it helps. */
const LEAST_FOLDED = 4;

/** The list, folded where it is too long. */
export function foldList(list: List): List {
  if (fits(list.items)) return list;
  const outline = outlineOf(list.items);
  const shown = fits(outline) ? outline : firstOf(outline);
  const kept = new Set(shown);
  const folded = list.items.filter((item) => !kept.has(item));
  if (folded.length < LEAST_FOLDED) return list;
  const left = folded.flatMap((item) => [spokenItem(item), ...(item.notes ?? [])]);
  const notes = [...(list.notes ?? []), ...left];
  return { ...list, items: shown, folded, notes };
}

/** The items down to the deepest level with which they fit, or to the outermost one that says enough. */
function outlineOf(items: readonly ListItem[]): readonly ListItem[] {
  const deepest = Math.max(...items.map(({ depth }) => depth));
  const levels = Array.from({ length: deepest + 1 }, (_, level) =>
    items.filter(({ depth }) => depth <= level),
  );
  const enough = levels.filter((level) => level.length >= LEAST_OUTLINE);
  return enough.findLast(fits) ?? enough[0] ?? items;
}

function firstOf(items: readonly ListItem[]): readonly ListItem[] {
  const names = items.slice(0, MOST_ITEMS);
  const areTasks = names.some(({ marker }) => marker === 'task');
  if (!areTasks && words(names) <= NAMES_WORDS) return names;
  const end = items.findIndex(
    (_, i) => i >= SHOWN_ITEMS || (i > 0 && words(items.slice(0, i + 1)) > SHOWN_WORDS),
  );
  return end < 0 ? items : items.slice(0, end);
}

function fits(items: readonly ListItem[]): boolean {
  return items.length <= MOST_ITEMS && words(items) <= MOST_WORDS;
}

function words(items: readonly ListItem[]): number {
  return items.reduce((sum, { runs }) => sum + countWords(plainText(runs)), 0);
}
