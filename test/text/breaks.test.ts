import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { breakPlaces } from '../../src/text/breaks.ts';

const MARKS = { sure: '│', maybe: '┆', slash: '╱', space: '␣' };

/** The text with a mark at each place. */
const marked = (text: string) => {
  const marks = new Map(breakPlaces(text).map(({ offset, kind }) => [offset, MARKS[kind]]));
  return Array.from({ length: text.length }, (_, i) => (marks.get(i) ?? '') + text[i]).join('');
};

describe('a line may end', () => {
  it.each([
    ['behind white space', 'aa bb  cc', 'aa │bb  │cc'],
    ['behind a hyphen between letters or digits', '2025-12-31', '2025-┆12-┆31'],
    ['behind a backslash before a letter', 'C:\\Users\\me', 'C:\\┆Users\\┆me'],
    ['around a dash', 'a—b', 'a┆—┆b'],
    ['between East Asian characters', '中文字', '中│文│字'],
    ['behind the question mark of an address', 'b?c', 'b?┆c'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable.
    ['between a dollar sign and a brace', 'a${b}', 'a$┆{b}'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ['behind a closing brace', 'x{y}z'],
    ['before a backslash', 'b?\\1'],
    ['at a no-break space', 'aa\u00a0bb'],
    ['before a closing mark, even behind white space', 'aa )'],
    ['behind an opening bracket, even behind white space', '( aa'],
    ['before a colon, even behind white space', 'aa :b'],
    ['inside an emoji that is joined of several', '👨‍👩‍👧'],
  ])('not %s', (_, text) => {
    expect(marked(text)).toBe(text);
  });

  it('behind a slash, with a way back to white space that is not far', () => {
    expect(marked('and/or')).toBe('and/┆or');
    expect(marked('use and/or')).toBe('use │and/╱or');
    expect(marked('see /usr')).toBe('see ␣/╱usr');
  });

  it('behind a slash 66 characters from white space as anywhere', () => {
    const far = 'a'.repeat(64);
    expect(marked(`x ${far}/b`)).toBe(`x │${far}/╱b`);
    expect(marked(`x a${far}/b`)).toBe(`x │a${far}/┆b`);
  });
});

describe('plain words', () => {
  it.each([
    'The quick brown fox, it said: "jump (twice)!"',
    "hey!you a)(b it's 50 % of $5; x, y (see 1,234.5)",
  ])('break where the algorithm says: %s', (text) => {
    const expected: number[] = [];
    const breaker = new LineBreaker(text);
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) expected.push(next.position);
    expect(breakPlaces(text).map(({ offset }) => offset)).toEqual(expected.slice(0, -1));
  });
});
