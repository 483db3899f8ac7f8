/** How a slot is told to PowerPoint: the same `p:ph` on the layout and on the slides that fill it. */
import type { Shape } from '../../deck/model.ts';
import type { PlaceholderType, Slot } from '../../template/model.ts';
import { attributes } from './xml.ts';

interface PlaceholderKind {
  /** Absent for the general placeholder, whose type `obj` is the default. */
  readonly type?: string;
  readonly size?: 'half' | 'quarter';
}

const KINDS: Readonly<Record<PlaceholderType, PlaceholderKind>> = {
  title: { type: 'title' },
  'centered-title': { type: 'ctrTitle' },
  subtitle: { type: 'subTitle' },
  body: { type: 'body' },
  object: {},
  picture: { type: 'pic' },
  chart: { type: 'chart' },
  table: { type: 'tbl' },
  date: { type: 'dt', size: 'half' },
  footer: { type: 'ftr', size: 'quarter' },
  'slide-number': { type: 'sldNum', size: 'quarter' },
};

export function isTitle(slot: Slot): boolean {
  return slot.placeholder === 'title' || slot.placeholder === 'centered-title';
}

/** `p:ph` of the slot. A title is found by its type alone, all others by their index too. */
export function placeholderXml(slot: Slot, options: { readonly prompt?: boolean } = {}): string {
  const { type, size } = KINDS[slot.placeholder];
  const idx = isTitle(slot) || slot.index === 0 ? undefined : slot.index;
  const hasCustomPrompt = options.prompt ? 1 : undefined;
  return `<p:ph${attributes({ type, sz: size, idx, hasCustomPrompt })}/>`;
}

/** What placeholders of one kind of thing hold. */
const HELD: Readonly<Partial<Record<PlaceholderType, Shape['type']>>> = {
  picture: 'image',
  chart: 'chart',
  table: 'table',
};

/** Whether the shape can be the slot's placeholder: others only stand where that is. */
export function holds({ placeholder }: Slot, { type }: Shape): boolean {
  return (HELD[placeholder] ?? type) === type;
}

/** `p:ph` for a table, chart or picture; nothing where the slot's type holds text alone. */
export function contentPlaceholderXml(slot: Slot | undefined): string {
  const isHeld = slot !== undefined && (slot.placeholder === 'object' || slot.placeholder in HELD);
  return isHeld && !slot.composed ? placeholderXml(slot) : '';
}
