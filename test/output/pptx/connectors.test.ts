/** Connectors: what they are tied to, and that an elbow runs where the deck says it does. */
import { describe, expect, it } from 'vitest';
import type { ConnectorShape, Geometry, Point, Side } from '../../../src/deck/model.ts';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openDeck } from '../../support/deck.ts';
import { packageDefects } from '../../support/defects/index.ts';
import { validate } from '../../support/validate.ts';
import { attribute, descendants, type Element, first, number } from '../../support/xml.ts';
import { box, deckOf, paragraph, text } from './support/decks.ts';
import { template } from './support/template.ts';

function node(key: string, x: number, y: number, geometry: Geometry = 'rect') {
  return text([paragraph(key)], { key, name: key, geometry, box: box(x, y, 80, 40) });
}

function connector(
  from: readonly [string, Side],
  to: readonly [string, Side],
  points: readonly (readonly [number, number])[],
): ConnectorShape {
  return {
    type: 'connector',
    name: 'Arrow',
    alt: '',
    box: box(0, 0, 0, 0),
    from: { shape: from[0], side: from[1] },
    to: { shape: to[0], side: to[1] },
    points: points.map(([x, y]) => ({ x, y })),
    stroke: { colour: { role: 'ink' }, width: 1 },
    endHead: 'triangle',
  };
}

const ROUTES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'a straight line': [
    [140, 180],
    [300, 240],
  ],
  'a straight line up and left': [
    [300, 240],
    [140, 180],
  ],
  'down, left, down': [
    [140, 180],
    [140, 200],
    [90, 200],
    [90, 240],
  ],
  'down, right, down': [
    [140, 180],
    [140, 200],
    [190, 200],
    [190, 240],
  ],
  'up, left, up': [
    [190, 240],
    [190, 220],
    [140, 220],
    [140, 180],
  ],
  'up, right, up': [
    [90, 240],
    [90, 220],
    [140, 220],
    [140, 180],
  ],
  'right, down, right': [
    [180, 160],
    [220, 160],
    [220, 250],
    [300, 250],
  ],
  'left, up, left': [
    [300, 250],
    [280, 250],
    [280, 160],
    [180, 160],
  ],
  'right, then down': [
    [180, 160],
    [340, 160],
    [340, 240],
  ],
  'down, then left': [
    [340, 180],
    [340, 260],
    [180, 260],
  ],
  'out, up and back': [
    [180, 260],
    [230, 260],
    [230, 160],
    [170, 160],
  ],
  'around what is between': [
    [140, 180],
    [140, 200],
    [60, 200],
    [60, 380],
    [200, 380],
    [200, 420],
  ],
  'out of one side into the top': [
    [180, 160],
    [220, 160],
    [220, 200],
    [140, 200],
    [140, 240],
  ],
};

describe('a connector', () => {
  it('is tied to sites of its shapes, whatever stands between them and whichever comes first', async () => {
    const shapes = [
      connector(
        ['A', 'bottom'],
        ['B', 'top'],
        [
          [140, 180],
          [140, 240],
        ],
      ),
      node('A', 100, 140, 'ellipse'),
      { type: 'group', name: 'Group', box: box(100, 240, 80, 40), shapes: [node('B', 100, 240)] } as const,
    ];
    const pptx = await writePptx(deckOf(...shapes), template);
    const { slides } = openDeck(pptx);
    const document = slides[0]?.document;
    const ids = new Map(slides[0]?.shapes.map(({ name, id }) => [name, id]));
    const [start, end] = [first(document, 'stCxn'), first(document, 'endCxn')];
    expect([attribute(start, 'id'), attribute(start, 'idx')]).toEqual([ids.get('A'), '4']);
    expect([attribute(end, 'id'), attribute(end, 'idx')]).toEqual([ids.get('B'), '0']);
    expect(packageDefects(pptx)).toEqual([]);
    expect(await validate(pptx)).toEqual([]);
  });

  it.each(Object.keys(ROUTES))('runs where it is told: %s', async (name) => {
    const route = ROUTES[name] ?? [];
    const pptx = await writePptx(
      deckOf(node('A', 0, 0), node('B', 0, 60), connector(['A', 'left'], ['B', 'left'], route)),
      template,
    );
    const element = first(openDeck(pptx).slides[0]?.document, 'cxnSp');
    expect(drawn(element).map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual(route);
  });

  it('has no slide without the shape that it is tied to', async () => {
    const lost = deckOf(
      node('A', 0, 0),
      connector(
        ['A', 'left'],
        ['Z', 'left'],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    );
    await expect(writePptx(lost, template)).rejects.toThrow('“Z”');
  });
});

/** The corners that a program draws: the preset's own path, then its flips, then its turn, as the standard has them. */
function drawn(element: Element | undefined): readonly Point[] {
  const transform = first(element, 'xfrm');
  const [off, ext] = [first(transform, 'off'), first(transform, 'ext')];
  const [width, height] = [number(ext, 'cx') / 12_700, number(ext, 'cy') / 12_700];
  const centre = { x: number(off, 'x') / 12_700 + width / 2, y: number(off, 'y') / 12_700 + height / 2 };
  const [one = 0, two = 0, three = 0] = descendants(element, 'gd').map(
    (guide) => Number(attribute(guide, 'fmla')?.replace('val ', '')) / 100_000,
  );
  const paths: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    straightConnector1: [
      [0, 0],
      [1, 1],
    ],
    bentConnector2: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    bentConnector3: [
      [0, 0],
      [one, 0],
      [one, 1],
      [1, 1],
    ],
    bentConnector4: [
      [0, 0],
      [one, 0],
      [one, two],
      [1, two],
      [1, 1],
    ],
    bentConnector5: [
      [0, 0],
      [one, 0],
      [one, two],
      [three, two],
      [three, 1],
      [1, 1],
    ],
  };
  const angle = (Number(attribute(transform, 'rot') ?? 0) / 60_000 / 180) * Math.PI;
  const flip = (name: string) => (attribute(transform, name) === '1' ? -1 : 1);
  return (paths[attribute(first(element, 'prstGeom'), 'prst') ?? ''] ?? []).map(([along, across]) => {
    const x = (along - 0.5) * width * flip('flipH');
    const y = (across - 0.5) * height * flip('flipV');
    return {
      x: centre.x + x * Math.cos(angle) - y * Math.sin(angle),
      y: centre.y + x * Math.sin(angle) + y * Math.cos(angle),
    };
  });
}
