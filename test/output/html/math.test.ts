/** Formulas as MathML. */
import { expect, it } from 'vitest';
import { loadFormulaReader } from '../../../src/formulas/read.ts';
import { mathOf } from '../../../src/output/html/math.ts';

const read = await loadFormulaReader();
const inside = (tex: string) => /^<math[^>]*>(.*)<\/math>$/.exec(mathOf(read(tex, true), tex, true))?.[1];

it.each([
  ['\\frac{1}{2}', '<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>'],
  ['x^2', '<msup><mrow><mi>x</mi></mrow><mrow><mn>2</mn></mrow></msup>'],
  ['\\sqrt{a}', '<msqrt><mrow><mi>a</mi></mrow></msqrt>'],
  ['\\hat{x}', '<mover accent="true"><mrow><mi>x</mi></mrow><mo stretchy="false">^</mo></mover>'],
  ['a < b', '<mrow><mrow><mi>a</mi></mrow><mrow><mo>&lt;</mo></mrow><mrow><mi>b</mi></mrow></mrow>'],
])('%s', (tex, expected) => {
  expect(inside(tex)).toBe(expected);
});

it('bounds of sums stand below and above', () => {
  const letter = (text: string) => ({ kind: 'text', text, upright: false }) as const;
  const sum = {
    kind: 'nary',
    sign: '∑',
    from: letter('i'),
    to: letter('n'),
    of: letter('i'),
    beside: false,
  } as const;
  expect(mathOf(sum, '', false)).toBe(
    '<math alttext=""><mrow><munderover><mo largeop="true" movablelimits="false">∑</mo>' +
      '<mrow><mi>i</mi></mrow><mrow><mi>n</mi></mrow></munderover><mrow><mi>i</mi></mrow></mrow></math>',
  );
});

it('says what it is as words, and whether it stands alone', () => {
  expect(mathOf({ kind: 'text', text: 'x', upright: false }, 'x "y"', true)).toMatch(
    /^<math display="block" alttext="x &quot;y&quot;">/,
  );
});
