/** What a table's numbers and dates are written like: decided column by column, then by the table, then by language. */
import { type DecimalMark, DIGITS, type MarkEvidence, markEvidence } from './digits.ts';

export interface ColumnReading {
  readonly mark: DecimalMark;
  /** The column contradicts itself, or nothing tells what its one separator means. */
  readonly ambiguous: boolean;
  readonly dayFirst: boolean;
}

const COMMA_LANGUAGES =
  /^(?:de|fr|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|sk|hu|ru|uk|be|bg|ro|el|tr|id|vi|hr|sl|sr|ca|lt|lv|et|is|gl|eu)\b/i;
const POINT_REGIONS = /-(?:CH|LI|MX|US|PR|DO|GT|HN|NI|PA|SV)\b/;
const EUROPEAN_CUE = /\d\s?(?:Tsd|Mio|Mrd|тыс|млн|млрд)\b|\d\s?(?:€|kr|zł|Kč|руб)/u;
const FOREIGN_LETTER = /[äöüßéèêàñçãõłżśćčšžåøæ]|[а-я]/i;
const TOKEN = new RegExp(`(?<![\\w.])${DIGITS}`);
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/;

/** Reads the conventions of each column from its cells' plain texts. `words` is what surrounds the numbers. */
export function readingsOf(
  columns: readonly (readonly string[])[],
  words: string,
  language: string,
): readonly ColumnReading[] {
  const evidence = columns.map(evidenceOf);
  const table = evidence.flat();
  const dayFirst = isDayFirst(columns.flat(), language);
  return evidence.map((column, index) => {
    const own = certain(column);
    if (own === 'both') return { mark: '.', ambiguous: true, dayFirst };
    if (own !== undefined) return { mark: own, ambiguous: false, dayFirst };
    const open = column.some((found) => found === '.?' || found === ',?');
    if (!open) return { mark: markOfLanguage(language), ambiguous: false, dayFirst };
    const rest = certain(table);
    if (rest === '.' || rest === ',') return { mark: rest, ambiguous: false, dayFirst };
    // Signs of a comma language tell that `1.234` is grouped. `1,234` is grouped in English, and nobody writes three
    // decimals of money: there only the language itself makes a decimal mark of the comma.
    const cue =
      column.includes('.?') &&
      ((columns[index] ?? []).some((text) => EUROPEAN_CUE.test(text)) || FOREIGN_LETTER.test(words));
    if (cue) return { mark: ',', ambiguous: false, dayFirst };
    return { mark: markOfLanguage(language), ambiguous: language === '', dayFirst };
  });
}

function evidenceOf(texts: readonly string[]): readonly MarkEvidence[] {
  return texts.flatMap((text) => {
    if (text.length > 40) return [];
    const token = TOKEN.exec(text)?.[0];
    return token === undefined || !/[.,]/.test(token) ? [] : [markEvidence(token)];
  });
}

function certain(evidence: readonly MarkEvidence[]): DecimalMark | 'both' | undefined {
  const point = evidence.includes('.');
  const comma = evidence.includes(',');
  if (point && comma) return 'both';
  return point ? '.' : comma ? ',' : undefined;
}

/** The decimal mark by custom of a language (BCP 47). */
export function markOfLanguage(language: string): DecimalMark {
  return COMMA_LANGUAGES.test(language) && !POINT_REGIONS.test(language) ? ',' : '.';
}

function isDayFirst(texts: readonly string[], language: string): boolean {
  for (const text of texts) {
    const match = SLASHED.exec(text);
    if (match === null) continue;
    if (Number(match[1]) > 12) return true;
    if (Number(match[2]) > 12) return false;
  }
  return !/^(?:en(?:-US)?)?$/i.test(language);
}
