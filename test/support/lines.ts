/** Where lines break: the words that two programs draw in each text box, line by line. */
import type { Box, Deck, Paragraph, Shape } from '../../src/deck/model.ts';
import type { DrawnWord } from './render.ts';

/** A box of text and its lines, without blanks. */
interface Lines {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Comparison {
  /** How many boxes have words in both drawings. */
  readonly boxes: number;
  /** Those whose lines differ. */
  readonly different: readonly string[];
}

/** Compares two drawings of a deck, slide by slide; places are in points from the slide's corner. */
export function compareLines(
  deck: Deck,
  one: readonly (readonly DrawnWord[])[],
  other: readonly (readonly DrawnWord[])[],
): Comparison {
  const slides = deck.sections.flatMap((section) => section.slides);
  const compared = slides.flatMap(({ shapes }, i) => {
    const boxes = shapes.flatMap(textBoxes);
    const [here, there] = [linesOf(boxes, one[i] ?? []), linesOf(boxes, other[i] ?? [])];
    return here.map((lines, at) => ({ slide: i + 1, lines, others: there[at]?.lines ?? [] }));
  });
  const filled = compared.filter(({ lines, others }) => lines.lines.length > 0 || others.length > 0);
  return {
    boxes: filled.length,
    different: filled
      .filter(({ lines, others }) => lines.lines.join('\n') !== others.join('\n'))
      .map(
        ({ slide, lines, others }) =>
          `slide ${slide}, ${lines.name}: ${JSON.stringify(lines.lines)} and ${JSON.stringify(others)}`,
      ),
  };
}

interface TextBox {
  readonly name: string;
  readonly box: Box;
}

/** Of a table each cell, but for tables whose cells span others. Formulas are drawn as something else than text. */
function textBoxes(shape: Shape): readonly TextBox[] {
  switch (shape.type) {
    case 'text':
      return hasFormula(shape.paragraphs) ? [] : [{ name: shape.name, box: shape.box }];
    case 'group':
      return shape.shapes.flatMap(textBoxes);
    case 'table': {
      const { rows, columns, box, name } = shape;
      if (rows.some(({ cells }) => cells.length !== columns.length)) return [];
      return rows.flatMap(({ height, cells }, r) =>
        columns.flatMap((width, c) => {
          if (hasFormula(cells[c]?.paragraphs ?? [])) return [];
          const x = box.x + sum(columns.slice(0, c));
          const y = box.y + sum(rows.slice(0, r).map((row) => row.height));
          return [{ name: `${name}, row ${r + 1}, column ${c + 1}`, box: { x, y, width, height } }];
        }),
      );
    }
    default:
      return [];
  }
}

function hasFormula(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ runs }) => runs.some((run) => run.type === 'text' && run.formula !== undefined));
}

/** Each word counts for the smallest box that its middle is in. */
function linesOf(boxes: readonly TextBox[], words: readonly DrawnWord[]): readonly Lines[] {
  const owned = new Map<TextBox, DrawnWord[]>(boxes.map((box) => [box, []]));
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    const owner = boxes
      .filter(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
    if (owner) owned.get(owner)?.push(word);
  }
  return boxes.map((box) => ({ name: box.name, lines: inLines(owned.get(box) ?? []) }));
}

/** The letters of each line; those of Arabic and Hebrew sorted, which PDF has as they are seen and not as they are read. */
function inLines(words: readonly DrawnWord[]): readonly string[] {
  const lines: DrawnWord[][] = [];
  const middle = ({ top, bottom }: DrawnWord) => (top + bottom) / 2;
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame =
      first &&
      middle(word) - middle(first) < 0.45 * Math.max(word.bottom - word.top, first.bottom - first.top);
    if (isSame) line.push(word);
    else lines.push([word]);
  }
  return lines
    .map((line) =>
      line
        .sort((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join('')
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/.*[\p{Script=Hebrew}\p{Script=Arabic}].*/u, (letters) => [...letters].sort().join('')),
    )
    .filter(Boolean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
