/** How a slot is told to PowerPoint: the same `p:ph` on the layout and on the slides that fill it. */
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

/** `p:ph` for a table, chart or picture; nothing where the slot's type holds text alone. */
export function contentPlaceholderXml(slot: Slot | undefined): string {
  return slot?.placeholder === 'object' && !slot.composed ? placeholderXml(slot) : '';
}
