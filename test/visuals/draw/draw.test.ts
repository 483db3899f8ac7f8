import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Shape } from '../../../src/deck/model.ts';
import type { Decision } from '../../../src/visuals/decision.ts';
import { drawVisual } from '../../../src/visuals/draw/index.ts';
import { decisions, slotSize } from './arbitrary.ts';
import { chartsOf, flat, loweringOf, measurer, pagesOf, textsOf, wordsOf } from './lowering.ts';

const EPSILON = 0.01;

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - EPSILON &&
    inner.y >= outer.y - EPSILON &&
    inner.x + inner.width <= outer.x + outer.width + EPSILON &&
    inner.y + inner.height <= outer.y + outer.height + EPSILON
  );
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > EPSILON && down > EPSILON;
}

/** What a reader must find: names, labels and words, of which every visual shows all. */
function toldBy(decision: Decision): readonly string[] {
  switch (decision.visual) {
    case 'kpi':
      return [
        ...decision.cards.flatMap((card) => [card.label, card.value, card.previous, card.change?.text]),
        decision.period,
        decision.previousPeriod,
      ].filter((text) => text !== undefined);
    case 'risk-matrix':
      return [
        decision.likelihoodName,
        decision.impactName,
        ...decision.likelihoods,
        ...decision.impacts,
        ...decision.risks.flatMap(({ label, details }) => [
          label,
          ...details.flatMap(({ name, text }) => [name, text]),
        ]),
      ];
    case 'timeline':
      return decision.milestones.flatMap(({ label, date, detail }) => [label, date, detail]);
    case 'heatmap':
      return [
        decision.categoryName,
        ...decision.categories,
        ...decision.series.flatMap(({ name, texts }) => [name, ...texts]),
      ];
    case 'small-multiples':
      return [
        decision.categoryName,
        ...decision.categories,
        ...decision.panels.flatMap(({ title, series }) => [title, ...series.map(({ name }) => name)]),
      ];
    case 'table':
    case 'status':
    case 'custom':
      return [];
    default:
      return [
        decision.categoryName,
        ...decision.categories,
        ...decision.series.map(({ name }) => name),
        ...(decision.wholes ? [decision.wholes.name] : []),
      ];
  }
}

describe.each(Object.entries(decisions))('a %s', (_, decision) => {
  const cases = fc.tuple(decision, slotSize, fc.boolean());
  const check = (holds: (shapes: readonly Shape[], box: Box, of: Decision) => void) =>
    fc.assert(
      fc.property(cases, ([of, size, stretched]) => {
        for (const { box, shapes } of pagesOf(of, size, stretched) ?? []) holds(shapes, box, of);
      }),
      { numRuns: 40 },
    );

  it('stays inside its box', () => {
    check((shapes, box) => {
      expect(flat(shapes).filter((shape) => !within(shape.box, box))).toEqual([]);
    });
  });

  it('has frames that hold their text, no word broken', () => {
    check((shapes) => {
      for (const { box, paragraphs, insets } of textsOf(shapes)) {
        const width = box.width - insets.left - insets.right;
        expect(measurer.height(paragraphs, width)).toBeLessThanOrEqual(
          box.height - insets.top - insets.bottom + EPSILON,
        );
        for (const { runs } of paragraphs)
          expect(measurer.minWidth(runs)).toBeLessThanOrEqual(width + EPSILON);
      }
    });
  });

  it('sets no text over another, and none under 12 pt', () => {
    check((shapes) => {
      const texts = textsOf(shapes);
      texts.forEach((text, i) => {
        const over = texts.slice(i + 1).filter((other) => overlap(text.box, other.box));
        expect(over.map((other) => [text, other])).toEqual([]);
      });
      const sizes = texts.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ runs }) => runs.map((run) => run.size)),
      );
      expect(
        [...sizes, ...chartsOf(shapes).map((chart) => chart.textSize)].filter((size) => size < 12),
      ).toEqual([]);
    });
  });

  it('keeps plots inside their charts, and bars and areas on zero', () => {
    check((shapes) => {
      for (const { kind, plotArea, series, valueAxis } of chartsOf(shapes)) {
        if (plotArea) expect(within(plotArea, { x: 0, y: 0, width: 1, height: 1 })).toBe(true);
        if (!['bar', 'column', 'area'].includes(kind)) continue;
        const least = Math.min(
          0,
          ...series.flatMap(({ values }) => values.filter((value) => value !== null)),
        );
        expect(valueAxis.min).toBeLessThanOrEqual(least);
        expect(valueAxis.max).toBeGreaterThan(0 - (least < 0 ? 1 : 0));
        if (least === 0) expect(valueAxis.min).toBe(0);
      }
    });
  });

  it('tells every name and word of its table', () => {
    fc.assert(
      fc.property(cases, ([of, size, stretched]) => {
        const pages = pagesOf(of, size, stretched);
        if (!pages) return;
        const told = pages
          .map(({ shapes, piece }) => [wordsOf(shapes), ...piece.notes].join('\n'))
          .join('\n');
        expect(toldBy(of).filter((text) => !told.includes(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whenever it is drawn', () => {
    fc.assert(
      fc.property(cases, ([of, size, stretched]) => {
        expect(pagesOf(of, size, stretched)?.map(({ shapes }) => shapes)).toEqual(
          pagesOf(of, size, stretched)?.map(({ shapes }) => shapes),
        );
      }),
      { numRuns: 10 },
    );
  });
});

describe('drawVisual', () => {
  it('leaves tables to who sets tables', () => {
    const table = { visual: 'table', plotted: [], leftOut: [], why: '', alt: '' } as const;
    expect(drawVisual(table, loweringOf({ width: 864, height: 362 }))).toBeUndefined();
  });
});
