/**
 * Formulas: `$x^2$`, `$$x^2$$`, `$`x^2`$`, `\(x^2\)` and `\[x^2\]`, taken from the source before marks in it are read.
 *
 * Money is no formula: only what is unmistakable is one, and everything else stays text.
 */
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { math } from 'micromark-extension-math';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { takeLine } from './line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaData: 'formulaData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/** What opens a formula, and what closes it. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['$`', '`$'],
  ['$$', '$$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
];

/** A formula that nobody closes is none; long ones stand in lines of their own. */
const LONGEST = 400;

const tokenizeFormula: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
  let text = '';
  const take = (code: Code): State | undefined => {
    if (code === null || text.length > LONGEST) return nok(code);
    if (markdownLineEnding(code)) {
      effects.exit('formulaData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      text += '\n';
      return (next) => {
        if (next === null) return nok(next);
        effects.enter('formulaData');
        return take(next);
      };
    }
    effects.consume(code);
    text += code < 0 ? ' ' : String.fromCharCode(code);
    return ended;
  };
  const ended: State = (code) => {
    const closed = closedBy(text, code);
    if (closed === undefined) return take(code);
    if (!isFormula(closed.inside, closed.opening, code)) return nok(code);
    effects.exit('formulaData');
    effects.exit('formula');
    return ok(code);
  };
  return (code) => {
    effects.enter('formula');
    effects.enter('formulaData');
    return take(code);
  };
};

/** What stands between which marks, if the text is closed; `next` comes behind it. */
function closedBy(
  text: string,
  next: Code,
): { readonly inside: string; readonly opening: string } | undefined {
  const pair = PAIRS.find(([opening]) => text.startsWith(opening));
  if (!pair) return undefined;
  const [opening, closing] = pair;
  // Asked first, as all else takes a look at the whole text for each of its characters.
  if (text.length <= opening.length + closing.length || !text.endsWith(closing)) return undefined;
  const inner = text.slice(opening.length, -closing.length);
  const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(inner) && closing.startsWith('$');
  if (isEscaped || (opening === '$' && next === DOLLAR)) return undefined;
  return { inside: inner, opening };
}

/** Commands, powers and indices, signs between quantities: what words and amounts do not have. */
const SIGNS = /\\[a-zA-Z]+|[\^_=<>≤≥≈∈×·±→+*/|]|\p{L}\(/u;

/** One letter, a number with a letter, a primed letter: `n`, `2k`, `x'`. */
const SHORT = /^-?\d*\p{L}'*(?:\s*[,;]\s*\p{L})*$/u;

/** An amount of money, and what follows one: `5 to`, `58.25M …`. */
const AMOUNT =
  /^[\d.,]+\s*(?:[kmb]|bn|million|billion|thousand|per|to|and|or|a|each|usd|[–—-])(?![\p{L}\d^_=])/iu;

/** Words of prose, of which a formula has no two beside each other outside of commands. */
const PROSE = /(?<![\\\p{L}{])\p{L}{4,}\s+\p{L}{2,}/u;

function isFormula(inside: string, opening: string, next: Code): boolean {
  const text = inside.trim();
  const isTight = opening !== '$' || text === inside;
  if (text === '' || !isTight || isLetterOrDigit(next) || /\n\s*\n/.test(inside)) return false;
  if (/\\[a-zA-Z]{2,}/.test(text)) return true;
  if (AMOUNT.test(text) || PROSE.test(text) || /^[A-Z_]{2,}$/.test(text)) return false;
  // Brackets of prose may be escaped as well.
  return SIGNS.test(text) || (opening.startsWith('$') && SHORT.test(text));
}

function isLetterOrDigit(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\d]/u.test(String.fromCharCode(code));
}

const formula: Construct = {
  name: 'formula',
  tokenize: tokenizeFormula,
  previous: (code) => code !== DOLLAR && code !== BACKSLASH && !isLetterOrDigit(code),
};

/** A line of nothing but `$$`. */
const onlyDollars: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) =>
    takeLine(effects, 'formulaData', (line) => /^\$\$+\s*$/.test(line), ok, nok),
};

const { [DOLLAR]: fenced } = math().flow ?? {};

/** Lines between two such lines; the construct for them would take any text that begins with dollars. */
const displayed: Construct = {
  name: 'displayedFormula',
  concrete: true,
  tokenize(effects, ok, nok) {
    const [construct] = fenced === undefined || Array.isArray(fenced) ? (fenced ?? []) : [fenced];
    if (!construct) return nok;
    return effects.check(onlyDollars, construct.tokenize.call(this, effects, ok, nok), nok);
  },
};

export const formulas: Extension = {
  flow: { [DOLLAR]: displayed },
  text: { [DOLLAR]: formula, [BACKSLASH]: formula },
};

/** The formula between the marks of a token. */
function texOf(source: string): string {
  const pair = PAIRS.find(([opening]) => source.startsWith(opening));
  return pair ? source.slice(pair[0].length, -pair[1].length).trim() : source;
}

export const formulaNodes: TreeExtension = {
  enter: {
    formula(token) {
      this.enter({ type: 'inlineMath', value: texOf(this.sliceSerialize(token)) }, token);
    },
    mathFlow(token) {
      const source = this.sliceSerialize(token);
      this.enter({ type: 'math', value: source.replace(/^\$+[^\n]*\n?|\n?[ \t>]*\$+\s*$/g, '') }, token);
    },
  },
  exit: {
    formula(token) {
      this.exit(token);
    },
    mathFlow(token) {
      this.exit(token);
    },
  },
};
