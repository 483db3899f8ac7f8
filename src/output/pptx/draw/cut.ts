/** Finding shapes again in the sheets that pptxgenjs wrote. */

const SHAPE = /<p:(sp|pic|graphicFrame)>[\s\S]*?<\/p:\1>/g;
const NAME = /<p:cNvPr id="\d+" name="([^"]*)"/;

/** The XML of each shape of a sheet by its name. Text is escaped, so a tag in it cannot be mistaken for one. */
export function cutShapes(sheet: string): ReadonlyMap<string, string> {
  return new Map(Array.from(sheet.matchAll(SHAPE), ([xml]) => [NAME.exec(xml)?.[1] ?? '', xml]));
}
