/** Pictures on slides: whole, undistorted, side by side, and nothing of their words lost. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { ImageShape, Shape, Slide } from '../../src/deck/model.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { picture } from '../support/pictures.ts';

const SIZES = { 'flat.png': [300, 60], 'tall.png': [60, 300], 'usual.png': [150, 100] } as const;

const host = memoryHost(
  Object.fromEntries(
    await Promise.all(
      Object.entries(SIZES).map(
        async ([name, [width, height]]) => [name, await picture('png', { width, height })] as const,
      ),
    ),
  ),
);

/** The slides of a section of the report. */
async function slidesOf(markdown: string): Promise<readonly Slide[]> {
  const { deck } = await compile(`# R\n\n## S\n\n${markdown}`, { host });
  return deck.sections.slice(1).flatMap(({ slides }) => slides);
}

const images = ({ shapes }: Slide) =>
  shapes.filter((shape: Shape): shape is ImageShape => shape.type === 'image');
const captions = ({ shapes }: Slide) => shapes.filter(({ name }) => name === 'Caption');
const cell = (name: string, i: number) => `![${name} ${i}](${name}.png)`;

describe('grids', () => {
  it.each([1, 2, 3, 4, 5, 7, 9, 13, 30])(
    'of %d pictures are legible, apart, and undistorted',
    async (count) => {
      const names = ['flat', 'tall', 'usual'];
      const slides = await slidesOf(
        Array.from({ length: count }, (_, i) => cell(names[i % 3] ?? '', i)).join(' '),
      );
      expect(slides.flatMap(images)).toHaveLength(count);
      for (const { box, alt = '' } of slides.flatMap(images)) {
        const [width, height] = SIZES[`${alt.split(' ')[0] ?? ''}.png` as keyof typeof SIZES];
        expect(box.width / box.height).toBeCloseTo(width / height);
        expect(Math.max(box.width, box.height)).toBeGreaterThan(80);
      }
      for (const slide of slides) {
        const boxes = [...images(slide), ...captions(slide)].map(({ box }) => box);
        const pairs = boxes.flatMap((one, i) => boxes.slice(i + 1).map((other) => [one, other] as const));
        const clashes = pairs.filter(
          ([a, b]) =>
            a.x + a.width > b.x + 1 &&
            b.x + b.width > a.x + 1 &&
            a.y + a.height > b.y + 1 &&
            b.y + b.height > a.y + 1,
        );
        expect(clashes).toEqual([]);
        expect(boxes.filter((box) => box.y + box.height > 493)).toEqual([]);
      }
    },
  );

  it('put each caption below its picture', async () => {
    const [slide] = await slidesOf('| | |\n|--|--|\n| ![](flat.png) | ![](tall.png) |\n| One | Two |');
    const [one, two] = slide ? images(slide) : [];
    const [first, second] = slide ? captions(slide) : [];
    const middle = (shape: Shape | undefined) => (shape?.box.x ?? 0) + (shape?.box.width ?? 0) / 2;
    expect(middle(first)).toBeCloseTo(middle(one));
    expect(middle(second)).toBeCloseTo(middle(two));
    expect(first?.box.y).toBeCloseTo(second?.box.y ?? 0);
    expect(first?.box.y).toBeGreaterThan((one?.box.y ?? 0) + (one?.box.height ?? 0));
  });

  it('say in the notes what would be too long a caption', async () => {
    const long = 'many words '.repeat(200);
    const [slide] = await slidesOf(`| | |\n|--|--|\n| ![](flat.png) | ![](tall.png) |\n| ${long} | Two |`);
    expect(slide?.notes.join()).toContain(long.trim());
    expect(slide && images(slide)).toHaveLength(2);
  });
});

describe('a missing picture', () => {
  it('leaves a frame with its alt text, and its title below', async () => {
    const [slide] = await slidesOf('![The pier](none.png "In May")');
    const texts = slide?.shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : [])) ?? [];
    const said = (name: string) =>
      texts
        .find((shape) => shape.name === name)
        ?.paragraphs.flatMap(({ runs }) => runs)
        .map((run) => (run.type === 'text' ? run.text : ''));
    expect(said('Missing picture')).toEqual(['The pier']);
    expect(said('Caption')).toEqual(['In May']);
  });

  it('takes no slide from the words around it', async () => {
    const words = 'The harbour had a quiet year. '.repeat(12);
    const slides = await slidesOf(`${words}\n\n![The pier](none.png)\n\n${words}`);
    const frames = slides.map(({ shapes }) => shapes.filter(({ name }) => name === 'Missing picture'));
    expect(frames.map(({ length }) => length)).toEqual([1]);
    expect(frames[0]?.[0]?.box.height).toBeLessThan(60);
  });
});

describe('a picture', () => {
  it('leads where the report says, but nowhere else', async () => {
    const slides = await slidesOf(
      '[![A](usual.png)](https://example.org)\n\n[![B](usual.png)](#s)\n\n[![C](usual.png)](file:///etc/passwd)',
    );
    expect(slides.flatMap(images).map(({ link }) => link)).toEqual([
      { url: 'https://example.org' },
      { slide: 's' },
      undefined,
    ]);
  });

  it('is as wide as it is meant to be', async () => {
    const [slide] = await slidesOf('<img src="flat.png" width="25%">');
    expect((slide && images(slide)[0])?.box.width).toBeCloseTo(0.9 * 960 * 0.25);
  });
});
