/** Outlines and lines as SVG: in their boxes, and with heads that point along the line. */
import { describe, expect, it } from 'vitest';
import type { Box, FormShape, Geometry } from '../../../src/deck/model.ts';
import { lineOf, outlineOf } from '../../../src/output/html/forms.ts';
import { box } from '../pptx/support/decks.ts';
import { template } from '../pptx/support/template.ts';

const setting = { template, size: { width: 960, height: 540 }, language: 'en', slideId: () => '' };

const GEOMETRIES: Readonly<Record<Geometry, true>> = {
  rect: true,
  roundRect: true,
  ellipse: true,
  triangle: true,
  rightArrow: true,
  leftArrow: true,
  leftRightArrow: true,
  downArrow: true,
  upArrow: true,
  upDownArrow: true,
  diamond: true,
  can: true,
  trapezoid: true,
  homePlate: true,
  flowChartInputOutput: true,
  flowChartPredefinedProcess: true,
  flowChartPreparation: true,
  flowChartTerminator: true,
};

const form = (geometry: string, place: Box): FormShape => ({
  type: 'form',
  name: 'F',
  geometry: geometry as Geometry,
  box: place,
  fill: { role: 'accent' },
});

describe.each(Object.keys(GEOMETRIES))('%s', (geometry) => {
  it.each([
    ['wide', box(100, 100, 80, 20)],
    ['high', box(100, 100, 20, 80)],
    ['flat', box(100, 100, 80, 0)],
  ])('is drawn in its box: %s', (_, place) => {
    const svg = outlineOf(form(geometry, place), setting);
    expect(svg).not.toMatch(/NaN|undefined/);
    for (const [, points = ''] of svg.matchAll(/points="([^"]*)"/g))
      for (const point of points.split(' ')) {
        const [x = 0, y = 0] = point.split(',').map(Number);
        expect(x >= 100 && x <= 100 + place.width && y >= 100 && y <= 100 + place.height).toBe(true);
      }
  });
});

it('a form without fill and stroke is not drawn', () => {
  const { fill: _, ...unseen } = form('rect', box(0, 0, 9, 9));
  expect(outlineOf(unseen, setting)).toBe('');
});

it.each([
  ['triangle', '<polygon points="100,50 94,53 94,47"'],
  ['diamond', '<polygon points="103,50 100,53 97,50 100,47"'],
  ['oval', '<circle cx="100" cy="50" r="3"'],
  ['arrow', '<polyline points="94,53 100,50 94,47"'],
] as const)('a line ends in its head: %s', (endHead, head) => {
  const stroke = { colour: { role: 'ink' }, width: 1 } as const;
  const svg = lineOf({ type: 'line', name: 'L', box: box(10, 50, 90, 0), stroke, endHead }, setting);
  expect(svg).toContain('<polyline points="10,50 100,50"');
  expect(svg).toContain(head);
});
