/** The one step that the constructs of this folder share: take a whole line, and judge it. Knows no construct. */
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Effects, State, TokenType } from 'micromark-util-types';

/** A state that takes what is left of the line as one token, and then asks whether the line is wanted. */
export function takeLine(
  effects: Effects,
  type: TokenType,
  accepts: (line: string) => boolean,
  ok: State,
  nok: State,
): State {
  let line = '';
  const inside = (code: Code): State | undefined => {
    if (code === null || markdownLineEnding(code)) {
      effects.exit(type);
      return accepts(line) ? ok(code) : nok(code);
    }
    // Virtual characters, a tab and the spaces that it is as wide as, are below zero.
    line += code < 0 ? ' ' : String.fromCharCode(code);
    effects.consume(code);
    return inside;
  };
  return (code) => {
    effects.enter(type);
    return inside(code);
  };
}
