/** The report's logo, read and made fit as its pictures are. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Report } from '../report/model.ts';
import { withLogo } from '../template/logo.ts';
import type { Template } from '../template/model.ts';
import { type PictureSetting, readPictures } from './pictures/index.ts';

/** The template with the logo that the report names, if any. A company's template has one of its own. */
export async function dressWithLogo(
  template: Template,
  { metadata: { logo } }: Report,
  setting: PictureSetting,
): Promise<{ readonly template: Template; readonly messages: readonly VFileMessage[] }> {
  if (logo === undefined) return { template, messages: [] };
  const { url, source } = logo;
  if (template.source) {
    return { template, messages: [message('logo-idle', source, { template: template.name })] };
  }
  const { pictures, messages } = await readPictures([{ type: 'image', url, alt: '', source }], setting);
  const picture = pictures.get(url);
  if (picture === undefined) return { template, messages };
  const { data, mediaType, svg, width, height } = picture;
  const size = { width, height };
  return { template: withLogo(template, { data, mediaType, size, ...(svg && { svg }) }), messages };
}
