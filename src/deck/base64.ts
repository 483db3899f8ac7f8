/** Bytes as text, in formats that hold nothing else. */

/** So many arguments a call takes for certain. */
const CHUNK = 8192;

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
