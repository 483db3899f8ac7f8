/** Tables, in the rows and columns that the deck measured. */
import type { Stroke, TableCell, TableShape } from '../../deck/model.ts';
import { css, element, opening } from './html.ts';
import { colourOf, length, place, type Setting } from './setting.ts';
import { paragraphsOf } from './text.ts';

export function tableOf({ box, columns, rows, header, alt }: TableShape, setting: Setting): string {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const widths = columns.map((width) => opening('col', { style: css({ width: length(width, setting) }) }));
  const lines = rows.map((row, i) => {
    const cells = row.cells.map((cell) => cellOf(cell, header && i === 0, setting));
    return element('tr', { style: css({ height: length(row.height, setting) }) }, ...cells);
  });
  const [head = '', ...body] = lines;
  return element(
    'table',
    { class: 'box', 'aria-label': alt || undefined, style: css(place({ ...box, height }, setting)) },
    element('colgroup', {}, ...widths),
    header ? element('thead', {}, head) : '',
    element('tbody', {}, ...(header ? body : lines)),
  );
}

function cellOf(cell: TableCell, head: boolean, setting: Setting): string {
  const { paragraphs, fill, anchor, margins, top, bottom, columnSpan, rowSpan } = cell;
  const { top: above, right, bottom: below, left } = margins;
  // Rules lie within the cell and take no room from its text.
  const rules = [top && rule(top, 1, setting), bottom && rule(bottom, -1, setting)].filter(Boolean).join(',');
  const style = css({
    padding: [above, right, below, left].map((margin) => length(margin, setting)).join(' '),
    'vertical-align': anchor === 'middle' ? undefined : anchor,
    background: fill && colourOf(fill, setting),
    'box-shadow': rules || undefined,
  });
  const attributes = { scope: head ? 'col' : undefined, colspan: columnSpan, rowspan: rowSpan, style };
  return element(head ? 'th' : 'td', attributes, paragraphsOf(paragraphs, setting));
}

function rule({ colour, width }: Stroke, side: 1 | -1, setting: Setting): string {
  return `inset 0 ${length(side * width, setting)} 0 ${colourOf(colour, setting)}`;
}
