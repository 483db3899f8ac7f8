/**
 * A deck as JSON, for programs that draw, check or compare decks themselves; `docs/deck.schema.json` says what it holds.
 *
 * It is the Deck as it is, with pictures in it as base64, so that one file is all of the deck.
 */
import { base64 } from '../../deck/base64.ts';
import type { Deck } from '../../deck/model.ts';

/** What the file says of its form; the number goes up when a reader of the form before could not read it. */
const FORM = { format: 'quarterdeck-deck', version: 1 } as const;

/** What the file holds; where bytes are, it has them as base64. */
export type DeckFile = Deck & typeof FORM;

/** The bytes of a `.json`, in UTF-8; the same deck gives the same ones. */
export function writeJson(deck: Deck): Uint8Array {
  const file: DeckFile = { ...FORM, ...deck };
  return new TextEncoder().encode(`${JSON.stringify(file, withBase64, 1)}\n`);
}

/** Bytes as base64. A `Buffer` has been made an object by the time it is seen here, so that its holder is asked. */
function withBase64(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Readonly<Record<string, unknown>>)[key];
  return own instanceof Uint8Array ? base64(own) : value;
}
