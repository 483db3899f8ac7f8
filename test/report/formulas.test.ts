/** What is a formula, and what is money, a variable of a shell, or prose. */
import { expect, test } from 'vitest';
import type { Block, Section } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { readableFormula } from '../../src/report/readableFormula.ts';
import { runsOf } from '../../src/report/text.ts';

const blocksOf = (sections: readonly Section[]): readonly Block[] =>
  sections.flatMap((section) => [...section.blocks, ...blocksOf(section.sections)]);

/** The TeX of all formulas in a document. */
function formulasIn(markdown: string): readonly string[] {
  return blocksOf(readReport(markdown).report.sections).flatMap((block) => {
    if (block.type === 'equation') return [block.tex];
    return runsOf(block).flatMap((run) => (run.type === 'text' && run.tex !== undefined ? [run.tex] : []));
  });
}

test.each([
  ['Mass $m$ and speed $v$.', ['m', 'v']],
  ['It is $E = mc^2$, they say.', ['E = mc^2']],
  ['Growth is $O(n \\log n)$.', ['O(n \\log n)']],
  ['Growth is $O(n)$.', ['O(n)']],
  ['With $a_1 * b_1 * c_1$ and *marks*.', ['a_1 * b_1 * c_1']],
  ['At $p < 0.05$.', ['p < 0.05']],
  ['About $2n+1$ steps.', ['2n+1']],
  ['Let $x, y$ be.', ['x, y']],
  ["And $f'$ too.", ["f'"]],
  ['Use $`\\sqrt{2}`$ here.', ['\\sqrt{2}']],
  ['Or \\(x^2\\) so.', ['x^2']],
  ['Or \\[x^2 + 1\\] so.', ['x^2 + 1']],
  ['It is $\\alpha$.', ['\\alpha']],
  ['It is $\\text{the mean of all}$.', ['\\text{the mean of all}']],
  ['Some **bold $x^2$** text', ['x^2']],
  ['$|A|$ is the size.', ['|A|']],
  ['$x \\in \\mathbb{R}$', ['x \\in \\mathbb{R}']],
  ['$$\nx^2\n$$', ['x^2']],
  ['$$ x^2 $$', ['x^2']],
  ['$$x_i -\ny_i$$', ['x_i -\ny_i']],
  ['```math\nx^2\n```', ['x^2']],
  ['> $$\n> x^2\n> $$', ['x^2']],
  ['- a $x^2$\n- b', ['x^2']],
  ['| a | b |\n|---|---|\n| $x^2$ | c |', ['x^2']],
])('%s has formulas', (markdown, expected) => expect(formulasIn(markdown)).toEqual(expected));

test.each([
  'It costs $5 to $10.',
  'From $58.25M to $0.94.',
  'Revenue was $1,200 and costs were $900.',
  'We paid $5 and got $6 back.',
  'Between $5-$10 a month.',
  'About $5/$10 for each.',
  'The $AAPL and $MSFT tickers.',
  'Set $HOME and $PATH.',
  'Use $HOME/bin:$PATH there.',
  'US$5 or AU$6.',
  'A lone $ sign, and another $ here.',
  '$100',
  'Cost: $4.99 (was $9.99).',
  '$5k-$10k',
  '$2 million or $3 million',
  'Run `echo $x$` now.',
  '```sh\necho $x^2$\n```',
  'Pay \\$5 and \\$6^2.',
  '$20 = two $10 notes',
  'An \\[aside\\] in brackets.',
  'A \\(b\\) c',
  'The price is $10 per seat and $12 per desk.',
  'grew from $1.2B (2023) to $1.5B (2024)',
  '$ 5 $',
  '$$ is what it costs\n\nand $$ is more',
  'cash ($), card ($$), or both ($$$)',
])('%s has none', (markdown) => expect(formulasIn(markdown)).toEqual([]));

test.each([
  ['E = mc^2', 'E = mc²'],
  ['\\frac{1}{2} m v_0^2', '1/2 m v₀²'],
  ['\\frac{a+b}{\\sqrt{x}}', '(a+b)/(√x)'],
  ['\\sum_{i=1}^{n} x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['\\alpha \\leq \\beta', 'α ≤ β'],
  ['x_{max}', 'x_(max)'],
  ['x_{man}', 'xₘₐₙ'],
  ['e^{i\\pi}', 'e^(iπ)'],
  ['\\{1, 2\\}', '{1, 2}'],
  ['\\left( x \\right)', '( x )'],
  ['\\text{rate} \\times 100\\%', 'rate × 100%'],
])('%s reads %s', (tex, expected) => expect(readableFormula(tex)).toBe(expected));
