/** A cell's words: as written for display, and made plain for reading numbers out of them. */
import type { Run } from '../../report/model.ts';

/** The words of a cell. */
export interface CellText {
  /** As written, on one line. */
  readonly display: string;
  /** With digits, spaces and minus signs of one kind, and without footnote marks. */
  readonly plain: string;
  readonly strong: boolean;
  readonly code: boolean;
  readonly strike: boolean;
  readonly link: boolean;
}

/** Reads the runs of a cell. */
export function readText(runs: readonly Run[]): CellText {
  let display = '';
  let unraised = '';
  let [length, strong, code, strike, link] = [0, 0, 0, 0, 0];
  for (const run of runs) {
    if (run.type === 'break') {
      display += '\n';
      unraised += ' ';
      continue;
    }
    display += run.text;
    // A raised number or star after text is a footnote's mark; a raised unit (m²) is not.
    unraised += run.raise === 'super' && /^[\d*†‡,\s]+$/.test(run.text) && unraised !== '' ? '' : run.text;
    const weight = run.text.trim().length;
    length += weight;
    if (run.strong) strong += weight;
    if (run.code) code += weight;
    if (run.strike) strike += weight;
    if (run.link !== undefined) link += weight;
  }
  return {
    display: display.replace(/\s+/g, ' ').trim(),
    plain: plainOf(unraised),
    strong: length > 0 && strong === length,
    code: length > 0 && code === length,
    strike: length > 0 && strike === length,
    link: length > 0 && link * 2 >= length,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising.
const ASCII = /^[\x00-\x7f]*$/;
const FOOTNOTE = /(?:\s*\[\^[^\]\s]+\]|\s*[†‡§¶]+|(?<!\b[ckd]?m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=[^\s*])\s?\*+)+$/;

/** Makes digits, spaces, minus signs and fullwidth forms plain, and drops footnote marks at the end. */
function plainOf(text: string): string {
  let plain = text;
  if (!ASCII.test(plain)) {
    plain = plain
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
      .replace(/[－−﹣➖](?=\s?[\d.,$€£¥])/g, '-')
      .replace(/(^|[\s(])–(?=[\d.,$€£¥])/g, '$1-')
      .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replace(/[٠-٩۰-۹०-९]/g, latinDigit)
      .replace(/٫/g, '.')
      .replace(/٬/g, ',')
      .replace(/٪/g, '%');
  }
  plain = plain.replace(/\s+/g, ' ').trim();
  const math = /^\$\s?([-+]?[\d.,]+\s?(?:\\?%)?)\s?\$$/.exec(plain);
  if (math?.[1] !== undefined) plain = math[1].replace('\\', '');
  return plain.replace(FOOTNOTE, '');
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x966, 0x6f0, 0x660].find((start) => code >= start) ?? 0x30;
  return String(code - zero);
}
