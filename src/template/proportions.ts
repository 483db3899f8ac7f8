/** A template of ours on slides of other proportions: as high as it was, everything narrower or wider in step. */
import type { Box } from '../deck/model.ts';
import type { Template } from './model.ts';

/** Width by height. */
const PROPORTIONS = { '16:9': 16 / 9, '4:3': 4 / 3 } as const;

export function inProportion(template: Template, proportion: keyof typeof PROPORTIONS): Template {
  const { width, height } = template.size;
  const scale = (PROPORTIONS[proportion] * height) / width;
  if (Math.abs(scale - 1) < 0.001) return template;
  const scaled = <T extends { readonly box: Box }>(part: T): T => ({
    ...part,
    box: { ...part.box, x: part.box.x * scale, width: part.box.width * scale },
  });
  const layouts = template.layouts.map((layout) => ({
    ...layout,
    decorations: layout.decorations.map(scaled),
    slots: layout.slots.map(scaled),
    ...(layout.logo && { logo: scaled({ box: layout.logo }).box }),
  }));
  return { ...template, size: { width: width * scale, height }, layouts };
}
