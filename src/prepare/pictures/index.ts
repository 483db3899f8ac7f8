/**
 * The pictures that a report shows: read, made into what PowerPoint can show, and their size told, before anything is
 * planned. A report is not trusted: what is read, and how much, is bounded.
 */
import type { VFileMessage } from 'vfile-message';
import type { Picture } from '../../flow/piece.ts';
import { type Host, HostError } from '../../host/host.ts';
import { message } from '../../messages.ts';
import type { Image, Source } from '../../report/model.ts';
import { PictureFault } from './fault.ts';
import { toPicture } from './picture.ts';
import { isRemote, MOST_FILE_BYTES, readSource, type SourceSetting } from './source.ts';

export interface Pictures {
  /** By URL, as the report has it; the ones that could not be had are left out. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly messages: readonly VFileMessage[];
}

export interface PictureSetting extends SourceSetting {
  /** Whether pictures of the web are fetched. */
  readonly remote: boolean;
}

/** How many pictures are read at once: each may be large while it is decoded. */
const AT_ONCE = 4;

/** A deck that holds more than this in pictures can hardly be opened. */
const MOST_BYTES_IN_ALL = 256_000_000;

/** Reads every image once. What cannot be shown gives a message and no picture. */
export async function readPictures(images: readonly Image[], setting: PictureSetting): Promise<Pictures> {
  const isSkipped = ({ url }: Image) => isRemote(url) && !(setting.remote && setting.host.fetch);
  const skipped = images.filter(isSkipped);
  const wanted = [
    ...new Map(images.filter((image) => !isSkipped(image)).map((one) => [one.url, one])).values(),
  ];
  const pictures = new Map<string, Picture>();
  const messages: VFileMessage[] = [...unfetched(skipped)];
  let bytes = 0;
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const results = await Promise.all(some.map((image) => readPicture(image, setting, bytes)));
    results.forEach((result, i) => {
      if ('message' in result) messages.push(result.message);
      else {
        pictures.set(some[i]?.url ?? '', result.picture);
        bytes += result.picture.data.length;
      }
    });
  }
  return { pictures, messages };
}

/** One message for all pictures of the web, at the first of them. */
function unfetched(images: readonly Image[]): readonly VFileMessage[] {
  const [first] = images;
  const count = new Set(images.map(({ url }) => url)).size;
  return first ? [message('images-remote', first.source, { count })] : [];
}

/** A picture, or what is told of one that cannot be shown. */
export type ReadPicture = { readonly picture: Picture } | { readonly message: VFileMessage };

/** `before` is how many bytes of pictures there are already. */
function readPicture({ url, source }: Image, setting: SourceSetting, before: number): Promise<ReadPicture> {
  return pictureFrom(url, source, async () => {
    if (before > MOST_BYTES_IN_ALL) throw new PictureFault('is too much: the others are 256 MB already');
    return readSource(url, setting);
  });
}

/** The picture in the file, wherever it lies: for who is trusted, and no report. */
export function readPictureFile(path: string, host: Host): Promise<ReadPicture> {
  return pictureFrom(path, undefined, () => host.readFile(path, MOST_FILE_BYTES));
}

async function pictureFrom(
  url: string,
  source: Source | undefined,
  read: () => Promise<Uint8Array>,
): Promise<ReadPicture> {
  try {
    return { picture: await toPicture(await read()) };
  } catch (error) {
    const isTold = error instanceof HostError || error instanceof PictureFault;
    const reason = isTold ? error.reason : 'is not a picture that can be read';
    return { message: message('image-unreadable', source, { url: shortened(url), reason }) };
  }
}

function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url;
}
