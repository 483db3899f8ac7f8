/** A specimen of every standard layout. To be drawn anew when a layout or the default theme changes. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { writePptx } from '../../../src/index.ts';
import { withPdfs } from '../../support/render.ts';
import { specimens } from '../../support/specimens.ts';
import { drawPages, framed, ROOT, writePicture } from './draw.ts';

const WIDTH = 640;

export async function drawLayouts(): Promise<void> {
  const names = (await readdir(join(ROOT, 'layouts/standard'))).map((file) => basename(file, '.yaml'));
  const drawn = await specimens(names);
  const decks = await Promise.all(drawn.map(({ deck, template }) => writePptx(deck, template)));
  await withPdfs(decks, async (pdfs) => {
    for (const [i, { layout, page }] of drawn.entries()) {
      const pages = await drawPages(pdfs[i] ?? '', WIDTH);
      const picture = await framed(pages[page - 1] ?? new Uint8Array(), WIDTH);
      await writePicture(`docs/pictures/layouts/${layout}.png`, sharp(picture));
    }
  });
}
