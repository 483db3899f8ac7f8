/** Patterns for ASCII find in it what those of all scripts find: in grammars of all kinds, and on lines of all kinds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiPattern, isAscii } from '../../src/blocks/ascii.ts';

const LINES = [
  'SELECT name, count(*) AS n FROM "orders" WHERE id >= 10 -- all',
  'export const a = async <T>(b?: Map<string, T[]>): Promise<void> => { return b[0]; } // c',
  "def f_1(self, *, k: int = 0x1F) -> 'A':  # todo",
  '  - key: "a\\n" &anchor !!str',
  'if [[ -n "$VAR" ]]; then echo $VAR | grep -E "^a+$"; fi',
  '#include <a.h>\tstatic inline int *K_s(void) { return S::k; }',
];

/** All patterns in a grammar. */
function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(patternsIn) : [];
}

function found(pattern: RegExp, line: string, from: number) {
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  return match && [match.index, ...(match.indices ?? [])].map(String);
}

describe('a pattern for ASCII', () => {
  it.each(['sql', 'python', 'shellscript', 'yaml', 'csharp'])(
    'finds what the grammar’s own finds: %s',
    async (name) => {
      const grammars = (await import(`@shikijs/langs-precompiled/${name}`)).default;
      const patterns = patternsIn(grammars.at(-1));
      expect(patterns.length).toBeGreaterThan(40);
      const differing = patterns.filter((pattern) =>
        LINES.some((line) =>
          [0, 7].some(
            (from) => String(found(pattern, line, from)) !== String(found(asciiPattern(pattern), line, from)),
          ),
        ),
      );
      expect(differing.map(String)).toEqual([]);
    },
  );

  it('has the members that properties have, within sets and alone, whatever the case', () => {
    const PATTERNS = [
      [String.raw`\p{Lu}+`, 'v'],
      [String.raw`[^\p{L}\p{M}_]`, 'v'],
      [String.raw`\P{space}\p{M}?`, 'v'],
      [String.raw`[\P{Alpha}x]{2}`, 'v'],
      [String.raw`\p{Lu}\P{Ll}`, 'iv'],
      [String.raw`[[\p{L}]--[a-k]]`, 'v'],
      [String.raw`[[\P{space}&&\P{Cc}]\p{Zs}]+`, 'v'],
      [String.raw`[\[\p{Nd}\]]\\\p{L}|é\p{L}`, 'v'],
      [String.raw`s\u017f?k`, 'iv'],
    ] as const;
    const ascii = fc.string({ unit: fc.constantFrom(...'aKsZ09_ \t[]\\-.+') });
    for (const [source, flags] of PATTERNS) {
      const pattern = new RegExp(source, flags);
      fc.assert(
        fc.property(ascii, (text) => {
          expect(asciiPattern(pattern).exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
        }),
      );
    }
  });

  it('is for ASCII alone', () => {
    expect(['a\tb~', 'é', '\u212a'].map(isAscii)).toEqual([true, false, false]);
  });
});
