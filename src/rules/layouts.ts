/** Rules about the files of layouts and themes that a user has changed or added, and of configuration. */
import type { About } from './rule.ts';

export const LAYOUTS = {
  'box-outside': {
    meaning: 'A slot or a form of a layout reaches beyond the slide.',
    why: 'What stands there is cut off on the screen and on paper.',
    remedy: 'Make the box smaller or move it; a box is [x, y, width, height] in points.',
  },
  'box-small': {
    meaning: 'The box of a slot is too small for what the slot accepts.',
    why: 'A chart has no room for its labels there, and words none for a line.',
    remedy: 'Make the box larger, or let the slot accept less.',
  },
  'boxes-overlap': {
    meaning: 'The boxes of two slots of a layout overlap.',
    why: 'What stands in one covers what stands in the other.',
    remedy: 'Move them apart; only decorations lie behind slots.',
  },
  'contrast-low': {
    meaning: 'Two colours of a theme stand on each other and are too much alike.',
    why: 'Words and bars cannot be made out from the back of the room, or by those who see less.',
    remedy:
      'Make one of them lighter or darker; WCAG asks for a contrast of 4.5 for text and of 3 for marks.',
  },
  'extends-circle': {
    meaning: 'Themes extend each other in a circle.',
    why: 'None of them says what all the others take from it.',
    remedy: 'Take “extends” out of one of them, and have it say all by itself.',
  },
  'extends-unknown': {
    meaning: 'A theme extends a theme that there is not.',
    why: 'What it leaves out is then said nowhere.',
    remedy: 'Name one of the themes that the message lists.',
  },
  'index-taken': {
    meaning: 'Two slots of a layout have the same index.',
    why: 'PowerPoint finds the placeholder of a slide by it, and would take the wrong one.',
    remedy: 'Give each slot a number of its own.',
  },
  'index-unfit': {
    meaning: 'The title has another index than 0, or another slot has 0.',
    why: 'PowerPoint knows a title by having none.',
    remedy: 'Give the title 0, and all others a number of their own.',
  },
  'key-missing': {
    meaning: 'Something is not said that the program has to know.',
    why: 'There is no value that would be right for everybody.',
    remedy: 'Add the key; the schemas beside the files tell what it may be.',
  },
  'key-unknown': {
    meaning: 'A file of layouts or a configuration has a key that means nothing.',
    why: 'What it was to change stays as it was.',
    remedy: 'Take the key that the message suggests, or remove it.',
  },
  'layout-astray': {
    meaning: 'A YAML file lies where no layouts are looked for, or its name does not end in “.yaml”.',
    why: 'It changes nothing, though it looks as if it did.',
    remedy: 'Move it into a folder such as “standard”, and call it NAME.yaml.',
  },
  'layout-name': {
    meaning: 'A layout has a name that no report can ask for.',
    why: 'Comments in reports are read in small letters.',
    remedy: 'Call the file by small letters, digits and hyphens.',
  },
  'layout-unused': {
    meaning: 'A layout lies in a folder that no theme uses.',
    why: 'It changes nothing, though it looks as if it did.',
    remedy: 'Move it to a folder that the message names, or name its folder in “layouts” of a theme.',
  },
  'layouts-lack': {
    meaning: 'The layouts of a folder have no title slide, or none that takes anything.',
    why: 'Every deck begins with one, and needs the other for what no other layout takes.',
    remedy: 'Copy “title.yaml” or “content.yaml” from the standard layouts, and change it.',
  },
  'layouts-none': {
    meaning: 'A theme names a folder without layouts.',
    why: 'There is nothing that it could dress.',
    remedy: 'Name “standard”, or put layouts into that folder.',
  },
  'placeholder-unfit': {
    meaning: 'A slot accepts what its kind of placeholder cannot hold.',
    why: 'PowerPoint would show an empty placeholder over the chart, or have no title.',
    remedy: 'Take the placeholder that the message names.',
  },
  'sizes-unordered': {
    meaning: 'The sizes of a text style do not fall.',
    why: 'Text is tried at each in turn, and the first that fits is taken.',
    remedy: 'Write the largest first.',
  },
  'style-unknown': {
    meaning: 'A slot is set in a text style that the theme does not have.',
    why: 'Nobody knows how large its text is.',
    remedy: 'Take one of the styles that the message lists, or add it to the theme.',
  },
  'template-layout-unknown': {
    meaning: 'A mapping names a layout that the template does not have.',
    why: 'There is nothing for those slides to stand on.',
    remedy:
      'Name one of the layouts that the message lists; “quarterdeck template init” writes them all out.',
  },
  'template-place-unknown': {
    meaning: 'A mapping puts something where its layout has no place.',
    why: 'It would stand in a wrong placeholder, or beside the slide.',
    remedy: 'Name a placeholder that the message lists, or a box that lies on the slide.',
  },
  'theme-unfit': {
    meaning: 'A layout of the program does not fit the slides or the styles of a theme.',
    why: 'What stands in it would leave the slide, or have no size.',
    remedy: 'Change the theme, or copy the layouts out with “quarterdeck layouts init” and change them.',
  },
  'title-missing': {
    meaning: 'A layout has no slot for the title.',
    why: 'Slides without titles cannot be found in an outline, or by those who do not see them.',
    remedy: 'Give one slot “accepts: [title]”.',
  },
  'value-unfit': {
    meaning: 'A key of a file of layouts or of a configuration has a value that it cannot have.',
    why: 'Nothing can be made of it.',
    remedy: 'Write what the message asks for; colours stand in quotes.',
  },
  'yaml-invalid': {
    meaning: 'A file of layouts or a configuration is not valid YAML.',
    why: 'Nothing of it can be read.',
    remedy: 'Look at the indentation, colons and quotes at that place.',
  },
} as const satisfies Readonly<Record<string, About>>;
