/** Rules about what stands in the report and cannot be read, or not be shown, as it is meant. */
import type { About } from './rule.ts';

export const CONTENT = {
  'diagram-unreadable': {
    meaning: 'A Mermaid diagram is of a kind that is not drawn, has a mistake in it, or is too large.',
    why: 'The slide shows its source as code, or what leads where in a list, which an audience cannot read as a diagram.',
    remedy:
      'Mend the line that the message names, split the diagram, or put a picture of it into the report.',
  },
  'formula-unreadable': {
    meaning: 'A formula cannot be read as TeX.',
    why: 'It is shown as the text that was typed, instead of as an equation that PowerPoint edits.',
    remedy: 'Mend what the message names; commands of rare packages can often be written with plain ones.',
  },
  'logo-idle': {
    meaning: 'The front matter names a logo, and the deck is made on a company’s template.',
    why: 'The template has a logo of its own, or was meant to have none.',
    remedy: 'Put the logo on the template’s slide master, or leave the template out.',
  },
  'image-unreadable': {
    meaning: 'A picture cannot be shown: it is not there, may not be read, or is no picture.',
    why: 'Its place on the slide has a line with its alternative text.',
    remedy:
      'Check the path from the report’s folder; for a folder elsewhere name one that holds both with --root.',
  },
  'images-remote': {
    meaning: 'Pictures are on the web and were not fetched.',
    why: 'A report could make this machine ask any server, so that nothing is fetched unasked.',
    remedy: 'Run with --remote if you trust the report, or save the pictures beside it.',
  },
  'include-idle': {
    meaning: 'A comment asks for an include where none is read, or for a file that is no Markdown.',
    why: 'What it names is missing in the deck.',
    remedy:
      'Give it a line of its own, outside of lists, quotes and containers, and name a file called *.md.',
  },
  'include-unreadable': {
    meaning: 'A part of the report is not there, may not be read, or is part of itself.',
    why: 'A deck without it would lack what its author counts on.',
    remedy:
      'Check the path from the folder of the file that names it; for a folder elsewhere name one that holds both with --root.',
  },
  'report-too-large': {
    meaning: 'The report has more characters than are read.',
    why: 'No deck of it could be presented, and making one would take the machine’s memory.',
    remedy: 'Split the report, or leave out what nobody will present.',
  },
  'table-pictures': {
    meaning: 'Pictures stand in the cells of a table of data and are shown by their words.',
    why: 'In a native table of PowerPoint, cells hold text alone.',
    remedy: 'Give a picture that is to be seen a paragraph of its own, or a table of pictures only.',
  },
  'table-ragged': {
    meaning: 'A row has more cells than its table has column heads.',
    why: 'Its cells stand under the wrong heads, mostly after a “|” that was meant as text.',
    remedy: 'Write a “|” in the text as “\\|”, or give the table another column head.',
  },
} as const satisfies Readonly<Record<string, About>>;
