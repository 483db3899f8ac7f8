/** The report's logo, read and made fit as its pictures are. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Logo, Report } from '../report/model.ts';
import { withLogo } from '../template/logo.ts';
import type { Template } from '../template/model.ts';
import { type PictureSetting, type ReadPicture, readPictureFile, readPictures } from './pictures/index.ts';

/**
 * The template with the logo that the report names, or else with the one at the path that `usual` is. A company's template has
 * one of its own.
 */
export async function dressWithLogo(
  template: Template,
  { metadata: { logo } }: Report,
  setting: PictureSetting,
  usual?: string,
): Promise<{ readonly template: Template; readonly messages: readonly VFileMessage[] }> {
  if (template.source) {
    const messages = logo ? [message('logo-idle', logo.source, { template: template.name })] : [];
    return { template, messages };
  }
  if (logo === undefined && usual === undefined) return { template, messages: [] };
  const read = logo ? await readNamed(logo, setting) : await readPictureFile(usual ?? '', setting.host);
  if ('message' in read) return { template, messages: [read.message] };
  const { data, mediaType, svg, width, height } = read.picture;
  const size = { width, height };
  return { template: withLogo(template, { data, mediaType, size, ...(svg && { svg }) }), messages: [] };
}

async function readNamed({ url, source }: Logo, setting: PictureSetting): Promise<ReadPicture> {
  const { pictures, messages } = await readPictures([{ type: 'image', url, alt: '', source }], setting);
  const picture = pictures.get(url);
  return picture ? { picture } : { message: messages[0] as VFileMessage };
}
