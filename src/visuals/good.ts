/** Which direction of a measure is good, by its name; nothing where nobody can know. */
import type { Head } from './data/head.ts';
import { fold } from './lexicon/fold.ts';
import { longestMention } from './lexicon/index.ts';

const NEGATION = /(?:^|[\s(-])(?:non|not|un|missed|lost|without|no|failed|false)(?=[\s-])/g;

/** The good direction of a measure; an arrow in the head beats words, longer words beat shorter ones. */
export function goodDirection(head: Head): 'higher' | 'lower' | undefined {
  if (head.good !== undefined) return head.good;
  const lower = longestMention('lowerIsBetter', head.name);
  const higher = longestMention('higherIsBetter', head.name);
  const neither = longestMention('neither', head.name);
  const best = Math.max(lower, higher);
  if (best === 0 || neither >= best || lower === higher) return undefined;
  const direction = lower > higher ? 'lower' : 'higher';
  const negations = fold(head.name).match(NEGATION)?.length ?? 0;
  // `False positives` and `missed deadlines` have their own entries or none: a flipped word is a guess.
  return negations % 2 === 0 || /^false (?:positive|negative)/.test(fold(head.name)) ? direction : undefined;
}
