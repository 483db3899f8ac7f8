/**
 * Scripts: which way a text runs, and what the scripts that Latin fonts lack are called and set in.
 *
 * Decided by characters alone; writers ask here, so that all formats agree.
 */

/** No right-to-left letter and no script that Latin fonts lack has a smaller code. */
const FIRST_FOREIGN = /[\u0590-\uFFFF]/;

const STRONG = /[\p{L}\p{Nl}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F]/u;

/** Whether a text runs from right to left, as its first letter does (UAX #9, P2 and P3). */
export function isRightToLeft(text: string): boolean {
  if (!FIRST_FOREIGN.test(text)) return false;
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** What a stretch of text in another script needs. */
export interface Script {
  /** BCP 47 tag of the language that it is most likely in. */
  readonly language: string;
  /** `eastAsian` and `complex` text have fonts of their own beside the Latin one. */
  readonly kind: 'eastAsian' | 'complex';
  /** A font that Office has for it. */
  readonly family: string;
}

interface Known extends Script {
  readonly letters: RegExp;
  /** Languages that are written in it; the deck's own is taken if it is one of them. */
  readonly languages: readonly string[];
}

const HAN: Readonly<Record<string, string>> = {
  'zh-tw': 'Microsoft JhengHei',
  'zh-hk': 'Microsoft JhengHei',
  'zh-hant': 'Microsoft JhengHei',
  ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
};

/** The more telling scripts first: Japanese text has Han characters as well. */
const SCRIPTS: readonly Known[] = [
  eastAsian(/\p{Script=Hangul}/gu, 'ko-KR', 'Malgun Gothic', ['ko']),
  eastAsian(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja-JP', 'Yu Gothic', ['ja']),
  eastAsian(/\p{Script=Han}/gu, 'zh-CN', 'Microsoft YaHei', ['zh', 'ja', 'ko']),
  complex(/\p{Script=Hebrew}/gu, 'he-IL', 'Arial', ['he', 'yi']),
  complex(/\p{Script=Arabic}/gu, 'ar-SA', 'Arial', ['ar', 'fa', 'ur', 'ps']),
  complex(/\p{Script=Thai}/gu, 'th-TH', 'Leelawadee UI', ['th']),
  complex(/\p{Script=Lao}/gu, 'lo-LA', 'Leelawadee UI', ['lo']),
  complex(/\p{Script=Khmer}/gu, 'km-KH', 'Leelawadee UI', ['km']),
  complex(/\p{Script=Myanmar}/gu, 'my-MM', 'Myanmar Text', ['my']),
  complex(/\p{Script=Devanagari}/gu, 'hi-IN', 'Nirmala UI', ['hi', 'mr', 'ne']),
  complex(/\p{Script=Bengali}/gu, 'bn-IN', 'Nirmala UI', ['bn', 'as']),
  complex(/\p{Script=Gujarati}/gu, 'gu-IN', 'Nirmala UI', ['gu']),
  complex(/\p{Script=Gurmukhi}/gu, 'pa-IN', 'Nirmala UI', ['pa']),
  complex(/\p{Script=Tamil}/gu, 'ta-IN', 'Nirmala UI', ['ta']),
  complex(/\p{Script=Telugu}/gu, 'te-IN', 'Nirmala UI', ['te']),
  complex(/\p{Script=Kannada}/gu, 'kn-IN', 'Nirmala UI', ['kn']),
  complex(/\p{Script=Malayalam}/gu, 'ml-IN', 'Nirmala UI', ['ml']),
];

function eastAsian(letters: RegExp, language: string, family: string, languages: readonly string[]): Known {
  return { letters, language, family, languages, kind: 'eastAsian' };
}

function complex(letters: RegExp, language: string, family: string, languages: readonly string[]): Known {
  return { letters, language, family, languages, kind: 'complex' };
}

/** The script that Latin fonts lack and a text has; undefined for most texts. `deckLanguage` is a BCP 47 tag. */
export function foreignScript(text: string, deckLanguage: string): Script | undefined {
  if (!FIRST_FOREIGN.test(text)) return undefined;
  const known = SCRIPTS.find(({ letters }) => text.search(letters) >= 0);
  if (!known) return undefined;
  const { kind } = known;
  const tag = deckLanguage.toLowerCase();
  const isOwn = known.languages.includes(tag.split('-')[0] ?? '');
  const language = isOwn ? deckLanguage : known.language;
  const han = Object.keys(HAN).find((prefix) => tag.startsWith(prefix));
  const family = isOwn && han && known.kind === 'eastAsian' ? (HAN[han] ?? known.family) : known.family;
  return { language, kind, family };
}

/** Whether more of the text's letters are in the script than in any other. */
export function isMostly(text: string, { kind }: Script): boolean {
  const own = SCRIPTS.filter((script) => script.kind === kind).reduce(
    (sum, { letters }) => sum + (text.match(letters)?.length ?? 0),
    0,
  );
  return own * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
