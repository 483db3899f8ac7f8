/**
 * Printed shares that are not the ratio of their columns: `% used` beside Budget and Spent, `Share` beside amounts,
 * `3/5 (80%)`. Which columns a share is of is found by trying; most rows must agree.
 */
import { message } from '../messages.ts';
import { readQuantity } from '../visuals/data/quantity.ts';
import { type Amount, amountIn } from './amount.ts';
import type { Finding } from './finding.ts';
import { exactly, type Fraction, fractionOf, isShare, shareOf } from './ratio.ts';
import type { Entry, Line, Sheet } from './sheet.ts';
import { RATE } from './words.ts';
import { likeAmount } from './written.ts';

/** Printed digits that must agree before columns are believed to belong together. */
const LEAST_DIGITS = 4;

/** Shares of a sum add up to one, errors apart. */
const NEAR_WHOLE = 0.2;

/** The fraction of each row, with the cells it is made of. */
type Ratio = (row: number) => Found | undefined;

interface Found {
  readonly fraction: Fraction;
  /** `3,300 of 10,000`. */
  readonly told: string;
  readonly of: readonly Entry[];
}

/** Checks columns of shares, and ratios with a share in brackets. */
export function checkRates(sheet: Sheet): readonly Finding[] {
  const shares = sheet.columns.filter(
    ({ head, entries }) =>
      RATE.test(head.title) && entries.some(({ amount }) => amount?.unit.dimension === 'share'),
  );
  return [...shares.flatMap((share) => checkColumn(sheet, share)), ...sheet.columns.flatMap(checkBrackets)];
}

function checkColumn(sheet: Sheet, share: Line): readonly Finding[] {
  const trials = ratiosFor(sheet, share).map((ratio) => tryOut(share, ratio));
  const best = trials.reduce(
    (found, trial) =>
      trial.agreeing.length - trial.wrong.length / 2 > found.agreeing.length - found.wrong.length / 2
        ? trial
        : found,
    { agreeing: [], wrong: [] } as Trial,
  );
  const digits = best.agreeing
    .map(({ amount }) => amount.quantity.digits.replace(/\D|^0+/g, ''))
    .join('').length;
  if (best.agreeing.length < 2 || digits < LEAST_DIGITS || best.wrong.length * 2 > best.agreeing.length)
    return [];
  return best.wrong.map(({ entry, amount, found }) => ({
    message: message('number-parts', entry.place, {
      written: entry.text,
      sum: found.told,
      follows: shareOf(found.fraction, amount, entry.text),
    }),
    entry,
    witnesses: found.of,
  }));
}

interface Tested {
  readonly entry: Entry;
  readonly amount: Amount;
  readonly found: Found;
}

interface Trial {
  readonly agreeing: readonly Tested[];
  readonly wrong: readonly Tested[];
}

function tryOut({ entries }: Line, ratio: Ratio): Trial {
  const tested = entries.flatMap((entry, row): readonly Tested[] => {
    const found = ratio(row);
    const { amount } = entry;
    if (found === undefined || amount?.unit.dimension !== 'share' || amount.quantity.approximate) return [];
    return [{ entry, amount, found }];
  });
  const agrees = ({ amount, found }: Tested): boolean => isShare(amount, found.fraction);
  // All and nothing fit any two equal values, and any nothing.
  const telling = tested.filter(({ amount }) => amount.value !== 0 && amount.value !== 1);
  return { agreeing: telling.filter(agrees), wrong: tested.filter((one) => !agrees(one)) };
}

function ratiosFor({ columns, rows, data }: Sheet, share: Line): readonly Ratio[] {
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const body = rows.flatMap(({ index }, row) => (summaries.has(index) ? [] : [row]));
  const others = columns.filter((column) => column !== share);
  const ofPairs = others.flatMap((part) =>
    others
      .filter((of) => of !== part)
      .map(
        (of): Ratio =>
          (row) => {
            const [one, other] = [part.entries[row], of.entries[row]];
            const fraction = fractionOf(one?.amount, other?.amount);
            return (
              fraction && one && other && { fraction, told: `${one.text} of ${other.text}`, of: [one, other] }
            );
          },
      ),
  );
  const printed = body.reduce((all, row) => all + (share.entries[row]?.amount?.value ?? 0), 0);
  const isWhole = Math.abs(printed - 1) < NEAR_WHOLE;
  const ofSums = (isWhole ? others : []).map((column): Ratio => {
    const amounts = body.flatMap((row) => column.entries[row]?.amount ?? []);
    const sum = amounts.reduce((all, { value }) => all + value, 0);
    const slack = amounts.reduce((all, amount) => all + (amount.counted ? 0 : amount.slack), 0);
    return (row) => {
      const entry = column.entries[row];
      const fraction = fractionOf(entry?.amount, entry?.amount);
      if (entry?.amount === undefined || fraction === undefined || amounts.length < body.length || sum === 0)
        return undefined;
      const told = `${entry.text} of ${likeAmount(sum, entry.amount, entry.text)}`;
      return { fraction: { ...fraction, of: sum, ofSlack: slack }, told, of: [entry] };
    };
  });
  const ofRatios = others.map(
    (column): Ratio =>
      (row) => {
        const entry = column.entries[row];
        if (entry?.cell.kind !== 'ratio' || entry.cell.of <= 1) return undefined;
        return { fraction: exactly(entry.cell.part, entry.cell.of), told: entry.text, of: [entry] };
      },
  );
  return [...ofPairs, ...ofSums, ...ofRatios];
}

const SHARE_OF = /^(\d+)\s?(?:\/|of|out of|von|sur|de)\s?(\d+)\s*[([]\s*(\d+(?:[.,]\d+)?)\s?%\s*[)\]]$/;

/** `3/5 (80%)`. */
function checkBrackets({ head, entries }: Line): readonly Finding[] {
  return entries.flatMap((entry): readonly Finding[] => {
    const [, part, of, percent] = SHARE_OF.exec(entry.text) ?? [];
    const quantity =
      percent === undefined
        ? undefined
        : readQuantity(`${percent}%`, { mark: percent.includes(',') ? ',' : '.' });
    const fraction = exactly(Number(part), Number(of));
    if (quantity === undefined || entry.struck || !(fraction.of > 0)) return [];
    const amount = amountIn(quantity, head);
    if (isShare(amount, fraction)) return [];
    const values = {
      written: `${percent}%`,
      sum: `${part} of ${of}`,
      follows: shareOf(fraction, amount, `${percent}%`),
    };
    return [{ message: message('number-parts', entry.place, values), entry, witnesses: [] }];
  });
}
