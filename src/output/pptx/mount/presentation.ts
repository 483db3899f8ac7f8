/** `ppt/presentation.xml`: which masters and slides there are, in which sections. */
import type { DeckProperties } from '../../../deck/model.ts';
import type { EmbeddedFont } from '../../../template/model.ts';
import { guid } from '../guid.ts';
import { CONTENT_TYPE } from '../package/content-types.ts';
import { createRelationships, type Part, type Relationships } from '../package/part.ts';
import type { TemplatePackage } from '../template/package.ts';
import { emu } from '../units.ts';
import { attributes, DECLARATION, escapeXml, NAMESPACES } from '../xml.ts';

export const PRESENTATION = 'ppt/presentation.xml';

/** Slide ids start here, by the schema. */
const FIRST_SLIDE_ID = 256;

/** A portrait page, as PowerPoint has it. */
const NOTES_SIZE = '<p:notesSz cx="6858000" cy="9144000"/>';

/** A section's name and the numbers of its slides, from 0. */
export interface MountedSection {
  readonly name: string;
  readonly slides: readonly number[];
}

/** The order of the lists is the schema's: masters, notes master, slides, sizes, fonts, text style, extensions. */
export function presentationPart(
  template: TemplatePackage,
  slidePaths: readonly string[],
  sections: readonly MountedSection[],
  { title }: DeckProperties,
): Part {
  const relationships = createRelationships();
  const masters = template.masters.map(
    ({ path, id }) => `<p:sldMasterId id="${id}" r:id="${relationships.add('slideMaster', path)}"/>`,
  );
  const notesMaster = relationships.add('notesMaster', template.notesMaster);
  const slides = slidePaths.map(
    (path, i) => `<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="${relationships.add('slide', path)}"/>`,
  );
  relationships.add('presentationProperties', template.settings.presentation);
  relationships.add('viewProperties', template.settings.view);
  relationships.add('theme', template.settings.theme);
  relationships.add('tableStyles', template.settings.tableStyles);
  const fonts = embeddedFontsXml(template.embeddedFonts, relationships);
  const { width, height } = template.size;
  return {
    path: PRESENTATION,
    contentType: CONTENT_TYPE.presentation,
    data:
      `${DECLARATION}<p:presentation ${NAMESPACES} saveSubsetFonts="1">` +
      `<p:sldMasterIdLst>${masters.join('')}</p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>` +
      (slides.length > 0 ? `<p:sldIdLst>${slides.join('')}</p:sldIdLst>` : '') +
      `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/>${NOTES_SIZE}${fonts}` +
      `${template.defaultTextStyle}${sectionsXml(sections, title)}</p:presentation>`,
    relationships: relationships.list(),
  };
}

function embeddedFontsXml(fonts: readonly EmbeddedFont[], relationships: Relationships): string {
  const items = fonts.map(({ family, faces }) => {
    const own = faces.map(({ element, part }) => `<${element} r:id="${relationships.add('font', part)}"/>`);
    return `<p:embeddedFont><p:font${attributes(family)}/>${own.join('')}</p:embeddedFont>`;
  });
  return items.length === 0 ? '' : `<p:embeddedFontLst>${items.join('')}</p:embeddedFontLst>`;
}

function sectionsXml(sections: readonly MountedSection[], title: string): string {
  if (sections.length === 0) return '';
  const items = sections.map(({ name, slides }, i) => {
    const ids = slides.map((slide) => `<p14:sldId id="${FIRST_SLIDE_ID + slide}"/>`);
    const id = guid(`section ${i} of ${title}: ${name}`);
    return `<p14:section name="${escapeXml(name)}" id="${id}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return (
    `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">` +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${items.join('')}` +
    `</p14:sectionLst></p:ext></p:extLst>`
  );
}
