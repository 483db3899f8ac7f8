import { describe, expect, it, test } from 'vitest';
import { foreignScript, isMostly, isRightToLeft } from '../../src/deck/script.ts';

describe('the way a text runs', () => {
  test.each([
    ['plain', false],
    ['', false],
    ['12.5%', false],
    ['תקן ISO 9001', true],
    ['ISO 9001 תקן', false],
    ['42 سفينة', true],
    ['中文', false],
  ])('%s', (text, expected) => expect(isRightToLeft(text)).toBe(expected));
});

describe('a script that Latin fonts lack', () => {
  test.each([
    ['Latin, Ελληνικά, Кириллица', 'en-US', undefined],
    ['港口', 'en-US', { language: 'zh-CN', kind: 'eastAsian', family: 'Microsoft YaHei' }],
    ['港口', 'zh-TW', { language: 'zh-TW', kind: 'eastAsian', family: 'Microsoft JhengHei' }],
    ['港口', 'ja', { language: 'ja', kind: 'eastAsian', family: 'Yu Gothic' }],
    ['港へ', 'en-US', { language: 'ja-JP', kind: 'eastAsian', family: 'Yu Gothic' }],
    ['항구', 'en-US', { language: 'ko-KR', kind: 'eastAsian', family: 'Malgun Gothic' }],
    ['ميناء', 'fa-IR', { language: 'fa-IR', kind: 'complex', family: 'Arial' }],
    ['ท่าเรือ', 'en-US', { language: 'th-TH', kind: 'complex', family: 'Leelawadee UI' }],
  ])('%s in %s', (text, language, expected) => expect(foreignScript(text, language)).toEqual(expected));

  it('is the language of the text only where most of it is in it', () => {
    const script = foreignScript('港', 'en-US');
    expect(script && isMostly('The word is 港', script)).toBe(false);
    expect(script && isMostly('港口 (port)的新起重机', script)).toBe(true);
  });
});
