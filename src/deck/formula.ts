/** A formula as a tree of what it is made of: what a writer needs to make it native and editable. */
export type Formula =
  | { readonly kind: 'row'; readonly parts: readonly Formula[] }
  /** `upright`: words, function names and signs, where letters alone are slanted. */
  | { readonly kind: 'text'; readonly text: string; readonly upright: boolean }
  | { readonly kind: 'fraction'; readonly over: Formula; readonly under: Formula; readonly bar: boolean }
  | { readonly kind: 'root'; readonly of: Formula; readonly degree?: Formula }
  | { readonly kind: 'script'; readonly base: Formula; readonly sub?: Formula; readonly sup?: Formula }
  /** Below and above: the bounds of `lim`, a brace with its words. */
  | { readonly kind: 'limits'; readonly base: Formula; readonly below?: Formula; readonly above?: Formula }
  /** A sum, product or integral of what follows it. */
  | {
      readonly kind: 'nary';
      readonly sign: string;
      readonly from?: Formula;
      readonly to?: Formula;
      readonly of: Formula;
      /** Whether the bounds stand beside the sign, as those of integrals do. */
      readonly beside: boolean;
    }
  | { readonly kind: 'accent'; readonly mark: string; readonly of: Formula }
  | { readonly kind: 'fence'; readonly open: string; readonly close: string; readonly of: Formula }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Formula[])[] };
