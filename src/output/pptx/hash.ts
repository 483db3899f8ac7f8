/** Hashes of content, where a format wants something unique and the same input must give the same bytes. */

/** 128 bits as hexadecimal digits (MurmurHash3's mixing over four lanes); not for secrets. */
function hash(length: number, unit: (index: number) => number): string {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x452821e6];
  for (let i = 0; i < length; i++) {
    const value = unit(i);
    a = mix(a ^ value, 13);
    b = mix(b ^ (value + a), 15);
    c = mix(c ^ (value + b), 17);
    d = mix(d ^ (value + c), 19);
  }
  return [a, b, c, d].map((lane) => (mix(lane ^ length, 16) >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(value: number, rotation: number): number {
  const product = Math.imul(value, 0xcc9e2d51);
  return Math.imul((product << rotation) | (product >>> (32 - rotation)), 0x1b873593);
}

export function hashBytes(bytes: Uint8Array): string {
  return hash(bytes.length, (i) => bytes[i] ?? 0);
}

/** A GUID in braces and upper case, as PowerPoint wants it, made of `text` alone. */
export function guid(text: string): string {
  const hex = hash(text.length, (i) => text.charCodeAt(i)).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
