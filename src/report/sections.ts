/** A flat row of headings and other nodes -> a tree of sections. */
import type { RootContent } from 'mdast';
import type { Read } from './dialect.ts';
import { readOpening } from './heading.ts';
import { sourceOf } from './mdast.ts';
import type { Block, Section } from './model.ts';
import { isSilent, settleNotes } from './notes.ts';
import { createSlugger } from './slug.ts';
import { plainText } from './text.ts';

/** A section that may still grow. */
interface Draft extends Section {
  readonly blocks: Block[];
  readonly sections: Draft[];
}

/** The depth of text before the first heading. */
const LEAD_DEPTH = 1;

/**
 * The sections of a document whose title was taken off; `anchor` is the heading that the title stood in, to whose
 * slug links may point. Skipped levels are tolerated: a heading belongs to the nearest one above it that is less
 * deep.
 */
export function readSections(nodes: readonly RootContent[], anchor: string, read: Read): readonly Section[] {
  const slug = createSlugger();
  const start = sourceOf(nodes[0] ?? {});
  const lead: Draft = {
    depth: LEAD_DEPTH,
    heading: [],
    slug: slug(anchor),
    blocks: [],
    sections: [],
    source: start,
  };
  const top: Draft[] = [];
  let path: readonly Draft[] = [];
  for (const node of nodes) {
    const opening = node.type === 'heading' ? readOpening(node) : undefined;
    if (node.type !== 'heading' || !opening) {
      (path.at(-1) ?? lead).blocks.push(...read(node));
      continue;
    }
    const { depth } = node;
    const { runs: heading, blocks } = opening;
    const own = { depth, heading, slug: slug(plainText(heading), node.data?.id), source: sourceOf(node) };
    const section: Draft = { ...own, blocks: [...blocks], sections: [] };
    const above = path.filter((ancestor) => ancestor.depth < depth);
    (above.at(-1)?.sections ?? top).push(section);
    path = [...above, section];
  }
  const target = lead.blocks.every(isSilent) && top.map(firstWithBlocks).find((section) => section);
  if (target) target.blocks.unshift(...lead.blocks);
  else if (lead.blocks.length > 0) return [lead, ...top].map(settled);
  return top.map(settled);
}

/** The first section that shows something: it says what stands before the first heading and is only to be said. */
function firstWithBlocks(section: Draft): Draft | undefined {
  if (section.blocks.some((block) => !isSilent(block))) return section;
  return section.sections.map(firstWithBlocks).find((inner) => inner);
}

function settled(section: Section): Section {
  const { blocks, sections } = section;
  return { ...section, blocks: settleNotes(blocks), sections: sections.map(settled) };
}
