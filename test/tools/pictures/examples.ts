/** What the examples of the documents become. */
import sharp from 'sharp';
import { compileToPptx } from '../../../src/index.ts';
import { examplesIn, reportOf } from '../../support/documents.ts';
import { withPdfs } from '../../support/render.ts';
import { drawPages, framed, writePicture } from './draw.ts';

const WIDTH = 560;

export async function drawExamples(): Promise<void> {
  const examples = ['guide.md', 'tutorial.md'].flatMap(examplesIn);
  const decks = await Promise.all(examples.map((example) => compileToPptx(reportOf(example))));
  await withPdfs(
    decks.map(({ pptx }) => pptx),
    async (pdfs) => {
      for (const [i, { picture }] of examples.entries()) {
        const [, page = new Uint8Array()] = await drawPages(pdfs[i] ?? '', WIDTH);
        await writePicture(`docs/${picture}`, sharp(await framed(page, WIDTH)));
      }
    },
  );
}
