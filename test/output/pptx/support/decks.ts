/** Decks made by hand, shape by shape, so that the writer is tested without the stages before it. */
import type {
  Box,
  Chart,
  ChartShape,
  Deck,
  DeckProperties,
  Paragraph,
  Shape,
  Slide,
  TableCell,
  TableShape,
  TextRun,
  TextShape,
} from '../../../../src/deck/model.ts';

export const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

export function run(text: string, options: Partial<TextRun> = {}): TextRun {
  return { type: 'text', text, size: 18, font: 'body', colour: { role: 'ink' }, ...options };
}

export function paragraph(text: string | Paragraph['runs'], options: Partial<Paragraph> = {}): Paragraph {
  return {
    runs: typeof text === 'string' ? [run(text)] : text,
    level: 0,
    align: 'left',
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: 1,
    ...options,
  };
}

export function bullet(text: string | Paragraph['runs'], level = 0): Paragraph {
  const marker = { type: 'bullet', char: '•', colour: { role: 'accent' } } as const;
  return paragraph(text, { level, indent: 18 * (level + 1), hanging: 18, marker });
}

export function numbered(text: string, value: number, level = 0): Paragraph {
  const marker = { type: 'number', value, style: 'decimal', colour: { role: 'accent' } } as const;
  return paragraph(text, { level, indent: 24 * (level + 1), hanging: 24, marker });
}

export function text(paragraphs: readonly Paragraph[], options: Partial<TextShape> = {}): TextShape {
  return {
    type: 'text',
    name: 'Text',
    box: box(48, 128, 400, 200),
    paragraphs,
    anchor: 'top',
    insets: NO_INSETS,
    ...options,
  };
}

/** In the slot `title` of a layout of the test template. */
export function title(words: string): TextShape {
  const runs = [run(words, { size: 30, font: 'heading', bold: true })];
  return text([paragraph(runs)], { name: 'Title', slot: 'title', box: box(48, 50, 864, 68) });
}

export function cell(words: string | Paragraph['runs'], options: Partial<TableCell> = {}): TableCell {
  const margins = { left: 6, right: 6, top: 4, bottom: 4 };
  return { paragraphs: [paragraph(words)], anchor: 'middle', margins, ...options };
}

export function table(
  rows: readonly (readonly TableCell[])[],
  options: Partial<TableShape> = {},
): TableShape {
  const columns = options.columns ?? [200, 200, 200];
  return {
    type: 'table',
    name: 'Table',
    alt: 'A table',
    box: box(
      48,
      128,
      columns.reduce((sum, width) => sum + width, 0),
      30 * rows.length,
    ),
    columns,
    rows: rows.map((cells) => ({ height: 30, cells })),
    header: true,
    ...options,
  };
}

export function chart(options: Partial<Chart> = {}): Chart {
  return {
    kind: 'column',
    grouping: 'clustered',
    categoryName: 'Quarter',
    categories: ['Q1', 'Q2', 'Q3', 'Q4'],
    series: [
      {
        name: 'Revenue',
        values: [10, 20, 15, 30],
        colour: { role: 'accent' },
        labels: true,
        format: '#,##0" k"',
      },
    ],
    categoryAxis: { visible: true },
    valueAxis: { visible: false },
    legend: 'none',
    textSize: 14,
    gapWidth: 60,
    ...options,
  };
}

export function chartShape(content: Partial<Chart> = {}, options: Partial<ChartShape> = {}): ChartShape {
  return {
    type: 'chart',
    name: 'Chart',
    alt: 'A chart',
    box: box(48, 128, 864, 364),
    chart: chart(content),
    ...options,
  };
}

export function slide(key: string, shapes: readonly Shape[], options: Partial<Slide> = {}): Slide {
  return {
    key,
    layout: 'content',
    title: `Slide ${key}`,
    shapes: [title(`Slide ${key}`), ...shapes],
    notes: [],
    ...options,
  };
}

export function deck(slides: readonly Slide[], properties: Partial<DeckProperties> = {}): Deck {
  return {
    size: { width: 960, height: 540 },
    properties: { title: 'Report', language: 'en-GB', ...properties },
    sections: [{ name: 'All', slides }],
  };
}

/** A deck of one slide, `s1`, with these shapes below its title. */
export function deckOf(...shapes: readonly Shape[]): Deck {
  return deck([slide('s1', shapes)]);
}
