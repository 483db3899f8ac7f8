/** The deck of the sample report on one picture, and what tables become beside how they were written. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { compileToPptx, nodeHost } from '../../../src/index.ts';
import { withPdfs } from '../../support/render.ts';
import { drawPages, framed, ROOT, sheetOf, writePicture } from './draw.ts';

const SAMPLE = join(ROOT, 'input/quarterly-report.md');
const TILE = 420;
const SHOWN = 12;
const WIDTH = 560;

/** Tables of the sample that are shown, by their first words. */
const TABLES = [
  { name: 'scorecard', start: '| Metric | Q2 2025' },
  { name: 'lines', start: '| Week |' },
  { name: 'risks', start: '| Risk |' },
];

export async function drawSample(): Promise<void> {
  const markdown = await readFile(SAMPLE, 'utf8');
  const tables = TABLES.map(({ name, start }) => ({ name, ...tableAt(markdown, start) }));
  const reports = [markdown, ...tables.map(({ heading, rows }) => reportOf(heading, rows))];
  const decks = await Promise.all(
    reports.map((report) => compileToPptx(report, { path: SAMPLE, host: nodeHost })),
  );
  await withPdfs(
    decks.map(({ pptx }) => pptx),
    async ([whole = '', ...pdfs]) => {
      const pages = await drawPages(whole, TILE);
      await writePicture('docs/pictures/sample.png', await sheetOf(pages.slice(0, SHOWN), 3, TILE), 64);
      for (const [i, { name, rows }] of tables.entries()) {
        const [, page = new Uint8Array()] = await drawPages(pdfs[i] ?? '', WIDTH);
        const picture = await beside(rows, await framed(page, WIDTH));
        await writePicture(`docs/pictures/before-after/${name}.png`, picture, 64);
      }
    },
  );
}

/** A report of the table alone. */
function reportOf(heading: string, rows: readonly string[]): string {
  return ['# Engineering Report', `## ${heading}`, rows.join('\n')].join('\n\n');
}

/** The table that starts so, as it was typed, and the heading above it. */
function tableAt(markdown: string, start: string) {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith(start));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const above = lines.slice(0, first).findLast((line) => line.startsWith('#')) ?? '';
  return { heading: above.replace(/^#+ [\d.]* ?/, ''), rows: lines.slice(first, first + length) };
}

/** Text as it was typed, an arrow, and the slide. */
async function beside(lines: readonly string[], slide: Buffer) {
  const { width = 0, height = 0 } = await sharp(slide).metadata();
  const left = 560;
  const room = left - 42 - 2 * 16;
  const size = Math.min(13, room / (0.61 * Math.max(...lines.map((line) => line.length))));
  const leading = 22;
  const top = (height - lines.length * leading) / 2 + size;
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const text = lines
    .map((line, i) => `<text x="16" y="${top + i * leading}" xml:space="preserve">${escaped(line)}</text>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${left}" height="${height}">
    <rect x="1" y="1" width="${left - 42}" height="${height - 2}" rx="6" fill="#F6F7F9" stroke="#C4CBD8"/>
    <g font-family="Liberation Mono, Cousine, monospace" font-size="${size}" fill="#1B2430">${text}</g>
    <path d="M${left - 32} ${height / 2} h20 m-7 -7 l7 7 l-7 7" fill="none" stroke="#5B6675" stroke-width="2.5"/>
  </svg>`;
  return sharp({ create: { width: left + width, height, channels: 3, background: '#FFFFFF' } }).composite([
    { input: Buffer.from(svg), left: 0, top: 0 },
    { input: slide, left, top: 0 },
  ]);
}
