/**
 * Units of measure: how they are spelled, what they measure, and how many of the dimension's base unit each is.
 * Durations up to hours convert into each other; days do not, since nobody says whether a day has 8 hours or 24.
 */

/** What units measure. */
export type Dimension =
  | 'count'
  | 'share'
  | 'points'
  | 'duration'
  | 'bytes'
  | 'binary-bytes'
  | 'bitrate'
  | 'byterate'
  | 'frequency'
  | 'power'
  | 'mass'
  | 'length'
  | 'money'
  | 'multiple'
  | 'rate'
  | 'score'
  | 'other';

/** A unit, and what it measures. */
export interface UnitOfMeasure {
  readonly dimension: Dimension;
  /** As shown. Units of one dimension with a factor convert into each other; without, only equal names agree. */
  readonly name: string;
  /** In the dimension's base unit: seconds, bytes, fractions. */
  readonly factor: number;
}

/** Dimensions whose units convert into each other. */
export const CONVERTIBLE: ReadonlySet<Dimension> = new Set<Dimension>([
  'share',
  'points',
  'duration',
  'bytes',
  'binary-bytes',
  'bitrate',
  'byterate',
  'frequency',
  'power',
  'mass',
  'length',
]);

/** Spellings, then dimension, shown name ('' for as spelled) and factor. Spellings are tried as written
 * first; `_` stands for a space. */
const SPELLINGS: readonly (readonly [string, Dimension, string, number])[] = [
  ['% percent pct prozent', 'share', '%', 0.01],
  ['‰ promille', 'share', '‰', 0.001],
  [
    'pp ppt ppts p.p. pps п.п. %-points %pt %pts prozentpunkte prozentpunkt percentage_points percentage_point puntos_porcentuales points_de_pourcentage',
    'points',
    'pp',
    0.01,
  ],
  ['bps. bp bips', 'points', 'bp', 0.0001],
  ['ns nsec nanoseconds nanosecond', 'duration', 'ns', 1e-9],
  ['µs μs us usec microseconds microsecond', 'duration', 'µs', 1e-6],
  ['ms msec msecs millis millisecond milliseconds millisekunden мс 毫秒 ミリ秒', 'duration', 'ms', 1e-3],
  ['s sec secs sec. second seconds sek sek. sekunden сек сек. с 秒 초 segundos secondes', 'duration', 's', 1],
  ['min mins min. minute minutes minuten minuti minutos мин мин. 分 分钟 분', 'duration', 'min', 60],
  ['h hr hrs hour hours std std. stunden heures horas ore ч час часов 小时 時間 시간', 'duration', 'h', 3600],
  ['d day days tag tage tagen jours días dias giorni dagen дней дня день 天 日 일', 'other', 'days', 1],
  ['wk wks week weeks wochen semaines semanas недель 周 週間', 'other', 'weeks', 1],
  ['mo mos month months monate mois meses месяцев 个月 ヶ月 개월', 'other', 'months', 1],
  ['yr yrs year years jahre ans años anos лет 年', 'other', 'years', 1],
  ['bytes byte octets', 'bytes', 'B', 1],
  ['KB kB kb', 'bytes', 'KB', 1e3],
  ['MB mb Mo', 'bytes', 'MB', 1e6],
  ['GB gb Go', 'bytes', 'GB', 1e9],
  ['TB tb To', 'bytes', 'TB', 1e12],
  ['PB', 'bytes', 'PB', 1e15],
  ['KiB kiB', 'binary-bytes', 'KiB', 1024],
  ['MiB', 'binary-bytes', 'MiB', 1024 ** 2],
  ['GiB', 'binary-bytes', 'GiB', 1024 ** 3],
  ['TiB', 'binary-bytes', 'TiB', 1024 ** 4],
  ['kbps kbit/s Kbps kb/s', 'bitrate', 'kbps', 1e3],
  ['Mbps mbps Mbit/s Mb/s', 'bitrate', 'Mbps', 1e6],
  ['Gbps gbps Gbit/s Gb/s', 'bitrate', 'Gbps', 1e9],
  ['B/s', 'byterate', 'B/s', 1],
  ['KB/s kB/s', 'byterate', 'KB/s', 1e3],
  ['MB/s', 'byterate', 'MB/s', 1e6],
  ['GB/s', 'byterate', 'GB/s', 1e9],
  ['Hz', 'frequency', 'Hz', 1],
  ['kHz', 'frequency', 'kHz', 1e3],
  ['MHz', 'frequency', 'MHz', 1e6],
  ['GHz', 'frequency', 'GHz', 1e9],
  ['mW', 'power', 'mW', 1e-3],
  ['W watt watts', 'power', 'W', 1],
  ['kW', 'power', 'kW', 1e3],
  ['MW', 'power', 'MW', 1e6],
  ['mg', 'mass', 'mg', 1e-6],
  ['g', 'mass', 'g', 1e-3],
  ['kg', 'mass', 'kg', 1],
  ['t tonnes tons', 'mass', 't', 1e3],
  ['mm', 'length', 'mm', 1e-3],
  ['cm', 'length', 'cm', 1e-2],
  ['km', 'length', 'km', 1e3],
  ['x × X ×. -fold fold', 'multiple', 'x', 1],
  ['rps RPS', 'rate', 'rps', 1],
  ['qps QPS', 'rate', 'QPS', 1],
  ['tps TPS', 'rate', 'TPS', 1],
  ['iops IOPS', 'rate', 'IOPS', 1],
  ['fps FPS', 'rate', 'fps', 1],
  ['rpm', 'rate', 'rpm', 1],
];
/** Verbatim units that are worth telling from nouns: they make a head's bracket a unit. */
const VERBATIM =
  'kn kN hPa kPa MPa psi dpi rpm mph km/h m/s J kV mV mA nm lb lbs oz ft gal ha acre acres hl mAh Wh kWh MWh GWh kJ MJ °C °F ° m m² m2 km² km2 m³ m3 ml kcal cal Pa bar px pt dB dBm tCO2e tCO2 kgCO2e CO2e t/a lm Nm rad ppm ppb bit bits tokens FLOPs GFLOPs TFLOPs FTE ADA ETH BTC loc LOC';

