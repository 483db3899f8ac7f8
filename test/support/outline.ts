/**
 * A deck in words, for snapshots that a person can read: what stands on each slide, where, and how large.
 */
import type { Deck, Inline, Paragraph, Shape, Slide } from '../../src/deck/model.ts';

const FURNITURE = new Set(['Footer', 'Date', 'Slide Number']);

export function outline(deck: Deck): string {
  let number = 0;
  const slides = deck.sections.flatMap((section) =>
    section.slides.map((slide) => {
      number += 1;
      return slideOutline(slide, number, section.name);
    }),
  );
  return `${slides.join('\n')}\n`;
}

function slideOutline(slide: Slide, number: number, section: string): string {
  const shapes = slide.shapes.filter((shape) => !FURNITURE.has(shape.name)).flatMap(shapeOutline);
  const notes = slide.notes.map((note) => `  note: ${note}`);
  return [`${number}. ${slide.title}  [${slide.layout}; ${section}]`, ...shapes, ...notes, ''].join('\n');
}

function shapeOutline(shape: Shape): readonly string[] {
  const { x, y, width, height } = shape.box;
  const place = [x, y, width, height].map(Math.round).join(' ');
  const head = `  ${shape.type} “${shape.name}” ${place}${shape.slot ? ` in ${shape.slot}` : ''}`;
  switch (shape.type) {
    case 'text':
      return [head, ...shape.paragraphs.map((paragraph) => `    ${paragraphOutline(paragraph)}`)];
    case 'table':
      return [
        head,
        ...shape.rows.map(
          (row) =>
            `    ${row.cells.map((cell) => cell.paragraphs.map(paragraphOutline).join(' / ')).join(' | ')}`,
        ),
      ];
    case 'chart':
      return [
        `${head} ${shape.chart.kind} ${shape.chart.grouping}`,
        `    ${shape.chart.categoryName}: ${shape.chart.categories.join(' | ')}`,
        ...shape.chart.series.map((series) => `    ${series.name}: ${series.values.join(' | ')}`),
      ];
    case 'group':
      return [head, ...shape.shapes.flatMap(shapeOutline).map((line) => `  ${line}`)];
    default:
      return [head];
  }
}

function paragraphOutline(paragraph: Paragraph): string {
  const indent = '  '.repeat(paragraph.level);
  const marker = !paragraph.marker
    ? ''
    : paragraph.marker.type === 'bullet'
      ? `${paragraph.marker.char} `
      : `${paragraph.marker.value}. `;
  const sizes = [...new Set(paragraph.runs.map((run) => run.size))].join(',');
  return `${indent}${marker}${paragraph.runs.map(inlineOutline).join('')}${sizes ? ` {${sizes}}` : ''}`;
}

function inlineOutline(run: Inline): string {
  if (run.type === 'break') return '⏎';
  const marks = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.strike ? 's' : ''}${run.raise ? '^' : ''}${run.font === 'code' ? 'c' : ''}`;
  const link = run.link ? ('url' in run.link ? `→${run.link.url}` : `→#${run.link.slide}`) : '';
  return marks || link ? `‹${marks}${link}:${run.text}›` : run.text;
}
