/** A report's logo on the layouts of a theme: as large as they have room for it, with what would meet it made narrower. */
import type { Box, Size } from '../deck/model.ts';
import { isDark } from './contrast.ts';
import type { Decoration, Layout, Logo, Slot, Template } from './model.ts';

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

/** Around a logo, as a share of its height. */
const EDGE = 0.2;

/** What lies behind the logo of a layout on dark ground, since logos are made for paper. */
export function logoPlate(
  { logo: box, background }: Layout,
  { logo, colours }: Template,
): Decoration | undefined {
  if (box === undefined || logo === undefined) return undefined;
  if (!isDark({ ...colours, paper: colours[background] })) return undefined;
  const edge = box.height * EDGE;
  const around = {
    x: box.x - edge,
    y: box.y - edge,
    width: box.width + 2 * edge,
    height: box.height + 2 * edge,
  };
  return { geometry: 'rect', box: around, fill: isDark(colours) ? 'ink' : 'paper' };
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
