// @ts-check
import { fittedPiece, scoreOf, sizesOf } from 'quarterdeck';

/**
 * A value, its changes and what they lead to: drawn only where the arithmetic is right.
 *
 * @typedef {object} Steps
 * @property {string} name The head of the column of names.
 * @property {string} column The head of the column of values.
 * @property {readonly string[]} labels
 * @property {readonly string[]} texts The values as they are written.
 * @property {readonly number[]} values
 * @property {string} format Excel's.
 */

const LEAST_HEIGHT = 180;

/** What all values up to each add up to. */
const levelsOf = (/** @type {readonly number[]} */ values) =>
  values.map((_, i) => values.slice(0, i + 1).reduce((sum, value) => sum + value, 0));

/** @type {import('quarterdeck').VisualExtension<Steps>} */
const visual = {
  propose({ drawable, labels, labelName }) {
    const [column, ...others] = drawable;
    if (!column || others.length > 0 || labels.length < 4 || labels.length > 12) return undefined;
    const { texts, slack, unit } = column.measure;
    const values = column.measure.values.map((value) => value ?? Number.NaN);
    const levels = levelsOf(values.slice(0, -1));
    const difference = Math.abs((levels.at(-1) ?? 0) - (values.at(-1) ?? 0));
    const isProved = difference <= slack.reduce((sum, one) => sum + one, 0);
    const areChanges = texts.slice(1, -1).every((text) => /^[+−-]/.test(text));
    if (!isProved || !areChanges || levels.some((level) => level < 0)) return undefined;
    const [from, to] = [labels[0], labels.at(-1)];
    return {
      data: { name: labelName, column: column.head.name, labels, texts, values, format: unit.format },
      score: scoreOf({ coverage: 1, encoding: 1, cue: 1, space: 1, simplicity: 0.8 }),
      columns: [column],
      why: `The changes lead from ${from} to ${to}, as their sum proves.`,
      alt: `Waterfall of ${column.head.name} by ${labelName}, from ${from} to ${to}.`,
    };
  },

  draw({ data, alt, source }, lowering) {
    const { name, column, labels, texts, values } = data;
    const levels = levelsOf(values);
    const isEnd = (/** @type {number} */ i) => i === 0 || i === values.length - 1;
    // The format of changes puts a sign before each value, which here the colours tell.
    const format = data.format.replace(/^\+/, '');
    /**
     * @param {string} title
     * @param {import('quarterdeck').ColourRole} role
     * @param {(value: number, i: number) => number | null} shown
     * @returns {import('quarterdeck').ChartSeries}
     */
    const series = (title, role, shown) => ({
      name: title,
      colour: { role },
      values: values.map(shown),
      labels: false,
      format,
    });
    /** @type {import('quarterdeck').Chart} */
    const chart = {
      kind: 'column',
      grouping: 'stacked',
      categoryName: name,
      // What is written stands below each bar: inside, it would not fit a small one.
      categories: labels.map((label, i) => `${label} ${texts[i]}`),
      series: [
        // What changes stand on has the colour of the paper.
        series('Below', 'paper', (_, i) => (isEnd(i) ? null : Math.min(levels[i] ?? 0, levels[i - 1] ?? 0))),
        series(column, 'accent', (value, i) => (isEnd(i) ? value : null)),
        series('More', 'good', (value, i) => (!isEnd(i) && value >= 0 ? value : null)),
        series('Less', 'bad', (value, i) => (!isEnd(i) && value < 0 ? -value : null)),
      ],
      categoryAxis: { visible: true },
      valueAxis: { visible: false, min: 0 },
      legend: 'none',
      textSize: sizesOf(lowering.template, 'label')[0] ?? 12,
      gapWidth: 40,
    };
    const piece = fittedPiece(
      (box) =>
        box.height < LEAST_HEIGHT
          ? undefined
          : [{ type: 'chart', name: 'Waterfall', box, alt, source, chart }],
      lowering,
      LEAST_HEIGHT,
    );
    return piece && [piece];
  },
};

/** @type {import('quarterdeck').Extension} */
export default { name: 'waterfall', visuals: { waterfall: visual } };
