/** A chart's numbers as a table for who cannot see the chart; what PowerPoint has in the chart's workbook. */
import type { Chart } from '../../../deck/model.ts';
import { formatNumber } from '../../../deck/numberFormat.ts';
import { element, escapeHtml } from '../html.ts';
import { formatDate } from './dates.ts';

export function dataTable(chart: Chart, caption: string, language: string): string {
  const { categoryName, categories, dates, series, categoryAxis } = chart;
  const columns = series.flatMap(({ name, values, xs, errors, format }) => [
    ...(xs ? [{ head: categoryAxis.title ?? 'x', cells: xs, format: categoryAxis.format ?? 'General' }] : []),
    { head: name, cells: values, format },
    ...(errors ? [{ head: `± ${name}`, cells: errors, format }] : []),
  ]);
  const names = dates?.map((date) => formatDate(date, 'yyyy-mm-dd', language)) ?? categories;
  const heads = [categoryName, ...columns.map(({ head }) => head)].map((head) =>
    element('th', { scope: 'col' }, escapeHtml(head)),
  );
  const rows = names.map((name, r) => {
    const cells = columns.map(({ cells, format }) => {
      const value = cells[r];
      return element(
        'td',
        {},
        value === null || value === undefined ? '' : escapeHtml(formatNumber(value, format)),
      );
    });
    return element('tr', {}, element('th', { scope: 'row' }, escapeHtml(name)), ...cells);
  });
  return element(
    'table',
    { class: 'unseen' },
    element('caption', {}, escapeHtml(caption)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}
