/** Small pieces of DrawingML that slides, layouts, masters and charts share. */
import type { Box } from '../../deck/model.ts';
import { emu } from './units.ts';

export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/** The root of a shape tree: a group that has no place of its own. */
export const TREE_ROOT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Says to screen readers that a shape shows nothing: a child of `p:cNvPr`. */
export const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** `a:off` and `a:ext`. */
export function extents(box: Box): string {
  const size = `cx="${emu(box.width)}" cy="${emu(box.height)}"`;
  return `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext ${size}/>`;
}

export function sameBox(a: Box, b: Box): boolean {
  return extents(a) === extents(b);
}

/** How the names of colours on slides map onto the theme's. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The same where the ground is dark. */
export const DARK_COLOUR_MAP = COLOUR_MAP.replace(
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
  'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"',
);
