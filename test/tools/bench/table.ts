/** How figures are printed. */

/** A table of plain text, its columns as wide as they need be; the first is of words, the others of numbers. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n${[heads, ...rows].map((row) => `  ${line(row)}`).join('\n')}`);
}

/** `–` stands for what was not measured. */
export function milliseconds(value: number | undefined): string {
  return value === undefined ? '–' : `${value.toFixed(0)} ms`;
}

export function megabytes(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(0)} MB`;
}

/** A ratio; `–` where there is nothing to compare with. */
export function times(value: number | undefined, of: number | undefined): string {
  return value === undefined || of === undefined ? '–' : `${(value / of).toFixed(2)} ×`;
}
