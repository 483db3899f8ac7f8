/** Long rows of sections by their first few; the others are told in the notes. */
import type { Paragraph, Section } from '../report/model.ts';
import { spokenSection } from '../report/spoken.ts';
import { words } from '../wording.ts';

/** Findings and releases come in dozens, and each may matter; hundreds are an archive. */
const MOST_SECTIONS = 80;

/** What is shown of an archive. */
const SHOWN_SECTIONS = 30;

/** The sections of one parent, the last of those shown telling that there are more. */
export function foldSections(sections: readonly Section[], language: string): readonly Section[] {
  if (sections.length <= MOST_SECTIONS) return sections;
  const shown = sections.slice(0, SHOWN_SECTIONS);
  const folded = sections.slice(SHOWN_SECTIONS);
  const last = shown.at(-1);
  if (!last) return sections;
  const remark: Paragraph = {
    type: 'paragraph',
    runs: [{ type: 'text', text: words(language).more(folded.length), emphasis: true }],
    source: last.source,
    notes: folded.flatMap(spokenSection),
  };
  return [...shown.slice(0, -1), { ...last, blocks: [...last.blocks, remark] }];
}
