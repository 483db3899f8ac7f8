/**
 * What happens when: on a line at true distance where the words have room, else in rows from first to last.
 */
import type { Box, Paragraph, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { Milestone, TimelineDecision } from '../decision.ts';
import { firstOf, splittingPiece } from './fitted.ts';
import { STRONG } from './palette.ts';
import { rowShapes } from './timelineRows.ts';
import { heightOf, lookOf, paragraphOf, textRun, textShape } from './words.ts';

const LEAST_HEIGHT = 120;

/** Sizes of a milestone's name and of its date and detail. */
const TIMELINE_SIZES = [
  { name: 24, detail: 20 },
  { name: 20, detail: 18 },
  { name: 18, detail: 16 },
  { name: 16, detail: 14 },
  { name: 14, detail: 14 },
  { name: 14, detail: 12 },
  { name: 12, detail: 12 },
] as const;
export type TimelineSize = (typeof TIMELINE_SIZES)[number];

const DOT = 14;
const STEM_GAP = 10;
const AXIS_GAP = 16;
const NARROWEST = 104;
const WIDEST = 280;

/** More milestones than this are a list. */
const MOST_ON_LINE = 8;

export function drawTimeline(
  decision: TimelineDecision,
  lowering: Lowering,
): readonly DrawnPiece[] | undefined {
  const milestones = decision.milestones.toSorted((a, b) => a.day - b.day);
  const piece = splittingPiece(
    milestones,
    (some) => (box) => arrange(decision, some, box, lowering),
    lowering,
    LEAST_HEIGHT,
  );
  return piece && [piece];
}

function arrange(
  { alt }: TimelineDecision,
  milestones: readonly Milestone[],
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const shapes =
    firstOf(TIMELINE_SIZES, (size) => lineShapes(milestones, size, box, lowering)) ??
    firstOf(
      TIMELINE_SIZES,
      (size) => rowShapes(milestones, size, box, lowering) ?? columnShapes(milestones, size, box, lowering),
    );
  return shapes && [{ type: 'group', name: 'Timeline', box, alt, shapes }];
}

const COLUMN_GAP = 32;

/** Rows in two columns, the second from the middle of the milestones on. */
function columnShapes(
  milestones: readonly Milestone[],
  size: TimelineSize,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const half = Math.ceil(milestones.length / 2);
  const width = (box.width - COLUMN_GAP) / 2;
  const left = rowShapes(milestones.slice(0, half), size, { ...box, width }, lowering);
  const rest = { ...box, x: box.x + width + COLUMN_GAP, width };
  const right = left && rowShapes(milestones.slice(half), size, rest, lowering);
  return right && milestones.length > 2 ? [...left, ...right] : undefined;
}

/** Milestones on a horizontal line, words above and below it in turn. */
function lineShapes(
  milestones: readonly Milestone[],
  size: TimelineSize,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  if (milestones.length < 2 || milestones.length > MOST_ON_LINE) return undefined;
  const xs = places(milestones, box);
  const near = xs.some((x, i) => i > 0 && x - (xs[i - 1] ?? 0) < DOT * 1.5);
  const middle = box.y + box.height / 2;
  const room = box.height / 2 - AXIS_GAP;
  const blocks = milestones.map((milestone, i) => {
    const x = (xs[i] ?? 0) + STEM_GAP;
    const end = xs[i + 2] ?? box.x + box.width + STEM_GAP;
    const width = Math.min(WIDEST, end - STEM_GAP - x);
    const paragraphs = wordsOf(milestone, size, lowering);
    const broken = paragraphs.some(({ runs }) => lowering.measurer.minWidth(runs) > width);
    return { x, width, paragraphs, broken };
  });
  if (near || blocks.some(({ width, broken }) => broken || width < NARROWEST)) return undefined;
  const heights = blocks.map(({ paragraphs, width }) => heightOf(paragraphs, width, lowering.measurer));
  if (heights.some((height) => height > room)) return undefined;
  const axis: Shape = {
    type: 'line',
    name: 'Time',
    box: { x: box.x, y: middle, width: box.width, height: 0 },
    stroke: { colour: { role: 'muted', tint: 0.5 }, width: 2 },
    alt: '',
  };
  const marks = blocks.flatMap(({ x, width, paragraphs }, i): readonly Shape[] => {
    const height = heights[i] ?? 0;
    const above = i % 2 === 0;
    const top = above ? middle - AXIS_GAP - height : middle + AXIS_GAP;
    const dotX = xs[i] ?? 0;
    return [
      {
        type: 'line',
        name: 'Stem',
        box: { x: dotX, y: above ? top : middle, width: 0, height: height + AXIS_GAP },
        stroke: { colour: { role: 'muted', tint: 0.5 }, width: 1 },
        alt: '',
      },
      {
        type: 'form',
        name: 'Dot',
        box: { x: dotX - DOT / 2, y: middle - DOT / 2, width: DOT, height: DOT },
        geometry: 'ellipse',
        fill: STRONG,
        alt: '',
      },
      textShape(paragraphsName(milestones[i]), { x, y: top, width, height }, paragraphs),
    ];
  });
  return [axis, ...marks];
}

function paragraphsName(milestone: Milestone | undefined): string {
  return milestone?.label || 'Milestone';
}

/** Dots at true distance; the last one leaves room for its words. */
function places(milestones: readonly Milestone[], box: Box): readonly number[] {
  const first = milestones[0]?.day ?? 0;
  const span = (milestones.at(-1)?.day ?? 0) - first || 1;
  const length = box.width - DOT - NARROWEST - STEM_GAP * 2;
  return milestones.map(({ day }) => box.x + DOT / 2 + ((day - first) / span) * length);
}

function wordsOf(
  { date, label, detail }: Milestone,
  size: TimelineSize,
  { template }: Lowering,
): readonly Paragraph[] {
  const when = lookOf(template, 'card-label', size.detail, { colour: 'accent', bold: true });
  const what = lookOf(template, 'card-label', size.name, { colour: 'ink', bold: true });
  const more = lookOf(template, 'card-label', size.detail);
  return [
    { text: date, look: when },
    { text: label, look: what },
    { text: detail, look: more },
  ]
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, look }) => paragraphOf([textRun(text, look)], 'left', 2));
}
