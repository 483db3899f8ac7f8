/**
 * Which blocks of a section share a slide.
 *
 * One idea a slide: running text gathers; a table, a picture or a piece of code has a slide to itself, with the
 * few words that lead up to it or that follow from it.
 */
import type { Block } from '../report/model.ts';
import { introduces, wordCount } from '../report/text.ts';
import type { Item } from './storyboard.ts';

/** Words that may stand above or beside a visual; more of them make a slide of their own. */
const LEAD_WORDS = 60;
const ASIDE_WORDS = 45;

/** “For example:”, “On Linux” */
const LABEL_WORDS = 8;

/** Lines of code up to which neighbouring snippets share a slide. */
const SHARED_CODE_LINES = 14;

/** The items in groups, in order; none is lost. */
export function groupItems(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let current: Item[] = [];
  const close = () => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  items.forEach((item, i) => {
    if (blockOf(item).startsSlide || !inSameRow(current.at(-1), item)) close();
    if (blockOf(item).column) {
      current.push(item);
      return;
    }
    if (isText(item)) {
      const closing =
        current.some(isVisual) &&
        !followsClosely(item, items.slice(i + 1)) &&
        !labels(item, items[i + 1], current);
      if (closing) close();
    } else {
      const introduction = introductionOf(current);
      const isCaptioned = !isCode(item) && introduction.some(isCaption);
      const shared = current.some(isVisual)
        ? sharesSlide(current, item)
        : words(current) <= LEAD_WORDS && !isCaptioned;
      if (!shared) {
        current = current.slice(0, current.length - introduction.length);
        close();
        current = introduction;
      }
    }
    current.push(item);
  });
  close();
  return groups;
}

/** The last words of what is about to close, where they introduce what comes next and are not all there is. */
function introductionOf(current: readonly Item[]): Item[] {
  const at = current.findLastIndex((item) => !leadsOn(item)) + 1;
  const introduction = current.slice(at);
  return at > 0 && words(introduction) <= LEAD_WORDS ? introduction : [];
}

/** A paragraph that ends with a colon, or that is all bold: a heading in all but name. */
function leadsOn(item: Item): boolean {
  return item.type === 'block' && item.block.type === 'paragraph' && introduces(item.block);
}

/** A heading in all but name, of what follows alone. */
function isCaption(item: Item): boolean {
  return (
    item.type === 'block' &&
    item.block.type === 'paragraph' &&
    item.block.runs.every((run) => run.type === 'text' && run.strong)
  );
}

/** Whether both stand in columns side by side, or neither does. */
function inSameRow(last: Item | undefined, item: Item): boolean {
  return last === undefined || blockOf(last).column?.row === blockOf(item).column?.row;
}

function isText(item: Item): boolean {
  return item.offers.includes('text');
}

function isVisual(item: Item): boolean {
  return !isText(item);
}

/** A short closing remark stays with the visual, unless it rather introduces the next one. */
function followsClosely(item: Item, rest: readonly Item[]): boolean {
  return words([item]) <= ASIDE_WORDS && rest.length === 0;
}

/** A few words on a snippet that may stand below those before it. */
function labels(item: Item, next: Item | undefined, current: readonly Item[]): boolean {
  const isLabel = words([item]) <= LABEL_WORDS && words([...current.filter(isText), item]) <= LEAD_WORDS;
  return (
    isLabel && next !== undefined && blockOf(next).startsSlide === undefined && sharesSlide(current, next)
  );
}

/** Short snippets of code that follow one another are one thought. */
function sharesSlide(current: readonly Item[], item: Item): boolean {
  const snippets = [...current, item];
  return (
    current.every((other) => isText(other) || isCode(other)) &&
    isCode(item) &&
    lines(snippets) <= SHARED_CODE_LINES
  );
}

function isCode(item: Item): boolean {
  return item.type === 'block' && item.block.type === 'code';
}

function lines(items: readonly Item[]): number {
  return items.reduce(
    (sum, item) =>
      sum + (item.type === 'block' && item.block.type === 'code' ? item.block.text.split('\n').length : 0),
    0,
  );
}

function words(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + wordCount(blockOf(item)), 0);
}

/** What of the report an item shows. */
export function blockOf(item: Item): Block {
  return item.type === 'block' ? item.block : item.table;
}
