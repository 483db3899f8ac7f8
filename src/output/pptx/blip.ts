/**
 * `a:blip`: which picture fills a shape. Vectors stand beside the pixels, where programs that know them find them
 * (MS-ODRAWXML 2.3.1.1).
 */

/** Ids of relationships. */
export function blipXml(pixels: string, vectors: string | undefined): string {
  if (vectors === undefined) return `<a:blip r:embed="${pixels}"/>`;
  return (
    `<a:blip r:embed="${pixels}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vectors}"/>` +
    '</a:ext></a:extLst></a:blip>'
  );
}
