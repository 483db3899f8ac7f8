/** A chart's two parts: what is drawn, and the workbook that it is drawn from. */
import type { Chart } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import { CONTENT_TYPE } from '../package/content-types.ts';
import { type Part, relate } from '../package/part.ts';
import { chartSpaceXml } from './chart-space.ts';
import { gridOf } from './grid.ts';
import { workbook } from './workbook.ts';

/** The chart's part first; `number` counts the deck's charts from 1. */
export function chartParts(chart: Chart, number: number, template: Template): readonly [Part, Part] {
  const grid = gridOf(chart);
  const book: Part = {
    path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
    contentType: CONTENT_TYPE.workbook,
    data: workbook(grid.columns),
    relationships: [],
  };
  const relationships = relate(['package', book.path]);
  const space: Part = {
    path: `ppt/charts/chart${number}.xml`,
    contentType: CONTENT_TYPE.chart,
    data: chartSpaceXml(chart, grid, relationships[0]?.id ?? '', template),
    relationships,
  };
  return [space, book];
}
