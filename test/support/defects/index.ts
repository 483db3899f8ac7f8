/**
 * What schema validators pass and PowerPoint, Keynote or Google Slides repair, refuse or drop, and what a careful
 * person would mend: each check is one function, so that its name says what is wrong with a deck.
 */
import { type OpenDeck, openDeck } from '../deck.ts';
import { chartDefects } from './chart.ts';
import { masterDefects } from './masters.ts';
import { notesDefects } from './notes.ts';
import { packagingDefects } from './packaging.ts';
import { placementDefects } from './placement.ts';
import { propertyDefects } from './properties.ts';
import { tableDefects } from './table.ts';
import { textDefects } from './text.ts';

export type Check = (deck: OpenDeck) => readonly string[];

const CHECKS: readonly Check[] = [
  packagingDefects,
  propertyDefects,
  masterDefects,
  notesDefects,
  placementDefects,
  textDefects,
  tableDefects,
  chartDefects,
];

/** Every defect of a .pptx file in words, with its part or slide; empty for a sound one. */
export function packageDefects(bytes: Uint8Array): readonly string[] {
  let deck: OpenDeck;
  try {
    deck = openDeck(bytes);
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  const malformed = malformedParts(deck);
  return malformed.length > 0 ? malformed : CHECKS.flatMap((check) => check(deck));
}

function malformedParts({ file }: OpenDeck): readonly string[] {
  return file.paths
    .filter((path) => /\.(xml|rels)$/.test(path))
    .flatMap((path) => {
      try {
        file.xml(path);
        return [];
      } catch (error) {
        return [`${path} is not well-formed: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
}
