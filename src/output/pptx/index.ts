/**
 * A deck as a PowerPoint file.
 *
 * pptxgenjs draws what stands on the slides; its XML is mended and mounted on a template package: our own, or a
 * company's.
 * The same deck and template give the same bytes.
 */
import type { Deck, Slide } from '../../deck/model.ts';
import { layoutOf } from '../../template/index.ts';
import type { Template } from '../../template/model.ts';
import { createAttachments } from './attachments.ts';
import { drawSlides } from './draw/draw.ts';
import { createPalette } from './draw/palette.ts';
import { withFixedColours } from './fixedColours.ts';
import { mount, ROOT } from './mount/mount.ts';
import type { MountedSection } from './mount/presentation.ts';
import { type MountableSlide, slidePath } from './mount/slide.ts';
import { createRelationships } from './package/part.ts';
import { packZip } from './package/zip.ts';
import { repairShapes } from './repair/slide.ts';
import { packageOf } from './template/package.ts';

/** The bytes of a `.pptx`. Throws on a deck that was not flowed for the template, or links to a slide that it lacks. */
export async function writePptx(flowed: Deck, template: Template): Promise<Uint8Array> {
  const deck = withFixedColours(flowed, template);
  const properties = { ...deck.properties, language: languageTag(deck.properties.language) };
  const slides = deck.sections.flatMap((section) => section.slides);
  const palette = createPalette();
  const drawn = await drawSlides(slides, { palette, fonts: template.fonts, language: properties.language });
  const templatePackage = packageOf(template);
  const attachments = createAttachments(new Set(templatePackage.parts.map(({ path }) => path)));
  const deckSetting = {
    template,
    language: properties.language,
    palette,
    attachments,
    slidePath: slidePaths(slides),
  };
  const mountable = slides.map((slide, i): MountableSlide => {
    const relationships = createRelationships();
    const setting = { ...deckSetting, layout: layoutOf(template, slide.layout), relationships };
    const { title, layout, notes } = slide;
    return { title, layout, notes, shapes: repairShapes(slide, drawn[i] ?? [], setting), relationships };
  });
  const parts = mount(templatePackage, {
    slides: mountable,
    sections: sectionsOf(deck),
    properties,
    attachments: attachments.parts(),
  });
  return packZip(parts, ROOT);
}

/** The part of each slide by its key. */
function slidePaths(slides: readonly Slide[]): (key: string) => string {
  const numbers = new Map(slides.map(({ key }, i) => [key, i + 1]));
  return (key) => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`The deck has no slide “${key}” to link to`);
    return slidePath(number);
  };
}

function sectionsOf({ sections }: Deck): readonly MountedSection[] {
  let count = 0;
  return sections.map(({ name, slides }) => ({ name, slides: slides.map(() => count++) }));
}

/** The language as it may stand in XML, unescaped as pptxgenjs writes it; English where it is no BCP 47 tag. */
function languageTag(language: string): string {
  return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : 'en-US';
}
