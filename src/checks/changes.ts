/**
 * Printed changes that do not follow from the values they are of: in a column of their own, or in brackets behind a
 * value. Which values a change is of is found by trying: what most rows agree on holds for all.
 */
import { message } from '../messages.ts';
import { isChangeHead } from '../visuals/data/columns.ts';
import { unitIn } from '../visuals/data/measure.ts';
import { quantityOf } from '../visuals/data/metricChange.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import { scorecardOf } from '../visuals/data/scorecard.ts';
import { mentions } from '../visuals/lexicon/index.ts';
import { changeThatFollows, type SignCustom, testChange, type Verdict } from './change.ts';
import type { Finding } from './finding.ts';
import { type Relation, relationsOf } from './relations.ts';
import type { Entry, Line, Sheet } from './sheet.ts';
import { AGAINST_PLAN, DIFFERENCE, EITHER_SIGN, IN_POINTS, OF_A_YEAR, PERIODIC } from './words.ts';

/** The printed changes of a column, by row. */
interface Printed {
  readonly head: string;
  /** Column of the source. */
  readonly column: number;
  readonly cells: readonly (PrintedCell | undefined)[];
}

interface PrintedCell {
  readonly quantity: Quantity;
  readonly text: string;
  readonly entry: Entry;
}

/** Checks every column of changes and every column with changes in brackets. */
export function checkChanges(sheet: Sheet): readonly Finding[] {
  return [
    ...sheet.columns
      .filter(({ head }) => isChangeHead(head.title) || DIFFERENCE.test(head.title))
      .map(changeColumn),
    ...sheet.columns.map(nestedChanges),
  ].flatMap((printed) => checkColumn(sheet, printed));
}

function changeColumn({ head, index, entries }: Line): Printed {
  const cells = entries.map((entry): PrintedCell | undefined => {
    const quantity = quantityOf(entry.cell);
    if (quantity === undefined || entry.struck) return undefined;
    const text = entry.text.replace(PICTURE_AT_END, '');
    return { quantity: { ...quantity, unit: unitIn(quantity, head) }, text, entry };
  });
  return { head: head.title, column: index, cells };
}

/** `+54% ✅`. */
const PICTURE_AT_END = /\s*(?:\p{Extended_Pictographic}\ufe0f?)+$/u;

function nestedChanges({ head, index, entries }: Line): Printed {
  const cells = entries.map((entry): PrintedCell | undefined => {
    const { cell } = entry;
    if (cell.kind !== 'number' || cell.delta === undefined) return undefined;
    const text = /[([]([^()[\]]+)[)\]]\s*\**$/.exec(entry.text)?.[1] ?? entry.text;
    return { quantity: cell.delta, text, entry };
  });
  return { head: head.title, column: index, cells };
}

interface Trial {
  readonly relation: Relation;
  readonly custom: SignCustom;
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly agreeing: number;
  readonly wrong: number;
  /** Printed digits of the changes that agree: single digits agree with anything. */
  readonly digits: number;
}

/** Digits that must agree before a relation that no head names is believed. */
const LEAST_DIGITS = 4;

function checkColumn(sheet: Sheet, printed: Printed): readonly Finding[] {
  const tested = printed.cells.filter((cell) => cell !== undefined);
  if (tested.length === 0 || OF_A_YEAR.test(printed.head)) return [];
  const trials = relationsOf(sheet, printed.column, namedPair(sheet, printed)).flatMap((relation) =>
    customsFor(printed)
      .map((custom) => tryOut(printed, relation, custom))
      .filter(({ agreeing, wrong }) => agreeing + wrong > 0),
  );
  const best = trials.reduce<Trial | undefined>(
    (found, trial) => (found === undefined || isBetter(trial, found) ? trial : found),
    undefined,
  );
  return best !== undefined && isBelieved(best, printed) ? accuse(best, printed, sheet) : [];
}

/** The columns that the heads say the changes are of: the latest two moments, or a plan and what came of it. */
function namedPair({ data }: Sheet, { head, column }: Printed): readonly [number, number] | undefined {
  const { latest, previous, changes } = scorecardOf(data) ?? {};
  if (latest === undefined || previous === undefined) return undefined;
  if (changes?.index !== column && latest.index !== column) return undefined;
  const isOther = AGAINST_PLAN.test(head) && !mentions('planned', previous.head.name);
  return isOther ? undefined : [previous.index, latest.index];
}

