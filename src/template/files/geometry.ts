/** Whether a layout can hold what it says that it holds: boxes on the slide and apart, high enough for their text. */
import type { VFileMessage } from 'vfile-message';
import type { Box, Size } from '../../deck/model.ts';
import { nearest } from '../../yaml/schema.ts';
import { about, type SourceFile, type Way } from '../../yaml/source.ts';
import type { Content, TextStyle } from '../model.ts';
import { boxOf, type LayoutSpec, type SlotSpec, type ThemeSpec } from './specs.ts';

/** A line is so many times as high as its size, times the style's line spacing. */
const LINE = 1.2;

/** Least width and height of a slot for what is drawn or set in columns: below it no chart has room for its labels. */
const LEAST_DRAWN: Size = { width: 144, height: 108 };

/** Least width of a slot for words. */
const LEAST_WORDS = 36;

/** What is drawn or set in columns, and so may stand in PowerPoint's general placeholder alone. */
const DRAWN: readonly Content[] = ['data', 'code', 'visual', 'figure', 'picture'];

/** What is wrong with the layout on slides of the theme, each at its place in the layout's file. */
export function layoutFaults(
  source: SourceFile,
  { decorations = [], logo, slots }: LayoutSpec,
  theme: ThemeSpec,
): readonly VFileMessage[] {
  const entries = Object.entries(slots);
  return [
    ...decorations.flatMap(({ box }, i) =>
      outside(source, ['decorations', i, 'box'], 'decoration', boxOf(box), theme.size),
    ),
    ...(logo ? outside(source, ['logo'], 'logo', boxOf(logo), theme.size) : []),
    ...entries.flatMap(([name, slot]) => slotFaults(source, name, slot, theme)),
    ...entries.flatMap(([name, slot], i) =>
      entries.slice(0, i).flatMap(([other, before]) => pairFaults(source, name, slot, other, before)),
    ),
    ...(entries.some(([, { accepts }]) => accepts.includes('title'))
      ? []
      : [about(source, ['slots'], 'title-missing', {}, 'key')]),
  ];
}

function slotFaults(
  source: SourceFile,
  name: string,
  slot: SlotSpec,
  { size, styles }: ThemeSpec,
): readonly VFileMessage[] {
  const way: Way = ['slots', name];
  const style = styles[slot.style];
  if (style === undefined) {
    const known = Object.keys(styles).sort();
    const values = { name: slot.style, meant: nearest(slot.style, known), known: known.join(', ') };
    return [about(source, [...way, 'style'], 'style-unknown', values)];
  }
  return [
    ...outside(source, [...way, 'box'], name, boxOf(slot.box), size),
    ...tooSmall(source, [...way, 'box'], name, slot, style),
    ...placeholderFaults(source, way, name, slot),
  ];
}

/** That the box leaves the slide, and how far. */
function outside(source: SourceFile, way: Way, name: string, box: Box, size: Size): readonly VFileMessage[] {
  const right = box.x + box.width - size.width;
  const below = box.y + box.height - size.height;
  if (right <= 0 && below <= 0) return [];
  const over = [
    ...(right > 0 ? [`${points(right)} pt on the right`] : []),
    ...(below > 0 ? [`${points(below)} pt at the bottom`] : []),
  ];
  const slide = `${points(size.width)} × ${points(size.height)} pt`;
  return [about(source, way, 'box-outside', { name, over: over.join(' and '), slide })];
}

function tooSmall(
  source: SourceFile,
  way: Way,
  name: string,
  slot: SlotSpec,
  style: Pick<TextStyle, 'sizes'> & Partial<TextStyle>,
): readonly VFileMessage[] {
  const { width, height } = boxOf(slot.box);
  const line = Math.ceil(Math.min(...style.sizes) * LINE * (style.lineSpacing ?? 1));
  const isDrawn = slot.accepts.some((content) => DRAWN.includes(content));
  const least = isDrawn ? LEAST_DRAWN : { width: LEAST_WORDS, height: line };
  if (width >= least.width && height >= least.height) return [];
  const values = { name, wanted: `${least.width} × ${least.height} pt` };
  return [about(source, way, 'box-small', values)];
}

/** PowerPoint knows a title by its kind of placeholder, and puts what is drawn into its general one alone. */
function placeholderFaults(
  source: SourceFile,
  way: Way,
  name: string,
  slot: SlotSpec,
): readonly VFileMessage[] {
  const isTitle = slot.placeholder === 'title' || slot.placeholder === 'centered-title';
  const wanted = slot.accepts.includes('title')
    ? ['title', 'centered-title']
    : slot.accepts.some((content) => DRAWN.includes(content))
      ? ['object']
      : undefined;
  return [
    ...(wanted === undefined || wanted.includes(slot.placeholder)
      ? []
      : [
          about(source, [...way, 'placeholder'], 'placeholder-unfit', {
            name,
            accepts: slot.accepts.join(', '),
            wanted: wanted.join(' or '),
          }),
        ]),
    ...(isTitle === (slot.index === 0)
      ? []
      : [about(source, [...way, 'index'], 'index-unfit', { name, isTitle })]),
  ];
}

function pairFaults(
  source: SourceFile,
  name: string,
  slot: SlotSpec,
  other: string,
  before: SlotSpec,
): readonly VFileMessage[] {
  const [one, two] = [boxOf(slot.box), boxOf(before.box)];
  const across = Math.min(one.x + one.width, two.x + two.width) - Math.max(one.x, two.x);
  const down = Math.min(one.y + one.height, two.y + two.height) - Math.max(one.y, two.y);
  const overlap = { name, other, across: points(across), down: points(down) };
  return [
    ...(across > 0 && down > 0 ? [about(source, ['slots', name, 'box'], 'boxes-overlap', overlap)] : []),
    ...(slot.index === before.index && slot.index !== 0
      ? [about(source, ['slots', name, 'index'], 'index-taken', { index: slot.index, other })]
      : []),
  ];
}

function points(length: number): string {
  return String(Math.round(length * 10) / 10);
}
