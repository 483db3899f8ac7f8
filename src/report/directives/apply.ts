/**
 * Gives each block what its author asked of it: comments hold for what follows them, front matter for all.
 *
 * Places decide, not the tree: a comment in a list may speak of the table below it.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import type { Block, Section, Source, Table, Wishes } from '../model.ts';
import { withNotes } from '../notes.ts';
import { plainText } from '../text.ts';
import { blockBefore, compare, nextOf, nextThing, tableBefore } from './places.ts';
import type { Directive } from './read.ts';

/** A headline that front matter gives to the section of a heading. */
export interface SectionHeadline {
  readonly heading: string;
  readonly headline: string;
  readonly source: Source;
}

export interface Asked {
  readonly directives: readonly Directive[];
  /** Asked of every table. */
  readonly wishes: Wishes;
  readonly headlines: readonly SectionHeadline[];
}

export interface Applied {
  readonly sections: readonly Section[];
  readonly messages: readonly VFileMessage[];
}

/** What is asked of one block. */
interface Own {
  readonly headline?: string;
  readonly wishes?: Wishes;
  readonly startsSlide?: true;
  readonly layout?: string;
  readonly notes?: readonly string[];
}

/** The sections with what is asked of their blocks, and a message for each directive that finds no block. */
export function applyDirectives(sections: readonly Section[], asked: Asked): Applied {
  const all = sections.flatMap(flatten);
  const blocks = all.flatMap((section) => section.blocks).sort((a, b) => compare(a.source, b.source));
  const headings = all.filter(({ heading }) => heading.length > 0).map(({ source }) => source);
  const own = new Map<Block, Own>();
  const skipped = new Set<Block | Section>();
  const messages: VFileMessage[] = [];
  const give = (block: Block, more: Own) => {
    const notes = [...(own.get(block)?.notes ?? []), ...(more.notes ?? [])];
    own.set(block, { ...own.get(block), ...more, ...(notes.length > 0 && { notes }) });
  };
  for (const { heading, headline, source } of asked.headlines) {
    const block = all.find((section) => isHeading(section, heading))?.blocks[0];
    if (block) give(block, { headline });
    else messages.push(message('headline-idle', source, { heading }));
  }
  for (const { source, wishes, skip, ...more } of asked.directives) {
    const next = blocks.find((block) => compare(block.source, source) > 0);
    const heading = nextOf(headings, source);
    if (skip) {
      const target = nextThing(next, heading, all);
      if (target) skipped.add(target);
      messages.push(target ? left(target, source) : message('directive-idle', source, {}));
      continue;
    }
    const target = wishes
      ? tableBefore(heading, blocks, source)
      : more.notes
        ? blockBefore(headings, blocks, source)
        : next;
    if (target === undefined) messages.push(message('directive-idle', source, {}));
    else if (!wishes) give(target, more);
    else if (target.type === 'table') {
      const read = onTable(target, wishes);
      messages.push(...read.messages);
      give(target, { wishes: { ...own.get(target)?.wishes, ...read.wishes } });
    }
  }
  const withOwn = (block: Block): readonly Block[] => {
    if (skipped.has(block)) return [];
    const { wishes, notes = [], ...more } = own.get(block) ?? {};
    const told = withNotes({ ...block, ...more }, notes);
    return [told.type === 'table' ? withWishes(told, asked.wishes, wishes) : told];
  };
  return { sections: shown(sections, skipped).map((section) => mapBlocks(section, withOwn)), messages };
}

function left(target: Block | Section, source: Source): VFileMessage {
  const name = 'heading' in target ? `The section “${plainText(target.heading)}”` : `The ${target.type}`;
  return message('left-out', source, { name, line: target.source.line });
}

function shown(sections: readonly Section[], skipped: ReadonlySet<Block | Section>): readonly Section[] {
  return sections
    .filter((section) => !skipped.has(section))
    .map((section) => ({ ...section, sections: shown(section.sections, skipped) }));
}

function flatten(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(flatten)];
}

function mapBlocks(section: Section, change: (block: Block) => readonly Block[]): Section {
  return {
    ...section,
    blocks: section.blocks.flatMap(change),
    sections: section.sections.map((child) => mapBlocks(child, change)),
  };
}

function isHeading({ heading }: Section, text: string): boolean {
  return folded(plainText(heading)) === folded(text);
}

/** The wishes with the heads of the table for the names of its columns. */
function onTable(
  table: Table,
  wishes: Wishes,
): { readonly wishes: Wishes; readonly messages: readonly VFileMessage[] } {
  const { columns, source } = wishes;
  if (columns === undefined) return { wishes, messages: [] };
  const heads = table.header.map((runs) => plainText(runs).trim());
  const found = columns.map((name) => ({ name, head: headOf(name, heads) }));
  const unknown = found.filter(({ head }) => head === undefined);
  const known = heads.filter((head) => head !== '').join(', ');
  return {
    wishes: { ...wishes, columns: found.flatMap(({ head }) => head ?? []) },
    messages: unknown.map(({ name }) => message('column-unknown', source, { name, known })),
  };
}

/** The head that a name means: `P50` is enough for `P50 (ms)`. */
function headOf(name: string, heads: readonly string[]): string | undefined {
  const isName = (head: string): boolean => folded(head) === folded(name);
  return heads.find(isName) ?? heads.find((head) => isName(head.replace(/\s*[([].*$/, '')));
}

/** What is asked of all gives way to what is asked of this one; columns that a table lacks are not asked of it. */
function withWishes(table: Table, all: Wishes, own: Wishes | undefined): Table {
  const { columns = [], ...others } = all;
  const present = onTable(table, { columns }).wishes.columns ?? [];
  const wishes = { ...others, ...(present.length > 0 && { columns: present }), ...own };
  return Object.keys(wishes).length === 0 ? table : { ...table, wishes };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
