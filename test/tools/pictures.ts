/**
 * `npm run pictures`: draws a specimen of every standard layout into `docs/pictures/layouts/`, for the documents. Needs
 * LibreOffice and Poppler. To be run when a layout or the default theme changes.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { writePptx } from '../../src/index.ts';
import { withPdfs } from '../support/render.ts';
import { specimens } from '../support/specimens.ts';

const root = join(import.meta.dirname, '../..');
const target = join(root, 'docs/pictures/layouts');

/** Pixels; drawn at twice the width, so that edges are smooth. */
const WIDTH = 640;
const COLOURS = 48;

/** White slides stand on white pages. */
const FRAME = { top: 2, bottom: 2, left: 2, right: 2, background: '#C4CBD8' };

const names = (await readdir(join(root, 'layouts/standard'))).map((file) => basename(file, '.yaml'));
const drawn = await specimens(names);
const decks = await Promise.all(drawn.map(({ deck, template }) => writePptx(deck, template)));
await mkdir(target, { recursive: true });
await withPdfs(decks, async (pdfs) => {
  for (const [i, { layout, page }] of drawn.entries()) {
    const picture = await sharp(await drawPage(pdfs[i] ?? '', page))
      .resize(WIDTH)
      .extend(FRAME)
      .png({ palette: true, colours: COLOURS, compressionLevel: 9, effort: 10 })
      .toBuffer();
    await writeFile(join(target, `${layout}.png`), picture);
    console.log(`docs/pictures/layouts/${layout}.png: ${(picture.length / 1000).toFixed(1)} kB`);
  }
});

async function drawPage(pdf: string, page: number): Promise<Uint8Array> {
  const size = ['-scale-to-x', String(2 * WIDTH), '-scale-to-y', '-1'];
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  const { stdout } = await promisify(execFile)('pdftoppm', ['-png', ...size, ...pages, pdf], {
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
