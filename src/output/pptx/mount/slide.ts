/** The part of a slide, and of its notes. */
import { isRightToLeft } from '../../../deck/script.ts';
import { TREE_ROOT } from '../drawing.ts';
import { CONTENT_TYPE } from '../package/content-types.ts';
import { type Part, type Relationships, relate } from '../package/part.ts';
import { SLIDE_NUMBER_FIELD } from '../template/slots.ts';
import { DECLARATION, escapeXml, NAMESPACES } from '../xml.ts';

/** A slide ready for mounting on whatever template package has its layout. */
export interface MountableSlide {
  readonly title: string;
  /** The layout's name. */
  readonly layout: string;
  /** Children of the shape tree. */
  readonly shapes: string;
  /** What the shapes point to; mounting adds the layout and the notes. */
  readonly relationships: Relationships;
  /** Paragraphs; empty for none. */
  readonly notes: readonly string[];
}

/** `number` counts from 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

export function slidePart(
  slide: MountableSlide,
  path: string,
  layout: string,
  notes: string | undefined,
): Part {
  slide.relationships.add('slideLayout', layout);
  if (notes) slide.relationships.add('notesSlide', notes);
  return {
    path,
    contentType: CONTENT_TYPE.slide,
    data:
      `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_ROOT}${slide.shapes}</p:spTree></p:cSld>` +
      `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relationships: slide.relationships.list(),
  };
}

interface NotesPlace {
  readonly path: string;
  readonly slide: string;
  readonly master: string;
  /** Of the slide, from 1. */
  readonly number: number;
  readonly language: string;
}

/** The notes of a slide, a paragraph each, in the placeholders of the notes master. */
export function notesPart(
  notes: readonly string[],
  { path, slide, master, number, language }: NotesPlace,
): Part {
  const lang = `lang="${language}"`;
  const lines = notes.flatMap((text) => text.split(/\r\n|\r|\n/));
  const paragraphs = lines.map(
    (text) =>
      `<a:p>${isRightToLeft(text) ? '<a:pPr algn="r" rtl="1"/>' : ''}<a:r><a:rPr ${lang}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  return {
    path,
    contentType: CONTENT_TYPE.notesSlide,
    data:
      `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_ROOT}` +
      `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/>` +
      `<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
      `<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
      placeholder(3, 'Notes Placeholder 2', 'type="body" idx="1"', paragraphs.join('')) +
      placeholder(
        4,
        'Slide Number Placeholder 3',
        'type="sldNum" sz="quarter" idx="5"',
        `<a:p><a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr ${lang}/><a:t>${number}</a:t></a:fld></a:p>`,
      ) +
      `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relationships: relate(['notesMaster', master], ['slide', slide]),
  };
}

function placeholder(id: number, name: string, ph: string, paragraphs: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}
