/** A company's template, before decks are made with it: what they become in it, and a mapping to correct that. */
import { basename, dirname, join, relative } from 'node:path';
import { compileToPptx } from '../compile.ts';
import { measureFonts } from '../fonts/index.ts';
import { type Host, HostError } from '../host/host.ts';
import { SPECIMEN } from '../specimen.ts';
import { fontUses } from '../template/families.ts';
import { templateMapping } from '../template/index.ts';
import type { Layout, Slot, Template } from '../template/model.ts';
import { openTemplateFile } from '../templates.ts';
import { familyKey, isMeasured, substituteFor } from '../text/faces.ts';
import { tell, tellFault } from './tell.ts';

export interface TemplateArguments {
  /** Path of a `.pptx` or `.potx`, or of a mapping of one. */
  readonly file: string;
  /** What to write, if anything. */
  readonly output?: string | undefined;
}

/** Prints what decks become, and writes a deck of every kind of slide. Exit code: 0 when it can be used, 1 when not. */
export async function inspectTemplate({ file, output }: TemplateArguments, host: Host): Promise<number> {
  try {
    const template = await measureFonts(await openTemplateFile(file, host), host);
    process.stdout.write(`${describeTemplate(template).join('\n')}\n`);
    if (output !== undefined) {
      const { pptx } = await compileToPptx(SPECIMEN, { template, host });
      await host.writeFile(output, pptx);
      tell(`${output}: every kind of slide in ${template.name}`);
    }
    return 0;
  } catch (error) {
    tellFault(error, file);
    return 1;
  }
}

/** Writes a mapping of the template. Exit code: 0 when it is written, 1 when it cannot be, or is there already. */
export async function initTemplate({ file, output }: TemplateArguments, host: Host): Promise<number> {
  const name = basename(file);
  const path = output ?? join('layouts', name.replace(/\.[^.]*$/, ''), 'template.yaml');
  try {
    if (await host.exists(path)) {
      throw new HostError(
        path,
        'is there already and is left as it is; move it away, or name another with -o',
      );
    }
    const paths = { file: relative(dirname(path), file).replaceAll('\\', '/'), path };
    const text = await templateMapping(await host.readFile(file), name, paths);
    await host.writeFile(path, new TextEncoder().encode(text));
    tell(
      `${path}: how decks stand on ${name}; correct it, and run “quarterdeck REPORT.md --template ${path}”.`,
    );
    return 0;
  } catch (error) {
    tellFault(error, file);
    return 1;
  }
}

function describeTemplate(template: Template): readonly string[] {
  const { name, title, size, colours, layouts } = template;
  return [
    `${name}: “${title}”, slides of ${inches(size.width)} × ${inches(size.height)} in`,
    `  fonts:   ${describeFonts(template).join(', ')}`,
    `  colours: ${(['ink', 'paper', 'accent', 'accent2', 'accent3'] as const).map((role) => `${role} ${colours[role]}`).join(', ')}`,
    '',
    ...layouts.map((layout) => describeLayout(layout)),
  ];
}

/** Those of headings and of text, and behind them what else placeholders are set in. */
function describeFonts(template: Template): readonly string[] {
  return fontUses(template).map(
    ({ family, uses }) => `${family}${howMeasured(family, template)} for ${uses.join(' and ')}`,
  );
}

/** Where its widths come from, where that is not the program itself. */
function howMeasured(family: string, { typefaces }: Template): string {
  const found = typefaces?.get(familyKey(family));
  if (found) return ` (measured ${found.from === 'template' ? 'in the template' : 'on this machine'})`;
  if (isMeasured(family)) return '';
  const { family: substitute, reserve } = substituteFor(family, 'body');
  return ` (not found here: measured as ${substitute} with ${Math.round(reserve * 100)}% to spare)`;
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
