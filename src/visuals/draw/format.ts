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

function digits(value: number, pattern: string): string {
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const core = pattern.slice(0, pattern.length - thousands);
  const decimals = core.split('.')[1] ?? '';
  const least = decimals.replace(/[#?]/g, '').length;
  return (value / 1000 ** thousands).toLocaleString('en-US', {
    useGrouping: core.includes(','),
    minimumIntegerDigits: Math.max(1, (core.split('.')[0] ?? '').replace(/[^0]/g, '').length),
    minimumFractionDigits: least,
    maximumFractionDigits: decimals.length,
  });
}
