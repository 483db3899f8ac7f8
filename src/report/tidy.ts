/** White space in runs, as a browser would show it: collapsed, and gone at the ends. Knows no mdast. */
import type { Run, Span } from './model.ts';

const SPACE = /[ \t\n]+/g;

/** Chinese and Japanese are written without spaces, so a line end between two of their characters is none. */
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Runs without empty spans, neighbours of the same marks joined, each stretch of white space one space, none at
 * the start, the end or a break, and no breaks there or in a row. Code keeps the spaces inside it; spaces alone are
 * nothing.
 */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  const joined = joinAlike(runs);
  joined.forEach((run, i) => {
    const last = tidy.at(-1);
    if (run.type === 'break') {
      trimEnd(tidy);
      if (tidy.at(-1)?.type === 'text') tidy.push(run);
      return;
    }
    const text = run.code ? run.text : collapse(run.text, textOf(last), textOf(joined[i + 1]));
    if (text !== '') tidy.push({ ...run, text });
  });
  trimEnd(tidy);
  if (tidy.at(-1)?.type === 'break') tidy.pop();
  return tidy.some((run) => textOf(run).trim() !== '') ? joinAlike(level(tidy)) : [];
}

const LETTER = /\p{L}/u;

/** Words that are raised or lowered as a whole were meant to be small print, which a slide has none of; a number is a note's. */
function level(runs: readonly Run[]): readonly Run[] {
  const isSmall = runs.every((run) => run.type === 'break' || run.raise);
  if (!isSmall || !runs.some((run) => LETTER.test(textOf(run)))) return runs;
  return runs.map((run) => {
    if (run.type === 'break') return run;
    const { raise: _, ...rest } = run;
    return rest;
  });
}

/** The text with its white space collapsed; it follows on `before`, and `after` comes next. */
function collapse(text: string, before: string, after: string): string {
  return text.replace(SPACE, (space, start: number) => {
    if (start === 0 && (before === '' || /\s$/.test(before.slice(-1)))) return '';
    if (!space.includes('\n')) return ' ';
    const left = start > 0 ? text.slice(0, start) : before;
    const right = text.slice(start + space.length) || after;
    return CJK_END.test(left.slice(-2)) && CJK_START.test(right) ? '' : ' ';
  });
}

/** Takes the space off the end, and spans that were nothing but space. */
function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last?.type === 'text' && !last.code; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) return;
    runs.pop();
    if (text !== '') {
      runs.push({ ...last, text });
      return;
    }
  }
}

function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type === 'text' && last?.type === 'text' && alike(run, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

function alike(a: Span, b: Span): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.code === b.code &&
    a.strike === b.strike &&
    a.underline === b.underline &&
    a.highlight === b.highlight &&
    a.raise === b.raise &&
    a.link === b.link &&
    a.footnote?.number === b.footnote?.number &&
    a.tex === b.tex
  );
}

function textOf(run: Run | undefined): string {
  return run?.type === 'text' ? run.text : '';
}
