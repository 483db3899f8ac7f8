/** The whole writer: valid files, the same bytes whenever and wherever, and decks left as they were. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../../src/deck/model.ts';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { packageDefects } from '../../support/defects/index.ts';
import { validate } from '../../support/validate.ts';
import { deck, deckOf, paragraph, run, slide, text } from './support/decks.ts';
import { sample } from './support/sample.ts';
import { template } from './support/template.ts';

describe('a deck with everything that a deck can hold', () => {
  const written = writePptx(sample, template);

  it('is valid', async () => {
    expect(await validate(await written)).toEqual([]);
  });

  it('has none of the defects that validators miss', async () => {
    expect(packageDefects(await written)).toEqual([]);
  });
});

it.each([
  ['no slides', deck([])],
  ['no shapes', { ...deckOf(), sections: [{ name: 'All', slides: [{ ...slide('s', []), shapes: [] }] }] }],
  [
    'more slides than a sheet and an archive hold',
    deck(Array.from({ length: 230 }, (_, i) => slide(`s${i}`, []))),
  ],
])('is valid with %s', async (_, content) => {
  const bytes = await writePptx(content, template);
  expect(await validate(bytes)).toEqual([]);
});

describe('the same deck', () => {
  const zone = process.env.TZ;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same bytes at another time, in another place, and after another deck', async () => {
    const bytesIn = async (place: string, time: string) => {
      process.env.TZ = place;
      vi.setSystemTime(new Date(time));
      return writePptx(sample, template);
    };
    const first = await bytesIn('Pacific/Kiritimati', '2001-01-01T00:00:00Z');
    await writePptx(deckOf(text([paragraph('Another')])), template);
    const second = await bytesIn('America/Los_Angeles', '2031-07-01T12:34:56Z');
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('is the same bytes when two are written at once', async () => {
    const [first, second] = await Promise.all([writePptx(sample, template), writePptx(sample, template)]);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

it('changes nothing of the deck and the template, so that frozen ones serve', async () => {
  await expect(writePptx(frozen(sample), frozen(template))).resolves.toBeInstanceOf(Uint8Array);
});

it('refuses a link to a slide that the deck has not', async () => {
  const lost: Deck = deckOf(text([paragraph([run('there', { link: { slide: 'nowhere' } })])]));
  await expect(writePptx(lost, template)).rejects.toThrow('nowhere');
});

it('refuses a slide whose layout the template has not', async () => {
  await expect(writePptx(deck([slide('s', [], { layout: 'none' })]), template)).rejects.toThrow('none');
});

/** The same data, frozen at every depth; bytes cannot be. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
