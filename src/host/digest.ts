/** What tells two contents apart without keeping them. */
import { createHash } from 'node:crypto';

/** A digest of bytes, of several of them, or of plain data. */
export function digestOf(answer: unknown): string {
  const hash = createHash('sha256');
  if (answer instanceof Uint8Array) hash.update(answer);
  else if (Array.isArray(answer)) for (const one of answer) hash.update(`${digestOf(one)}\n`);
  else hash.update(JSON.stringify(answer));
  return hash.digest('base64url');
}
