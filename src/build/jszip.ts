/**
 * Build time: stands in the bundle for the package `jszip`, by which pptxgenjs hands over what it drew.
 *
 * It is all taken out again at once, so it goes in as it is; the package takes five times as long to load and to do so.
 */
import { strToU8, zipSync } from 'fflate';

export default class StoredZip {
  readonly #files: Record<string, Uint8Array> = {};

  folder(): StoredZip {
    return this;
  }

  file(path: string, text: string): void {
    this.#files[path] = strToU8(text);
  }

  async generateAsync(): Promise<Uint8Array> {
    return zipSync(this.#files, { level: 0 });
  }
}
