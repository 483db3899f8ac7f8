/** The units of DrawingML. Points end here: outside this folder nobody knows EMU. */

/** English Metric Units: 12,700 to the point. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** pptxgenjs takes lengths in inches; it would read 100 or more as EMU. */
export function inches(points: number): number {
  return points / 72;
}

/** Text sizes and spacing: hundredths of a point. */
export function centipoints(points: number): number {
  return Math.round(points * 100);
}

/** Percentages: thousandths of a per cent. */
export function millipercent(share: number): number {
  return Math.round(share * 100_000);
}
