/** The language of a report. */
import type { Report } from './model.ts';

/** What a report is taken to be written in that does not say. */
export const DEFAULT_LANGUAGE = 'en-US';

/** A BCP 47 tag: what the report says of itself, `de_DE` too; English where that is none. */
export function languageOf({ metadata }: Report): string {
  try {
    const [tag] = Intl.getCanonicalLocales(metadata.lang?.trim().replaceAll('_', '-'));
    return tag ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
