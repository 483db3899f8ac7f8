/**
 * `npm run pictures [-- layouts sample examples]`: draws the pictures of the documents into `docs/pictures/`; all where none is
 * named. Needs LibreOffice and Poppler.
 */
import { drawExamples } from './examples.ts';
import { drawLayouts } from './layouts.ts';
import { drawSample } from './sample.ts';

const PICTURES: Readonly<Record<string, () => Promise<void>>> = {
  layouts: drawLayouts,
  sample: drawSample,
  examples: drawExamples,
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(PICTURES)) await PICTURES[name]?.();
