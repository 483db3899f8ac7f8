/** Ordinal levels: whether a column's words are steps of one known scale, and which is worse. */

import { fold } from '../lexicon/fold.ts';
import { ordinalScales } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';

/** Words that stand in an order. */
export interface Levels {
  /** Rank of each cell in its scale; `null` for a gap. */
  readonly ranks: readonly (number | null)[];
  /** The levels that occur or lie between those that occur, from least to most, as written. */
  readonly names: readonly string[];
  /** Rank of each name. */
  readonly steps: readonly number[];
  /** Rank of the scale's last level, whether it occurs or not. */
  readonly last: number;
  /** Ranks of what is usually the least and the most, which a column may happen not to have: low and high, 1 and 5. */
  readonly usual: readonly [least: number, most: number];
  /** Index of each cell's level in `names`. */
  readonly indexes: readonly (number | null)[];
}

const NUMBERED = new RegExp(
  String.raw`^(?:level|stufe|niveau|nivel|tier|l|grade)?\s?([1-5])(?:\s?/\s?5|\s?[-–—(:]\s?[${LETTERS} )]+)?$`,
  'i',
);
const GLYPH = new RegExp(`^[^${LETTERS}0-9]+`);

/** Reads texts as levels of one scale; blank texts are gaps. `undefined` unless every other text is a level. */
export function levelsOf(texts: readonly string[]): Levels | undefined {
  const bare = texts.map(levelWord);
  const present = bare.filter((text) => text !== '');
  if (present.length < 2 && texts.length > 1) return undefined;
  for (const scale of ordinalScales()) {
    if (present.every((text) => scale.has(text))) {
      return toLevels(
        texts,
        bare.map((text) => scale.get(text) ?? null),
        Math.max(...scale.values()),
        [scale.get('low') ?? Number.POSITIVE_INFINITY, scale.get('high') ?? 0],
      );
    }
  }
  return undefined;
}

/** The same for `1` to `5`, which are levels only where a head says so. */
export function numberedLevelsOf(texts: readonly string[]): Levels | undefined {
  const ranks = texts.map((text) => {
    const match = NUMBERED.exec(text.trim());
    return match === null ? null : Number(match[1]) - 1;
  });
  return ranks.some((rank) => rank === null) ? undefined : toLevels(texts, ranks, 4, [0, 4]);
}

/** Without the glyph before it and the remark behind it: `🔴 High (H)` is `high`. */
function levelWord(text: string): string {
  return fold(text.replace(GLYPH, '').replace(/\s*[([].*$/, '')).replace(
    / (?:risk|probability|impact|likelihood|severity|priority)$/,
    '',
  );
}

function toLevels(
  texts: readonly string[],
  ranks: readonly (number | null)[],
  last: number,
  usual: Levels['usual'],
): Levels | undefined {
  const written = new Map<number, string>();
  ranks.forEach((rank, index) => {
    if (rank !== null && !written.has(rank)) written.set(rank, texts[index] ?? '');
  });
  const steps = [...written.keys()].sort((one, other) => one - other);
  if (steps.length === 0) return undefined;
  return {
    ranks,
    last,
    usual,
    names: steps.map((step) => written.get(step) ?? ''),
    steps,
    indexes: ranks.map((rank) => (rank === null ? null : steps.indexOf(rank))),
  };
}
