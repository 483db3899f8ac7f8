/**
 * Syntax colours, in the theme's own: Shiki reads the code with a theme whose colours stand for colour roles.
 *
 * Shiki and its grammars are loaded only when a report has code, and only the grammars that it needs.
 */

import type { Token } from '../flow/piece.ts';
import type { Code } from '../report/model.ts';
import type { Scopes } from './shiki.ts';

/** Which scopes take which colour; all of them have enough contrast on a panel. */
const SCOPES: readonly Scopes[] = [
  { role: 'muted', scope: ['comment', 'punctuation.definition.comment'] },
  { role: 'good', scope: ['string', 'punctuation.definition.string', 'markup.inserted'] },
  {
    role: 'accent',
    scope: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'markup.heading'],
  },
  { role: 'accent3', scope: ['entity.name.function', 'support.function', 'entity.other.attribute-name'] },
  { role: 'warning', scope: ['constant.numeric', 'constant.language', 'constant.character.escape'] },
  { role: 'bad', scope: ['markup.deleted', 'invalid'] },
];

/** Above this many characters the colours are not worth the wait. */
const LONGEST = 100_000;

/** Identifies a piece of code among a report's highlights. */
export function highlightKey({ language, text }: Pick<Code, 'language' | 'text'>): string {
  return `${language ?? ''}\n${text}`;
}

type Lines = readonly (readonly Token[])[];

/** What was coloured last, as a report that is written has the same code after each save; undefined where it has no colours. */
const coloured = new Map<string, Lines | undefined>();
const MOST_COLOURED = 200;

/** Lines of coloured tokens for every piece of code whose language is known, by `highlightKey`. */
export async function highlight(codes: readonly Code[]): Promise<ReadonlyMap<string, Lines>> {
  const wanted = new Map(
    codes
      .filter((code) => code.language !== undefined && code.text.length <= LONGEST)
      .map((code) => [highlightKey(code), code]),
  );
  const fresh = new Map([...wanted].filter(([key]) => !coloured.has(key)));
  if (fresh.size > 0) {
    const { tokenize } = await import('./shiki.ts');
    const lines = await tokenize(fresh, SCOPES);
    for (const key of fresh.keys()) coloured.set(key, lines.get(key));
  }
  const found = [...wanted.keys()].flatMap((key) => {
    const lines = coloured.get(key);
    return lines ? [[key, lines] as const] : [];
  });
  for (const key of [...coloured.keys()].slice(0, Math.max(0, coloured.size - MOST_COLOURED)))
    coloured.delete(key);
  return new Map(found);
}
