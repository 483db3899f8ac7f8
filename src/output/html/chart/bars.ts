/** Bars, lying or standing, side by side or on one another. */
import type { Box } from '../../../deck/model.ts';
import { strokeOf } from '../forms.ts';
import { element } from '../html.ts';
import { colourOf } from '../setting.ts';
import { bandOf, categoryAt, type Frame, spansOf, valueAt } from './frame.ts';

/** Bars side by side keep so much apart, in shares of their width. */
const APART = 0.1;

/** What is only planned is an outline so wide; parts of a whole stand apart by a line of the ground. */
const OUTLINE = 1.5;
const BETWEEN = 1;

/** The place of each bar by series and category; null where there is none. */
export function barBoxes(frame: Frame): readonly (readonly (Box | null)[])[] {
  const { chart } = frame;
  const { series, gapWidth, grouping, kind } = chart;
  const beside = grouping === 'clustered' ? series.length : 1;
  const width = bandOf(frame) / (beside + (beside - 1) * APART + gapWidth / 100);
  const all = width * (beside + (beside - 1) * APART);
  return spansOf(chart).map((spans, s) =>
    spans.map((span, c): Box | null => {
      if (!span) return null;
      const start = categoryAt(c, frame) - all / 2 + (beside === 1 ? 0 : s * width * (1 + APART));
      const [from, to] = [valueAt(span.from, frame), valueAt(span.to, frame)];
      const [low, length] = [Math.min(from, to), Math.abs(to - from)];
      return kind === 'bar'
        ? { x: low, y: start, width: length, height: width }
        : { x: start, y: low, width, height: length };
    }),
  );
}

export function barsOf(frame: Frame): string {
  const { chart, setting } = frame;
  const boxes = barBoxes(frame);
  return chart.series
    .flatMap(({ colour, pointColours = {}, dashed }, s) =>
      (boxes[s] ?? []).map((box, c) => {
        if (!box) return '';
        const own = pointColours[c] ?? colour;
        if (dashed && !pointColours[c])
          return element('rect', {
            ...box,
            fill: 'none',
            ...strokeOf({ colour, width: OUTLINE, dash: true }, setting),
          });
        const gap =
          chart.grouping === 'clustered'
            ? {}
            : strokeOf({ colour: { role: 'paper' }, width: BETWEEN }, setting);
        return element('rect', { ...box, fill: colourOf(own, setting), ...gap });
      }),
    )
    .join('');
}
