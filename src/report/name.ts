/** "Engineering Report - Q4 2025": a name and what was added to it. Knows text only. */

export interface Name {
  readonly title: string;
  readonly subtitle?: string;
}

/** A dash may set off any short addition; after a colon only a period is surely none of the name. */
const DASH = /^(?<title>.*\p{L}.*)\s+[-–—|]\s+(?<subtitle>\S.{0,39})$/u;
const COLON = /^(?<title>.*\p{L}.*?):\s+(?<subtitle>\S.{0,39})$/u;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PERIOD = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|[QH][1-4]|FY\\s?\\d\\d|week\\s+\\d+|sprint\\s+\\d+|${MONTH})\\b`,
  'i',
);

/** "January - October 2020" is one period. */
const END = `\\b(?:\\d{4}|[QH][1-4]|${MONTH})\\b`;
const RANGE = new RegExp(`${END}\\s+[-–—]\\s+${END}`, 'i');

/** Nothing longer is a name. */
const LONGEST = 160;

/** Takes the addition off, unless the subtitle is known already. */
export function splitName(words: string, subtitle?: string): Name {
  if (subtitle !== undefined) return { title: words, subtitle };
  if (words.length > LONGEST) return { title: words };
  const dash = RANGE.test(words) ? undefined : DASH.exec(words)?.groups;
  const colon = COLON.exec(words)?.groups;
  const parts = dash ?? (colon && PERIOD.test(colon.subtitle ?? '') ? colon : undefined);
  return parts?.title && parts.subtitle ? { title: parts.title, subtitle: parts.subtitle } : { title: words };
}
