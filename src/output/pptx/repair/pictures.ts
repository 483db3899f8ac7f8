/** Pictures: the stand-in of one pixel is replaced by the picture's own part, one for all slides that show it. */
import type { ImageShape } from '../../../deck/model.ts';
import { blipXml } from '../blip.ts';
import type { Repair } from './setting.ts';

export const pictureSource: Repair<ImageShape> = (
  xml,
  { data, mediaType, svg },
  { relationships, attachments },
) => {
  const pixels = relationships.add('image', attachments.picture(data, mediaType));
  const vectors = svg && relationships.add('image', attachments.picture(svg, 'image/svg+xml'));
  return xml.replace(/<a:blip r:embed="[^"]*"><\/a:blip>/, blipXml(pixels, vectors));
};
