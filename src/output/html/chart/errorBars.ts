/** Error bars: from a value so far up and down, with caps. */
import type { Point } from '../../../deck/model.ts';
import { strokeOf } from '../forms.ts';
import { decimal, element } from '../html.ts';
import { barBoxes } from './bars.ts';
import { type Frame, valueAt } from './frame.ts';
import { pointPlaces } from './lines.ts';

const WIDTH = 1.25;
const CAP = 3;

export function errorBarsOf(frame: Frame): string {
  const { chart, setting } = frame;
  const lies = chart.kind === 'bar';
  const middles = middlesOf(frame);
  const d = chart.series
    .flatMap(({ errors = [], values }, s) =>
      errors.map((error, c) => {
        const [middle, value] = [middles[s]?.[c], values[c]];
        if (error === null || !middle || value === null || value === undefined) return '';
        const [low, high] = [valueAt(value - error, frame), valueAt(value + error, frame)].map(decimal);
        const [x, y] = [decimal(middle.x), decimal(middle.y)];
        const cap = (at: string | undefined) =>
          lies
            ? `M${at} ${decimal(middle.y - CAP)}v${2 * CAP}`
            : `M${decimal(middle.x - CAP)} ${at}h${2 * CAP}`;
        return `${lies ? `M${low} ${y}H${high}` : `M${x} ${low}V${high}`}${cap(low)}${cap(high)}`;
      }),
    )
    .join('');
  return d === ''
    ? ''
    : element('path', { d, fill: 'none', ...strokeOf({ colour: { role: 'ink' }, width: WIDTH }, setting) });
}

function middlesOf(frame: Frame): readonly (readonly (Point | null)[])[] {
  const { kind } = frame.chart;
  if (kind !== 'bar' && kind !== 'column') return pointPlaces(frame);
  return barBoxes(frame).map((boxes) =>
    boxes.map((box) => box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }),
  );
}
