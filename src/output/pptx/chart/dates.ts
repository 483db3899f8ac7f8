/** Date axes: how dates look, and steps so that labels stay few enough to be read without being turned. */

/** Dates look like this unless the axis says otherwise. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** Most labels on the axis. */
const MOST_LABELS = 7;

const DAYS = { days: 1, months: 30.44, years: 365.25 } as const;

/** `c:majorUnit` and `c:majorTimeUnit`. Dates are days since 1899-12-30. */
export function dateStepXml(dates: readonly number[], step: number | undefined): string {
  const span = Math.max(...dates) - Math.min(...dates);
  const unit =
    span > MOST_LABELS * DAYS.years ? 'years' : span > (MOST_LABELS * DAYS.months) / 2 ? 'months' : 'days';
  const count = step ?? Math.max(1, Math.ceil(span / DAYS[unit] / MOST_LABELS));
  return `<c:majorUnit val="${count}"/><c:majorTimeUnit val="${step === undefined ? unit : 'days'}"/>`;
}
