/** Slugs of headings, as GitHub makes them, so that `#links` written for GitHub work. */

const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

/** Lower case, punctuation dropped, spaces as hyphens. */
export function slugOf(heading: string): string {
  return heading.trim().toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');
}

/**
 * A function that gives each heading its slug, which is the `id` that its author gave it: `-1`, `-2` … where it is
 * taken, `section` where nothing is left.
 */
export function createSlugger(): (heading: string, id?: string) => string {
  const repeats = new Map<string, number>();
  return (heading, id) => {
    const slug = id ?? (slugOf(heading) || 'section');
    let count = repeats.get(slug) ?? 0;
    let unique = slug;
    while (repeats.has(unique)) {
      count += 1;
      unique = `${slug}-${count}`;
    }
    repeats.set(slug, count);
    if (unique !== slug) repeats.set(unique, 0);
    return unique;
  };
}
