/** How decks stand on a company's template, as a YAML file in which a person can correct it. */
import type { Template } from '../model.ts';
import type { OfficeLayout } from './fits.ts';
import { placesOf } from './mapping.ts';

/** The text of a mapping; `file` is the template's path from the folder of the mapping, `path` the mapping's own. */
export function writeMapping(
  { name, size, layouts, colours }: Template,
  offered: readonly OfficeLayout[],
  { file, path }: { readonly file: string; readonly path: string },
): string {
  return [
    `# How decks stand on ${name}. Change what is not right, look at it with`,
    `#   quarterdeck template inspect ${path} -o specimen.pptx`,
    '# and make decks with',
    `#   quarterdeck REPORT.md --template ${path}`,
    '#',
    '# Each kind of slide names one of the layouts below, and where on it things stand: “title”, the index of a',
    `# placeholder, or a box [x, y, width, height] in points, of which a slide has ${Math.round(size.width)} × ${Math.round(size.height)}.`,
    '# A kind of slide that is not here is placed as the program sees fit.',
    `file: ${quoted(file)}`,
    '',
    '# The layouts, with their placeholders:',
    ...offered.flatMap(offeredLines),
    '',
    'layouts:',
    ...layouts.flatMap((layout) => [
      `  ${layout.name}:`,
      `    layout: ${quoted(nameOf(layout.part ?? '', offered))}`,
      '    slots:',
      ...layout.slots.map((slot) => {
        const { x, y, width, height } = slot.box;
        const box = `[${[x, y, width, height].map((length) => Math.floor(length)).join(', ')}]`;
        const isTitle = slot.placeholder === 'title' || slot.placeholder === 'centered-title';
        return `      ${slot.name}: ${slot.composed ? box : isTitle ? 'title' : slot.index}`;
      }),
    ]),
    '',
    '# Colours for good, middling and bad, of which a theme of PowerPoint knows nothing. Take the marks away to change them.',
    '# colours:',
    ...(['good', 'warning', 'bad'] as const).map((role) => `#   ${role}: "${colours[role]}"`),
    '',
  ].join('\n');
}

function offeredLines(layout: OfficeLayout, _: number, all: readonly OfficeLayout[]): readonly string[] {
  const places = placesOf(layout).map(
    ({ place, name, box }) =>
      `#     ${place}: ${name}, [${[box.x, box.y, box.width, box.height].map(Math.round).join(', ')}]`,
  );
  return [`#   ${nameOf(layout.part, all)}`, ...places].map((line) => line.replace(/[\r\n]+/g, ' '));
}

/** A layout by its name; by that of its part where two have one name. */
function nameOf(part: string, offered: readonly OfficeLayout[]): string {
  const title = offered.find((layout) => layout.part === part)?.title ?? '';
  const isUnique = title !== '' && offered.filter((layout) => layout.title === title).length === 1;
  return isUnique ? title : (part.split('/').at(-1) ?? part);
}

function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text) &&
    !text.endsWith(' ')
    ? text
    : JSON.stringify(text);
}
