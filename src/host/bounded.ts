/** Reading with a bound: what is larger than it may be is never held in memory. */
import type { FileHandle } from 'node:fs/promises';
import { tooLarge } from './host.ts';

/** The bytes of an open file. Rejects with a `HostError` as soon as there are more than `most`. */
export async function readBounded(file: FileHandle, path: string, most: number): Promise<Uint8Array> {
  const { size } = await file.stat();
  if (size > most) throw tooLarge(path, most);
  if (size > 0) {
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    if (bytesRead === size) return bytes;
  }
  // What is no plain file, or has become shorter meanwhile.
  return collect(file.createReadStream({ autoClose: false }), path, most);
}

/** The bytes of a stream, joined. Rejects with a `HostError` as soon as there are more than `most`. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) throw tooLarge(path, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
