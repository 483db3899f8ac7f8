/** “7 of 10 tasks done” beside the ten tasks: only where a section has one list, or one table, that is counted so. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { ListItem, Report, Section } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import { isWord } from '../visuals/lexicon/index.ts';
import { passagesIn } from './passages.ts';
import { DONE, OUT_OF } from './words.ts';

const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<part>\\d+)\\s?(?:/|${OUT_OF})\\s?(?:the |our |all )?(?<of>\\d+)(?:\\s+\\p{L}+){0,3}?\\s+(?:${DONE})(?!\\p{L})`,
  'iu',
);

/** Checks each section that says how many of its tasks are done. */
export function checkCounts({ sections }: Pick<Report, 'sections'>): readonly VFileMessage[] {
  return sections.flatMap((section) => [...inSection(section), ...checkCounts(section)]);
}

function inSection(section: Section): readonly VFileMessage[] {
  const counted = countedIn(section);
  if (counted === undefined) return [];
  return passagesIn(section).flatMap(({ text, source }): readonly VFileMessage[] => {
    const groups = /\d/.test(text) ? COUNT.exec(text)?.groups : undefined;
    if (groups === undefined || Number(groups.of) !== counted.of || Number(groups.part) === counted.done)
      return [];
    const values = { written: `${groups.part} of ${groups.of}`, done: counted.done, of: counted.of };
    return [message('number-count', source, values)];
  });
}

interface Counted {
  readonly done: number;
  readonly of: number;
}

/** What can be counted in the section; `undefined` where there is nothing, or more than one thing. */
function countedIn({ blocks }: Section): Counted | undefined {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items.filter(isTask) : []));
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const columns = tables.flatMap(({ header, rows }) =>
    header.flatMap((head, column) =>
      isWord('statusHeads', plainText(head)) ? [rows.map((row) => plainText(row[column] ?? []))] : [],
    ),
  );
  const [states] = columns;
  if (items.length > 0 && tables.length === 0)
    return { done: items.filter(({ done }) => done).length, of: items.length };
  if (items.length > 0 || tables.length !== 1 || columns.length !== 1 || states === undefined)
    return undefined;
  return { done: states.filter((state) => IS_DONE.test(state)).length, of: states.length };
}

const IS_DONE = new RegExp(`^(?:✅|✔|☑|✓)?\\s*(?:${DONE})?$`, 'iu');

function isTask({ marker, depth }: ListItem): boolean {
  return marker === 'task' && depth === 0;
}
