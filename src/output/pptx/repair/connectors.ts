/**
 * Connectors: the rectangle that kept one's place becomes a line tied to two shapes, so that it follows them when a
 * person moves them.
 *
 * An elbow is one of the preset `bentConnector`s. Each runs from the top left corner of its own box to the bottom
 * right one and starts level, so one that starts upright is turned by a quarter, and one that runs the other way is
 * flipped; PowerPoint writes its own in just this way. Its inner stretches are adjusted in shares of the box.
 */
import type { ArrowHead, Box, ConnectorShape, Geometry, Point, Side, Stroke } from '../../../deck/model.ts';
import { solidFill } from '../colour.ts';
import { extents } from '../drawing.ts';
import { emu, millipercent } from '../units.ts';
import { attributes } from '../xml.ts';
import { identityXml } from './identity.ts';
import type { Anchor, Repair } from './setting.ts';

/** Connection sites of the preset shapes as `presetShapeDefinitions.xml` numbers them; most count from the top, against the clock. */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
const OTHER_SITES: { readonly [G in Geometry]?: Readonly<Record<Side, number>> } = {
  ellipse: { top: 0, left: 2, bottom: 4, right: 6 },
  can: { top: 1, left: 2, bottom: 3, right: 4 },
};

/** A share of a box without an extent says nothing; PowerPoint gives it a point as well. */
const LEAST_EXTENT = 1;

export const gluedConnector: Repair<ConnectorShape> = (_, shape, { id, name, anchor }) => {
  const { from, to, points, stroke, startHead, endHead, alt } = shape;
  const { transform, preset, adjustments } = placed(points);
  const guides = adjustments.map(
    (share, i) => `<a:gd name="adj${i + 1}" fmla="val ${millipercent(share)}"/>`,
  );
  return (
    `<p:cxnSp><p:nvCxnSpPr>${identityXml(id, name, alt)}<p:cNvCxnSpPr>` +
    `<a:stCxn ${site(anchor(from.shape), from.side)}/><a:endCxn ${site(anchor(to.shape), to.side)}/>` +
    `</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform}` +
    `<a:prstGeom prst="${preset}">${guides.length > 0 ? `<a:avLst>${guides.join('')}</a:avLst>` : '<a:avLst/>'}</a:prstGeom>` +
    `${lineXml(stroke, startHead, endHead)}</p:spPr></p:cxnSp>`
  );
};

function site({ id, geometry }: Anchor, side: Side): string {
  return `id="${id}" idx="${(OTHER_SITES[geometry] ?? SITES)[side]}"`;
}

interface Placed {
  /** `a:xfrm`. */
  readonly transform: string;
  readonly preset: string;
  /** Places of the inner stretches in shares of the box, by turns along its first direction and across it. */
  readonly adjustments: readonly number[];
}

function placed(points: readonly Point[]): Placed {
  const [start, second, end] = [points[0], points[1], points.at(-1)];
  if (!start || !second || !end) throw new Error('A connector needs two ends');
  const x = Math.min(start.x, end.x);
  const y = Math.min(start.y, end.y);
  const width = Math.abs(end.x - start.x);
  const height = Math.abs(end.y - start.y);
  const [left, up] = [end.x < start.x, end.y < start.y];
  if (points.length === 2) {
    const transform = transformXml({ x, y, width, height }, { flipH: left, flipV: up });
    return { transform, preset: 'straightConnector1', adjustments: [] };
  }
  const upright = Math.abs(second.x - start.x) < Math.abs(second.y - start.y);
  const along = Math.max(upright ? height : width, LEAST_EXTENT);
  const across = Math.max(upright ? width : height, LEAST_EXTENT);
  const box = { x: x + (width - along) / 2, y: y + (height - across) / 2, width: along, height: across };
  const adjustments = points.slice(1, -2).map((point, i) => {
    const dx = (point.x - start.x) * (left ? -1 : 1);
    const dy = (point.y - start.y) * (up ? -1 : 1);
    const [far, wide] = upright ? [dy, dx] : [dx, dy];
    return i % 2 === 0 ? far / along : wide / across;
  });
  const turn = upright ? quarterTurn(left, up) : { flipH: left, flipV: up };
  return { transform: transformXml(box, turn), preset: `bentConnector${points.length - 1}`, adjustments };
}

interface Turn {
  readonly rot?: number;
  readonly flipH?: boolean;
  readonly flipV?: boolean;
}

/** Sixty-thousandths of a degree. */
const QUARTER = 5_400_000;

/** The turn by which a line that starts level starts upright, as PowerPoint itself chooses it. */
function quarterTurn(left: boolean, up: boolean): Turn {
  if (left) return up ? { rot: QUARTER, flipH: true } : { rot: QUARTER };
  return up ? { rot: 3 * QUARTER } : { rot: 3 * QUARTER, flipH: true };
}

function transformXml(box: Box, { rot, flipH, flipV }: Turn): string {
  const turn = attributes({ rot, flipH: flipH ? 1 : undefined, flipV: flipV ? 1 : undefined });
  return `<a:xfrm${turn}>${extents(box)}</a:xfrm>`;
}

function lineXml({ colour, width, dash }: Stroke, start?: ArrowHead, end?: ArrowHead): string {
  return (
    `<a:ln w="${emu(width)}">${solidFill(colour)}<a:prstDash val="${dash ? 'sysDash' : 'solid'}"/><a:round/>` +
    `${headXml('headEnd', start)}${headXml('tailEnd', end)}</a:ln>`
  );
}

/** PowerPoint calls the start of a line its head. */
function headXml(end: 'headEnd' | 'tailEnd', head: ArrowHead | undefined): string {
  return head ? `<a:${end} type="${head}" w="med" len="med"/>` : '';
}
