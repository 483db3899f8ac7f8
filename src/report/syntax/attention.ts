/**
 * A bound on the marks of emphasis and of strokes in one stretch of text: pairing them takes a time that grows with
 * their square.
 *
 * Those beyond the bound are words, as marks that pair with nothing are anyway.
 */
import { attention } from 'micromark-core-commonmark';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/** Far more than a paragraph has. */
const MOST_MARKS = 4000;

const ASTERISK = 42;
const UNDERSCORE = 95;
const TILDE = 126;
const CLOSING_BRACKET = 93;

/** The construct, which leaves the marks of a text to its words once there were too many. */
function bounded(construct: Construct, name = construct.name): Construct {
  const seen = new WeakMap<TokenizeContext, number>();
  return {
    ...construct,
    ...(name !== undefined && { name }),
    tokenize(effects, ok, nok) {
      const count = (seen.get(this) ?? 0) + 1;
      seen.set(this, count);
      return count > MOST_MARKS ? nok : construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

const emphasis = bounded(attention, 'boundedAttention');

/** Emphasis as CommonMark has it, up to the bound. */
export const boundedAttention: Extension = {
  text: { [ASTERISK]: emphasis, [UNDERSCORE]: emphasis },
  disable: { null: ['attention'] },
};

/** Bounds what the extensions that are used before this one look back for: strokes, and footnotes behind `!`. */
export function remarkBoundMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const looking = [TILDE, CLOSING_BRACKET].flatMap((code) => {
      const constructs = [extension.text?.[code] ?? []].flat();
      return constructs.length > 0 ? [[code, constructs.map((one) => bounded(one))] as const] : [];
    });
    return { ...extension, text: { ...extension.text, ...Object.fromEntries(looking) } };
  });
}
