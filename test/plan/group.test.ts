import { describe, expect, it } from 'vitest';
import { groupItems } from '../../src/plan/group.ts';
import { onOneLine } from '../../src/plan/lines.ts';
import type { Item } from '../../src/plan/storyboard.ts';
import { plainText } from '../../src/report/text.ts';

const source = { line: 1, column: 1 };
const long = 'word '.repeat(70);

const text = (words: string): Item => ({
  type: 'block',
  block: { type: 'paragraph', runs: [{ type: 'text', text: words }], source },
  offers: ['text'],
  notes: [],
});

const code = (words: string): Item => ({
  type: 'block',
  block: { type: 'code', text: words, source },
  offers: ['code'],
  notes: [],
});

const grouped = (...items: readonly Item[]) =>
  groupItems(items).map((group) =>
    group.map((item) => {
      if (item.type !== 'block') return '';
      return item.block.type === 'paragraph'
        ? item.block.runs.map((run) => run.type === 'text' && run.text)[0]
        : 'code';
    }),
  );

describe('words and what they introduce', () => {
  it('share a slide where they are few', () => {
    expect(grouped(text('Run this.'), code('run'))).toEqual([['Run this.', 'code']]);
  });

  it('share a slide where the words before them have one of their own', () => {
    expect(grouped(text(long), text('Run this:'), code('run'))).toEqual([[long], ['Run this:', 'code']]);
  });

  it('are parted where all the words are an introduction', () => {
    expect(grouped(text(`${long}:`), code('run'))).toEqual([[`${long}:`], ['code']]);
  });

  it('share it with other snippets that are short and labelled', () => {
    const both = [text('On Linux:'), code('a\nb'), text('On Windows:'), code('c\nd')];
    expect(grouped(...both)).toEqual([['On Linux:', 'code', 'On Windows:', 'code']]);
  });

  it('are parted from snippets that are long, or said to do something else', () => {
    const [above, below] = [text('On Linux:'), text('On Windows:')];
    const lines = code('a\n'.repeat(10));
    expect(grouped(above, lines, below, lines)).toEqual([
      ['On Linux:', 'code'],
      ['On Windows:', 'code'],
    ]);
    const told = text('Then it goes on for as long as it takes, which may be hours.');
    expect(grouped(above, code('a'), told, code('b')).length).toBe(2);
  });

  it('have the bold words right before them on their own slide', () => {
    const caption: Item = {
      type: 'block',
      block: { type: 'paragraph', runs: [{ type: 'text', text: 'Sick leave', strong: true }], source },
      offers: ['text'],
      notes: [],
    };
    const block = { type: 'diagram', text: 'pie', source } as const;
    const picture: Item = { type: 'block', block, offers: ['visual'], notes: [] };
    const parted = groupItems([text('Output rose.'), caption, picture]);
    expect(parted.map((group) => group.length)).toEqual([1, 2]);
    expect(grouped(text('Do this.'), caption, code('a')).length).toBe(1);
  });

  it('leave other words where they are', () => {
    expect(grouped(text(long), text('That is all.'), code('run'))).toEqual([
      [long, 'That is all.'],
      ['code'],
    ]);
  });
});

describe('short lines of a paragraph', () => {
  const lines: Item = {
    type: 'block',
    block: {
      type: 'paragraph',
      runs: [{ type: 'text', text: 'Date: May' }, { type: 'break' }, { type: 'text', text: 'Owner: Ann' }],
      source,
    },
    offers: ['text'],
    notes: [],
  };
  const wordsOf = (items: readonly Item[]) =>
    items.map((item) =>
      item.type === 'block' && item.block.type === 'paragraph' ? plainText(item.block.runs) : '',
    );

  it('stand in one beside what needs the room', () => {
    expect(wordsOf(onOneLine([lines, code('run')]))).toEqual(['Date: May · Owner: Ann', '']);
  });

  it('stay among words', () => {
    expect(onOneLine([lines, text('a')])[0]).toBe(lines);
  });
});
