/**
 * Every diagnostic in one place: its rule id, its severity and its wording.
 *
 * A stage that finds something worth telling asks `message` for it and returns it as data; nothing here prints.
 * To add one, add an entry: the parameter of `wording` declares what has to be told with it; and what it means to `rules/`.
 */
import { VFileMessage } from 'vfile-message';
import { LAYOUT_DIAGNOSTICS } from './messages/layouts.ts';
import { type Diagnostic, error, info, type NameLine, type Severity, warning } from './messages/severity.ts';

export type { Severity } from './messages/severity.ts';

const LIMITS_OFF = '“limits: off” in the front matter shows everything.';
const PROSE_FULL = '“prose: full” in the front matter shows it whole.';

const DIAGNOSTICS = {
  ...LAYOUT_DIAGNOSTICS,
  'code-folded': info(
    ({ shown, all }: { shown: number; all: number }) =>
      `The code shows ${shown} of its ${all} lines; the notes have it. ${LIMITS_OFF}`,
  ),
  'column-unknown': error(
    ({ name, known }: { name: string; known: string }) =>
      `The table has no column “${name}”; it has ${known}.`,
  ),
  'directive-idle': warning(
    (_: object) =>
      'This comment asks something of what follows it, but nothing follows that it could be about.',
  ),
  'directive-misspelt': warning(
    ({ name, meant }: { name: string; meant: string }) =>
      `“${name}” asks for nothing; did you mean “${meant}”?`,
  ),
  'directive-unreadable': error(
    ({ text, known }: { text: string; known: string }) =>
      `“${text}” cannot be understood here; what may be asked of a table is ${known}, as in sort="none".`,
  ),
  'extension-failed': error(
    ({ extension, part, reason }: { extension: string; part: string; reason: string }) =>
      `The extension “${extension}” failed in its ${part}: ${reason}.`,
  ),
  'extension-invalid': error(({ key, reason }: { key: string; reason: string }) => `“${key}” ${reason}.`),
  'extension-warning': warning(
    ({ extension, text }: { extension: string; text: string }) =>
      `${text} (from the extension “${extension}”)`,
  ),
  'font-substituted': warning(
    ({
      family,
      template,
      substitute,
      reserve,
    }: {
      family: string;
      template: string;
      substitute: string;
      reserve: number;
    }) =>
      `The widths of “${family}”, a font of ${template}, are not known here; its text was measured as ${substitute} with ${Math.round(reserve * 100)}% to spare.`,
  ),
  'formula-unreadable': warning(
    ({ reason }: { reason: string }) => `The formula cannot be read, so it is shown as text: ${reason}.`,
  ),
  'front-matter-invalid': warning(
    ({ format, reason }: { format: string; reason: string }) =>
      `The front matter is not valid ${format}, so only its plain lines were read: ${reason}.`,
  ),
  'front-matter-misspelt': warning(
    ({ key, meant }: { key: string; meant: string }) =>
      `The front matter has “${key}”, which means nothing here; did you mean “${meant}”?`,
  ),
  'front-matter-not-text': warning(
    ({ key }: { key: string }) => `“${key}” in the front matter must be a line of text, so it was left out.`,
  ),
  'logo-idle': info(
    ({ template }: { template: string }) =>
      `The logo is left out: ${template} brings what its slides are to carry.`,
  ),
  'headline-idle': warning(
    ({ heading }: { heading: string }) => `There is no section “${heading}” with text to give a headline to.`,
  ),
  'date-impossible': warning(
    ({ written }: { written: string }) => `“${written}” is written, a day that the calendar does not have.`,
  ),
  'date-order': warning(
    ({ start, end }: { start: string; end: string }) => `It ends (“${end}”) before it starts (“${start}”).`,
  ),
  'diagram-unreadable': warning(
    ({ reason, isTold }: { reason: string; isTold: boolean }) =>
      `The diagram cannot be drawn here: ${reason}. ${isTold ? 'A list of what leads where' : 'Its source'} is shown instead.`,
  ),
  'image-unreadable': warning(
    ({ url, reason }: { url: string; reason: string }) => `The picture “${url}” ${reason}.`,
  ),
  'include-idle': warning(
    (_: object) =>
      'This include is not read; one that is names a Markdown file (*.md), in a line of its own outside of lists and quotes.',
  ),
  'include-unreadable': error(
    ({ name, reason }: { name: string; reason: string }) => `The part “${name}” ${reason}.`,
  ),
  'images-remote': warning(
    ({ count }: { count: number }) =>
      `${count === 1 ? 'A picture is' : `${count} pictures are`} on the web and not shown; --remote fetches pictures of the web.`,
  ),
  'report-too-large': error(
    ({ millions, most }: { millions: number; most: number }) =>
      `The report has ${millions} million characters, and ${most} million are the most that is read; split it, or leave out what nobody will present.`,
  ),
  'setting-unknown': error(
    ({ name, value, known }: { name: string; value: string; known: string }) =>
      `“${name}” cannot be “${value}”; it is one of ${known}.`,
  ),
  'number-change': warning(
    ({ written, from, to, follows }: { written: string; from: string; to: string; follows: string }) =>
      `${written} is written; from ${from} to ${to} is ${follows}.`,
  ),
  'number-conflict': warning(
    ({ metric, one, other, line }: { metric: string; one: string; other: string; line: number }, nameLine) =>
      `“${metric}” is ${one} here and ${other} in ${nameLine(line)}.`,
  ),
  'number-count': warning(
    ({ written, done, of }: { written: string; done: number; of: number }) =>
      `${written} is written; ${done} of ${of} are marked as done here.`,
  ),
  'number-mean': warning(
    ({ written, mean }: { written: string; mean: string }) =>
      `${written} is written; the mean of these values is ${mean}.`,
  ),
  'number-parts': warning(
    ({ written, sum, follows }: { written: string; sum: string; follows: string }) =>
      `${written} is written; ${sum} is ${follows}.`,
  ),
  'number-percentages': warning(
    ({ sum }: { sum: string }) => `These percentages add up to ${sum}, not to 100%.`,
  ),
  'number-total': warning(
    ({ written, total }: { written: string; total: string }) =>
      `${written} is written; its parts add up to ${total}.`,
  ),
  'layout-unfit': warning(
    ({ name, used }: { name: string; used: string }) =>
      `The layout “${name}” cannot hold what is asked into it; “${used}” is used.`,
  ),
  'layout-unknown': error(
    ({ name, known }: { name: string; known: string }) => `There is no layout “${name}”; there is ${known}.`,
  ),
  'left-out': info(
    ({ name, line }: { name: string; line: number }, nameLine) =>
      `${name} of ${nameLine(line)} is left out, as this comment asks.`,
  ),
  'list-folded': info(
    ({ shown, all }: { shown: number; all: number }) =>
      `The list shows ${shown} of its ${all} points; the others are in the notes. ${LIMITS_OFF}`,
  ),
  'part-shortened': info(
    ({ shown, all, codes }: { shown: number; all: number; codes: number }) =>
      `In so long a report this part shows ${shown} of its ${all} words${codes === 0 ? '' : ` and leaves out ${codes === 1 ? 'a piece of code' : `${codes} pieces of code`}`}; the notes have it whole. ${LIMITS_OFF}`,
  ),
  'prose-shortened': info(
    ({ shown, all }: { shown: number; all: number }) =>
      `The text is shown in its key sentences, ${shown} of ${all} words; all of it is in the notes. ${PROSE_FULL}`,
  ),
  'sections-folded': info(
    ({ shown, all }: { shown: number; all: number }) =>
      `The first ${shown} of ${all} parts are shown; the others are in the notes. ${LIMITS_OFF}`,
  ),
  'moments-listed': info(
    ({ count }: { count: number }) =>
      `${count} moments are listed by what happened; the notes have them whole. ${LIMITS_OFF}`,
  ),
  'table-folded': info(
    ({ shown, all }: { shown: number; all: number }) =>
      `The table shows ${shown} of its ${all} rows; the others are in the notes. ${LIMITS_OFF}`,
  ),
  'table-pictures': info(
    ({ count }: { count: number }) =>
      `${count === 1 ? 'A picture stands' : `${count} pictures stand`} among data in this table and ${count === 1 ? 'is' : 'are'} shown by what ${count === 1 ? 'it says' : 'they say'}; a picture that is to be seen stands in a paragraph of its own.`,
  ),
  'table-ragged': warning(
    ({ cells, columns }: { cells: number; columns: number }) =>
      `This row has ${cells} cells under ${columns} column heads; a “|” in the text is written “\\|”.`,
  ),
  'template-unusable': error(
    ({ name, reason }: { name: string; reason: string }) => `The template ${name} cannot be used: ${reason}.`,
  ),
  'theme-unknown': error(
    ({ name, known }: { name: string; known: string }) => `There is no theme “${name}”; there is ${known}.`,
  ),
  'wish-unmet': warning(
    ({ reason, visual }: { reason: string; visual: string }) =>
      `The table cannot be drawn as it is asked to: ${reason}. It is shown as ${visual}.`,
  ),
};

