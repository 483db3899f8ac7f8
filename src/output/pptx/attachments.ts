/** Parts that slides point to: pictures, each kept once, and charts with their workbooks. */
import type { Chart, ImageType } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { chartParts } from './chart/parts.ts';
import type { Part } from './package/part.ts';

export type PictureType = ImageType | 'image/svg+xml';

export interface Attachments {
  /** The path of the picture's part; the same bytes have one part. */
  picture(data: Uint8Array, mediaType: PictureType): string;
  /** The path of the chart's part. */
  chart(chart: Chart, template: Template): string;
  parts(): readonly Part[];
}

export const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** `taken` are paths that the template has. */
export function createAttachments(taken: ReadonlySet<string>): Attachments {
  const pictures: (Part & { readonly data: Uint8Array })[] = [];
  const charts: (readonly [Part, Part])[] = [];
  let count = 0;
  const freePath = (extension: string): string => {
    count += 1;
    const path = `ppt/media/image${count}.${extension}`;
    return taken.has(path) ? freePath(extension) : path;
  };
  return {
    picture(data, mediaType) {
      const known = pictures.find((part) => part.contentType === mediaType && sameBytes(part.data, data));
      if (known) return known.path;
      const path = freePath(EXTENSIONS[mediaType]);
      pictures.push({ path, contentType: mediaType, data, relationships: [] });
      return path;
    },
    chart(chart, template) {
      const parts = chartParts(chart, charts.length + 1, template);
      charts.push(parts);
      return parts[0].path;
    },
    parts: () => [...pictures, ...charts.flat()],
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]));
}
