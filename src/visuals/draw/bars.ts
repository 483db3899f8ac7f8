/**
 * The geometry of bars, lying and standing: bands, their names, and room for labels at the ends.
 */
import type { Box } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { LABEL_GAP, namesHeight, namesWidth, type ShownSeries, widestLabel } from './plot.ts';
import type { Look } from './words.ts';

/** A bar's thickness, and the share of its band that bars fill at most. */
const THICKEST_LYING = 48;
const THICKEST_STANDING = 88;
const FILLED = 0.68;

/** The most room that one bar gets: a few bars stay together rather than drift apart. */
const WIDEST_LYING_BAND = 92;
const WIDEST_STANDING_BAND = 220;

/** Bars thinner than this are hairs. */
const THINNEST = 6;

const LEAST_LENGTH = 60;
const EDGE = 4;

/** PowerPoint's limit. */
const MOST_GAP = 500;

export interface BarPlot {
  /** The inside of the axes. */
  readonly plot: Box;
  readonly gapWidth: number;
  /** Room that a label needs beyond a bar's end. */
  readonly labelRoom: number;
}

export interface BarMarks {
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  /** Bars of a category that stand beside one another: 1 for a stack. */
  readonly abreast: number;
  /** Whether a label stands at each bar's end. */
  readonly labelled: boolean;
}

/**
 * Lying bars in a box, with their names at the left unless `nameless`; `tickWidth` is that of a value axis' labels.
 * Undefined where names, bars or labels do not fit.
 */
export function lyingPlot(
  marks: BarMarks,
  look: Look,
  box: Box,
  tickWidth: number,
  lowering: Lowering,
  nameless = false,
): BarPlot | undefined {
  const { categories, series, abreast, labelled } = marks;
  const ticks = labelled ? 0 : 1.2 * look.size + LABEL_GAP;
  const band = Math.min((box.height - ticks) / categories.length, WIDEST_LYING_BAND * Math.sqrt(abreast));
  const names = nameless ? 0 : namesWidth(categories, look, band, box.width, lowering);
  const least = labelled ? Math.max(1.2 * look.size, THINNEST) : THINNEST;
  if (names === undefined || band < abreast * least + (abreast > 1 ? EDGE : 0)) return undefined;
  const labelRoom = labelled ? widestLabel(series, look, lowering) + EDGE * 2 : 0;
  // The outer ticks' labels reach half their width beyond the plot.
  const left = Math.max(names, tickWidth / 2);
  const width = box.width - left - Math.max(EDGE, tickWidth / 2);
  if (width - labelRoom < LEAST_LENGTH) return undefined;
  return {
    plot: { x: box.x + left, y: box.y, width, height: band * categories.length },
    gapWidth: gapWidth(band, abreast, THICKEST_LYING, labelled && abreast > 1 ? 1.2 * look.size : 0),
    labelRoom,
  };
}

/** Standing bars whose names stand below; `ticks` is the width of a value axis at their left, gap included. */
export function standingPlot(
  marks: BarMarks,
  look: Look,
  box: Box,
  ticks: number,
  lowering: Lowering,
): BarPlot | undefined {
  const { categories, series, abreast, labelled } = marks;
  const band = Math.min((box.width - ticks - EDGE) / categories.length, WIDEST_STANDING_BAND);
  const names = namesHeight(categories, look, band, lowering);
  const labelWidth = labelled ? widestLabel(series, look, lowering) : 0;
  const roomy = abreast === 1 ? labelWidth <= band : labelWidth * abreast <= band * 0.9;
  if (names === undefined || !roomy || band < abreast * THINNEST + EDGE) return undefined;
  const top = labelled ? 0 : (1.2 * look.size) / 2;
  const labelRoom = labelled ? 1.2 * look.size + EDGE * 2 : 0;
  const height = box.height - names - top;
  if (height - labelRoom < LEAST_LENGTH) return undefined;
  return {
    plot: { x: box.x + ticks, y: box.y + top, width: band * categories.length, height },
    gapWidth: gapWidth(band, abreast, THICKEST_STANDING, abreast === 1 ? 0 : labelWidth),
    labelRoom,
  };
}

/** `c:gapWidth` that makes bars as thick as they may be: at least `least`, for their labels not to touch. */
function gapWidth(band: number, abreast: number, thickest: number, least: number): number {
  const thickness = Math.max(Math.min(thickest, (band * FILLED) / abreast), Math.min(least, band / abreast));
  return Math.min(MOST_GAP, Math.max(0, Math.round(((band - thickness * abreast) / thickness) * 100)));
}
