/**
 * Directions: every arrangement is made as if arrows led down, and then turned.
 *
 * In the space of the flow, y grows along the arrows; on the slide it grows downwards.
 */
import type { Box, Point, Side, Size } from '../../deck/model.ts';
import type { Direction } from '../model.ts';

export interface Turn {
  size(size: Size): Size;
  point(point: Point): Point;
  side(side: Side): Side;
  box(box: Box): Box;
}

const SIDEWAYS: Readonly<Record<Side, Side>> = { top: 'left', bottom: 'right', left: 'top', right: 'bottom' };
const MIRRORED: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'left', right: 'right' };

/** From the space of the flow to the slide. */
export function toSlide(direction: Direction): Turn {
  const sideways = isSideways(direction);
  const mirror = direction === 'up' || direction === 'left' ? -1 : 1;
  return turn(
    sideways,
    ({ x, y }) => (sideways ? { x: mirror * y, y: x } : { x, y: mirror * y }),
    (side) => (sideways ? SIDEWAYS[mirror < 0 ? MIRRORED[side] : side] : mirror < 0 ? MIRRORED[side] : side),
  );
}

/** From the slide to the space of the flow. */
export function toFlow(direction: Direction): Turn {
  const sideways = isSideways(direction);
  const mirror = direction === 'up' || direction === 'left' ? -1 : 1;
  return turn(
    sideways,
    ({ x, y }) => (sideways ? { x: y, y: mirror * x } : { x, y: mirror * y }),
    (side) => {
      const turned = sideways ? SIDEWAYS[side] : side;
      return mirror < 0 ? MIRRORED[turned] : turned;
    },
  );
}

export function isSideways(direction: Direction): boolean {
  return direction === 'right' || direction === 'left';
}

function turn(sideways: boolean, point: Turn['point'], side: Turn['side']): Turn {
  const size = ({ width, height }: Size): Size =>
    sideways ? { width: height, height: width } : { width, height };
  return {
    size,
    point,
    side,
    box: (box) => boxAround(point(centreOf(box)), size(box)),
  };
}

export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
