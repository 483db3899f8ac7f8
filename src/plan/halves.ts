/** Long lists of a few words a point (adopters, attendees): side by side they are read at a glance, and in larger letters. */
import type { List } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import type { Item } from './storyboard.ts';

/** Fewer points stand well below one another. */
const LEAST_POINTS = 9;

/** So many characters fit a line of half a slide. */
const LONGEST_POINT = 36;

/** The halves of a list that is all its slide has; undefined where it had better stay whole. */
export function halvesOf([item, ...others]: readonly Item[]): readonly (readonly Item[])[] | undefined {
  if (item?.type !== 'block' || others.length > 0 || item.block.type !== 'list') return undefined;
  const { block } = item;
  if (block.items.length < LEAST_POINTS || !block.items.every(isShort)) return undefined;
  const middle = Math.ceil(block.items.length / 2);
  const { folded: _, ...start } = block;
  const half = (list: List, notes: Item['notes']): Item => ({ ...item, block: list, notes });
  return [
    [half({ ...start, items: block.items.slice(0, middle) }, item.notes)],
    [half({ ...block, items: block.items.slice(middle) }, [])],
  ];
}

/** Tasks are counted together, and inner points belong to those above them. */
function isShort({ depth, marker, runs }: List['items'][number]): boolean {
  return depth === 0 && /^(?:bullet|number)$/.test(marker) && plainText(runs).length <= LONGEST_POINT;
}
