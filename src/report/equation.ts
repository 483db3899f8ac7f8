/** Formulas on lines of their own: between lines of `$$`, in a `math` fence, or alone in a paragraph. */
import type { Paragraph } from 'mdast';
import { type DisplayMath, sourceOf } from './mdast.ts';
import type { Equation, Source } from './model.ts';
import { readableFormula } from './readableFormula.ts';

export function readMath(node: DisplayMath): readonly Equation[] {
  return node.value.trim() === '' ? [] : [equationOf(node.value, sourceOf(node))];
}

/** The equation that a paragraph is, if there is nothing else in it. */
export function equationIn({ children, position }: Paragraph): Equation | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'inlineMath' || others.length > 0) return undefined;
  return equationOf(only.value, sourceOf({ ...(position && { position }) }));
}

export function equationOf(tex: string, source: Source): Equation {
  return { type: 'equation', tex: tex.trim(), text: readableFormula(tex), source };
}
