/** Arbitrary reports, as Markdown: what people write, mixed without mercy. */
import fc from 'fast-check';

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('état', 'naïve', '中文字符', 'Ελλάδα', 'łódź', 'data-driven', '3.14', '42%'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{20,60}$/) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const marked = fc
  .tuple(phrase, fc.constantFrom('', '**', '*', '`', '~~'))
  .map(([text, mark]) => `${mark}${text}${mark}`);

const paragraph = fc
  .array(fc.oneof(sentence, marked), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));

const list = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('- ', '1. ', '- [ ] ', '- [x] '), sentence),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((items) => {
    let depth = 0;
    return items
      .map(([wanted, marker, text]) => {
        depth = Math.min(wanted, depth + 1);
        return `${'   '.repeat(depth)}${marker}${text}`;
      })
      .join('\n');
  });

const cell = fc.oneof(phrase, fc.integer({ min: 0, max: 99_999 }).map(String), fc.constant(''), sentence);
const table = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) =>
    fc
      .tuple(
        fc.array(phrase, { minLength: columns, maxLength: columns }),
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 20 }),
      )
      .map(([header, rows]) =>
        [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
      ),
  );

const code = fc
  .tuple(
    fc.constantFrom('', 'js', 'unknown'),
    fc.array(
      fc.tuple(fc.nat(6), sentence).map(([indent, text]) => ' '.repeat(indent * 2) + text),
      { minLength: 1, maxLength: 60 },
    ),
  )
  .map(([language, lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``);

const quote = paragraph.map((text) => `> ${text}`);
const heading = fc
  .tuple(fc.integer({ min: 2, max: 4 }), phrase)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);

const block = fc.oneof(
  { weight: 3, arbitrary: heading },
  { weight: 3, arbitrary: paragraph },
  { weight: 3, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: fc.constant('---') },
);

/** A report with a title and up to `maxBlocks` blocks. */
export function arbitraryReport(maxBlocks = 14): fc.Arbitrary<string> {
  return fc
    .tuple(phrase, fc.array(block, { maxLength: maxBlocks }))
    .map(([title, blocks]) => `${[`# ${title}`, ...blocks].join('\n\n')}\n`);
}
