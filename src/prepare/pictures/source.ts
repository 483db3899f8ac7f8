/** Where the bytes of a picture are: in the address itself, in a file, or on the web. Knows no kinds of pictures. */
import { type Host, HostError, tooLarge } from '../../host/host.ts';

export interface SourceSetting {
  readonly reportPath: string;
  /** The folder that pictures must lie in; absent for the report's own. */
  readonly root?: string | undefined;
  readonly host: Host;
}

export const MOST_FILE_BYTES = 50_000_000;
const MOST_FETCHED_BYTES = 20_000_000;

const DATA_URI = /^data:([^,]{0,200}),/i;

/** Whether the picture is on the web; addresses without a scheme are meant for it as well. */
export function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}

/** The bytes that a picture's URL means. Rejects with a `HostError`. */
export async function readSource(
  url: string,
  { reportPath, root, host }: SourceSetting,
): Promise<Uint8Array> {
  if (/^data:/i.test(url)) return readDataUri(url);
  if (isRemote(url) && host.fetch) return host.fetch(url.replace(/^\/\//, 'https://'), MOST_FETCHED_BYTES);
  if (/^[a-z][a-z\d+.-]+:/i.test(url)) {
    throw new HostError(
      url,
      'is not a file beside the report; save the picture there and name it by its path',
    );
  }
  const place = { report: reportPath, root, most: MOST_FILE_BYTES };
  return host.readBeside(decoded(url.replace(/[?#].*$/, '')), place);
}

/** RFC 2397: base64, or percent-encoded as far as it needs to be. */
function readDataUri(url: string): Uint8Array {
  const [head, type = ''] = DATA_URI.exec(url) ?? [];
  if (head === undefined) throw new HostError(url, 'is no data URI with a picture in it');
  if (url.length > MOST_FILE_BYTES) throw tooLarge(url, MOST_FILE_BYTES);
  const data = url.slice(head.length);
  return /;\s*base64\s*$/i.test(type)
    ? Buffer.from(decoded(data), 'base64')
    : new TextEncoder().encode(decoded(data));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
