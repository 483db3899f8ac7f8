/** What repairs are given, for specimens of one shape. */
import { createAttachments } from '../../../../src/output/pptx/attachments.ts';
import { createPalette } from '../../../../src/output/pptx/draw/palette.ts';
import { createRelationships } from '../../../../src/output/pptx/package/part.ts';
import type { ShapeSetting } from '../../../../src/output/pptx/repair/setting.ts';
import { styleOf } from '../../../../src/template/index.ts';
import { template } from './template.ts';

/** On the layout `content`; in one of its slots where it is named. */
export function setting(options: Partial<ShapeSetting> & { readonly slotName?: string } = {}): ShapeSetting {
  const { slotName, ...rest } = options;
  const layout = template.layouts.find(({ name }) => name === 'content');
  if (!layout) throw new Error('The test template has no layout “content”');
  const slot = layout.slots.find(({ name }) => name === slotName);
  return {
    template,
    layout,
    language: 'en-GB',
    palette: createPalette(),
    relationships: createRelationships(),
    attachments: createAttachments(new Set()),
    slidePath: (key) => `ppt/slides/${key}.xml`,
    anchor: () => ({ id: 3, geometry: 'rect' }),
    id: 7,
    name: 'A name',
    ...(slot && { slot, style: styleOf(template, slot.style) }),
    ...rest,
  };
}
