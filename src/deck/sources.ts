/** Where what a shape shows stands, once it is known of which files the report consists. */
import type { Deck, Paragraph, Shape, Source } from './model.ts';

/** The deck, with each source as `locate` tells it. */
export function withSources(deck: Deck, locate: (source: Source) => Source): Deck {
  const inShape = (shape: Shape): Shape => ({
    ...shape,
    ...(shape.source && { source: locate(shape.source) }),
    ...(shape.type === 'group' && { shapes: shape.shapes.map(inShape) }),
    ...(shape.type === 'text' && { paragraphs: shape.paragraphs.map(inParagraph) }),
  });
  const inParagraph = (paragraph: Paragraph): Paragraph =>
    paragraph.source ? { ...paragraph, source: locate(paragraph.source) } : paragraph;
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide) => ({ ...slide, shapes: slide.shapes.map(inShape) })),
  }));
  return { ...deck, sections };
}
