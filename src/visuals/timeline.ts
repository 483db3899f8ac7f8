/** Milestones in their order: few rows, each a date and a short name, where the text calls them that. */

import type { Candidate } from './candidate.ts';
import { cueOf } from './cues.ts';
import type { Column } from './data/columns.ts';
import type { TableData } from './data/tableData.ts';
import type { Milestone } from './decision.ts';
import { marksOf } from './marks.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_MILESTONES = 8;
const LONGEST_LABEL = 48;
const MILESTONE = /milestone|meilenstein|jalon|hito|里程碑|마일스톤/i;

/** Proposes a timeline. */
export function proposeTimeline(data: TableData): Candidate | undefined {
  const dates = data.columns.filter(({ role }) => role === 'time');
  const [date, second] = dates;
  if (
    data.orientation !== 'upright' ||
    date === undefined ||
    second !== undefined ||
    data.measures.length > 0
  )
    return undefined;
  if (data.rows.length < 3 || data.rows.length > MOST_MILESTONES) return undefined;
  const label = labelOf(data);
  const named =
    data.context.chart === 'timeline' ||
    cueOf(data.context, 'milestones') === 1 ||
    MILESTONE.test(label?.head.name ?? '');
  if (label === undefined || !named || label.texts.some(({ display }) => display.length > LONGEST_LABEL))
    return undefined;
  const milestones = data.rows.flatMap((_, row) => milestoneAt(data, row, date, label));
  if (milestones.length < data.rows.length) return undefined;
  const [first, last] = [milestones.sort((one, other) => one.day - other.day)[0], milestones.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    ofWords: true,
    score: 75,
    decision: {
      visual: 'timeline',
      milestones,
      ...marksOf(data, [date]),
      why: `Each row is a milestone with its ${date.head.title || 'date'}.`,
      alt: descriptionsIn(data.context.language).timeline(milestones.length, first, last),
    },
  };
}

/** The column that calls itself so; else the first in which every row has a name of its own, as phases do not. */
function labelOf({ columns }: TableData): Column | undefined {
  const words = columns.filter(({ role }) => role === 'text');
  return (
    words.find(({ head }) => MILESTONE.test(head.name)) ??
    words.find(({ texts }) => new Set(texts.map(({ plain }) => plain)).size === texts.length) ??
    words[0]
  );
}

function milestoneAt(data: TableData, row: number, date: Column, label: Column): readonly Milestone[] {
  const day = date.times?.[row]?.day;
  if (day === undefined) return [];
  const details = data.columns
    .filter(({ index }) => index !== date.index && index !== label.index)
    .map(({ texts }) => texts[row]?.display ?? '')
    .filter((text) => text !== '');
  return [
    {
      label: label.texts[row]?.display ?? '',
      date: date.texts[row]?.display ?? '',
      day,
      detail: details.join(' · '),
    },
  ];
}
