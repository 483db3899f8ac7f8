/** Pictures of parts, which are named from the part's folder, named from the report's. */
import { type Manuscript, placeOf } from './manuscript.ts';
import type { Block, Image, Report, Section } from './model.ts';
import { besides } from './partName.ts';

/** The report with every picture's address as the report itself would write it. */
export function withPartPictures(report: Report, manuscript: Manuscript): Report {
  if (manuscript.stretches.length === 1) return report;
  const address = (image: Image): Image => {
    const { part } = placeOf(manuscript, image.source.line);
    return part === undefined ? image : { ...image, url: fromReport(image.url, part) };
  };
  const inBlock = (block: Block): Block => {
    if (block.type === 'image') return address(block);
    if (block.type !== 'picture-grid') return block;
    return { ...block, pictures: block.pictures.map((one) => ({ ...one, image: address(one.image) })) };
  };
  const inSection = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(inBlock),
    sections: section.sections.map(inSection),
  });
  return { ...report, sections: report.sections.map(inSection) };
}

/** Whole addresses, and those that begin at the root, stay as they are. */
function fromReport(url: string, part: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#])/i.test(url)) return url;
  return besides(part.split('/').map(encodeURIComponent).join('/'), url);
}
