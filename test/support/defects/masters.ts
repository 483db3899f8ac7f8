/** Slide masters and layouts: what makes a deck one that a person can go on working with. */
import { type OpenDeck, related, shapeElements } from '../deck.ts';
import { placeholderOf } from '../placement.ts';
import { attribute, descendants, type Element, first } from '../xml.ts';
import { repeated } from './packaging.ts';

const MASTER_PLACEHOLDERS = ['title', 'body', 'dt', 'ftr', 'sldNum'];

/** Ids of masters and layouts count from here (ECMA-376 part 1, 19.7.22). */
const FIRST_ID = 2_147_483_648;

export function masterDefects(deck: OpenDeck): readonly string[] {
  const masters = deck.file
    .relationships('ppt/presentation.xml')
    .filter(({ type }) => type === 'slideMaster');
  return [...masters.flatMap(({ target }) => oneMaster(deck, target)), ...idDefects(deck)];
}

function oneMaster({ file }: OpenDeck, master: string): readonly string[] {
  const layouts = file.relationships(master).filter(({ type }) => type === 'slideLayout');
  const has = placeholderTypes(first(file.xml(master), 'spTree'));
  const names = layouts.map(({ target }) => attribute(first(file.xml(target), 'cSld'), 'name') ?? '');
  return [
    ...MASTER_PLACEHOLDERS.filter((type) => !has.includes(type)).map((type) => `${master} has no ${type}`),
    ...repeated(names).map((name) => `two layouts are called “${name}”`),
    ...layouts.flatMap(({ target }) => {
      const root = first(file.xml(target), 'sldLayout');
      const indices = descendants(root, 'ph').map(
        (mark) => attribute(mark, 'idx') ?? attribute(mark, 'type') ?? '',
      );
      return [
        ...(related(file, target, 'slideMaster') === master
          ? []
          : [`${target} does not point back to ${master}`]),
        ...((attribute(root, 'type') ?? attribute(root, 'userDrawn')) ? [] : [`${target} has no type`]),
        ...repeated(indices).map((index) => `${target} has two placeholders ${index}`),
      ];
    }),
  ];
}

function idDefects({ file }: OpenDeck): readonly string[] {
  const masters = descendants(file.xml('ppt/presentation.xml'), 'sldMasterId');
  const layouts = file.paths
    .filter((path) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(path))
    .flatMap((path) => descendants(file.xml(path), 'sldLayoutId'));
  const ids = [...masters, ...layouts].map((element) => attribute(element, 'id') ?? '');
  return [
    ...repeated(ids).map((id) => `two masters or layouts have the id ${id}`),
    ...ids
      .filter((id) => Number(id) < FIRST_ID)
      .map((id) => `the id ${id} is too small for a master or layout`),
  ];
}

function placeholderTypes(tree: Element | undefined): readonly string[] {
  return shapeElements(tree).flatMap((shape) => placeholderOf(shape)?.type ?? []);
}
