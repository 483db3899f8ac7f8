/** A table that stays a table: for looking up, for exact values, and wherever a picture would not be true. */

import type { TableData } from './data/tableData.ts';
import type { TableDecision } from './decision.ts';
import { leftOutOf } from './leftOut.ts';
import { descriptionsIn } from './sentences/index.ts';

/** The decision not to draw. */
export function keepTable(data: TableData, why: string): TableDecision {
  const heads = data.columns.map(({ head }) => head.title).filter((title) => title !== '');
  return {
    visual: 'table',
    plotted: [],
    leftOut: leftOutOf(data, new Set()),
    why,
    alt: descriptionsIn(data.context.language).table(data.rows.length, heads.join(', ')),
  };
}
