/** A formula's tree as MathML, which browsers draw and screen readers speak. */
import type { Formula } from '../../deck/formula.ts';
import { element, escapeHtml } from './html.ts';

/** `block` is set large, on a line of its own; `words` are what the formula says as well as letters can. */
export function mathOf(formula: Formula, words: string, block: boolean): string {
  return element('math', { display: block ? 'block' : undefined, alttext: words }, markup(formula));
}

/** Marks that stand alone, for those that combine with the letter before them. */
const SPACING: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0303': '~',
  '\u0305': '¯',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u030C': 'ˇ',
  '\u20D7': '→',
};

function markup(formula: Formula): string {
  switch (formula.kind) {
    case 'row':
      return row(...formula.parts.map(markup));
    case 'text':
      return textMarkup(formula.text, formula.upright);
    case 'fraction':
      return element(
        'mfrac',
        { linethickness: formula.bar ? undefined : '0' },
        markup(formula.over),
        markup(formula.under),
      );
    case 'root':
      return formula.degree
        ? element('mroot', {}, markup(formula.of), markup(formula.degree))
        : element('msqrt', {}, markup(formula.of));
    case 'script':
      return scripted('sub', 'sup', markup(formula.base), formula.sub, formula.sup);
    case 'limits':
      return scripted('under', 'over', markup(formula.base), formula.below, formula.above);
    case 'nary': {
      const { sign, from, to, of, beside } = formula;
      const operator = element('mo', { largeop: 'true', movablelimits: 'false' }, escapeHtml(sign));
      const [low, high] = beside ? (['sub', 'sup'] as const) : (['under', 'over'] as const);
      return row(scripted(low, high, operator, from, to), markup(of));
    }
    case 'accent': {
      const mark = element('mo', { stretchy: 'false' }, escapeHtml(SPACING[formula.mark] ?? formula.mark));
      return element('mover', { accent: 'true' }, markup(formula.of), mark);
    }
    case 'fence':
      return row(fence(formula.open), markup(formula.of), fence(formula.close));
    case 'matrix':
      return element(
        'mtable',
        {},
        ...formula.rows.map((cells) =>
          element('mtr', {}, ...cells.map((cell) => element('mtd', {}, markup(cell)))),
        ),
      );
  }
}

function row(...parts: readonly string[]): string {
  return element('mrow', {}, ...parts);
}

function fence(mark: string): string {
  return mark === '' ? '' : element('mo', { stretchy: 'true' }, escapeHtml(mark));
}

/** Beside the names of functions, and words. */
const THIN = '<mspace width="0.1em"></mspace>';

/** Letters, numbers and signs are elements of their own: that is how a browser knows their spaces. */
function textMarkup(text: string, upright: boolean): string {
  const tokens = text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|\s+|./gu) ?? [];
  const [only, ...others] = tokens.map((token) => {
    if (/^\d/.test(token)) return element('mn', {}, token);
    if (/^\s/.test(token)) return '<mspace width="0.28em"></mspace>';
    if (!/^\p{L}/u.test(token)) return element('mo', {}, escapeHtml(token));
    // A lone letter is slanted unless it says not to be; several in a row are slanted one by one.
    if (upright && [...token].length > 1) return THIN + element('mi', {}, escapeHtml(token)) + THIN;
    if (upright) return element('mi', { mathvariant: 'normal' }, escapeHtml(token));
    return [...token].map((letter) => element('mi', {}, escapeHtml(letter))).join('');
  });
  return only === undefined ? '<mrow></mrow>' : row(only, ...others);
}

/** `msub`, `msup`, `msubsup`, or the like with what stands below and above. */
function scripted(
  low: 'sub' | 'under',
  high: 'sup' | 'over',
  base: string,
  below: Formula | undefined,
  above: Formula | undefined,
): string {
  if (!below && !above) return base;
  const name = `m${below ? low : ''}${above ? high : ''}`;
  return element(name, {}, base, below ? markup(below) : '', above ? markup(above) : '');
}
