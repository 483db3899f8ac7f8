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

/** Bounds the strokes that the extensions have which are used before this one. */
export function remarkBoundStrokes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const strokes = extension.text?.[TILDE];
    if (!strokes) return extension;
    return {
      ...extension,
      text: { ...extension.text, [TILDE]: [strokes].flat().map((one) => bounded(one)) },
    };
  });
}
