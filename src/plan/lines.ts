/** Short lines of one paragraph ("Date: May", "Owner: Ann") above or below something drawn: there is room for one. */
import { countWords } from '../report/text.ts';
import type { Item } from './storyboard.ts';

/** Lines of more words are sentences, and more lines a list. */
const LINE_WORDS = 8;
const MOST_LINES = 4;

const SEPARATOR = ' · ';

/** The group with such lines on one, where a table, a drawing or code stands beside them. */
export function onOneLine(group: readonly Item[]): readonly Item[] {
  return group.every((item) => item.offers.includes('text')) ? group : group.map(joined);
}

function joined(item: Item): Item {
  if (item.type !== 'block' || item.block.type !== 'paragraph') return item;
  const { runs } = item.block;
  const lines = runs
    .map((run) => (run.type === 'text' ? run.text : '\n'))
    .join('')
    .split('\n');
  const areShort = lines.every((line) => countWords(line) <= LINE_WORDS);
  if (lines.length < 2 || lines.length > MOST_LINES || !areShort) return item;
  const line = runs.map((run) => (run.type === 'break' ? ({ type: 'text', text: SEPARATOR } as const) : run));
  return { ...item, block: { ...item.block, runs: line } };
}
