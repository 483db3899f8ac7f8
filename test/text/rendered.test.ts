/**
 * Predictions against what LibreOffice draws: text must never be higher than was predicted.
 *
 * One text box a slide, with two paragraphs; what is drawn is read off the PDF, which knows nothing of our measuring.
 */
import pptxgenjs from 'pptxgenjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMeasurer } from '../../src/text/measure.ts';
import { missingRenderer, type RenderedPage, render } from '../support/render.ts';
import { paragraph, run } from './paragraphs.ts';

/** The package's types are those of its CommonJS build, whose default export is one level deeper. */
const PptxGenJs = pptxgenjs as unknown as typeof pptxgenjs.default;

const FACES = [
  { family: 'Arial' },
  { family: 'Arial', bold: true },
  { family: 'Calibri' },
  { family: 'Calibri', italic: true },
  { family: 'Courier New' },
  { family: 'Times New Roman' },
];
const SIZES = [12, 14, 18, 20, 28];
const PROSE = [
  'The migration from the monolith to services was completed two weeks early, and nobody noticed.',
  'Race conditions in the distributed lock mechanism needed thorough testing with chaos engineering (see page 12).',
  'Response time fell from 245 ms to 128 ms; 18,300 users were active, +46.4% more than in the quarter before.',
  'Zero-downtime deployments, end-to-end encryption and self-healing, auto-scaling infrastructure for everyone.',
  'Überprüfung der Größenordnung: „fünf Häuser“ kosten – je nach Lage – zwischen 300.000 € und 1.250.000 €.',
];
const ADDRESSES = [
  'See https://github.com/acme/platform-services/blob/main/src/index.ts#L10-L20 and/or the wiki for what was done.',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable.
  'Settings moved from /usr/local/share/config/settings.json to ${HOME}/.config/acme/settings.json on 2025-12-31.',
  'Files under C:\\Users\\me\\Documents and feature/long-branch-name_with_underscores stay where they were.',
];

interface TextBox {
  readonly family: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size: number;
  readonly width: number;
  readonly texts: readonly string[];
}

const SPACE_BEFORE = 6;

/** Every text in every face, several times, in sizes and widths that differ from box to box. */
function boxesOf(texts: readonly string[], times: number): readonly TextBox[] {
  return FACES.flatMap((face, f) =>
    texts.flatMap((text, t) =>
      Array.from({ length: times }, (_, nth): TextBox => {
        const size = SIZES[(f + t + 2 * nth) % SIZES.length] ?? 18;
        const next = texts[(t + 1) % texts.length] ?? text;
        return { ...face, size, width: 190 + 23 * ((3 * f + 5 * t + 4 * nth) % 19), texts: [text, next] };
      }),
    ),
  );
}

interface Stack {
  readonly lines: number;
  /** From the top of the first line to the top of the last one. */
  readonly height: number;
}

function predicted({ family, size, width, texts, bold = false, italic = false }: TextBox): Stack {
  const measurer = createMeasurer({ fonts: { heading: family, body: family, code: family } });
  const paragraphs = texts.map((text) =>
    paragraph([run(text, { size, bold, italic })], { spaceBefore: SPACE_BEFORE }),
  );
  const lines = paragraphs.flatMap((each) => measurer.lines(each, width));
  return { lines: lines.length, height: measurer.height(paragraphs, width) - (lines.at(-1)?.height ?? 0) };
}

async function drawn(boxes: readonly TextBox[]): Promise<readonly Stack[]> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: 'tall', width: 13.333, height: 15 });
  deck.layout = 'tall';
  for (const { family, bold = false, italic = false, size, width, texts } of boxes) {
    deck.addSlide().addText(
      texts.map((text) => ({ text, options: { breakLine: true, paraSpaceBefore: SPACE_BEFORE } })),
      {
        x: 0.5,
        y: 0.5,
        w: width / 72,
        h: 14,
        margin: 0,
        fontFace: family,
        fontSize: size,
        bold,
        italic,
        valign: 'top',
      },
    );
  }
  const pages = await render((await deck.write({ outputType: 'nodebuffer' })) as Uint8Array);
  return pages.map(stackOf);
}

/** Words whose tops are less than a few points apart stand on one line. */
function stackOf({ words }: RenderedPage): Stack {
  const tops = words
    .map(({ top }) => top)
    .sort((a, b) => a - b)
    .filter((top, i, all) => i === 0 || top - (all[i - 1] ?? 0) > 3);
  return { lines: tops.length, height: (tops.at(-1) ?? 0) - (tops[0] ?? 0) };
}

const missing = missingRenderer();
const title = `text as LibreOffice draws it${missing ? ` (skipped: there is no ${missing})` : ''}`;

describe.skipIf(missing)(title, () => {
  const prose = boxesOf(PROSE, 2);
  // More of them: most ways to get a path wrong show in few widths.
  const addresses = boxesOf(ADDRESSES, 8);
  const boxes = [...prose, ...addresses];
  let stacks: readonly Stack[] = [];
  beforeAll(async () => {
    stacks = await drawn(boxes);
  });

  const drawnOf = (box: TextBox): Stack => {
    const stack = stacks[boxes.indexOf(box)];
    if (!stack || stack.lines < box.texts.length) throw new Error(`Not drawn: ${box.texts}`);
    return stack;
  };
  const isEqual = (box: TextBox) => drawnOf(box).lines === predicted(box).lines;

  it.each([
    ['prose', prose],
    ['addresses and paths', addresses],
  ])('has no more lines than predicted: %s', (_, some) => {
    expect(some.filter((box) => drawnOf(box).lines > predicted(box).lines)).toEqual([]);
  });

  it('has just as many lines in nine boxes of ten', () => {
    expect(prose.filter(isEqual).length / prose.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is as high as predicted, within a point, where it has as many lines', () => {
    const off = boxes.filter(isEqual).map((box) => Math.abs(drawnOf(box).height - predicted(box).height));
    expect(Math.max(...off)).toBeLessThan(1);
  });
});
