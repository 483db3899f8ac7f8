/**
 * The pictures that a report shows: read, and their kind and size told, before anything is planned.
 */
import { imageSize } from 'image-size';
import type { VFileMessage } from 'vfile-message';
import type { ImageType } from '../deck/model.ts';
import type { Picture } from '../flow/piece.ts';
import { type Host, HostError } from '../host/host.ts';
import { message } from '../messages.ts';
import type { Image } from '../report/model.ts';

export interface Pictures {
  /** By URL, as the report has it; the ones that could not be had are left out. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly messages: readonly VFileMessage[];
}

const TYPES: Readonly<Record<string, ImageType>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' };

const DATA_URI = /^data:[^,;]*(?:;[^,;]*)*;base64,/i;

/** Reads every image once. What cannot be shown gives a message and no picture. */
export async function readPictures(
  images: readonly Image[],
  reportPath: string,
  host: Host,
): Promise<Pictures> {
  const byUrl = new Map(images.map((image) => [image.url, image]));
  const results = await Promise.all([...byUrl.values()].map((image) => readPicture(image, reportPath, host)));
  const urls = [...byUrl.keys()];
  return {
    pictures: new Map(
      results.flatMap((result, i) => ('picture' in result ? [[urls[i] ?? '', result.picture]] : [])),
    ),
    messages: results.flatMap((result) => ('message' in result ? [result.message] : [])),
  };
}

type Result = { readonly picture: Picture } | { readonly message: VFileMessage };

async function readPicture(image: Image, reportPath: string, host: Host): Promise<Result> {
  const { url, source } = image;
  try {
    const data = await bytesOf(url, reportPath, host);
    const { type = '', width, height } = imageSize(data);
    const mediaType = TYPES[type];
    if (mediaType && width > 0 && height > 0) return { picture: { data, mediaType, width, height } };
    return { message: message('image-unsupported', source, { url, kind: type || 'unknown' }) };
  } catch (error) {
    const reason = error instanceof HostError ? error.reason : 'is not a picture that can be read';
    return { message: message('image-unreadable', source, { url: shortened(url), reason }) };
  }
}

async function bytesOf(url: string, reportPath: string, host: Host): Promise<Uint8Array> {
  const prefix = DATA_URI.exec(url)?.[0];
  if (prefix !== undefined) return Buffer.from(url.slice(prefix.length), 'base64');
  if (/^[a-z][a-z\d+.-]+:/i.test(url) || url.startsWith('//')) {
    throw new HostError(url, 'is not a file beside the report; save the picture there');
  }
  const path = host.resolveBeside(reportPath, decoded(url.replace(/[?#].*$/, '')));
  if (path === undefined) throw new HostError(url, 'lies outside of the report’s folder; copy it there');
  return host.readFile(path);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url;
}
