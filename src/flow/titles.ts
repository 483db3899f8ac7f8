/** Titles as a deck shows them: no two slides have the same one, since links, search and readers tell slides by it. */
import { words } from '../wording.ts';

/**
 * Titles that several slides share are told apart: “Risks (2 of 3)”; one that only the cover has as well is its second.
 */
export function numberTitles(titles: readonly string[], cover: string, language: string): readonly string[] {
  const totals = new Map<string, number>();
  for (const title of titles) totals.set(title, (totals.get(title) ?? 0) + 1);
  const taken = new Set([cover, ...titles]);
  const take = (wanted: string): string => {
    const free = taken.has(wanted) ? numbered(wanted, taken) : wanted;
    taken.add(free);
    return free;
  };
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const total = totals.get(title) ?? 1;
    const part = (seen.get(title) ?? 0) + 1;
    seen.set(title, part);
    if (total === 1) return title === cover ? take(title) : title;
    return unbroken(title, take(`${title} (${words(language).part(part, total)})`));
  });
}

/** What is added to the title stays on one line: “of 3)” alone on the second says nothing. */
function unbroken(title: string, numbered: string): string {
  return `${title} ${numbered.slice(title.length + 1).replaceAll(' ', '\u00a0')}`;
}

/** The title with the first number, from 2, that makes it one of its own: a report may have such a title itself. */
function numbered(title: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) {
    const candidate = `${title} (${n})`;
    if (!taken.has(candidate)) return candidate;
  }
}
