/** Which words a reader of pieces gets to see, so that those that an extension leaves out are not lost. */
import type { Paragraph, Shape } from '../deck/model.ts';
import type { Piece } from '../flow/piece.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The lines that have a word which is not among these. */
export function linesWithout(lines: readonly string[], words: ReadonlySet<string>): readonly string[] {
  return lines.filter((line) => wordsOf(line).some((word) => !words.has(word)));
}

/** All words that pieces of this width show or say. */
export function wordsIn(pieces: readonly Piece[], width: number): ReadonlySet<string> {
  const texts = pieces.flatMap((piece) => [
    ...(piece.notes ?? []),
    ...(piece.type === 'text'
      ? [textOf(piece.paragraph)]
      : piece.draw({ x: 0, y: 0, width, height: piece.height }).flatMap(textsIn)),
  ]);
  return new Set(texts.flatMap(wordsOf));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function textsIn(shape: Shape): readonly string[] {
  switch (shape.type) {
    case 'text':
      return shape.paragraphs.map(textOf);
    case 'table':
      return shape.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(textOf)));
    case 'chart':
      return [...shape.chart.categories, ...shape.chart.series.map(({ name }) => name)];
    case 'group':
      return shape.shapes.flatMap(textsIn);
    default:
      return [];
  }
}

function textOf({ runs, marker }: Paragraph): string {
  const number = marker?.type === 'number' ? `${marker.value} ` : '';
  return number + runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}
