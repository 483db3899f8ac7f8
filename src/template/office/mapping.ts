/** A company's template as a person maps it: which layout serves for which kind of slide, which placeholder for what. */
import type { VFileMessage } from 'vfile-message';
import type { Box, ColourRole, Size } from '../../deck/model.ts';
import { nearest, unknownKey } from '../../yaml/schema.ts';
import { about, readSource, type SourceFile, type TextFile, type Way } from '../../yaml/source.ts';
import { MappingError } from '../error.ts';
import { schemaFaults } from '../files/schema.ts';
import type { Layout, Slot } from '../model.ts';
import { type OfficeLayout, titleOf } from './fits.ts';
import { isContent, KINDS, type Kind, type Wanted } from './kinds.ts';
import { frameOf, settled } from './layouts.ts';
import { insideOf } from './placeholders.ts';
import { clearedOf, composedSlot, type Kit, slot } from './slots.ts';

/** The placeholder of this index, the title, or a place on the slide in points. */
export type SlotMapping = number | 'title' | readonly [x: number, y: number, width: number, height: number];

export interface MappedLayout {
  readonly layout: string;
  readonly slots: Readonly<Record<string, SlotMapping>>;
}

export interface MappingSpec {
  /** Path of the template, from the mapping's folder. */
  readonly file: string;
  readonly layouts: Readonly<Partial<Record<Kind, MappedLayout>>>;
  readonly colours?: Readonly<Partial<Record<ColourRole, string>>>;
}

export interface Mapping {
  readonly spec: MappingSpec;
  readonly source: SourceFile;
}

/** The mapping in a YAML file. Throws a `MappingError` of all its faults, each with its place. */
export function readMapping(file: TextFile): Mapping {
  const { source, faults } = readSource(file);
  const found = faults.length > 0 ? faults : schemaFaults(source, 'template');
  refuse(file.shown, found);
  return { source, spec: source.value as MappingSpec };
}

/** The layouts as they are mapped; each kind of slide that is not stays as it is arranged. Throws as `readMapping`. */
export function mapLayouts(
  arranged: readonly Layout[],
  offered: readonly OfficeLayout[],
  { spec, source }: Mapping,
  kit: Kit,
): readonly Layout[] {
  const kinds = Object.keys(spec.layouts) as Kind[];
  const read = kinds.map((kind) => mapLayout(kind, spec.layouts[kind] as MappedLayout, offered, source, kit));
  refuse(
    source.shown,
    read.flatMap((each) => ('faults' in each ? each.faults : [])),
  );
  const mapped = new Map(read.flatMap((each) => ('layout' in each ? [[each.layout.name, each.layout]] : [])));
  const order = Object.keys(KINDS);
  const kept = arranged.filter(({ name }) => !mapped.has(name));
  return [...kept, ...mapped.values()].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
}

type Read = { readonly layout: Layout } | { readonly faults: readonly VFileMessage[] };

function mapLayout(
  kind: Kind,
  { layout: name, slots }: MappedLayout,
  offered: readonly OfficeLayout[],
  source: SourceFile,
  kit: Kit,
): Read {
  const found = offered.find((layout) => layout.title === name || layout.part.endsWith(`/${name}`));
  const way: Way = ['layouts', kind];
  if (found === undefined) {
    const titles = offered.map(({ title }) => title);
    const values = { name, meant: nearest(name, titles), known: titles.join(', ') };
    return { faults: [about(source, [...way, 'layout'], 'template-layout-unknown', values)] };
  }
  const wanted: Readonly<Record<string, Wanted>> = KINDS[kind];
  const read = Object.entries(slots).map(([slotName, place]): Slot | VFileMessage => {
    const own = wanted[slotName];
    const slotWay: Way = [...way, 'slots', slotName];
    if (own === undefined) return unknownKey(source, slotWay, Object.keys(wanted));
    return (
      mapSlot(slotName, place, own, found, kit) ?? placeFault(source, slotWay, slotName, place, found, kit)
    );
  });
  const faults = read.filter((each): each is VFileMessage => 'reason' in each);
  const made = read.filter((each): each is Slot => 'accepts' in each);
  const lacking = Object.keys(wanted).filter((each) => isNeeded(each, wanted) && !(each in slots));
  if (faults.length > 0 || lacking.length > 0) {
    const missing = lacking.map((key) =>
      about(source, [...way, 'slots'], 'key-missing', { owner: 'slots', key }, 'key'),
    );
    return { faults: [...faults, ...missing] };
  }
  return { layout: { ...frameOf(kind, found), slots: settled(kind, made) } };
}

/** A title, and each place for content. */
function isNeeded(name: string, wanted: Readonly<Record<string, Wanted>>): boolean {
  const own = wanted[name];
  return own !== undefined && (name === 'title' || (isContent(own) && name !== 'parts'));
}

/** Undefined where the layout has no such placeholder, or the box is none on the slide. */
function mapSlot(
  name: string,
  place: SlotMapping,
  wanted: Wanted,
  layout: OfficeLayout,
  kit: Kit,
): Slot | undefined {
  if (Array.isArray(place)) {
    const box = boxOf(place, kit.size);
    const made = box && composedSlot(name, box, wanted, kit);
    return made && name === 'title' ? { ...made, placeholder: 'title', required: true } : made;
  }
  const placeholder =
    place === 'title'
      ? titleOf(layout)
      : layout.placeholders.find(({ index }) => index !== 0 && index === place);
  return placeholder && clearedOf(layout.ground, slot(name, placeholder, wanted, kit), kit);
}

function boxOf(place: readonly unknown[], { width, height }: Size): Box | undefined {
  const [x, y, wide, high] = place;
  const numbers = place.length === 4 && place.every((each) => typeof each === 'number' && each >= 0);
  if (!numbers) return undefined;
  const box = { x, y, width: wide, height: high } as Box;
  const fits = box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
  return fits && box.width >= LEAST_SIDE && box.height >= LEAST_SIDE ? box : undefined;
}

/** Nothing can be read that is lower or narrower, in points. */
const LEAST_SIDE = 12;

function placeFault(
  source: SourceFile,
  way: Way,
  name: string,
  place: unknown,
  layout: OfficeLayout,
  { size }: Kit,
): VFileMessage {
  const shown = Array.isArray(place) ? `[${place.join(', ')}]` : String(place);
  const slide = `${Math.round(size.width)} × ${Math.round(size.height)}`;
  const known = placesOf(layout)
    .map(({ place: each }) => each)
    .join(', ');
  return about(source, way, 'template-place-unknown', {
    name,
    place: shown,
    layout: layout.title,
    known,
    slide,
  });
}

/** What of a layout can be mapped, as it is written in a mapping. */
export function placesOf({ placeholders }: OfficeLayout): readonly {
  readonly place: SlotMapping;
  readonly name: string;
  readonly box: Box;
}[] {
  return placeholders.flatMap((placeholder) => {
    const isTitle = placeholder.type === 'title' || placeholder.type === 'ctrTitle';
    if (placeholder.isOdd || (!isTitle && placeholder.index === 0)) return [];
    const place = isTitle ? ('title' as const) : placeholder.index;
    return [{ place, name: placeholder.name, box: insideOf(placeholder) }];
  });
}

function refuse(file: string, faults: readonly VFileMessage[]): void {
  if (faults.length > 0) throw new MappingError(file, faults);
}
