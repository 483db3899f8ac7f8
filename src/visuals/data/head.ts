/** A column's or row's head: its name apart from the unit, scale and direction that it may carry. */
import { LETTERS } from '../lexicon/letters.ts';
import { CURRENCY, isCurrency, scaleOf, type UnitOfMeasure, unitOf } from './units.ts';

/** The head of a column. */
export interface Head {
  /** As written. */
  readonly title: string;
  /** Without the unit: `Response Time` of `Response Time (ms)`. */
  readonly name: string;
  readonly unit?: UnitOfMeasure;
  /** The unit as the head writes it, scale word included: `M€`. */
  readonly unitText?: string;
  /** What bare numbers are multiplied by: 1e6 for `in Mio. €`. */
  readonly scale: number;
  /** An arrow says which direction is good: `Acc.↑`. */
  readonly good?: 'higher' | 'lower';
}

const PERCENT: UnitOfMeasure = { dimension: 'share', name: '%', factor: 0.01 };
const BRACKET = /^(.*?)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])\s*(.{0,2})$/;
const TRAILING = /^(.+?)(?:,\s*|\s+in\s+|\s+)(\S+(?:\s\S+)?)$/;
/** The whole head is a rate's unit: `Ops/sec`, `QPS`. */
const RATE = new RegExp(
  `^[${LETTERS}]{1,12}\\s?(?:/|per)\\s?(?:s|sec|second|min|minute|hour|h|day|op|req|request|user)$|^(?:[QTR]PS|FPS|IOPS)$`,
  'i',
);
const ARROW = /\s*\(?([↑↓⬆⬇▲▼])\)?\s*/;

/** Reads a head; a bracket that holds no unit stays part of the name. */
export function readHead(title: string): Head {
  const arrow = ARROW.exec(title)?.[1];
  const text = spaced(title).replace(ARROW, ' ').replace(/（/g, ' (').replace(/）/g, ')').trim();
  const good =
    arrow === undefined ? {} : { good: /[↑⬆▲]/.test(arrow) ? ('higher' as const) : ('lower' as const) };
  if (/[/pP]/.test(text) && RATE.test(text))
    return {
      title,
      name: text,
      unit: { dimension: 'rate', name: text, factor: 1 },
      unitText: text,
      scale: 1,
      ...good,
    };
  const bracket = /[)\]]/.test(text) ? BRACKET.exec(text) : null;
  const bracketed = bracket === null ? undefined : headUnit(bracket[2] ?? bracket[3] ?? '');
  if (bracket !== null && bracketed !== undefined) {
    const name = [bracket[1], bracket[4]]
      .filter((part) => part !== '')
      .join(' ')
      .trim();
    const unitText = bracket[2] ?? bracket[3] ?? '';
    return { title, name: name === '' ? title : name, ...bracketed, unitText, ...good };
  }
  const share = !text.includes('%') ? null : /^%\s*(?:of\s+)?(.+)$|^(.+?)\s*%$/.exec(text);
  if (share !== null && !/^\d/.test(text)) {
    return { title, name: text, unit: PERCENT, unitText: '%', scale: 1, ...good };
  }
  const trailing = TRAILING.exec(text);
  const [, name, word = ''] = trailing ?? [];
  const mayEnd = name !== undefined && (/,| in /.test(text) || TELLING.test(word));
  const unit = mayEnd ? headUnit(word) : undefined;
  if (name !== undefined && unit?.unit !== undefined)
    return { title, name, ...unit, unitText: word, ...good };
  return { title, name: text === '' ? title : text, scale: 1, ...good };
}

/** `RunTime` as two words; `GitHub stars` and `iOS` as they are. */
function spaced(title: string): string {
  return /^(?:[A-Z][a-z]+){2,}$/.test(title) ? title.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : title;
}

/** What an author says of all numbers of a table. */
export interface Asked {
  readonly unit?: string;
  readonly good?: 'higher' | 'lower';
}

/** The head with what its author says of it: a unit where it has none, and in any case which direction is good. */
export function askedHead(head: Head, { unit, good }: Asked): Head {
  const told = head.unit === undefined && unit !== undefined ? (unitHead(unit) ?? ownUnit(unit)) : {};
  return { ...head, ...told, ...(good !== undefined && { good }) };
}

/** A unit that only its author knows. */
function ownUnit(name: string): Pick<Head, 'unit' | 'unitText'> {
  return { unit: { dimension: 'other', name, factor: 1 }, unitText: name };
}

/** Without brackets or comma a last word is a unit only if it is no word besides: `Mbps`, not `days` or `min`. */
const TELLING = /^(?:[kMG]bps|[kMGT]i?B|[KMG]B\/s|ms|µs|ns|kg|kWh|MWh|[$€£¥])$/;

const AMOUNT = new RegExp(`^(?:in\\s+)?(?:(${CURRENCY})\\s?)?([${LETTERS}]+\\.?)?(?:\\s?(${CURRENCY}))?$`);
const COMPOSITE = new RegExp(`^[${LETTERS}$€£%#]{1,12}\\s?(?:/|per)\\s?[${LETTERS}\\d²]{1,12}$`);

/** The unit that a whole text is, as the corner of a table may say it: `€ million`. */
export function unitHead(title: string): Pick<Head, 'unit' | 'unitText' | 'scale'> | undefined {
  const unit = headUnit(title);
  return unit?.unit === undefined ? undefined : { ...unit, unitText: title };
}

/** What a bracket says: a unit, a currency, a scale word, or both of these. */
function headUnit(text: string): { unit?: UnitOfMeasure; scale: number } | undefined {
  const words = text.trim().replace(/^in\s+/i, '');
  if (words === '') return undefined;
  if (words === '%') return { unit: PERCENT, scale: 1 };
  if (isCurrency(words)) return { unit: { dimension: 'money', name: words, factor: 1 }, scale: 1 };
  const unit = unitOf(words);
  if (unit !== undefined) return { unit, scale: 1 };
  const attached =
    /^([kKM]|Mio\.?|Mrd\.?|Tsd\.?|[千万萬億亿])([€$£¥元円원]|EUR|USD|CHF)$|^([€$£])([kKMm]|bn|mn)$/.exec(
      words,
    );
  const amount = attached === null ? AMOUNT.exec(words) : null;
  const currency = attached?.[2] ?? attached?.[3] ?? amount?.[1] ?? amount?.[3];
  const scale = scaleWord(attached?.[1] ?? attached?.[4] ?? amount?.[2]);
  if (scale !== undefined) {
    return currency === undefined
      ? { scale }
      : { unit: { dimension: 'money', name: currency, factor: 1 }, scale };
  }
  if (COMPOSITE.test(words)) {
    return { unit: { dimension: 'rate', name: words, factor: 1 }, scale: 1 };
  }
  return undefined;
}

function scaleWord(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return word === 'm' ? 1e6 : (scaleOf(word) ?? scaleOf(word.replace(/s$/, '')));
}
