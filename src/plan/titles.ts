/**
 * What stands at the head of a slide: a title that no other section uses, and the way there.
 */

/** A heading on the way from the report's title to a slide. */
export interface Step {
  readonly slug: string;
  readonly heading: string;
}

const SEPARATOR = ' › ';

function qualifiedBy(parent: string, heading: string): string {
  return `${parent}: ${heading}`;
}

/** The way to a slide: the headings above the one that its title shows, but for those that the title names as well. */
export function kicker(path: readonly Step[], title: string): string {
  return path
    .map((step) => step.heading)
    .filter((heading) => heading !== '' && heading !== title && !title.startsWith(qualifiedBy(heading, '')))
    .join(SEPARATOR);
}

/**
 * A title for every section's heading: the heading itself, or with its parent's before it where another section
 * is called the same, or with a number where that does not tell them apart either, or where it is the cover's title.
 */
export function sectionTitles(
  paths: readonly (readonly Step[])[],
  cover: string,
): ReadonlyMap<string, string> {
  const plain = (path: readonly Step[]) => path.at(-1)?.heading ?? '';
  const qualified = (path: readonly Step[]) => {
    const parent = path.at(-2)?.heading;
    return parent ? qualifiedBy(parent, plain(path)) : plain(path);
  };
  const plainCounts = count(paths.map(plain));
  const first = paths.map((path) =>
    (plainCounts.get(plain(path)) ?? 0) > 1 ? qualified(path) : plain(path),
  );
  const taken = new Map([[cover, 1]]);
  return new Map(
    paths.map((path, i) => {
      const title = first[i] ?? '';
      const seen = (taken.get(title) ?? 0) + 1;
      taken.set(title, seen);
      return [path.at(-1)?.slug ?? '', seen > 1 ? `${title} (${seen})` : title];
    }),
  );
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
