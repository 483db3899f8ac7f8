/** Bytes -> text: UTF-8, or UTF-16 that says so in its first two bytes, as Windows programs save it. */
import { HostError } from './host.ts';

/** More of them than one in so many characters, and the file is no text. */
const CHARACTERS_A_NUL = 100;

/** The text of a file. Throws a `HostError` that says which byte is none of a text, and what to do. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const nuls = text.split('\0').length - 1;
  if (nuls * CHARACTERS_A_NUL > text.length) {
    throw new HostError(path, 'is not text; save the report as UTF-8 Markdown');
  }
  const fault = encodingOf(bytes) === 'utf-8' ? invalidByte(bytes) : undefined;
  if (fault === undefined) return text;
  const line = bytes.subarray(0, fault).reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 1);
  const byte = (bytes[fault] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new HostError(
    path,
    `is not UTF-8 text: byte ${fault + 1}, in line ${line}, is 0x${byte}; save the report as UTF-8 Markdown`,
  );
}

const LINE_FEED = 0x0a;

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The offset of the first byte that UTF-8 does not allow there; undefined where there is none. */
function invalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  // What is valid up to the middle of a character is valid as the start of a stream.
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) valid = middle;
    else invalid = middle;
  }
  return startOfCharacter(bytes, valid);
}

/** A character that lacks bytes is known by the next one, but is itself the fault. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = at - 1;
  while (start >= 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return start >= 0 && start + length > at ? start : at;
}

function isUtf8(bytes: Uint8Array, options?: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
