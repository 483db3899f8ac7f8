/** Code is coloured in every language that there is a grammar for, whatever its fence calls it; all other is plain. */
import { languageAliasNames, languageNames } from '@shikijs/langs-precompiled';
import { describe, expect, it } from 'vitest';
import { highlight, highlightKey } from '../../src/blocks/highlight.ts';
import { grammarOf, languageName } from '../../src/blocks/languages.ts';
import { compile } from '../../src/compile.ts';
import type { Code } from '../../src/report/model.ts';

const SAMPLE = 'if (a == "text") { return 12; } # note\nkey: [1, true]\n';

/** Its grammar says that it cannot be used. */
const UNUSABLE = new Set(['ahk2']);

/** Its grammar fails where it is used, which must not be the report's fault. */
const FAULTY = new Set(['pug', 'rosmsg']);

/** Parts of languages, which no fence names. */
const PART =
  /^(?:angular-(?!html$|ts$)|es-tag-|cpp-macro$|markdown-(?:nix|vue)$|vue-(?:directives|interpolations|sfc-style))/;

const codeIn = (language: string, text = SAMPLE): Code => ({
  type: 'code',
  language,
  text,
  source: { line: 1, column: 1 },
});

/** How many colours a piece of code has; none where it is plain. */
async function coloursOf(language: string, text: string): Promise<number> {
  const code = codeIn(language, text);
  const lines = (await highlight([code])).get(highlightKey(code)) ?? [];
  return new Set(lines.flat().map(({ colour }) => colour)).size;
}

const named = [...languageNames, ...languageAliasNames, 'c++', 'c#', 'f#', '文言'].filter(
  (name) => !PART.test(name) && !UNUSABLE.has(name),
);

describe('languages', () => {
  it('all have a grammar, by all their names', () => {
    expect(named.filter((name) => grammarOf(name) === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(300);
  });

  it('are read without a fault, and nothing of the code is lost', async () => {
    // Each takes a tenth of a second to load: one in three stands for all.
    const grammars = [...new Set(named.flatMap((name) => grammarOf(name) ?? []))].filter(
      (_, i) => i % 3 === 0,
    );
    const tokens = await highlight(grammars.map((name) => codeIn(name)));
    const isWhole = (name: string) =>
      tokens
        .get(highlightKey(codeIn(name)))
        ?.map((line) => line.map(({ text }) => text).join(''))
        .join('\n') === SAMPLE;
    expect(grammars.filter((name) => !isWhole(name) && !FAULTY.has(name))).toEqual([]);
  }, 300_000);

  it.each([
    ['bash', 'Shell', 'echo "a"'],
    ['sh', 'Shell', 'echo "a"'],
    ['zsh', 'Shell', 'echo "a"'],
    ['shell', 'Shell', 'echo "a"'],
    ['console', 'Console', '$ echo "a"'],
    ['shell-session', 'Console', '$ echo "a"'],
    ['powershell', 'PowerShell', 'Write-Host "a"'],
    ['ps1', 'PowerShell', 'Write-Host "a"'],
    ['bat', 'Batch', 'REM a\necho b'],
    ['yaml', 'YAML', 'a: "b"'],
    ['yml', 'YAML', 'a: "b"'],
    ['json', 'JSON', '{ "a": 1 }'],
    ['jsonc', 'JSON', '{ "a": 1 } // b'],
    ['json5', 'JSON5', '{ a: 1 }'],
    ['ts', 'TypeScript', 'const a = 1;'],
    ['mts', 'TypeScript', 'const a = 1;'],
    ['js', 'JavaScript', 'const a = 1;'],
    ['mjs', 'JavaScript', 'const a = 1;'],
    ['node', 'JavaScript', 'const a = 1;'],
    ['py', 'Python', 'def a(): return 1'],
    ['python3', 'Python', 'def a(): return 1'],
    ['rb', 'Ruby', 'def a; 1; end'],
    ['rs', 'Rust', 'fn a() -> i32 { 1 }'],
    ['golang', 'Go', 'func a() int { return 1 }'],
    ['kt', 'Kotlin', 'fun a() = 1'],
    ['c++', 'C++', 'int a = 1;'],
    ['cpp', 'C++', 'int a = 1;'],
    ['c#', 'C#', 'int a = 1;'],
    ['cs', 'C#', 'int a = 1;'],
    ['f#', 'F#', 'let a = 1'],
    ['vb', 'Visual Basic', 'Dim a = 1'],
    ['docker', 'Dockerfile', 'FROM a\nRUN b # c'],
    ['dockerfile', 'Dockerfile', 'FROM a\nRUN b # c'],
    ['makefile', 'Makefile', 'a: b\n\techo "c"'],
    ['tf', 'Terraform', 'a = "b"'],
    ['hcl', 'HCL', 'a = "b"'],
    ['conf', 'INI', '[a]\nb = c'],
    ['properties', 'INI', '[a]\nb = c'],
    ['env', '.env', 'A=b # c'],
    ['sql', 'SQL', 'SELECT 1'],
    ['html', 'HTML', '<a href="b">c</a>'],
    ['svg', 'XML', '<a href="b">c</a>'],
    ['scss', 'SCSS', 'a { width: 1px; }'],
    ['md', 'Markdown', '# a\n\n`b`'],
    ['tex', 'TeX', '\\a{b} % c'],
    ['diff', 'Diff', '+ a\n- b'],
    ['patch', 'Diff', '+ a\n- b'],
    ['proto', 'Protocol Buffers', 'message A { int32 b = 1; }'],
    ['gql', 'GraphQL', 'query { a(b: 1) }'],
  ])('are coloured and named: %s, %s', async (fence, name, text) => {
    expect(languageName(fence)).toBe(name);
    expect(await coloursOf(fence, text)).toBeGreaterThan(1);
  });

  it.each<readonly [fence: string, name: string | undefined]>([
    ['pug', 'Pug'],
    ['text', undefined],
    ['txt', undefined],
    ['plaintext', undefined],
    ['brainstorm', 'Brainstorm'],
    ['../../package', '../../package'],
    ['__proto__', '__proto__'],
    ['constructor', 'Constructor'],
  ])('without a grammar that works are plain: %s', async (fence, name) => {
    expect(languageName(fence)).toBe(name);
    expect(await coloursOf(fence, SAMPLE)).toBe(0);
    await expect(compile(`# R\n\n\`\`\`${fence}\n${SAMPLE}\`\`\``)).resolves.toBeDefined();
  });
});
