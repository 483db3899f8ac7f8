/** Which addresses of a report are links in a deck. */

const SCHEME = /^(?:https?|mailto):/i;

/** Only what leads somewhere from a deck: the web, a mailbox, a heading of the report. Undefined for all else. */
export function linkTo(url: string): string | undefined {
  if (SCHEME.test(url)) return url;
  return url.length > 1 && url.startsWith('#') ? decoded(url) : undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
