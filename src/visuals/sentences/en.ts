/** Sentences in English. */
import type { Sentences } from './sentences.ts';

const moved = (up: boolean): string => (up ? 'rose' : 'fell');

/** A name in the middle of a sentence: `Error Rate` in small letters, `P99` and `CPU` as they are. */
const inSentence = (name: string): string => name.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());

export const english: Sentences = {
  headlines: {
    changed: ({ metric, up, by, to }) => `${metric} ${moved(up)} ${by} to ${to}`,
    changedByPoints: ({ metric, up, by, to }) => `${metric} ${moved(up)} ${by} points to ${to}`,
    changedFromTo: ({ metric, up, from, to }) => `${metric} ${moved(up)} from ${from} to ${to}`,
    allImproved: (count) => `All ${count} metrics improved`,
    leads: ({ name, value, times }) =>
      `${name} leads with ${value}${times === undefined ? '' : `, ${times}x the median`}`,
    highest: ({ name, measure, value }) => `Highest ${inSentence(measure)}: ${name}, ${value}`,
    takes: ({ name, share, whole }) => `${name} takes ${share}${whole === undefined ? '' : ` of ${whole}`}`,
    used: ({ percent, whole, use }) => `${percent}% of ${whole} ${use}`,
    trend: ({ metric, up, from, to, since }) =>
      `${metric} ${up ? 'up' : 'down'} from ${from} to ${to} since ${since}`,
    peaked: ({ metric, value, at }) => `${metric} peaked at ${value} (${at})`,
    done: (done, all) => `${done} of ${all} done`,
  },
  descriptions: {
    pictures: {
      bar: 'Bar chart',
      'stacked-bar': 'Stacked bar chart',
      percent: 'Bar chart stacked to 100%',
      line: 'Line chart',
      area: 'Stacked area chart',
      doughnut: 'Doughnut chart',
      scatter: 'Scatter chart',
      'bar-panels': 'Bar charts',
      'line-panels': 'Line charts',
    },
    byRows: (picture, measures, rows, extreme) => `${picture}: ${measures} by ${rows || 'row'}${extreme}`,
    panels: (picture, rows, panels) => `${picture} by ${rows || 'row'}: ${panels.join('. ')}`,
    along: (picture, measures, rows, [first, last], extreme) =>
      `${picture}: ${measures} over ${rows || 'rows'}, from ${first} to ${last}${extreme}`,
    against: (picture, up, across, count, rows) =>
      `${picture}: ${up} against ${across} of ${count} ${rows || 'rows'}`,
    highest: (name, value) => `; ${name} highest, ${value}`,
    outermost: (name, value, sorted) => `; ${name} ${sorted ? 'largest' : 'first'}, ${value}`,
    largestOf: (name, value, whole) => `; ${name} largest, ${value} of ${whole}`,
    heatmap: (count, rows, columns) => `Heat map of ${count} ${rows || 'rows'} by ${columns}`,
    levels: (rows, columns) => `Grid of levels: ${rows || 'rows'} by ${columns}`,
    figures: (cards) =>
      `Key figures: ${cards
        .map(
          ({ metric, value, previous }) => `${metric} ${value}${previous === '' ? '' : `, from ${previous}`}`,
        )
        .join('; ')}`,
    risks: (count, [likelihood, impact], worst) =>
      `Risk matrix of ${count} items by ${likelihood} and ${impact}; highest: ${worst.label} (${likelihood} ${worst.likelihood}, ${impact} ${worst.impact})`,
    timeline: (count, first, last) =>
      `Timeline of ${count} milestones, from ${first.date} (${first.label}) to ${last.date} (${last.label})`,
    states: (count, columns) => `Table of states: ${count} rows by ${columns || 'state'}`,
    table: (count, columns) => `Table of ${count} rows: ${columns}`,
  },
};
