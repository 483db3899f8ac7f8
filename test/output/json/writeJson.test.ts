/** Decks as JSON: all that the deck is, as the published schema says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { deckSchema } from '../../../src/build/deckSchema.ts';
import { compile } from '../../../src/compile.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { writeJson } from '../../../src/output/json/index.ts';
import { box, chartShape, deckOf } from '../pptx/support/decks.ts';

const root = join(import.meta.dirname, '../../..');
const published = readFileSync(join(root, 'docs/deck.schema.json'), 'utf8');
const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

const ajv = new Ajv({ allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(published));

it('the schema is that of the types; “npm run docs” writes it', () => {
  expect(published).toBe(deckSchema());
});

it.each(readdirSync(join(root, 'test/cases')))('the deck of %s is as the schema says', async (name) => {
  const path = join(root, 'test/cases', name, 'input.md');
  const { deck } = await compile(readFileSync(path, 'utf8'), { path, host: nodeHost });
  validate(read(writeJson(deck)));
  expect(validate.errors ?? []).toEqual([]);
});

describe('a deck', () => {
  it('is what it is, and says what it is', () => {
    const deck = deckOf(chartShape());
    expect(read(writeJson(deck))).toEqual({ format: 'quarterdeck-deck', version: 1, ...deck });
  });

  it.each([
    ['plain', Uint8Array.of(0, 127, 255)],
    ['of Node.js', Buffer.of(0, 127, 255)],
  ])('has the bytes of its pictures as base64: %s', (_, data) => {
    const picture = { type: 'image', name: 'P', box: box(0, 0, 9, 9), data, mediaType: 'image/png' } as const;
    const { shapes } = read(writeJson(deckOf(picture))).sections[0].slides[0];
    expect(shapes[1]).toEqual({ ...picture, data: 'AH//' });
  });

  it('of another form is refused', () => {
    expect(validate({ ...read(writeJson(deckOf())), version: 2 })).toBe(false);
  });
});
