/**
 * Printed shares that are not the ratio of their columns: `% used` beside Budget and Spent, `Share` beside amounts,
 * `3/5 (80%)`. Which columns a share is of is found by trying; most rows must agree.
 */
import { message } from '../messages.ts';
import { sum } from '../visuals/data/numbers.ts';
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
  const nothing: Trial = { agreeing: [], wrong: [] };
  const rank = ({ agreeing, wrong }: Trial): number => agreeing.length - wrong.length / 2;
  const { agreeing, wrong } = ratiosFor(sheet, share)
    .map((ratio) => tryOut(share, ratio))
    .reduce((best, trial) => (rank(trial) > rank(best) ? trial : best), nothing);
  const digits = agreeing.map(({ amount }) => amount.quantity.digits.replace(/\D|^0+/g, '')).join('').length;
  if (agreeing.length < 2 || digits < LEAST_DIGITS || wrong.length * 2 > agreeing.length) return [];
  return wrong.map(({ entry, amount, found }) => {
    const follows = shareOf(found.fraction, amount, entry.text);
    const values = { written: entry.text, sum: found.told, follows };
    return { message: message('number-parts', entry.place, values), entry, witnesses: found.of };
  });
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

/** What a column of shares may be of. */
function ratiosFor(sheet: Sheet, share: Line): readonly Ratio[] {
  const others = sheet.columns.filter((column) => column !== share);
  const ofPairs = others.flatMap((part) =>
    others
      .filter((of) => of !== part)
      .map(
        (of): Ratio =>
          (row) =>
            ofPair(part.entries[row], of.entries[row]),
      ),
  );
  return [...ofPairs, ...ofSums(sheet, share, others), ...others.map(ofRatios)];
}

function ofPair(part: Entry | undefined, of: Entry | undefined): Found | undefined {
  const fraction = fractionOf(part?.amount, of?.amount);
  if (fraction === undefined || part === undefined || of === undefined) return undefined;
  return { fraction, told: `${part.text} of ${of.text}`, of: [part, of] };
}

/** Shares of all rows together, where the shares add up to about one. */
function ofSums({ rows, data }: Sheet, share: Line, others: readonly Line[]): readonly Ratio[] {
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const body = rows.flatMap(({ index }, row) => (summaries.has(index) ? [] : [row]));
  const printed = sum(body.map((row) => share.entries[row]?.amount?.value ?? 0));
  if (Math.abs(printed - 1) > NEAR_WHOLE) return [];
  return others.flatMap(({ entries }): readonly Ratio[] => {
    const amounts = body.flatMap((row) => entries[row]?.amount ?? []);
    const whole = sum(amounts.map(({ value }) => value));
    const slack = sum(amounts.map((amount) => (amount.counted ? 0 : amount.slack)));
    if (amounts.length < body.length || whole === 0) return [];
    const ratio: Ratio = (row) => {
      const entry = entries[row];
      const fraction = fractionOf(entry?.amount, entry?.amount);
      if (entry?.amount === undefined || fraction === undefined) return undefined;
      const told = `${entry.text} of ${likeAmount(whole, entry.amount, entry.text)}`;
      return { fraction: { ...fraction, of: whole, ofSlack: slack }, told, of: [entry] };
    };
    return [ratio];
  });
}

/** Shares of `3/5` in another column. */
function ofRatios({ entries }: Line): Ratio {
  return (row) => {
    const entry = entries[row];
    if (entry?.cell.kind !== 'ratio' || entry.cell.of <= 1) return undefined;
    return { fraction: exactly(entry.cell.part, entry.cell.of), told: entry.text, of: [entry] };
  };
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
