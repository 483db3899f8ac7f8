/** Slides as small pictures for documents. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import { withTemporaryFolder } from '../../support/temporary.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** White slides stand on white pages. */
const FRAME = { top: 2, bottom: 2, left: 2, right: 2, background: '#C4CBD8' };

/** All pages of a PDF, twice as wide as they are to be, so that edges are smooth. */
export async function drawPages(pdf: string, width: number): Promise<readonly Uint8Array[]> {
  return withTemporaryFolder(async (folder) => {
    const size = ['-scale-to-x', String(2 * width), '-scale-to-y', '-1'];
    await promisify(execFile)('pdftoppm', ['-png', ...size, pdf, join(folder, 'page')]);
    const names = (await readdir(folder)).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

/** A page in a frame. */
export function framed(page: Uint8Array, width: number): Promise<Buffer> {
  return sharp(page).resize(width).extend(FRAME).png().toBuffer();
}

/** Pages side by side, so many in a row. */
export async function sheetOf(pages: readonly Uint8Array[], columns: number, width: number): Promise<Sharp> {
  const gap = 10;
  const tiles = await Promise.all(pages.map((page) => framed(page, width)));
  const { height = 0, width: across = 0 } = await sharp(tiles[0]).metadata();
  const rows = Math.ceil(tiles.length / columns);
  const background = '#FFFFFF';
  return sharp({
    create: {
      width: columns * (across + gap) - gap,
      height: rows * (height + gap) - gap,
      channels: 3,
      background,
    },
  }).composite(
    tiles.map((input, i) => ({
      input,
      left: (i % columns) * (across + gap),
      top: Math.floor(i / columns) * (height + gap),
    })),
  );
}

/** Writes a picture of few colours into the project, and tells how large it is. */
export async function writePicture(path: string, picture: Sharp, colours = 48): Promise<void> {
  const bytes = await sharp(await picture.png().toBuffer())
    .png({ palette: true, colours, compressionLevel: 9, effort: 10 })
    .toBuffer();
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), bytes);
  console.log(`${path}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
