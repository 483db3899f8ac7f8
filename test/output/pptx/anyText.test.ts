/** Whatever a text holds, the file is well-formed and says it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openDeck } from '../../support/deck.ts';
import { parseXml } from '../../support/xml.ts';
import { cell, chartShape, deck, paragraph, run, slide, table, text } from './support/decks.ts';
import { template } from './support/template.ts';

/** Text with what trips XML and pptxgenjs: markup, control characters, halves of surrogate pairs, line ends. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<a:p>',
      '</a:t>',
      '$&',
      '\0',
      '\x08',
      '\x1b',
      '\uFFFD',
      '\uFFFE',
      '\uD800',
      '\uDC00',
      '\n',
      '\r\n',
      '\t',
      ' ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 12,
});

/** What of it XML can hold, line ends as line feeds. */
function sayable(words: string): string {
  const chars = Array.from(words.replace(/\r\n?/g, '\n')).filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    const control = code < 0x20 && char !== '\n' && char !== '\t';
    return !control && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
  return chars.join('');
}

it('says any text in runs, cells, names and notes', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, fc.webUrl({ withQueryParameters: true }), async (one, other, url) => {
      const shapes = [
        text([paragraph([run(one), run(other, { link: { url } })]), paragraph(other)], {
          name: one,
          alt: other,
        }),
        table([[cell(one), cell(other)]], { columns: [200, 200], alt: one }),
        chartShape(
          { categories: [one, other, one, other], categoryName: other, title: one },
          { name: other },
        ),
      ];
      const bytes = await writePptx(
        deck([slide('s', shapes, { notes: [one] })], { title: one, author: other, language: one }),
        template,
      );
      const { file, slides } = openDeck(bytes);
      for (const path of file.paths.filter((part) => /\.(xml|rels)$/.test(part))) parseXml(file.text(path));
      const [, body, grid] = slides[0]?.shapes ?? [];
      expect(body?.text).toBe(`${sayable(one)}${sayable(other)}\n${sayable(other)}`);
      expect(grid?.text).toBe(`${sayable(one)}\n${sayable(other)}`);
      expect(slides[0]?.notes).toBe(sayable(one));
    }),
    { numRuns: 60 },
  );
});
