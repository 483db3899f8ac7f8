/** Rules about what is added to the program. */
import type { About } from './rule.ts';

export const EXTENSIONS = {
  'extension-failed': {
    meaning: 'The code of an extension threw an error, or gave what no slide can be made of.',
    why: 'What it would have made is missing, so that there is no deck of this report; others are made.',
    remedy:
      'Mend the extension where the message says; without it in the configuration the report is read as if it was not there.',
  },
  'extension-invalid': {
    meaning:
      'An extension lacks something, has a key that means nothing, or has the name of what there is already.',
    why: 'Nobody would know which of two of one name counts, and a key that is misspelt does nothing.',
    remedy: 'Write the key that the message names as docs/extensions.md has it, or call it otherwise.',
  },
  'extension-warning': {
    meaning: 'An extension found something in the report that is not as it should be.',
    why: 'What that leads to only the extension knows.',
    remedy: 'See what the extension’s own documents say of it.',
  },
} as const satisfies Readonly<Record<string, About>>;
