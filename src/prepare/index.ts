/**
 * Report -> Assets: everything that must be read or loaded before planning, so that the stages after it are pure.
 */
import type { VFileMessage } from 'vfile-message';
import { highlight } from '../blocks/index.ts';
import type { Assets } from '../flow/piece.ts';
import type { Block, Image, Report, Section } from '../report/model.ts';
import { type PictureSetting, readPictures } from './pictures/index.ts';

export interface Prepared {
  readonly assets: Assets;
  readonly messages: readonly VFileMessage[];
}

export async function prepare(report: Report, setting: PictureSetting): Promise<Prepared> {
  const blocks = report.sections.flatMap(blocksOf);
  const [highlights, { pictures, messages }] = await Promise.all([
    highlight(blocks.filter((block) => block.type === 'code')),
    readPictures(blocks.flatMap(imagesOf), setting),
  ]);
  return { assets: { highlights, pictures }, messages };
}

function imagesOf(block: Block): readonly Image[] {
  if (block.type === 'image') return [block];
  return block.type === 'picture-grid' ? block.pictures.map(({ image }) => image) : [];
}

function blocksOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}
