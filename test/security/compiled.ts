/** What becomes of a report with pictures: for tests of what must not happen. */
import { compileToPptx } from '../../src/compile.ts';
import type { ImageShape, Shape } from '../../src/deck/model.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { openDeck } from '../support/deck.ts';

export interface Setting {
  readonly path?: string;
  readonly root?: string;
  readonly host?: Host;
  readonly remote?: boolean;
}

export async function compiled(markdown: string, setting: Setting = {}) {
  const { deck, messages, pptx } = await compileToPptx(markdown, setting);
  const shapes = deck.sections.flatMap(({ slides }) => slides).flatMap((slide) => slide.shapes);
  const images = shapes.filter((shape: Shape): shape is ImageShape => shape.type === 'image');
  return { images, reasons: messages.map(({ reason }) => reason), opened: openDeck(pptx) };
}

/** A report of one picture whose bytes are given; nothing else can be read. */
export function compiledPicture(data: Uint8Array, name = 'a.bin') {
  return compiled(`# R\n\n![What it shows](${name})`, { host: memoryHost({ [name]: data }) });
}
