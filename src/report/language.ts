/** The language of a report. */
import type { Report } from './model.ts';

/** What a report is taken to be written in that does not say. */
export const DEFAULT_LANGUAGE = 'en-US';

/** A BCP 47 tag: what the report says of itself, or English. */
export function languageOf({ metadata }: Report): string {
  return metadata.lang ?? DEFAULT_LANGUAGE;
}
