/** Rules that tell what is shown in part; the speaker notes always have the whole. */
import type { About } from './rule.ts';

const WHY = 'A slide is no page: what does not fit a room is not read there.';

export const SHORTENED = {
  'code-folded': {
    meaning: 'Code is shown by its start and its end.',
    why: WHY,
    remedy: 'Cut the code to the lines that matter, or put “limits: off” into the front matter.',
  },
  'left-out': {
    meaning: 'A section or block is left out of the deck, as a comment in the report asks.',
    why: 'It is neither on a slide nor in the notes.',
    remedy: 'Nothing, if that is meant; else remove “<!-- skip -->” before it.',
  },
  'list-folded': {
    meaning: 'Of a long list, the outer levels or the first few points are shown.',
    why: WHY,
    remedy: 'Put the points that matter first, or “limits: off” into the front matter.',
  },
  'moments-listed': {
    meaning: 'Sections that are named by clock times or days are shown as a list of what happened when.',
    why: 'A slide a moment would make a deck of an incident that nobody sits through.',
    remedy: 'Give the moments that matter a section with a name, or put “limits: off” into the front matter.',
  },
  'part-shortened': {
    meaning: 'In a very long report, a part is shown in one to three slides.',
    why: 'A deck of more than some 70 slides is not presented.',
    remedy:
      'Leave out what nobody will present, split the report, or put “limits: off” into the front matter.',
  },
  'prose-shortened': {
    meaning: 'A long text is shown in its key sentences.',
    why: WHY,
    remedy:
      'Write what is to be shown in short paragraphs or a list, or put “prose: full” into the front matter.',
  },
  'sections-folded': {
    meaning: 'Of very many sections under one heading, the first are shown.',
    why: WHY,
    remedy: 'Put the sections that matter first, or “limits: off” into the front matter.',
  },
  'table-folded': {
    meaning: 'Of a long table, the first rows are shown.',
    why: WHY,
    remedy: 'Sort the table by what matters, or put “limits: off” into the front matter.',
  },
} as const satisfies Readonly<Record<string, About>>;
