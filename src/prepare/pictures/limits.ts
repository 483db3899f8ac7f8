/** How many pixels a picture may have, before and after it is prepared. */

/** More pixels are no photograph, but something that wants to fill the memory. */
export const MOST_PIXELS = 100_000_000;

/** All frames of an animation together; where there are more, the first is shown. */
export const MOST_PIXELS_OF_FRAMES = 400_000_000;

/** Twice what fills a slide at 220 dpi, PowerPoint's own measure of enough: more pixels a side are left out. */
export const MOST_PIXELS_A_SIDE = 2940;
