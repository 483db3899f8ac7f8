/** Pictures: the stand-in of one pixel is replaced by the picture's own part, one for all slides that show it. */
import type { ImageShape } from '../../../deck/model.ts';
import type { Repair } from './setting.ts';

export const pictureSource: Repair<ImageShape> = (
  xml,
  { data, mediaType },
  { relationships, attachments },
) => {
  const id = relationships.add('image', attachments.picture(data, mediaType));
  return xml.replace(/<a:blip r:embed="[^"]*"><\/a:blip>/, `<a:blip r:embed="${id}"/>`);
};
