/**
 * Pictures: the stand-in of one pixel is replaced by the picture's own part, one for all slides that show it. Vectors
 * stand beside it, where programs that know them find them (MS-ODRAWXML 2.3.1.1).
 */
import type { ImageShape } from '../../../deck/model.ts';
import type { Repair } from './setting.ts';

export const pictureSource: Repair<ImageShape> = (
  xml,
  { data, mediaType, svg },
  { relationships, attachments },
) => {
  const id = relationships.add('image', attachments.picture(data, mediaType));
  const vectors = svg && relationships.add('image', attachments.picture(svg, 'image/svg+xml'));
  const inside = vectors === undefined ? '' : vectorsXml(vectors);
  const blip = `<a:blip r:embed="${id}"${inside ? `>${inside}</a:blip>` : '/>'}`;
  return xml.replace(/<a:blip r:embed="[^"]*"><\/a:blip>/, blip);
};

function vectorsXml(id: string): string {
  return (
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/>` +
    '</a:ext></a:extLst>'
  );
}
