/**
 * A bound on the marks of emphasis in one stretch of text: pairing them takes a time that grows with their square.
 *
 * Those beyond the bound are words, as marks that pair with nothing are anyway.
 */
import { attention } from 'micromark-core-commonmark';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/** Far more than a paragraph has. */
const MOST_MARKS = 4000;

const ASTERISK = 42;
const UNDERSCORE = 95;

const seen = new WeakMap<TokenizeContext, number>();

const bounded: Construct = {
  ...attention,
  name: 'boundedAttention',
  tokenize(effects, ok, nok) {
    const count = (seen.get(this) ?? 0) + 1;
    seen.set(this, count);
    return count > MOST_MARKS ? nok : attention.tokenize.call(this, effects, ok, nok);
  },
};

/** Emphasis as CommonMark has it, up to the bound. */
export const boundedAttention: Extension = {
  text: { [ASTERISK]: bounded, [UNDERSCORE]: bounded },
  disable: { null: ['attention'] },
};
