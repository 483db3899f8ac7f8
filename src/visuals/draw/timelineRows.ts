/** A timeline in rows: dates at the left, a rail with dots, and what happens at the right. */
import type { Box, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { Milestone } from '../decision.ts';
import { STRONG } from './palette.ts';
import type { TimelineSize } from './timeline.ts';
import { heightOf, lineCount, lookOf, paragraphOf, textRun, textShape, widestOf } from './words.ts';

const DOT = 12;
const RAIL_GAP = 16;
const LEAST_GAP = 8;
const WIDEST_GAP = 36;
const MOST_DATES_SHARE = 0.3;

/** From this width on a milestone's detail stands behind its name, else below it. */
const ABREAST_FROM = 480;

/** The rows in a box; undefined where they do not fit. */
export function rowShapes(
  milestones: readonly Milestone[],
  size: TimelineSize,
  box: Box,
  { template, measurer }: Lowering,
): readonly Shape[] | undefined {
  const when = lookOf(template, 'card-label', size.name, { colour: 'accent', bold: true });
  const what = lookOf(template, 'card-label', size.name, { colour: 'ink', bold: true });
  const more = lookOf(template, 'card-label', size.detail);
  const dates = widestOf(
    milestones.map(({ date }) => date),
    when,
    measurer,
  );
  const rail = box.x + Math.min(dates, box.width * MOST_DATES_SHARE) + RAIL_GAP;
  const left = rail + RAIL_GAP;
  const width = box.x + box.width - left;
  const dateWidth = rail - RAIL_GAP - box.x;
  const rows = milestones.map(({ date, label, detail }) => {
    const name = label.trim() === '' ? [] : [textRun(label, what)];
    const rest = detail.trim() === '' ? [] : [textRun(detail, more)];
    const apart = name.length > 0 && rest.length > 0 ? [textRun('   ', more)] : [];
    const words = [...(width >= ABREAST_FROM ? [[...name, ...apart, ...rest]] : [name, rest])].flatMap(
      (runs) => (runs.length === 0 ? [] : [paragraphOf(runs, 'left', 2)]),
    );
    const day = [paragraphOf([textRun(date, when)], 'right')];
    const height = Math.max(heightOf(words, width, measurer), heightOf(day, dateWidth, measurer));
    const whole =
      words.every(({ runs }) => measurer.minWidth(runs) <= width) &&
      lineCount(date, when, dateWidth, measurer) !== Number.POSITIVE_INFINITY;
    return { words, day, height, whole };
  });
  const used = rows.reduce((sum, row) => sum + row.height, 0);
  const gap = rows.length < 2 ? 0 : Math.min(WIDEST_GAP, (box.height - used) / (rows.length - 1));
  if (!rows.every((row) => row.whole) || used > box.height || (rows.length > 1 && gap < LEAST_GAP)) {
    return undefined;
  }
  const line = 1.2 * size.name;
  const total = used + gap * (rows.length - 1);
  const last = rows.at(-1)?.height ?? 0;
  let y = box.y;
  return [
    {
      type: 'line',
      name: 'Time',
      box: { x: rail, y: box.y + line / 2, width: 0, height: total - last },
      stroke: { colour: { role: 'muted', tint: 0.5 }, width: 2 },
      alt: '',
    },
    ...rows.flatMap(({ words, day, height }): readonly Shape[] => {
      const top = y;
      y += height + gap;
      return [
        textShape('Date', { x: box.x, y: top, width: dateWidth, height }, day),
        {
          type: 'form',
          name: 'Dot',
          box: { x: rail - DOT / 2, y: top + (line - DOT) / 2, width: DOT, height: DOT },
          geometry: 'ellipse',
          fill: STRONG,
          alt: '',
        },
        ...(words.length === 0 ? [] : [textShape('Milestone', { x: left, y: top, width, height }, words)]),
      ];
    }),
  ];
}
