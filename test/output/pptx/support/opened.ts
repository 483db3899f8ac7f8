/** The sample deck as it was written, opened by a reader of its own: what the tests of the writer look at. */
import type { Shape } from '../../../../src/deck/model.ts';
import { writePptx } from '../../../../src/output/pptx/index.ts';
import { type OpenShape, type OpenSlide, openDeck } from '../../../support/deck.ts';
import type { OpenPackage, Relationship } from '../../../support/package.ts';
import { deckOf } from './decks.ts';
import { sample } from './sample.ts';
import { template } from './template.ts';

export const opened = openDeck(await writePptx(sample, template));
export const { file } = opened;

export const texts = slideNamed('Slide texts');
export const drawn = slideNamed('Slide drawn');
export const tables = slideNamed('Slide tables');
export const chart = slideNamed('Slide chart');

function slideNamed(title: string): OpenSlide {
  const slide = opened.slides.find((one) => one.title === title);
  if (!slide) throw new Error(`The sample has no slide “${title}”`);
  return slide;
}

/** What is read back of the only slide of a deck: its title, then these shapes. */
export async function shapesOf(...shapes: readonly Shape[]): Promise<readonly OpenShape[]> {
  return openDeck(await writePptx(deckOf(...shapes), template)).slides[0]?.shapes ?? [];
}

/** Relationships of a part of the sample by the last word of their type. */
export function related(
  from: string,
  type: string,
  { relationships }: OpenPackage = file,
): readonly Relationship[] {
  return relationships(from).filter((one) => one.type === type);
}
