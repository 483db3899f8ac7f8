/**
 * The deck's shapes drawn by pptxgenjs, each as the XML that the library made of it.
 *
 * The library's slides serve as sheets to draw on, nothing else of its package is kept. Several slides of the
 * deck share a sheet and several sheets an archive, because the library's time goes into files and garbage:
 * thousands of slides take a quarter of what a sheet each in one archive would take.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Slide } from '../../../deck/model.ts';
import { leaves } from '../leaves.ts';
import { cutShapes } from './cut.ts';
import { createPresentation } from './library.ts';
import { drawShape } from './shapes.ts';
import type { Pen } from './text.ts';

const SLIDES_A_SHEET = 20;
const SHEETS_AN_ARCHIVE = 5;

/** The XML of each leaf, in order. */
type DrawnSlide = readonly string[];

export async function drawSlides(slides: readonly Slide[], pen: Pen): Promise<readonly DrawnSlide[]> {
  const drawn: DrawnSlide[] = [];
  for (const batch of chunks(slides, SLIDES_A_SHEET * SHEETS_AN_ARCHIVE)) {
    drawn.push(...(await drawBatch(batch, pen)));
  }
  return drawn;
}

async function drawBatch(slides: readonly Slide[], pen: Pen): Promise<readonly DrawnSlide[]> {
  const presentation = createPresentation();
  const sheets = chunks(slides, SLIDES_A_SHEET);
  for (const sheetful of sheets) {
    const sheet = presentation.addSlide();
    for (const [i, slide] of sheetful.entries()) {
      for (const [j, shape] of leaves(slide.shapes).entries()) drawShape(shape, keyOf(i, j), sheet, pen);
    }
  }
  const archive = unzipSync((await presentation.write({ outputType: 'uint8array' })) as Uint8Array, {
    filter: ({ name }) => name.startsWith('ppt/slides/slide'),
  });
  return sheets.flatMap((sheetful, n) => {
    const shapes = cutShapes(strFromU8(archive[`ppt/slides/slide${n + 1}.xml`] ?? new Uint8Array()));
    return sheetful.map((slide, i) => leaves(slide.shapes).map((_, j) => found(shapes, keyOf(i, j))));
  });
}

function keyOf(slide: number, leaf: number): string {
  return `${slide}.${leaf}`;
}

function found(shapes: ReadonlyMap<string, string>, key: string): string {
  const xml = shapes.get(key);
  if (xml === undefined) throw new Error(`pptxgenjs has not written shape ${key}`);
  return xml;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
