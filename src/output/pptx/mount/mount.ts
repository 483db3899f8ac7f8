/**
 * Slides mounted on a template package: the whole presentation as parts.
 *
 * Asks of the template only where its layouts and notes master are, so that it serves any.
 */
import type { DeckProperties } from '../../../deck/model.ts';
import { type Part, type Relationship, relate } from '../package/part.ts';
import type { TemplatePackage } from '../template/package.ts';
import { type MountedSection, PRESENTATION, presentationPart } from './presentation.ts';
import { APP, appPart, CORE, corePart } from './properties.ts';
import { type MountableSlide, notesPart, slidePart, slidePath } from './slide.ts';

export interface Mounting {
  readonly slides: readonly MountableSlide[];
  readonly sections: readonly MountedSection[];
  readonly properties: DeckProperties;
  /** Parts that slides point to. */
  readonly attachments: readonly Part[];
}

/** The relationships of the package itself. */
export const ROOT: readonly Relationship[] = relate(
  ['officeDocument', PRESENTATION],
  ['coreProperties', CORE],
  ['extendedProperties', APP],
);

export function mount(template: TemplatePackage, mounting: Mounting): readonly Part[] {
  const { slides, sections, properties, attachments } = mounting;
  const paths = slides.map((_, i) => slidePath(i + 1));
  return [
    presentationPart(template, paths, sections, properties),
    corePart(properties),
    appPart(slides, template.theme),
    ...template.parts,
    ...slides.flatMap((slide, i) => slideParts(slide, i + 1, template, properties.language)),
    ...attachments,
  ];
}

function slideParts(
  slide: MountableSlide,
  number: number,
  template: TemplatePackage,
  language: string,
): Part[] {
  const layout = template.layouts.get(slide.layout);
  if (layout === undefined) throw new Error(`The template has no layout “${slide.layout}”`);
  const path = slidePath(number);
  if (slide.notes.length === 0) return [slidePart(slide, path, layout, undefined)];
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const place = { path: notes, slide: path, master: template.notesMaster, number, language };
  return [slidePart(slide, path, layout, notes), notesPart(slide.notes, place)];
}
