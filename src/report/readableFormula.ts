/** TeX as letters can say it: `E = mc²`, `∑ᵢ xᵢ/n`. For notes, alt texts, and readers without formulas. */

const SYMBOLS: Readonly<Record<string, string>> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', iota: 'ι',
  kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', varphi: 'φ',
  chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ',
  Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω', sum: '∑', prod: '∏', int: '∫', iint: '∬', oint: '∮', partial: '∂', nabla: '∇',
  infty: '∞', pm: '±', mp: '∓', times: '×', cdot: '·', div: '÷', ast: '∗', leq: '≤', le: '≤', geq: '≥', ge: '≥',
  neq: '≠', ne: '≠', approx: '≈', equiv: '≡', sim: '∼', propto: '∝', ll: '≪', gg: '≫', in: '∈', notin: '∉',
  subset: '⊂', subseteq: '⊆', supset: '⊃', cup: '∪', cap: '∩', emptyset: '∅', forall: '∀', exists: '∃', neg: '¬',
  land: '∧', lor: '∨', to: '→', rightarrow: '→', leftarrow: '←', Rightarrow: '⇒', Leftrightarrow: '⇔', mapsto: '↦',
  implies: '⇒', iff: '⇔', ldots: '…', cdots: '⋯', dots: '…', mid: '|', vert: '|', Vert: '‖', langle: '⟨', rangle: '⟩',
  lfloor: '⌊', rfloor: '⌋', lceil: '⌈', rceil: '⌉', ell: 'ℓ', hbar: 'ℏ', circ: '∘', degree: '°', prime: '′',
  quad: ' ', qquad: ' ', oplus: '⊕', otimes: '⊗', perp: '⊥', parallel: '∥', star: '⋆', bullet: '•',
}; // biome-ignore format: a table

/** Commands that only say how their argument looks, or how large marks are. */
const LOOKS =
  /\\(?:left|right|big|Big|bigg|Bigg|displaystyle|textstyle|limits|nolimits|mathrm|mathbf|mathbb|mathcal|mathit|mathsf|operatorname|text|textbf|textit|textrm|boldsymbol|bm|hat|bar|vec|tilde|dot|overline|underline|begin\{[^}]*\}(?:\{[lcr|]*\})?|end\{[^}]*\})\*?/g;

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()ni'].map((from, i) => [from, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][i] ?? from]),
);
const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()aeijknmopst'].map((from, i) => [from, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₙₘₒₚₛₜ'][i] ?? from]),
);

/** Stand for `^` and `_` that are kept, until all others are resolved. */
const RAISED = '\uE000';
const LOWERED = '\uE001';

/** Nested arguments are resolved from the inside; deeper ones keep their braces. */
const MOST_ROUNDS = 8;

export function readableFormula(tex: string): string {
  let text = tex
    .replace(/(?<!\\)%.*$/gm, '')
    .replace(/\\\\(?:\[[^\]]*\])?/g, '; ')
    .replace(/&/g, ' ')
    .replace(LOOKS, ' ');
  text = text.replace(
    /\\([a-zA-Z]+)/g,
    (whole, name: string) => SYMBOLS[name] ?? (/^[dt]?frac$|^sqrt$|^binom$/.test(name) ? whole : ` ${name} `),
  );
  text = text
    .replace(/\\[,;:!> ]/g, ' ')
    .replace(/\\([{}%$#_&|])/g, (_, sign: string) => (sign === '{' ? '❴' : sign === '}' ? '❵' : sign));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    text = text
      .replace(
        /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
        (_, over: string, under: string) => `${grouped(over)}/${grouped(under)}`,
      )
      .replace(/\\binom\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1 over $2)')
      .replace(
        /\\sqrt\s*(?:\[([^\]]*)\])?\s*\{([^{}]*)\}/g,
        (_, root: string | undefined, of: string) => `${raised(root ?? '')}√${grouped(of)}`,
      )
      .replace(/\^\s*(?:\{([^{}]*)\}|([^\s{}\\]))/gu, (_, many?: string, one?: string) =>
        raised(many ?? one ?? ''),
      )
      .replace(/_\s*(?:\{([^{}]*)\}|([^\s{}\\]))/gu, (_, many?: string, one?: string) =>
        lowered(many ?? one ?? ''),
      )
      .replace(/(?<!frac|sqrt|binom|\})\{([^{}]*)\}(?!\s*\{)/g, '$1');
    if (text === before) break;
  }
  return text
    .replace(/[{}]/g, ' ')
    .replace(/❴/g, '{')
    .replace(/❵/g, '}')
    .replace(/\\/g, '')
    .replaceAll(RAISED, '^')
    .replaceAll(LOWERED, '_')
    .replace(/\s+/g, ' ')
    .trim();
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.\u2070-\u209C]+$|^.$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}

function raised(text: string): string {
  return shifted(text, SUPERSCRIPTS, RAISED);
}

function lowered(text: string): string {
  return shifted(text, SUBSCRIPTS, LOWERED);
}

/** In small letters where there are some for all of it. */
function shifted(text: string, letters: Readonly<Record<string, string>>, mark: string): string {
  const plain = text.trim();
  const all = [...plain].map((letter) => letters[letter]);
  return all.every((letter) => letter !== undefined)
    ? all.join('')
    : `${mark}${[...plain].length > 1 ? `(${plain})` : plain}`;
}
