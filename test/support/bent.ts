/** Companies' templates for tests: a deck of ours, bent to what companies have. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The package with those of its parts of XML changed that the function gives another text for. */
export function bent(
  pptx: Uint8Array,
  change: (text: string, path: string) => string | undefined,
): Uint8Array {
  const parts = Object.entries(unzipSync(pptx)).map(([path, data]) => {
    const text = /\.(?:xml|rels)$/.test(path) ? change(strFromU8(data), path) : undefined;
    return [path, text === undefined ? data : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

export const isLayout = (path: string) => path.startsWith('ppt/slideLayouts/slideLayout');
export const isMaster = (path: string) => path.startsWith('ppt/slideMasters/slideMaster');
