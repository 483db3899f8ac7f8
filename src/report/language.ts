/**
 * The language of a report: what it says of itself, or else what its letters and most frequent words say.
 *
 * A wrong guess does harm (it chooses how numbers are read, and fonts), so that only a clear one counts.
 */
import type { Block, Report, Section } from './model.ts';
import { plainText, runsOf } from './text.ts';

/** What a report is taken to be written in that does not say, and in which nothing tells. */
export const DEFAULT_LANGUAGE = 'en-US';

/** So many characters tell enough. */
const SAMPLE = 6000;

/** A script counts where so many of a hundred letters are in it; Chinese needs few characters for many words. */
const LEAST_SHARE = 0.3;

/** Languages by their own letters; the more telling first. */
const BY_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko-KR', /\p{Script=Hangul}/gu],
  ['ja-JP', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh-TW', /[們這個來時說國學會對發點過還後應體實現開關]/gu],
  ['zh-CN', /[们这个来时说国学会对发点过还后应体实现开关]/gu],
  ['zh-CN', /\p{Script=Han}/gu],
  ['fa-IR', /[پچژگکی]/gu],
  ['ar-SA', /\p{Script=Arabic}/gu],
  ['he-IL', /\p{Script=Hebrew}/gu],
  ['th-TH', /\p{Script=Thai}/gu],
  ['hi-IN', /\p{Script=Devanagari}/gu],
  ['el-GR', /\p{Script=Greek}/gu],
  ['uk-UA', /[іїєґ]/giu],
  ['ru-RU', /\p{Script=Cyrillic}/gu],
];

/** Letters that only some texts of a script have need a smaller share of it. */
const TELLING: Readonly<Record<string, number>> = {
  'ja-JP': 0.1,
  'zh-TW': 0.03,
  'fa-IR': 0.04,
  'uk-UA': 0.03,
};

/** Words that sentences of a language can hardly do without, and others hardly have. */
const BY_WORDS: Readonly<Record<string, RegExp>> = {
  'en-US': words('the|and|of|to|is|that|with|for|was|are|this|from|have|which|it'),
  'de-DE': words('der|die|das|und|ist|nicht|mit|ein|eine|wurde|für|auf|auch|sich|von|werden|sind|wir'),
  'fr-FR': words('les|des|est|une|dans|pour|nous|avec|qui|sur|pas|sont|été|aux|cette|et|du'),
  'es-ES': words('los|las|una|del|para|con|por|que|más|como|está|han|fue|son|el|y|se'),
  'it-IT': words('gli|della|che|è|una|per|con|sono|nel|delle|non|questo|anche|dei|il|di'),
  'pt-BR': words('não|uma|para|com|são|os|dos|das|mais|foi|pelo|também|está|nós|ao|em|do'),
  'nl-NL': words('het|een|van|niet|voor|zijn|wordt|met|dat|aan|ook|werd|deze|naar|wij'),
  'pl-PL': words('nie|się|jest|na|że|oraz|dla|przez|który|były|został|są|do|od'),
  'sv-SE': words('och|att|det|som|inte|för|är|på|med|har|till|av|ett|vi'),
};

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`, 'giu');
}

/** So many of them, and so many times as many as of any other language, make a language certain. */
const LEAST_WORDS = 12;
const LEAD = 2;

/** A BCP 47 tag: what the report says of itself, what its text tells, or English. */
export function languageOf({ metadata, title, sections }: Report): string {
  const told = tagOf(metadata.lang);
  if (told !== undefined) return told;
  const sample = sampleOf(title, sections);
  return byLetters(sample) ?? byWords(sample) ?? DEFAULT_LANGUAGE;
}

/** The tag that is meant, `de_DE` too; undefined where it is none. */
function tagOf(lang: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang?.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function sampleOf(title: string, sections: readonly Section[]): string {
  let sample = title;
  const take = (section: Section) => {
    if (sample.length >= SAMPLE) return;
    sample += `\n${plainText(section.heading)}\n${section.blocks.map(textOf).join('\n')}`.slice(0, SAMPLE);
    section.sections.forEach(take);
  };
  sections.forEach(take);
  return sample;
}

function textOf(block: Block): string {
  return plainText(runsOf(block).filter((run) => run.type !== 'text' || !run.code));
}

function byLetters(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isForeign = (sample.match(/[\u0370-\uFFFF]/g)?.length ?? 0) >= letters * LEAST_SHARE;
  if (!isForeign || letters === 0) return undefined;
  return BY_LETTERS.find(
    ([language, pattern]) =>
      (sample.match(pattern)?.length ?? 0) >= letters * (TELLING[language] ?? LEAST_SHARE),
  )?.[0];
}

function byWords(sample: string): string | undefined {
  const counts = Object.entries(BY_WORDS)
    .map(([language, pattern]) => ({ language, count: sample.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || best.count < LEAST_WORDS || best.count < LEAD * (second?.count ?? 0)) return undefined;
  return best.language;
}
