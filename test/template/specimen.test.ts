/** Every kind of slide in every theme and size: each thing in its slot, each word legible on what it stands on. */
import { describe, expect, it } from 'vitest';
import { compile, compileToPptx } from '../../src/compile.ts';
import type { Box, Colour, Paragraph, Shape, Slide } from '../../src/deck/model.ts';
import { SPECIMEN } from '../../src/specimen.ts';
import { contrastOf, seen } from '../../src/template/contrast.ts';
import { layoutOf, themeNames } from '../../src/template/index.ts';
import type { Template } from '../../src/template/model.ts';
import { packageDefects } from '../support/defects/index.ts';
import { validate } from '../support/validate.ts';

const ALL = themeNames().flatMap((theme) => ['16:9', '4:3'].map((size) => ({ theme, size })));

const sized = (size: string) => SPECIMEN.replace('---\n', `---\nsize: "${size}"\n`);

const VISUALS = ['text', 'table', 'chart', 'group', 'image', 'connector', 'form'] as const;

describe.each(ALL)('the theme $theme in $size', ({ theme, size }) => {
  const compiled = compile(sized(size), { theme });

  it('shows every kind of slide', async () => {
    const { deck, template } = await compiled;
    const slides = deck.sections.flatMap((section) => section.slides);
    const unused = template.layouts
      .map(({ name }) => name)
      .filter((name) => !slides.some(({ layout }) => layout === name));
    // These are for long lists of sections, lead-ins, what comes before its words, and slides of nothing but a title.
    expect(unused.sort()).toEqual(['agenda-columns', 'content-text', 'lead-content', 'title-only']);
    const types = new Set(
      slides
        .flatMap(({ shapes }) => shapes)
        .flatMap(leaves)
        .map(({ type }) => type),
    );
    for (const type of VISUALS) expect(types, type).toContain(type);
  });

  it('keeps everything in its slot', async () => {
    const { deck, template } = await compiled;
    expect(deck.size.width / deck.size.height).toBeCloseTo(size === '4:3' ? 4 / 3 : 16 / 9, 3);
    for (const slide of deck.sections.flatMap((section) => section.slides)) {
      const { slots } = layoutOf(template, slide.layout);
      for (const { box, name, slot } of slide.shapes) {
        const homes = slots.filter((candidate) => slot === undefined || candidate.name === slot);
        expect(
          homes.some((home) => isInside(box, home.box)),
          `${slide.title}: ${name}`,
        ).toBe(true);
      }
    }
  });

  it('can be read', async () => {
    const { deck, template } = await compiled;
    for (const slide of deck.sections.flatMap((section) => section.slides)) {
      for (const { text, colour, ground, large } of textsOn(slide, template)) {
        const [ink, paper] = [seen(colour, template.colours), seen(ground, template.colours)];
        expect(contrastOf(ink, paper), `${slide.title}: ${text}`).toBeGreaterThanOrEqual(large ? 3 : 4.5);
      }
    }
  });

  it('makes a file without a fault', async () => {
    const { pptx } = await compileToPptx(sized(size), { theme });
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
  });
});

function leaves(shape: Shape): readonly Shape[] {
  return shape.type === 'group' ? [shape, ...shape.shapes.flatMap(leaves)] : [shape];
}

/** Lengths are rounded to EMU when they are written. */
const SLACK = 0.5;

function isInside(box: Box, home: Box): boolean {
  const [left, right] = [Math.min(box.x, box.x + box.width), Math.max(box.x, box.x + box.width)];
  const [top, bottom] = [Math.min(box.y, box.y + box.height), Math.max(box.y, box.y + box.height)];
  return (
    left >= home.x - SLACK &&
    top >= home.y - SLACK &&
    right <= home.x + home.width + SLACK &&
    bottom <= home.y + home.height + SLACK
  );
}

interface Text {
  readonly text: string;
  readonly colour: Colour;
  readonly ground: Colour;
  /** By WCAG 2, 1.4.3: 18 pt, or 14 pt in bold. */
  readonly large: boolean;
}

function textsOn(slide: Slide, template: Template): readonly Text[] {
  const page: Colour = { role: layoutOf(template, slide.layout).background };
  const shapes = slide.shapes.flatMap(leaves);
  return shapes.flatMap((shape, i): readonly Text[] => {
    if (shape.type === 'table') {
      return shape.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs, fill }) => runsOf(paragraphs, fill ?? page)),
      );
    }
    if (shape.type !== 'text') return [];
    const below = shapes.slice(0, i).flatMap((other) => {
      const fill = other.type === 'form' || other.type === 'text' ? other.fill : undefined;
      return fill && isInside(shape.box, other.box) ? [fill] : [];
    });
    return runsOf(shape.paragraphs, shape.fill ?? below.at(-1) ?? page);
  });
}

function runsOf(paragraphs: readonly Paragraph[], ground: Colour): readonly Text[] {
  return paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run) => {
      // Keys of legends are marks, not words.
      if (run.type !== 'text' || !/[\p{L}\p{N}]/u.test(run.text)) return [];
      const large = run.size >= 18 || (run.size >= 14 && run.bold === true);
      return [{ text: run.text, colour: run.colour, ground: run.highlight ?? ground, large }];
    }),
  );
}
