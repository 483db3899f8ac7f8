/** What bars are of: a mean that stands for many columns, a proved change, or the measures that share an axis. */
import { cueOf } from './cues.ts';
import { isChangeOf } from './data/changeColumns.ts';
import { span } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { wordsOf } from './lexicon/fold.ts';
import { isSortedBy } from './order.ts';
import { axesOf, isUnknown } from './panels.ts';
import { isRanking } from './rows.ts';

/** More bars a row than this are no comparison any more. */
export const MOST_SERIES = 4;
/** Beyond this ratio things are compared by their change rather than by their size. */
const UNLIKE = 100;
/** The percentage of a change from less than this says little. */
const LEAST_BASE = 5;

interface Choice {
  readonly axis: readonly MeasureColumn[];
  /** Says as much as all measures together. */
  readonly isWhole: boolean;
  /** There is no other axis. */
  readonly isOnly: boolean;
  readonly cue: number;
}

/** What the bars are of: the mean of many, a proved change, the one axis, or the one that the rows are sorted by. */
export function choose(data: TableData): Choice | undefined {
  const cue = cueOf(data.context, 'compare');
  const single = summaryOf(data) ?? changeOf(data);
  if (single !== undefined) return { axis: [single], isWhole: true, isOnly: true, cue: 1 };
  const axes = axesOf(data);
  const axis = axes.length === 1 ? axes[0] : primaryAxis(data, axes);
  if (axis === undefined) return undefined;
  const [only, second] = axis;
  const isRanked = only !== undefined && second === undefined && isRanking(data, only.measure.values);
  return { axis, isWhole: isRanked || axes.length === 1, isOnly: axes.length === 1, cue: isRanked ? 1 : cue };
}

/** A proved change of things too unlike to stand on one axis themselves. */
function changeOf({ changes, drawable }: TableData): MeasureColumn | undefined {
  const values = drawable.flatMap(({ measure }) => measure.values);
  const unlike = drawable.every(isUnknown) || span(values) > UNLIKE;
  // From one to two is 100%, and nothing beside hundreds.
  const areCounts = drawable.every(({ measure }) => measure.dimension === 'count' && measure.integers);
  const few = areCounts && values.some((value) => value !== null && value > 0 && value < LEAST_BASE);
  return unlike && !few
    ? changes.find((change) => change.measure.dimension === 'share' && isChangeOf(change, drawable))
    : undefined;
}

/** The mean of more like columns than bars can show: it stands for them. */
function summaryOf({ measures }: TableData): MeasureColumn | undefined {
  const summary = measures.find(({ head }) => SUMMARY.test(head.name));
  const likes = measures.filter(({ measure }) => measure.unit.name === summary?.measure.unit.name);
  return likes.length > MOST_SERIES ? summary : undefined;
}

const SUMMARY =
  /^(?:avg\.?|average|mean|overall|average score|overall score|平均|durchschnitt|moyenne|promedio)$/i;

/**
 * Of several axes, the one that the heading names, or that the rows are ranked or sorted by; else of money; else the first that says what
 * it measures.
 */
function primaryAxis(
  data: TableData,
  axes: readonly (readonly MeasureColumn[])[],
): readonly MeasureColumn[] | undefined {
  const isBy = ([only, second]: readonly MeasureColumn[], test: typeof isSortedBy): boolean =>
    only !== undefined && second === undefined && test(only.measure.values);
  const known = axes.filter((axis) => !axis.every(isUnknown));
  const heading = ` ${wordsOf(data.context.heading).join(' ')} `;
  const isNamed = ({ head }: MeasureColumn) => heading.includes(` ${wordsOf(head.name).join(' ')} `);
  return (
    axes.find((axis) => axis.every(isNamed)) ??
    axes.find((axis) => isBy(axis, (values) => isRanking(data, values))) ??
    known.find((axis) => isBy(axis, isSortedBy)) ??
    known.find(([first]) => first?.measure.dimension === 'money') ??
    known[0]
  );
}
