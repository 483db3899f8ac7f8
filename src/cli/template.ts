/** What decks become in a company's template, told before one is made. */
import { basename } from 'node:path';
import { measureFonts } from '../fonts/index.ts';
import type { Host } from '../host/host.ts';
import { openTemplate } from '../template/index.ts';
import type { Layout, Slot, Template } from '../template/model.ts';
import { familyKey, isMeasured } from '../text/faces.ts';
import { tellFault } from './tell.ts';

/** Exit code: 0 when the template can be used, 1 when it cannot. */
export async function inspectTemplate({ file }: { readonly file: string }, host: Host): Promise<number> {
  try {
    const template = await measureFonts(await openTemplate(await host.readFile(file), basename(file)), host);
    process.stdout.write(`${describeTemplate(template).join('\n')}\n`);
    return 0;
  } catch (error) {
    tellFault(error, file);
    return 1;
  }
}

function describeTemplate(template: Template): readonly string[] {
  const { name, title, size, fonts, colours, layouts } = template;
  const font = (family: string) => family + howMeasured(family, template);
  return [
    `${name}: “${title}”, slides of ${inches(size.width)} × ${inches(size.height)} in`,
    `  fonts:   ${font(fonts.heading)} for headings, ${font(fonts.body)} for text`,
    `  colours: ${(['ink', 'paper', 'accent', 'accent2', 'accent3'] as const).map((role) => `${role} ${colours[role]}`).join(', ')}`,
    '',
    ...layouts.map((layout) => describeLayout(layout)),
  ];
}

/** Where its widths come from, where that is not the program itself. */
function howMeasured(family: string, { typefaces }: Template): string {
  const found = typefaces?.get(familyKey(family));
  if (found) return ` (measured ${found.from === 'template' ? 'in the template' : 'on this machine'})`;
  return isMeasured(family) ? '' : ' (not found here: measured as Arial with 15% to spare)';
}

function describeLayout({ name, title, slots }: Layout): string {
  return `${name.padEnd(14)} on “${title}”: ${slots.map(describeSlot).join(', ')}`;
}

function describeSlot({ name, placeholder, composed, box }: Slot): string {
  const where = composed ? 'no placeholder' : placeholder;
  return `${name} (${where}, ${Math.round(box.width)} × ${Math.round(box.height)} pt)`;
}

function inches(points: number): string {
  return (points / 72).toFixed(2).replace(/\.?0+$/, '');
}
