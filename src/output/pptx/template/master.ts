/**
 * The slide master: the five placeholders from which the layouts' ones inherit, and the text styles of title
 * and body. Its slots are those of the layout that shows most: the first that has a title and content.
 */
import { isDark } from '../../../template/contrast.ts';
import { styleOf } from '../../../template/index.ts';
import type { PlaceholderType, Slot, Template } from '../../../template/model.ts';
import { COLOUR_MAP, DARK_COLOUR_MAP, TREE_ROOT } from '../drawing.ts';
import { DECLARATION, NAMESPACES } from '../xml.ts';
import { plainLevels } from './default-text.ts';
import { slotXml } from './slots.ts';
import { listLevels } from './text-style.ts';

/** What a master may hold, each the first that is found of these; in the order of PowerPoint's own masters. */
const WANTED: readonly (readonly PlaceholderType[])[] = [
  ['title', 'centered-title'],
  ['object', 'body'],
  ['date'],
  ['footer'],
  ['slide-number'],
];

/** `layoutIds` are the `p:sldLayoutId/@id`s of the layouts, whose relationships are `rId1`, `rId2`, … */
export function masterXml(template: Template, layoutIds: readonly number[]): string {
  const slots = masterSlots(template);
  const [title, body] = slots;
  const ids = layoutIds.map((id, i) => `<p:sldLayoutId id="${id}" r:id="rId${i + 1}"/>`);
  return (
    `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld>` +
    `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${TREE_ROOT}${slots.map((slot, i) => slotXml(slot, i + 2, template)).join('')}</p:spTree></p:cSld>` +
    `${isDark(template.colours) ? DARK_COLOUR_MAP : COLOUR_MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles>` +
    `<p:titleStyle>${levels(title, template, false)}</p:titleStyle>` +
    `<p:bodyStyle>${levels(body, template, true)}</p:bodyStyle>` +
    `<p:otherStyle>${plainLevels(1800)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

function levels(slot: Slot | undefined, template: Template, bullets: boolean): string {
  return slot ? listLevels(styleOf(template, slot.style), template, bullets) : plainLevels(1800);
}

function masterSlots({ layouts }: Template): readonly Slot[] {
  const content = layouts.find((layout) => layout.type === 'obj');
  const candidates = [...(content ? [content] : []), ...layouts].flatMap((layout) => layout.slots);
  return WANTED.flatMap((types) => {
    const slot = candidates.find(({ placeholder }) => types.includes(placeholder));
    return slot ? [asMasterSlot(slot, types[0] ?? slot.placeholder)] : [];
  });
}

/** A master's content placeholder is of type `body`, and its prompts are PowerPoint's own. */
function asMasterSlot(slot: Slot, placeholder: PlaceholderType): Slot {
  return { ...slot, placeholder: placeholder === 'object' ? 'body' : placeholder };
}
