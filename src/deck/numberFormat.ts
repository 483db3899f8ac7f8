/**
 * Numbers as Excel's formats write them, so that a label can be measured before PowerPoint draws it.
 *
 * Only what number formats of charts need: sections by sign, literals, grouping, decimals, percent and thousands.
 */

const DIGITS = /[0#?](?:[0#?.,]*[0#?.])?,*/;

/** The value in an Excel number format, with the separators of English. */
export function formatNumber(value: number, format: string): string {
  const sections = split(format);
  const [positive = '', negative, zero] = sections;
  if (positive === '' || positive === 'General') return String(value);
  if (value < 0 && negative !== undefined) return inSection(-value, negative);
  if (value === 0 && zero !== undefined) return inSection(0, zero);
  return value < 0 ? `-${inSection(-value, positive)}` : inSection(value, positive);
}

/** Sections stand between semicolons, but a quoted semicolon is a literal. */
function split(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? ['']).map((section) => section);
}

function inSection(value: number, section: string): string {
  const literals: string[] = [];
  const bare = section.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g, (_, ...found) => {
    const [quoted, escaped, currency] = found;
    literals.push(String(quoted ?? escaped ?? currency ?? ''));
    return String.fromCharCode(0xe000 + literals.length - 1);
  });
  const percent = bare.includes('%') ? 100 : 1;
  const text = bare.replace(DIGITS, (pattern) => digits(value * percent, pattern));
  return text.replace(/[\ue000-\uf8ff]/g, (mark) => literals[mark.charCodeAt(0) - 0xe000] ?? '');
}

const TOKENS = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|[0#?](?:[0#?.,]*[0#?.])?,*/g;

/** The format without the unit's word behind the number; signs before it ($) and the percent sign stay. */
export function withoutUnit(format: string): string {
  return split(format)
    .map((section) => {
      let number: string | undefined;
      return section.replace(TOKENS, (token) => {
        // Behind a number in thousands the word tells how many zeros are missing.
        if (number !== undefined && token.startsWith('"') && !number.endsWith(',')) return '';
        if (/^[0#?]/.test(token)) number = token;
        return token;
      });
    })
    .join(';');
}

/** The format for ticks that are `step` apart: with as many decimals as the step has. */
export function tickFormat(format: string, step: number): string {
  return split(format)
    .map((section) => {
      const scale = section.includes('%') ? 100 : 1;
      return section.replace(TOKENS, (token) => {
        if (!/^[0#?]/.test(token)) return token;
        const commas = /,*$/.exec(token)?.[0] ?? '';
        const [whole = '0'] = token.slice(0, token.length - commas.length).split('.');
        const decimals = decimalsOf((step * scale) / 1000 ** commas.length);
        return whole + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`) + commas;
      });
    })
    .join(';');
}

const MOST_DECIMALS = 6;

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const shifted = step * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-6 * shifted) return decimals;
  }
  return MOST_DECIMALS;
}

function digits(value: number, pattern: string): string {
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const core = pattern.slice(0, pattern.length - thousands);
  const [wholes = '', decimals = ''] = core.split('.');
  const [whole = '', fraction = ''] = (value / 1000 ** thousands).toFixed(decimals.length).split('.');
  const least = decimals.replace(/[#?]/g, '').length;
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const padded = whole.padStart(wholes.replace(/[^0]/g, '').length, '0');
  const grouped = core.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}
