/** Paragraphs as HTML: real text, which the browser breaks into lines. */
import { isSameFont } from '../../deck/font.ts';
import type { Inline, Link, Marker, Paragraph, TextRun } from '../../deck/model.ts';
import { foreignScript, isMostly, isRightToLeft } from '../../deck/script.ts';
import { cssFont } from './fonts.ts';
import { css, element, escapeHtml } from './html.ts';
import { mathOf } from './math.ts';
import { colourOf, length, type Setting } from './setting.ts';

/** Height of a line of single spacing, in sizes of its text. */
export const LINE_HEIGHT = 1.2;

/** Size of raised and lowered text, and how far it is moved, in sizes of the text around it. */
const RAISED = { size: 2 / 3, by: 0.3 };

/** `display`: whether a formula stands on lines of its own. */
export function paragraphsOf(paragraphs: readonly Paragraph[], setting: Setting, display = false): string {
  return listsOf(paragraphs)
    .map((stretch) => {
      const written = stretch.map((paragraph) =>
        paragraphOf(paragraph, paragraph === paragraphs[0], setting, display),
      );
      return stretch[0]?.marker ? element('div', { role: 'list' }, ...written) : written.join('');
    })
    .join('');
}

/** Stretches of neighbours that all have markers, or none. */
function listsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const stretches: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last && (last[0]?.marker === undefined) === (paragraph.marker === undefined)) last.push(paragraph);
    else stretches.push([paragraph]);
  }
  return stretches;
}

function paragraphOf(paragraph: Paragraph, first: boolean, setting: Setting, display: boolean): string {
  const { runs, level, marker, align, indent, hanging, spaceBefore, spaceAfter, lineSpacing } = paragraph;
  const base = baseOf(runs);
  const rightToLeft = isRightToLeft(runs.map((run) => (run.type === 'text' ? run.text : '')).join(''));
  const style = css({
    'font-size': base && length(base.size, setting),
    'font-family': base && base.font !== 'body' ? cssFont(base.font) : undefined,
    color: base && colourOf(base.colour, setting),
    'line-height': lineSpacing === 1 ? undefined : LINE_HEIGHT * lineSpacing,
    'text-align': align === 'left' ? undefined : align,
    'padding-inline-start': indent === 0 ? undefined : length(indent, setting),
    'text-indent': hanging === 0 ? undefined : length(-hanging, setting),
    // Space and space add up, where margins of neighbours would not.
    'padding-top': first || spaceBefore === 0 ? undefined : length(spaceBefore, setting),
    'padding-bottom': spaceAfter === 0 ? undefined : length(spaceAfter, setting),
  });
  const attributes = {
    ...(marker && { role: 'listitem', 'aria-level': level + 1 }),
    ...(rightToLeft && { dir: 'rtl' }),
    style,
  };
  const content = unbroken(runs).map((group) => {
    const written = group.map((run) => inlineOf(run, base, setting, display)).join('');
    return group.length > 1 ? element('span', { class: 'whole' }, written) : written;
  });
  return element('p', attributes, marker ? markerOf(marker, hanging, setting) : '', ...content);
}

/** The runs, a formula with the mark behind it in one group: browsers would begin a line with the mark. */
function unbroken(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const groups: Inline[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const follows = before?.type === 'text' && before.formula !== undefined;
    const mark = follows && run.type === 'text' && !run.formula ? CLOSING.exec(run.text)?.[0] : undefined;
    if (last && mark && run.type === 'text') {
      last.push({ ...run, text: mark });
      groups.push([{ ...run, text: run.text.slice(mark.length) }]);
    } else groups.push([run]);
  }
  return groups;
}

const CLOSING = /^[\p{Pe}\p{Pf},.;:!?]+/u;

/** What most of the paragraph looks like: its first run, at the size of its smallest. */
function baseOf(runs: readonly Inline[]): TextRun | undefined {
  const first = runs.find((run) => run.type === 'text');
  const size = Math.min(...runs.map((run) => run.size));
  return first && { ...first, size };
}

