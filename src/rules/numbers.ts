/** Rules about numbers and dates that contradict each other. */
import type { About } from './rule.ts';

export const NUMBERS = {
  'date-impossible': {
    meaning: 'A day is written that the calendar does not have, such as February 30.',
    why: 'Nobody can meet that date, and a timeline has no place for it.',
    remedy: 'Correct the date.',
  },
  'date-order': {
    meaning: 'Something ends before it starts.',
    why: 'One of the two dates is wrong, often by a year, and the audience sees both side by side.',
    remedy: 'Correct the date that is wrong; what ends on the day it starts is fine.',
  },
  'number-change': {
    meaning: 'A change is written that does not follow from the two values beside it.',
    why: 'Somebody in the room will do the sum. The most frequent slip is percent for percentage points.',
    remedy: 'Write the change that the message names, or correct the value that is wrong.',
  },
  'number-conflict': {
    meaning: 'One metric has two different values for the same period in one report.',
    why: 'The audience stops believing both.',
    remedy: 'Correct one of the two, or say what sets them apart: another scope, unit or date.',
  },
  'number-count': {
    meaning: 'A count such as “7 of 10 done” stands beside a list whose marks say otherwise.',
    why: 'The progress that is claimed can be counted on the same slide.',
    remedy: 'Correct the count, or the marks in the list.',
  },
  'number-mean': {
    meaning: 'A row of averages has a value that is not the mean of its column.',
    why: 'It lies outside of what it averages, or is the only one of its row that does not follow.',
    remedy: 'Correct the average; if it is weighted, say so in the name of the row.',
  },
  'number-parts': {
    meaning: 'Parts and their whole, or a share and the ratio it is of, do not fit together.',
    why: 'A chart of parts draws the whole that they make, which is not the one that is written.',
    remedy: 'Correct the part, the whole or the share; the message names what follows.',
  },
  'number-percentages': {
    meaning: 'Shares that are meant to fill 100% add up to something else.',
    why: 'A share is missing or wrong, and a doughnut of them would draw another distribution.',
    remedy: 'Correct the shares, or add the rest as a row of its own. Rounding alone is never reported.',
  },
  'number-total': {
    meaning: 'A total is not the sum of its rows or columns.',
    why: 'A value was changed after the total was made, or a row is missing.',
    remedy: 'Correct the total, or the part that is wrong.',
  },
} as const satisfies Readonly<Record<string, About>>;
