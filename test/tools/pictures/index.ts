/**
 * `npm run pictures [-- layouts sample examples preview]`: draws the pictures of the documents into `docs/pictures/`; all where none is
 * named. Needs LibreOffice, Poppler and Chromium.
 */
import { drawExamples } from './examples.ts';
import { drawLayouts } from './layouts.ts';
import { drawPreview } from './preview.ts';
import { drawSample } from './sample.ts';

const PICTURES: Readonly<Record<string, () => Promise<void>>> = {
  layouts: drawLayouts,
  sample: drawSample,
  examples: drawExamples,
  preview: drawPreview,
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(PICTURES)) await PICTURES[name]?.();
