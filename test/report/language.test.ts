import { expect, it } from 'vitest';
import { languageOf } from '../../src/report/language.ts';
import { readReport } from '../../src/report/read.ts';

it.each([
  ['de', 'de'],
  ['de_DE', 'de-DE'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['EN-gb', 'en-GB'],
  ['xx-', 'en-US'],
  ['../x', 'en-US'],
  ['', 'en-US'],
])('takes “lang: %s” for %s', (lang, tag) => {
  expect(languageOf(readReport(`---\nlang: "${lang}"\n---\n\n# R`).report)).toBe(tag);
});