const units = new Map<string, UnitOfMeasure>();
for (const [spellings, dimension, name, factor] of SPELLINGS) {
  for (const spelling of spellings.split(' '))
    units.set(spelling.replaceAll('_', ' '), { dimension, name, factor });
}
for (const name of VERBATIM.split(' ')) units.set(name, { dimension: 'other', name, factor: 1 });

/** A unit by its spelling; capitals count first (`MB` is no `Mb`), and are forgiven where only one unit is meant. */
export function unitOf(spelling: string): UnitOfMeasure | undefined {
  const exact = units.get(spelling);
  if (exact !== undefined) return exact;
  // One or two letters mean different things by their case: M is a million and m a minute or a metre.
  return spelling.length > 2 ? units.get(spelling.toLowerCase()) : undefined;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['k K thousand Tsd. Tsd tsd mil тыс. тыс хил. rb ribu', 1e3],
  ['M mn mio. mio Mio. Mio million millions Millionen млн млн. mln mi MM mm. juta jt', 1e6],
  ['B bn billion billions Mrd. Mrd mrd млрд млрд. mld bi G Md milliards', 1e9],
  ['T trillion tn трлн', 1e12],
  ['lakh lakhs L.', 1e5],
  ['crore crores cr Cr', 1e7],
  ['千 천', 1e3],
  ['万 萬 만', 1e4],
  ['億 亿 억', 1e8],
  ['兆 조', 1e12],
];
const scales = new Map(
  SCALES.flatMap(([words, factor]) => words.split(' ').map((word) => [word, factor] as const)),
);

/** What a scale word multiplies by: `k`, `Mio.`, `億`. */
export function scaleOf(word: string): number | undefined {
  return scales.get(word) ?? (word.length > 2 ? scales.get(word.toLowerCase()) : undefined);
}

/** Source of a pattern for a currency before or after an amount. */
export const CURRENCY =
  'US\\$|CA\\$|AU\\$|NZ\\$|HK\\$|A\\$|C\\$|S\\$|R\\$|[$€£¥₹₩₽₺₴₪฿₫]|CHF|EUR|USD|GBP|JPY|CNY|INR|BRL|SEK|NOK|DKK|PLN|CZK|AUD|CAD|RUB|KRW|TRY|MXN|SGD|Fr\\.|kr\\.?|zł|Kč|Ft|руб\\.?|円|元|원|Rs\\.?';
const CURRENCY_ONLY = new RegExp(`^(?:${CURRENCY})$`);

/** Whether the word is a currency as amounts carry it. */
export function isCurrency(word: string): boolean {
  return CURRENCY_ONLY.test(word);
}