function isBetter(one: Trial, other: Trial): boolean {
  const rank = ({ agreeing, wrong, relation }: Trial) => agreeing - wrong / 2 + (relation.named ? 2 : 0);
  return rank(one) > rank(other);
}

/** Several rows prove what the changes are of, about half where heads say it too; else no more than one may be wrong. */
function isBelieved({ agreeing, wrong, digits, relation }: Trial, { head }: Printed): boolean {
  if (agreeing >= 2 && relation.named) return wrong <= agreeing + 1;
  if (agreeing >= 2 && digits >= LEAST_DIGITS) return wrong * 2 <= agreeing;
  return relation.named && wrong <= 1 && !PERIODIC.test(head);
}

/** Which senses of the sign may be meant. Where no cell has one, only sizes are told. */
function customsFor({ head, cells }: Printed): readonly SignCustom[] {
  const signless = cells.every(
    (cell) => cell === undefined || (!cell.quantity.signed && cell.quantity.amount >= 0),
  );
  if (signless || EITHER_SIGN.test(head)) return ['none'];
  return ['later', 'earlier'];
}

function tryOut({ cells }: Printed, relation: Relation, custom: SignCustom): Trial {
  const verdicts = cells.map((cell, row) => {
    const pair = relation.pairAt(row);
    return cell && pair && testChange(cell.quantity, pair[0].amount, pair[1].amount, custom);
  });
  // No change at all fits any two equal values.
  const agreed = cells.filter(
    (cell, row) => /^(?:follows|confused)$/.test(verdicts[row] ?? '') && cell?.quantity.amount !== 0,
  );
  const printed = agreed.map((cell) => cell?.quantity.digits.replace(/\D/g, '').replace(/^0+/, ''));
  return {
    relation,
    custom,
    verdicts,
    agreeing: agreed.length,
    wrong: verdicts.filter((verdict) => verdict === 'wrong').length,
    digits: printed.join('').length,
  };
}

function accuse(
  { relation, verdicts, custom, agreeing }: Trial,
  printed: Printed,
  sheet: Sheet,
): readonly Finding[] {
  // A column that writes all its points as per cent is told of once.
  const changed = verdicts.filter((_, row) => printed.cells[row]?.quantity.amount !== 0);
  const confused = changed.filter((verdict) => verdict === 'confused').length;
  const isCustom = confused >= 2 && !changed.includes('follows');
  const first = verdicts.indexOf('confused');
  return printed.cells.flatMap((cell, row) => {
    const [verdict, pair] = [verdicts[row], relation.pairAt(row)];
    const [before, after] = [pair?.[0].amount, pair?.[1].amount];
    if (cell === undefined || pair === undefined || before === undefined || after === undefined) return [];
    if (verdict === undefined || verdict === 'follows') return [];
    if (verdict === 'confused' && (IN_POINTS.test(printed.head) || (isCustom && row !== first))) return [];
    const onlySign = verdict === 'wrong' && testChange(cell.quantity, before, after, 'none') !== 'wrong';
    if (onlySign && !isSignCertain(sheet, row, printed, agreeing)) return [];
    const follows = changeThatFollows(cell.quantity, before, after, cell.text, custom);
    const [from, to] = pair.map(valueText) as [string, string];
    const { entry, text: written } = cell;
    const told = message('number-change', entry.place, { written, from, to, follows });
    return [{ message: told, entry, witnesses: pair.filter((one) => one !== entry) }];
  });
}

/** Against a plan, a sign may say what is favourable: of costs the reverse. */
function isSignCertain({ rows }: Sheet, row: number, { head }: Printed, agreeing: number): boolean {
  const label = rows[row]?.head.title ?? '';
  return !AGAINST_PLAN.test(head) || (agreeing >= 3 && !mentions('lowerIsBetter', label));
}

/** The value without what stands in brackets behind it. */
function valueText({ text }: Entry): string {
  return text.replace(/(?<=\S)\s*[([].*$/, '');
}
