/** Cells by their literals, and what they are in one line: for tests that are tables. */

import type { Cell } from '../../../src/visuals/data/cell.ts';
import { readCell } from '../../../src/visuals/data/cell.ts';
import type { Quantity } from '../../../src/visuals/data/quantity.ts';
import { readingsOf } from '../../../src/visuals/data/reading.ts';
import { readText } from '../../../src/visuals/data/text.ts';

/** Reads a column of literals in a language, and tells each cell in one line. */
export function tellColumn(literals: readonly string[], language = 'en'): readonly string[] {
  const texts = literals.map((literal) => readText([{ type: 'text', text: literal }]));
  const [reading] = readingsOf([texts.map(({ plain }) => plain)], '', language);
  if (reading === undefined) throw new Error('no reading');
  return texts.map((text) => tell(readCell(text, reading)));
}

function tell(cell: Cell): string {
  switch (cell.kind) {
    case 'number': {
      const parts = [tellQuantity(cell.quantity)];
      if (cell.error !== undefined) parts.push(`± ${cell.error}`);
      if (cell.delta !== undefined) parts.push(`(${tellQuantity(cell.delta)})`);
      if (cell.remark !== undefined) parts.push(`"${cell.remark}"`);
      return parts.join(' ');
    }
    case 'range':
      return [cell.low, '..', cell.high]
        .map((end) => (typeof end === 'object' ? tellQuantity(end) : (end ?? '')))
        .join('');
    case 'ratio':
      return `${cell.part} of ${cell.of}`;
    case 'time': {
      const { grain, day, endDay, order } = cell.time;
      const from = day === undefined ? `#${order}` : dateOf(day);
      return `${grain} ${from}${endDay === undefined ? '' : `..${dateOf(endDay)}`}`;
    }
    case 'status':
      return `status ${cell.tone}`;
    default:
      return cell.kind;
  }
}

function tellQuantity({ amount, unit, approximate }: Quantity): string {
  const value = Number(amount.toPrecision(12));
  return `${approximate ? '~' : ''}${value}${unit.name === '' ? '' : ` ${unit.name}`}`;
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
