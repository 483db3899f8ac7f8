import { expect, it, test } from 'vitest';
import { languageOf } from '../../src/report/language.ts';
import { readReport } from '../../src/report/read.ts';

const languageIn = (markdown: string) => languageOf(readReport(markdown).report);

test.each([
  [
    'en-US',
    'The cranes were repaired and the gates of the harbour are open, which is what we had planned for it.',
  ],
  [
    'de-DE',
    'Die Kräne sind repariert, und das Tor ist offen. Wir haben nicht gewusst, dass auch die Schleuse mit der Pumpe von der Werft ist; sie wird für die Flut auf eine Stunde geschlossen.',
  ],
  [
    'fr-FR',
    'Les grues sont réparées et la porte est ouverte. Nous avons vu que les écluses dans le port ne sont pas prêtes pour une marée qui est aux limites, avec des vents sur la digue.',
  ],
  [
    'es-ES',
    'Las grúas están reparadas y la puerta está abierta. Los pilotos han visto que el puerto no es más que una parte del plan para los barcos, y se fue con las mareas como una ola por el muelle.',
  ],
  ['zh-CN', '起重机已经修好，闸门也开了。我们对这个季度很满意。'],
  ['zh-TW', '起重機已經修好，閘門也開了。我們對這個季度很滿意。'],
  ['ja-JP', 'クレーンは修理され、門も開きました。'],
  ['ko-KR', '크레인이 수리되었고 문도 열렸습니다.'],
  ['ar-SA', 'أُصلحت الرافعات وفُتحت البوابات في مارس.'],
  ['he-IL', 'המנופים תוקנו והשערים נפתחו במרץ.'],
  ['ru-RU', 'Краны отремонтированы, ворота открыты в марте.'],
  ['th-TH', 'ซ่อมเครนแล้ว และเปิดประตูแล้ว'],
])('%s', (language, text) => expect(languageIn(`# R\n\n## A\n\n${text}`)).toBe(language));

it('is what the report says', () => {
  expect(languageIn('---\nlang: nl\n---\n\n# R\n\nThe cranes of the harbour are open.')).toBe('nl');
});

it('is English where too little is said', () => {
  expect(languageIn('# R\n\nDie Kräne.')).toBe('en-US');
  expect(languageIn('# R\n\nThe word 港口 means harbour.')).toBe('en-US');
});

test.each([
  ['de', 'de'],
  ['de_DE', 'de-DE'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['EN-gb', 'en-GB'],
  ['xx-', 'en-US'],
  ['../x', 'en-US'],
  ['', 'en-US'],
])('takes “lang: %s” for %s', (lang, tag) => {
  expect(languageIn(`---\nlang: "${lang}"\n---\n\n# R`)).toBe(tag);
});
