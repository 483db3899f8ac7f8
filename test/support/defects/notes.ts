/** Speaker notes: Keynote refuses a deck whose notes are not all there, both ways. */
import { type OpenDeck, related, shapeElements } from '../deck.ts';
import { placeholderOf } from '../placement.ts';
import { descendants, first } from '../xml.ts';

export function notesDefects(deck: OpenDeck): readonly string[] {
  const { file, slides } = deck;
  const master = related(file, 'ppt/presentation.xml', 'notesMaster');
  return [
    ...(master === undefined ? [] : masterDefects(deck, master)),
    ...slides.flatMap((slide) => {
      const notes = related(file, slide.part, 'notesSlide');
      if (notes === undefined) return [];
      const where = `the notes of slide ${slide.number}`;
      return [
        ...(related(file, notes, 'slide') === slide.part ? [] : [`${where} do not point back to it`]),
        ...(related(file, notes, 'notesMaster') === master ? [] : [`${where} have no notes master`]),
        ...(slide.notes.trim() === '' ? [`${where} are empty`] : []),
        ...descendants(file.xml(notes), 't')
          .filter((text) => /[\r\n]/.test(text.textContent ?? ''))
          .map(() => `${where} have a line break inside of a run`),
      ];
    }),
  ];
}

function masterDefects({ file }: OpenDeck, master: string): readonly string[] {
  const themes = file
    .relationships('ppt/presentation.xml')
    .filter(({ type }) => type === 'slideMaster')
    .map(({ target }) => related(file, target, 'theme'));
  const own = related(file, master, 'theme');
  const types = shapeElements(first(file.xml(master), 'spTree')).map((shape) => placeholderOf(shape)?.type);
  const listed = first(file.xml('ppt/presentation.xml'), 'notesMasterIdLst');
  return [
    ...(own === undefined ? ['the notes master has no theme'] : []),
    ...(themes.includes(own) ? ['the notes master shares its theme with the slide master'] : []),
    ...(listed ? [] : ['the presentation does not list its notes master']),
    ...['sldImg', 'body']
      .filter((type) => !types.includes(type))
      .map((type) => `the notes master has no ${type}`),
  ];
}
