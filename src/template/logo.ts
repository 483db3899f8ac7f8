/** A report's logo on the layouts of a theme: as large as they have room for it, with what would meet it made narrower. */
import type { Box, Size } from '../deck/model.ts';
import type { Layout, Logo, Slot, Template } from './model.ts';

/** Between the logo and what stands at its left. */
const GAP = 16;

export function withLogo(template: Template, logo: Logo): Template {
  const layouts = template.layouts.map((layout): Layout => {
    if (layout.logo === undefined) return layout;
    const place = placed(logo.size, layout.logo);
    return { ...layout, logo: place, slots: layout.slots.map((slot) => besides(place, slot)) };
  });
  return { ...template, logo, layouts };
}

/** As large as it fits, at the right. */
function placed({ width, height }: Size, room: Box): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const [wide, high] = [width * scale, height * scale];
  return { x: room.x + room.width - wide, y: room.y + (room.height - high) / 2, width: wide, height: high };
}

function besides(logo: Box, slot: Slot): Slot {
  const { box } = slot;
  const meets = box.y < logo.y + logo.height && logo.y < box.y + box.height && logo.x < box.x + box.width;
  return meets ? { ...slot, box: { ...box, width: Math.max(1, logo.x - GAP - box.x) } } : slot;
}