/** The blank at its end is not seen; it keeps the marker from the text where both are copied. */
function markerOf(marker: Marker, hanging: number, setting: Setting): string {
  const style = css({ color: colourOf(marker.colour, setting), 'min-width': length(hanging, setting) });
  if (marker.type === 'number') return element('span', { class: 'marker', style }, `${numeral(marker)}. `);
  // Bullets say nothing but that an item starts, which the list says; boxes of tasks say more.
  const quiet = /^[•–·]$/.test(marker.char) ? 'true' : undefined;
  return element('span', { class: 'marker', 'aria-hidden': quiet, style }, `${escapeHtml(marker.char)} `);
}

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function numeral({ value, style }: Extract<Marker, { type: 'number' }>): string {
  if (style === 'decimal' || value < 1) return String(value);
  if (style === 'lower-alpha')
    return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  let left = value;
  return ROMAN.map(([letters, worth]) => {
    const count = Math.floor(left / worth);
    left -= count * worth;
    return letters.repeat(count);
  }).join('');
}

function inlineOf(run: Inline, base: TextRun | undefined, setting: Setting, display: boolean): string {
  if (run.type === 'break') return '<br>';
  const { formula, text } = run;
  const content = formula ? mathOf(formula, text, display) : wordsOf(text);
  return linked(run, styled(run, base, marked(run, content), setting), setting);
}

/** Addresses and paths of so many characters may end a line behind a slash, where browsers alone would not. */
const LONG_WORD = /\S{25,}/g;
const BEHIND_SLASH = /(?<=[^:/]\/)(?=[^/])/g;

function wordsOf(text: string): string {
  return escapeHtml(text)
    .replace(LONG_WORD, (word) => word.replace(BEHIND_SLASH, '<wbr>'))
    .replace(/\r\n|\r|\n/g, '<br>');
}

/** What a run is, as far as HTML has a name for it. */
function marked({ bold, italic, strike, font }: TextRun, content: string): string {
  const names = [
    ...(strike ? ['s'] : []),
    ...(italic ? ['i'] : []),
    ...(bold ? ['b'] : []),
    ...(font === 'code' ? ['code'] : []),
  ];
  return names.reduce((inner, name) => element(name, {}, inner), content);
}

function styled(run: TextRun, base: TextRun | undefined, content: string, setting: Setting): string {
  const { size, font, colour, underline, raise, highlight, text } = run;
  const own = colourOf(colour, setting);
  const sameFont = base !== undefined && isSameFont(font, base.font);
  const style = css({
    'font-size': raise
      ? length(size * RAISED.size, setting)
      : size === base?.size
        ? undefined
        : length(size, setting),
    'font-family': sameFont ? undefined : cssFont(font),
    color: base && own === colourOf(base.colour, setting) ? undefined : own,
    'text-decoration': underline ? 'underline' : undefined,
    'vertical-align': raise && length(size * RAISED.by * (raise === 'super' ? 1 : -1), setting),
    // Another font sits otherwise on the same line, which must not grow by it.
    'line-height': raise || (!sameFont && size === base?.size) ? 0 : undefined,
    'background-color': highlight && colourOf(highlight, setting),
  });
  const script = foreignScript(text, setting.language);
  const lang = script && isMostly(text, script) ? script.language : undefined;
  return style || lang ? element('span', { lang, style }, content) : content;
}

function linked({ link }: TextRun, content: string, setting: Setting): string {
  const target = link && targetOf(link, setting);
  return target ? element('a', target, content) : content;
}

/** Addresses of the web and of mail alone; what opens another page opens it beside the deck. */
export function targetOf(link: Link, { slideId }: Setting): Readonly<Record<string, string>> | undefined {
  if ('slide' in link) return { href: `#${slideId(link.slide)}` };
  const url = link.url.trim();
  if (!/^(?:https?|mailto):/i.test(url) || !URL.canParse(url)) return undefined;
  return { href: url, target: '_blank', rel: 'noopener noreferrer' };
}
