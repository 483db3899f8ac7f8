/** The checks of drawn decks themselves, on made-up drawings. */
import { expect, test } from 'vitest';
import type { OpenShape, OpenSlide } from './deck.ts';
import { drawnDefects } from './drawn.ts';
import type { Bounds } from './placement.ts';
import type { DrawnWord } from './render.ts';
import { parseXml } from './xml.ts';

const SIZE = { width: 960, height: 540 };

const document = parseXml('<sld><sp/></sld>');

/** Defects of a slide with one text box from 100 to 300 across and 100 to 200 down. */
function defectsOf(text: string, words: readonly DrawnWord[], page = SIZE): readonly string[] {
  const shape: OpenShape = {
    kind: 'text',
    element: document.documentElement ?? raise('no element'),
    id: '2',
    name: 'Body',
    placeholder: undefined,
    bounds: { left: 100, top: 100, right: 300, bottom: 200 },
    text,
    description: '',
    decorative: false,
  };
  const slide: OpenSlide = {
    number: 1,
    part: '',
    document,
    layout: '',
    title: '',
    shapes: [shape],
    notes: '',
  };
  return drawnDefects({ size: SIZE, slides: [slide] }, [{ ...page, words }]);
}

function word(text: string, left: number, top: number, width = 60): DrawnWord {
  const bounds: Bounds = { left, top, right: left + width, bottom: top + 14 };
  return { text, ...bounds };
}

function raise(reason: string): never {
  throw new Error(reason);
}

test('finds nothing wrong with words in their box', () => {
  expect(defectsOf('alpha beta', [word('alpha', 100, 100), word('beta', 170, 100)])).toEqual([]);
});

test('tells a word past the edge of the slide', () => {
  expect(defectsOf('', [word('alpha', 930, 100)])).toEqual(['slide 1: “alpha” is off the slide']);
});

test('tells words that cover one another, but not lines that are set closely', () => {
  expect(defectsOf('', [word('alpha', 100, 100), word('beta', 130, 102)])).toEqual([
    'slide 1: “alpha” stands over “beta”',
  ]);
  expect(defectsOf('', [word('alpha', 100, 100), word('beta', 100, 110)])).toEqual([]);
});

test('tells a word that runs out of its box, where only one box has it', () => {
  expect(defectsOf('alpha', [word('alpha', 280, 100)])).toEqual([
    'slide 1: “alpha” is drawn outside of “Body”',
  ]);
  expect(defectsOf('alpha', [word('alpha', 280, 100), word('alpha', 400, 100)])).toEqual([]);
});

test('tells a word that is not drawn, but takes one that is broken over lines', () => {
  expect(defectsOf('gamma', [word('alpha', 100, 100)])).toEqual(['slide 1: “gamma” of “Body” is not drawn']);
  expect(defectsOf('Perf.GetUtcNow', [word('Perf.Get', 100, 100), word('UtcNow', 100, 120)])).toEqual([]);
});

test('scales a page of another size to the slide', () => {
  const half = { text: 'alpha', left: 50, top: 50, right: 80, bottom: 57 };
  expect(defectsOf('alpha', [half], { width: 480, height: 270 })).toEqual([]);
  expect(defectsOf('alpha', [half])).toEqual(['slide 1: “alpha” is drawn outside of “Body”']);
});
