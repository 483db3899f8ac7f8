/** The words of a label: quotes, entities, icons and marks of Markdown taken away, line breaks kept. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  hellip: '…',
  larr: '←',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  rarr: '→',
};

const ICON = /\bfa[bklrs]?:fa-[\w-]+\s*/g;
const TAGS = /<\/?(?:b|i|u|s|em|strong|small|big|code|sub|sup|span|div|p|font|center|a)(?:\s[^>]*)?>/gi;

/** As it is read on the drawing. */
export function labelText(written: string): string {
  const bare = unquoted(written.trim());
  const markdown = /^`[\s\S]*`$/.test(bare);
  const text = markdown
    ? bare
        .slice(1, -1)
        .replace(/(\*\*|__)(.+?)\1/g, '$2')
        .replace(/\*(.+?)\*/g, '$1')
    : bare;
  return decoded(
    text
      .replace(/<br\s*\/?>|\\n/gi, '\n')
      .replace(TAGS, '')
      .replace(ICON, ''),
  )
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function unquoted(text: string): string {
  return /^"[\s\S]*"$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

/** Mermaid writes entities with `#`, as `#quot;` and `#35;`; HTML with `&`. */
function decoded(text: string): string {
  return text.replace(/[#&]#?(x[\da-f]+|\d+|[a-z]+);/gi, (entity, code: string) => {
    if (/^\d+$/.test(code)) return character(Number(code)) ?? entity;
    if (/^x[\da-f]+$/i.test(code)) return character(Number.parseInt(code.slice(1), 16)) ?? entity;
    return NAMED[code.toLowerCase()] ?? entity;
  });
}

function character(code: number): string | undefined {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
