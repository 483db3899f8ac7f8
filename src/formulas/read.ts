/**
 * TeX -> a formula's tree, by way of the MathML that Temml makes of it.
 *
 * Knows neither slides nor Office. Temml is loaded when a report has a formula.
 */
import { type ChildNode, Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Formula } from '../deck/formula.ts';

export type ReadFormula = (tex: string, display: boolean) => Formula;

/** Macros may call each other so many times, and formulas be so long. */
const MOST_EXPANSIONS = 500;
const LONGEST = 5000;

/** A reader of formulas. It throws, with a reason for a person, on what is no TeX. */
export async function loadFormulaReader(): Promise<ReadFormula> {
  const { default: temml } = await import('temml');
  return (tex, display) => {
    if (tex.length > LONGEST) throw new Error(`it is longer than ${LONGEST} characters`);
    const options = { displayMode: display, throwOnError: true, trust: false, maxExpand: MOST_EXPANSIONS };
    const document = parseDocument(temml.renderToString(tex, options), { xmlMode: true });
    return rowOf(elementsIn(document.children));
  };
}

const EMPTY: Formula = { kind: 'row', parts: [] };

/** Signs that take what follows them, and those whose bounds stand beside them. */
const NARY = /^[∑∏∐⋃⋂⨁⨂⋁⋀∫∬∭∮]$/u;
const INTEGRAL = /^[∫∬∭∮]$/u;

function elementsIn(nodes: readonly ChildNode[]): readonly Element[] {
  return nodes.filter(isTag);
}

/** What each element of MathML is. One that is not listed is what stands in it. */
const READERS: Readonly<Record<string, (children: readonly Element[], element: Element) => Formula>> = {
  mi: (_, element) => ({
    kind: 'text',
    text: textOf(element),
    upright: [...textOf(element)].length > 1 || element.attribs.mathvariant === 'normal',
  }),
  mn: (_, element) => upright(textOf(element)),
  mo: (_, element) => upright(textOf(element)),
  ms: (_, element) => upright(textOf(element)),
  mtext: (_, element) => upright(textOf(element)),
  mspace: (_, { attribs }) => (Number.parseFloat(attribs.width ?? '0') >= 0.5 ? upright(' ') : EMPTY),
  mfrac: ([over, under], { attribs }) => ({
    kind: 'fraction',
    over: read(over),
    under: read(under),
    bar: !/^0/.test(attribs.linethickness ?? ''),
  }),
  msqrt: (children) => ({ kind: 'root', of: rowOf(children) }),
  mroot: ([of, degree]) => ({ kind: 'root', of: read(of), degree: read(degree) }),
  msub: ([base, sub]) => ({ kind: 'script', base: read(base), sub: read(sub) }),
  msup: ([base, sup]) => ({ kind: 'script', base: read(base), sup: read(sup) }),
  msubsup: ([base, sub, sup]) => ({ kind: 'script', base: read(base), sub: read(sub), sup: read(sup) }),
  munder: ([base, below]) => ({ kind: 'limits', base: read(base), below: read(below) }),
  mover: ([base, above]) => over(base, above),
  munderover: ([base, below, above]) => ({
    kind: 'limits',
    base: read(base),
    below: read(below),
    above: read(above),
  }),
  mtable: (rows) => ({
    kind: 'matrix',
    rows: rows.map((row) => elementsIn(row.children).map((cell) => rowOf(elementsIn(cell.children)))),
  }),
  annotation: () => EMPTY,
};

function read(element: Element | undefined): Formula {
  if (!element) return EMPTY;
  const children = elementsIn(element.children);
  return READERS[element.name]?.(children, element) ?? rowOf(children);
}

function upright(text: string): Formula {
  return { kind: 'text', text, upright: true };
}

function textOf(element: Element): string {
  return element.children
    .map((node) => (isText(node) ? node.data : node instanceof Element ? textOf(node) : ''))
    .join('')
    .replace(/[\u2061\u2062\u2063\u200B]/g, '');
}

/** Marks that stand close above a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0305',
  '‾': '\u0305',
  '→': '\u20D7',
  '⃗': '\u20D7',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030C',
};

function over(base: Element | undefined, above: Element | undefined): Formula {
  const mark = above ? ACCENTS[textOf(above)] : undefined;
  return mark
    ? { kind: 'accent', mark, of: read(base) }
    : { kind: 'limits', base: read(base), above: read(above) };
}

/** The elements in a row, fences around what they hold, and sums before what they add. */
function rowOf(elements: readonly Element[]): Formula {
  const [first] = elements;
  const last = elements.at(-1);
  if (first && last && first !== last && isFence(first, 'prefix') && isFence(last, 'postfix')) {
    const of = rowOf(elements.slice(1, -1));
    return { kind: 'fence', open: textOf(first), close: textOf(last), of };
  }
  return inRow(summed(elements.map(read)));
}

function isFence({ name, attribs }: Element, form: string): boolean {
  return name === 'mo' && attribs.fence === 'true' && attribs.form === form;
}

/** From the right, so that a sum takes what is left of a sum behind it. */
function summed(parts: readonly Formula[]): readonly Formula[] {
  const rest: Formula[] = [];
  for (const part of [...parts].reverse()) {
    const sum = asSum(part, rest.at(-1) ?? EMPTY);
    if (sum) rest.pop();
    rest.push(sum ?? part);
  }
  return rest.reverse();
}

function asSum(part: Formula, of: Formula): Formula | undefined {
  const base = 'base' in part ? part.base : part;
  const sign = base.kind === 'text' ? base.text : '';
  if (!NARY.test(sign)) return undefined;
  const from = part.kind === 'script' ? part.sub : part.kind === 'limits' ? part.below : undefined;
  const to = part.kind === 'script' ? part.sup : part.kind === 'limits' ? part.above : undefined;
  const beside = INTEGRAL.test(sign) || part.kind === 'script';
  return { kind: 'nary', sign, of, beside, ...(from && { from }), ...(to && { to }) };
}

/** Neighbouring texts of one look are one. */
function inRow(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.kind === 'row' ? part.parts : [part]));
  const joined: Formula[] = [];
  for (const part of flat) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text' && last.upright === part.upright) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    } else joined.push(part);
  }
  const [only, ...others] = joined;
  return only && others.length === 0 ? only : { kind: 'row', parts: joined };
}
