/** Unique ids where a format wants them, made of content, since the same input must give the same bytes. */

/** A GUID in braces and upper case, as PowerPoint wants it, made of `text` alone (MurmurHash3's mixing). */
export function guid(text: string): string {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x452821e6];
  for (let i = 0; i < text.length; i++) {
    const value = text.charCodeAt(i);
    a = mix(a ^ value, 13);
    b = mix(b ^ (value + a), 15);
    c = mix(c ^ (value + b), 17);
    d = mix(d ^ (value + c), 19);
  }
  const hex = [a, b, c, d]
    .map((lane) => (mix(lane, 16) >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

function mix(value: number, rotation: number): number {
  const product = Math.imul(value, 0xcc9e2d51);
  return Math.imul((product << rotation) | (product >>> (32 - rotation)), 0x1b873593);
}
