/**
 * Build time: `npm run build`, which npm also runs after `npm install` in a clone and before `npm pack`.
 *
 * First what the sources import and git does not keep (font metrics, validators, themes, names of emoji and of languages),
 * then `dist/`: bundles, types and the licences of what was bundled.
 */
import { rm } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { buildDeclarations } from './declarations.ts';
import { buildEmoji } from './emoji.ts';
import { buildFontMetrics } from './fontMetrics.ts';
import { buildLanguages } from './languages.ts';
import { writeLicences } from './licences.ts';
import { DIST } from './paths.ts';
import { buildPreviewPage } from './previewPage.ts';
import { buildValidators } from './validators.ts';

/** Its data is in the bundles, but not its files. */
const NAMES_OF_EMOJI = 'node_modules/gemoji/index.js';

await Promise.all([buildFontMetrics(), buildThemes(), buildEmoji(), buildLanguages(), buildPreviewPage()]);
await rm(DIST, { recursive: true, force: true });
await writeLicences([...(await bundle()), NAMES_OF_EMOJI]);
await buildDeclarations();

/** The reader of themes imports the validators. */
async function buildThemes(): Promise<void> {
  await buildValidators();
  const { buildBrands } = await import('./brands.ts');
  await buildBrands();
}