type Diagnostics = typeof DIAGNOSTICS;

export type Rule = keyof Diagnostics;

export type Values<R extends Rule> = Parameters<Diagnostics[R]['wording']>[0];

/** Where a message points to; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** VFile's word for each severity. */
const FATAL = { info: null, warning: false, error: true } as const;

export function severityOf(rule: Rule): Severity {
  return DIAGNOSTICS[rule].severity;
}

/** The diagnostic `rule` at `place` in the report; without a place it is about the report as a whole. */
export function message<R extends Rule>(rule: R, place: Place | undefined, values: Values<R>): VFileMessage {
  const { severity, wording } = DIAGNOSTICS[rule] as Diagnostic<Values<R>>;
  const options = { ruleId: rule, source: 'quarterdeck', ...(place && { place }) };
  const found = Object.assign(new VFileMessage(wording(values, lineAlone), options), {
    fatal: FATAL[severity],
  });
  wordings.set(found, (nameLine) => wording(values, nameLine));
  return found;
}

const lineAlone: NameLine = (line) => `line ${line}`;

/** How messages are worded anew when it is known which file a line is of. */
const wordings = new WeakMap<VFileMessage, (nameLine: NameLine) => string>();

/** Which line of which file a line of the report is: a report may consist of several. */
export type Locate = (line: number) => { readonly file: string; readonly line: number };

/** The message with the file that it is about; `path` is the report's. */
export function located(one: VFileMessage, path: string, locate: Locate): VFileMessage {
  const { file, line } = one.line === undefined ? { file: path, line: undefined } : locate(one.line);
  const nameLine: NameLine = (other) => {
    const there = locate(other);
    return there.file === file ? lineAlone(there.line) : `${lineAlone(there.line)} of ${there.file}`;
  };
  const reason = wordings.get(one)?.(nameLine) ?? one.reason;
  const place = line === undefined ? {} : { line, place: { line, column: one.column ?? 1 } };
  return Object.assign(one, { file, reason, message: reason, ...place });
}

/** Messages of a report that is called `path`, in the order of its lines. */
export function inOrder(
  messages: readonly VFileMessage[],
  path: string,
  locate: Locate = (line) => ({ file: path, line }),
): readonly VFileMessage[] {
  return [...messages]
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0))
    .map((one) => located(one, path, locate));
}
