/**
 * Report -> Assets: everything that must be read or loaded before planning, so that the stages after it are pure. What
 * turns out to have no room as a drawing is a list in the report from here on.
 */
import type { VFileMessage } from 'vfile-message';
import { diagramSource, highlight } from '../blocks/index.ts';
import type { Assets } from '../flow/piece.ts';
import type { Block, Image, Report, Section } from '../report/model.ts';
import type { Template } from '../template/model.ts';
import { arrangeDiagrams, withOutlines } from './diagrams.ts';
import { readFormulas } from './formulas.ts';
import { type PictureSetting, readPictures } from './pictures/index.ts';

export interface Prepared {
  readonly report: Report;
  readonly assets: Assets;
  readonly messages: readonly VFileMessage[];
}

export async function prepare(
  report: Report,
  template: Template,
  setting: PictureSetting,
): Promise<Prepared> {
  const drawn = await arrangeDiagrams(
    report.sections.flatMap(blocksOf).filter((block) => block.type === 'diagram'),
    template,
  );
  const sections = withOutlines(report.sections, drawn);
  const blocks = sections.flatMap(blocksOf);
  const [highlights, { pictures, messages }, read] = await Promise.all([
    highlight(
      blocks.flatMap((block) => {
        if (block.type === 'code') return [block];
        return block.type === 'diagram' && !drawn.diagrams.has(block.text) ? [diagramSource(block)] : [];
      }),
    ),
    readPictures(blocks.flatMap(imagesOf), setting),
    readFormulas(blocks),
  ]);
  return {
    report: { ...report, sections },
    assets: { highlights, pictures, diagrams: drawn.diagrams, formulas: read.formulas },
    messages: [...messages, ...drawn.messages, ...read.messages],
  };
}

function imagesOf(block: Block): readonly Image[] {
  if (block.type === 'image') return [block];
  return block.type === 'picture-grid' ? block.pictures.map(({ image }) => image) : [];
}

function blocksOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)];
}
