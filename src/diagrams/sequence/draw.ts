/** A sequence, or a part of it, as shapes: boxes of participants, their lines, and what happens between them. */
import type { ArrowHead, Box, GroupShape, Shape } from '../../deck/model.ts';
import { paragraphsOf } from '../arrange/words.ts';
import { nodeSurface } from '../draw/colours.ts';
import type { Head, Sequence, Step } from '../model.ts';
import { type Columns, type Row, spanOf } from './rows.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

const HEADS: Readonly<Record<Head, ArrowHead>> = {
  arrow: 'triangle',
  open: 'arrow',
  circle: 'oval',
  diamond: 'diamond',
};

const INK = { role: 'ink' } as const;

export function drawSequence(
  { participants }: Sequence,
  rows: readonly Row[],
  columns: Columns,
  alt: string,
  box: Box,
): GroupShape {
  const { em, head } = columns;
  const top = box.y + head.height;
  const bottom = top + rows.reduce((sum, { height }) => sum + height, 0) + em / 2;
  const lines = participants.map(
    ({ id }): Shape => ({
      type: 'line',
      name: 'Lifeline',
      alt: '',
      box: { x: box.x + (columns.lines.get(id) ?? 0), y: top, width: 0, height: bottom - top },
      stroke: { colour: { role: 'muted', tint: 0.5 }, width: 1, dash: true },
    }),
  );
  const heads = participants.map(({ id, label }): Shape => {
    const x = box.x + (columns.lines.get(id) ?? 0) - head.width / 2;
    return {
      type: 'text',
      name: label.split('\n')[0] || 'Participant',
      box: { x, y: box.y, width: head.width, height: head.height },
      geometry: 'roundRect',
      ...nodeSurface({ id, label, form: 'rounded' }),
      anchor: 'middle',
      insets: NO_INSETS,
      paragraphs: paragraphsOf(label, { size: em, colour: INK, bold: true }),
    };
  });
  const tops = rows.map((_, i) => top + rows.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const shapes = [
    ...frames(rows, tops, bottom, columns, box),
    ...lines,
    ...heads,
    ...rows.flatMap((row, i) => rowShapes(row, tops[i] ?? top, columns, box)),
  ];
  return {
    type: 'group',
    name: 'Sequence diagram',
    alt,
    box: { ...box, height: bottom - box.y },
    shapes,
  };
}

/** A frame reaches from its own row to its end, or to the end of the part; inner frames are narrower. */
function frames(
  rows: readonly Row[],
  tops: readonly number[],
  bottom: number,
  { em }: Columns,
  box: Box,
): readonly Shape[] {
  const open: number[] = [];
  const found: { readonly shape: Shape; readonly at: number }[] = [];
  const close = (at: number, end: number): void => {
    const inset = (open.length * em) / 2;
    const y = (tops[at] ?? 0) + 2;
    const area = { x: box.x + inset, y, width: box.width - 2 * inset, height: end - y };
    const shape: Shape = {
      type: 'form',
      name: 'Frame',
      alt: '',
      box: area,
      geometry: 'rect',
      ...(open.length === 0 && { fill: { role: 'surface' as const } }),
      stroke: { colour: { role: 'muted', tint: 0.5 }, width: 0.75 },
    };
    found.push({ shape, at });
  };
  rows.forEach(({ step, height }, i) => {
    if (step.type === 'frame') open.push(i);
    const at = step.type === 'end' ? open.pop() : undefined;
    if (at !== undefined) close(at, (tops[i] ?? 0) + height - 2);
  });
  for (let at = open.pop(); at !== undefined; at = open.pop()) close(at, bottom);
  return found.sort((a, b) => a.at - b.at).map(({ shape }) => shape);
}

function rowShapes({ step, height }: Row, y: number, columns: Columns, box: Box): readonly Shape[] {
  if (step.type === 'message') return messageShapes(step, y, height, columns, box);
  if (step.type === 'end') return [];
  const { em } = columns;
  const { x, width } = spanOf(step, columns);
  const area = { x: box.x + x, y: y + em * 0.2, width, height: height - em * 0.4 };
  if (step.type === 'note') {
    return [
      {
        type: 'text',
        name: 'Note',
        box: area,
        geometry: 'rect',
        ...nodeSurface({ id: '', label: '', form: 'note' }),
        anchor: 'middle',
        insets: NO_INSETS,
        paragraphs: paragraphsOf(step.label, { size: em, colour: INK }),
      },
    ];
  }
  const label: Shape = {
    type: 'text',
    name: step.type === 'frame' ? 'Frame' : 'Branch',
    box: { ...area, x: area.x + em },
    anchor: 'middle',
    insets: NO_INSETS,
    paragraphs: paragraphsOf(step.label, { size: em, colour: INK, bold: true, align: 'left' }),
  };
  if (step.type === 'frame') return [label];
  const rule: Shape = {
    type: 'line',
    name: 'Rule',
    alt: '',
    box: { x: box.x, y: y + 1, width: box.width, height: 0 },
    stroke: { colour: { role: 'muted', tint: 0.5 }, width: 0.75, dash: true },
  };
  return [rule, label];
}

function messageShapes(
  step: Extract<Step, { type: 'message' }>,
  y: number,
  height: number,
  columns: Columns,
  box: Box,
): readonly Shape[] {
  const { em, lines } = columns;
  const { x, width } = spanOf(step, columns);
  const [from, to] = [box.x + (lines.get(step.from) ?? 0), box.x + (lines.get(step.to) ?? 0)];
  const itself = step.from === step.to;
  const beside = itself && box.x + x < from ? 'right' : 'left';
  const level = y + height - 0.45 * em;
  const stroke = {
    colour: { role: 'muted' },
    width: 1.25,
    ...(step.dashed && { dash: true }),
  } as const;
  const heads = {
    ...(step.startHead && { startHead: HEADS[step.startHead] }),
    ...(step.endHead && { endHead: HEADS[step.endHead] }),
  };
  const label: readonly Shape[] =
    step.label === ''
      ? []
      : [
          {
            type: 'text',
            name: 'Message',
            box: { x: box.x + x, y: y + 0.3 * em, width, height: height - (itself ? 0.6 : 0.9) * em },
            anchor: itself ? 'middle' : 'bottom',
            insets: NO_INSETS,
            paragraphs: paragraphsOf(step.label, {
              size: em,
              colour: INK,
              align: itself ? beside : 'center',
            }),
          },
        ];
  if (!itself) {
    const arrow = { x: from, y: level, width: to - from, height: 0 };
    return [...label, { type: 'line', name: 'Arrow', alt: '', box: arrow, stroke, ...heads }];
  }
  const [upper, lower] = [y + 0.5 * em, y + height - 0.5 * em];
  const out = from + 1.6 * em;
  const part = (start: number, end: number, from: number, to: number): Shape => ({
    type: 'line',
    name: 'Arrow',
    alt: '',
    box: { x: start, y: from, width: end - start, height: to - from },
    stroke,
  });
  return [
    ...label,
    part(from, out, upper, upper),
    part(out, out, upper, lower),
    {
      type: 'line',
      name: 'Arrow',
      alt: '',
      box: { x: out, y: lower, width: from - out, height: 0 },
      stroke,
      ...heads,
    },
  ];
}
