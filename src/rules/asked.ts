/** Rules about what an author or the command line asks for. */
import type { About } from './rule.ts';

export const ASKED = {
  'column-unknown': {
    meaning: 'A comment names a column that its table does not have.',
    why: 'What is to be drawn would be guessed.',
    remedy: 'Write the column’s head as the table has it; the message lists them.',
  },
  'directive-idle': {
    meaning: 'A comment asks something of what follows it, but nothing follows that it could be about.',
    why: 'What was asked for does not happen.',
    remedy: 'Move the comment right before the table, section or block that it is about, or remove it.',
  },
  'directive-misspelt': {
    meaning: 'A comment nearly reads like one that asks for something.',
    why: 'As it stands it is a plain comment, and nothing happens.',
    remedy:
      'Write the word that the message names; of a comment that is none of ours, change the first word.',
  },
  'directive-unreadable': {
    meaning: 'A comment asks something of a table that cannot be understood.',
    why: 'What was asked for would be guessed.',
    remedy: 'Write it as name="value", such as sort="none"; the message lists the names.',
  },
  'font-substituted': {
    meaning: 'The widths of a font of the template are not known here.',
    why: 'Text is measured as Arial with room to spare: slides may be emptier, or lines break elsewhere.',
    remedy: 'Look the deck over where the template’s fonts are installed.',
  },
  'front-matter-invalid': {
    meaning: 'The front matter is not valid YAML, TOML or JSON.',
    why: 'Only its plain lines were read; what is nested may be lost.',
    remedy: 'Mend the line that the message names; a value with a colon in it needs quotes.',
  },
  'front-matter-misspelt': {
    meaning: 'The front matter has a key that nearly reads like one of ours.',
    why: 'As it stands it means nothing.',
    remedy: 'Write the key that the message names.',
  },
  'front-matter-not-text': {
    meaning: 'A key of the front matter that needs a line of text has a list or more in it.',
    why: 'It was left out, so that it is missing on the title slide or in the footers.',
    remedy: 'Give it one line of text.',
  },
  'headline-idle': {
    meaning: 'The front matter gives a headline to a section that there is not, or that has no text.',
    why: 'No slide has that headline.',
    remedy: 'Write the heading of the section exactly as the report has it.',
  },
  'layout-unfit': {
    meaning: 'A comment asks for a layout that cannot hold what is to stand in it.',
    why: 'Another layout was taken, so that the slide looks different from what was asked for.',
    remedy: 'Ask for a layout that has room for it, or leave less to it.',
  },
  'layout-unknown': {
    meaning: 'A comment asks for a layout that there is not.',
    why: 'How the slide is to look would be guessed.',
    remedy: 'Write one of the names that the message lists.',
  },
  'setting-unknown': {
    meaning: 'Something that the report decides has a value that there is not.',
    why: 'What was asked for would be guessed.',
    remedy: 'Write one of the values that the message lists.',
  },
  'template-unusable': {
    meaning: 'The template cannot be used: it is damaged, locked, has macros, or is another kind of file.',
    why: 'No deck can be made on it.',
    remedy: 'Save it in PowerPoint as .potx or .pptx, without a password.',
  },
  'theme-unknown': {
    meaning: 'The report asks for a theme that there is not.',
    why: 'How the deck is to look would be guessed.',
    remedy: 'Write one of the names that the message lists; “quarterdeck themes” tells what they look like.',
  },
  'wish-unmet': {
    meaning: 'A table cannot be drawn as a comment asks.',
    why: 'The picture would be untrue, such as two units on one axis, so another one was taken.',
    remedy: 'Ask for another chart, or for fewer columns with columns="…"; “quarterdeck explain” tells why.',
  },
} as const satisfies Readonly<Record<string, About>>;
