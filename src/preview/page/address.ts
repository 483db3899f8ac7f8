/** Addresses of slides within the page, as links of the deck have them too: `#slide=KEY`. */

const START = '#slide=';

/** The key of the slide that is meant; '' where it is none. */
export function slideAt(hash: string): string {
  return hash.startsWith(START) ? decodeURIComponent(hash.slice(START.length)) : '';
}

export function addressOf(key: string): string {
  return START + encodeURIComponent(key);
}
