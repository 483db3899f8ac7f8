/** Document properties, as *File › Info* and search show them. */
import type { DeckProperties } from '../../../deck/model.ts';
import { CONTENT_TYPE } from '../package/content-types.ts';
import type { Part } from '../package/part.ts';
import { DECLARATION, escapeXml } from '../xml.ts';
import type { MountableSlide } from './slide.ts';

export const CORE = 'docProps/core.xml';
export const APP = 'docProps/app.xml';

/** When a deck whose date is not known was made; a clock would make every run another file. */
const NO_DATE = '2000-01-01';

export function corePart({ title, subtitle, author, keywords, date, language }: DeckProperties): Part {
  const moment = `${/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(date ?? '')?.[0] ?? NO_DATE}T00:00:00Z`;
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return {
    path: CORE,
    contentType: CONTENT_TYPE.coreProperties,
    relationships: [],
    data:
      `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      element('dc:title', title) +
      element('dc:subject', subtitle) +
      element('dc:creator', author) +
      element('cp:keywords', keywords) +
      element('cp:lastModifiedBy', author) +
      `<cp:revision>1</cp:revision>${time('created')}${time('modified')}${element('dc:language', language)}</cp:coreProperties>`,
  };
}

function element(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

/** `theme` is the theme's name; it and the slides' titles are what the file is made of. */
export function appPart(slides: readonly MountableSlide[], theme: string): Part {
  const titles = [theme, ...slides.map((slide) => slide.title)];
  const heading = (name: string, count: number) =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  const notes = slides.filter((slide) => slide.notes.length > 0).length;
  return {
    path: APP,
    contentType: CONTENT_TYPE.extendedProperties,
    relationships: [],
    data:
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
      `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<TotalTime>0</TotalTime><Application>Quarterdeck</Application>` +
      `<Slides>${slides.length}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides>` +
      `<HeadingPairs><vt:vector size="4" baseType="variant">${heading('Theme', 1)}${heading('Slide Titles', slides.length)}</vt:vector></HeadingPairs>` +
      `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">` +
      `${titles.map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts></Properties>`,
  };
}
