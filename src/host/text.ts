/** Files that a person writes by hand: their text, within bounds. */
import { type Host, HostError } from './host.ts';

/** No file of settings has more bytes. */
const MOST_BYTES = 1_000_000;

/** Rejects with a `HostError` where the file cannot be read, is too large or is not UTF-8. */
export async function readText(path: string, host: Host): Promise<string> {
  const bytes = await host.readFile(path, MOST_BYTES);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError(path, 'is not UTF-8 text; save it as UTF-8');
  }
}
