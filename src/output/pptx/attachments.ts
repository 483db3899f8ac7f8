/** Parts that slides point to: pictures, each kept once, and charts with their workbooks. */
import type { Chart, ImageType } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { chartParts } from './chart/parts.ts';
import { hashBytes } from './hash.ts';
import type { Part } from './package/part.ts';

export interface Attachments {
  /** The path of the picture's part; the same bytes have one part. */
  picture(data: Uint8Array, mediaType: ImageType): string;
  /** The path of the chart's part. */
  chart(chart: Chart, template: Template): string;
  parts(): readonly Part[];
}

const EXTENSIONS: Readonly<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

export function createAttachments(): Attachments {
  const pictures = new Map<string, Part>();
  const charts: (readonly [Part, Part])[] = [];
  return {
    picture(data, mediaType) {
      const key = `${mediaType} ${data.length} ${hashBytes(data)}`;
      const path = `ppt/media/image${pictures.size + 1}.${EXTENSIONS[mediaType]}`;
      const part = pictures.get(key) ?? { path, contentType: mediaType, data, relationships: [] };
      pictures.set(key, part);
      return part.path;
    },
    chart(chart, template) {
      const parts = chartParts(chart, charts.length + 1, template);
      charts.push(parts);
      return parts[0].path;
    },
    parts: () => [...pictures.values(), ...charts.flat()],
  };
}
