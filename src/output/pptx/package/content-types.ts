/** What kind of part each path is. Parts of one package share the map `[Content_Types].xml`. */
import { DECLARATION, escapeXml } from '../xml.ts';
import type { Part } from './part.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  chart: `${OFFICE}.drawingml.chart+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: `${OFFICE}.extended-properties+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  presentation: `${PRESENTATION}.presentation.main+xml`,
  presentationProperties: `${PRESENTATION}.presProps+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  tableStyles: `${PRESENTATION}.tableStyles+xml`,
  theme: `${OFFICE}.theme+xml`,
  viewProperties: `${PRESENTATION}.viewProps+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet`,
  workbookMain: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
} as const;

/**
 * `[Content_Types].xml` of the parts. XML parts have an override each; what is embedded (pictures, workbooks)
 * goes by its extension, so that only extensions that are there are named; the first part says what one means.
 */
export function contentTypesXml(parts: readonly Part[]): string {
  const defaults = new Map([['rels', 'application/vnd.openxmlformats-package.relationships+xml']]);
  const overrides: string[] = [];
  for (const { path, contentType } of parts) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    if (path.endsWith('.xml') || (defaults.get(extension) ?? contentType) !== contentType) {
      overrides.push(`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`);
    } else defaults.set(extension, contentType);
  }
  const named = [...defaults]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${named.join('')}${overrides.join('')}</Types>`
  );
}
