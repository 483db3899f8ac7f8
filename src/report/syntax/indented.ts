/**
 * Containers whose content is indented: MkDocs' `!!! note "Title"`, its tabs, and the `: ` of a definition.
 *
 * They are containers of the parser, as list items are, so that what they hold is parsed as Markdown and not as
 * indented code.
 */

import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { readIndentedHead } from './heads.ts';
import { takeLine } from './line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    indentedContainer: 'indentedContainer';
    indentedHead: 'indentedHead';
    description: 'description';
    descriptionMark: 'descriptionMark';
  }
}

const EXCLAMATION = 33;
const COLON = 58;
const EQUALS = 61;
const QUESTION = 63;

/** Content stands this far to the right of a `!!!`. */
const INDENT = 4;

const admonition: Construct = {
  name: 'indentedContainer',
  continuation: { tokenize: continueIndented },
  tokenize(effects, ok, nok) {
    const head = takeLine(effects, 'indentedHead', (line) => readIndentedHead(line) !== undefined, ok, nok);
    return (code) => {
      effects.enter('indentedContainer', { _container: true });
      if (this.containerState) this.containerState.size = INDENT;
      return head(code);
    };
  },
  exit(effects) {
    effects.exit('indentedContainer');
  },
};

/** The mark and the spaces after it, as far as which its content is indented. */
const description: Construct = {
  name: 'description',
  continuation: { tokenize: continueIndented },
  tokenize(effects, ok, nok) {
    const { containerState } = this;
    let size = 0;
    const space: State = (code) => {
      if (markdownSpace(code) && size < INDENT) {
        effects.consume(code);
        size += 1;
        return space;
      }
      if (size < 2) return nok(code);
      effects.exit('descriptionMark');
      if (containerState) containerState.size = size;
      return ok(code);
    };
    return (code) => {
      effects.enter('description', { _container: true });
      effects.enter('descriptionMark');
      effects.consume(code);
      size = 1;
      return space;
    };
  },
  exit(effects) {
    effects.exit('description');
  },
};

/** A blank line goes on, and so does one that is indented as far as the content. */
function continueIndented(
  this: ThisParameterType<Tokenizer>,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const size = Number(this.containerState?.size ?? INDENT);
  const indented: State = factorySpace(
    effects,
    (code) => {
      const [, token, context] = [...(this.events.at(-1) ?? []), undefined];
      const isWide = token?.type === 'linePrefix' && context?.sliceSerialize(token, true).length === size;
      return isWide ? ok(code) : nok(code);
    },
    'linePrefix',
    size + 1,
  );
  return effects.check(blankLine, factorySpace(effects, ok, 'linePrefix', size + 1), indented);
}

export const indented: Extension = {
  document: {
    [EXCLAMATION]: admonition,
    [COLON]: description,
    [EQUALS]: admonition,
    [QUESTION]: admonition,
  },
};
