/** Diagnostics of the files of `layouts/`, as a person finds them who edits one. */
import { error, warning } from './severity.ts';

/** A name that there is not; `meant` is the one that it was probably to be. */
export interface Unknown {
  readonly name: string;
  readonly meant: string | undefined;
  readonly known: string;
}

/** What else there is, to go on with after a semicolon. */
function suggestion(meant: string | undefined, choices: string): string {
  if (meant === undefined) return `${choices}.`;
  return `did you mean “${meant}”? ${choices.charAt(0).toUpperCase()}${choices.slice(1)}.`;
}

export const LAYOUT_DIAGNOSTICS = {
  'box-outside': error(
    ({ name, over, slide }: { name: string; over: string; slide: string }) =>
      `The box of “${name}” leaves the slide by ${over}; a slide is ${slide}, and a box is [x, y, width, height].`,
  ),
  'box-small': error(
    ({ name, wanted }: { name: string; wanted: string }) =>
      `The box of “${name}” is too small for what it accepts; it needs ${wanted} or more.`,
  ),
  'boxes-overlap': error(
    ({ name, other, across, down }: { name: string; other: string; across: string; down: string }) =>
      `The box of “${name}” overlaps that of “${other}” by ${across} × ${down} pt; slots stand apart, only decorations lie behind them.`,
  ),
  'contrast-low': warning(
    ({
      what,
      front,
      ground,
      contrast,
      least,
    }: {
      what: string;
      front: string;
      ground: string;
      contrast: number;
      least: number;
    }) =>
      `${what} in ${front} on ${ground} has a contrast of ${contrast}, and ${least} is the least that is easily read; make one of the colours lighter or darker.`,
  ),
  'extends-circle': error(
    ({ circle }: { circle: string }) =>
      `These themes extend each other in a circle, ${circle}; one of them has to say all by itself.`,
  ),
  'extends-unknown': error(
    ({ name, meant, known }: Unknown) =>
      `There is no theme “${name}” to extend; ${suggestion(meant, `there is ${known}`)}`,
  ),
  'index-taken': error(
    ({ index, other }: { index: number; other: string }) =>
      `“${other}” has the index ${index} already; every slot of a layout has one of its own.`,
  ),
  'index-unfit': error(({ name, isTitle }: { name: string; isTitle: boolean }) =>
    isTitle
      ? `“${name}” is the title, whose index is 0.`
      : `“${name}” cannot have the index 0, which is that of the title; take a number that no other slot has.`,
  ),
  'key-missing': error(({ owner, key }: { owner: string; key: string }) =>
    owner === '' ? `The file lacks “${key}”; add it.` : `“${owner}” lacks “${key}”; add it.`,
  ),
  'key-unknown': error(
    ({ key, meant, known }: { key: string; meant: string | undefined; known: string }) =>
      `“${key}” means nothing here; ${suggestion(meant, `what may stand here is ${known}`)}`,
  ),
  'layout-astray': warning(
    (_: object) =>
      'This file is not read: layouts stand in a folder such as “standard”, and their names end in “.yaml”.',
  ),
  'layout-name': error(
    ({ name, better }: { name: string; better: string }) =>
      `No report can ask for a layout “${name}”: names have small letters, digits and hyphens; call the file “${better}.yaml”.`,
  ),
  'layout-unused': warning(
    ({ folder, folders }: { folder: string; folders: string }) =>
      `No theme uses the layouts of “${folder}”; those of ${folders} are used.`,
  ),
  'layouts-lack': error(
    ({ folder, what }: { folder: string; what: string }) =>
      `The layouts of “${folder}” make no deck: one of them needs ${what}.`,
  ),
  'layouts-none': error(
    ({ folder }: { folder: string }) =>
      `There is no layout in a folder “${folder}” beside the theme’s own; “standard” has the program’s.`,
  ),
  'placeholder-unfit': error(
    ({ name, accepts, wanted }: { name: string; accepts: string; wanted: string }) =>
      `“${name}” accepts ${accepts}, for which its placeholder has to be ${wanted}.`,
  ),
  'sizes-unordered': error(
    ({ style, sizes }: { style: string; sizes: string }) =>
      `The sizes of “${style}” fall from the largest to the smallest: [${sizes}].`,
  ),
  'style-unknown': error(
    ({ name, meant, known }: Unknown) =>
      `There is no text style “${name}”; ${suggestion(meant, `there is ${known}`)}`,
  ),
  'template-layout-unknown': error(
    ({ name, meant, known }: Unknown) =>
      `The template has no layout “${name}”; ${suggestion(meant, `it has ${known}`)}`,
  ),
  'template-place-unknown': error(
    ({
      name,
      place,
      layout,
      known,
      slide,
    }: {
      name: string;
      place: string;
      layout: string;
      known: string;
      slide: string;
    }) =>
      `“${name}” cannot stand at ${place} of “${layout}”; the placeholders there are ${known || 'none'}, and a box [x, y, width, height] is on a slide of ${slide} pt.`,
  ),
  'theme-unfit': error(
    ({ layout, reason, others }: { layout: string; reason: string; others: number }) =>
      `The layout “${layout}” of the program does not fit this theme: ${reason}${others === 0 ? '' : ` There are ${others} more such faults.`} Change the theme, or copy the layouts out with “quarterdeck layouts init” and change them.`,
  ),
  'title-missing': error(
    (_: object) => 'No slot accepts the title, and every slide has one; give a slot “accepts: [title]”.',
  ),
  'value-unfit': error(
    ({
      key,
      value,
      wanted,
      meant,
    }: {
      key: string;
      value: string;
      wanted: string;
      meant: string | undefined;
    }) =>
      `${key === '' ? 'The file' : `“${key}”`} cannot be ${value}; ${suggestion(meant, `it is ${wanted}`)}`,
  ),
  'yaml-invalid': error(
    ({ reason }: { reason: string }) =>
      `This is not valid YAML: ${reason}. Look at the indentation, colons and quotes here.`,
  ),
};
