/** A slide layout part: what a person picks under *New Slide*, and what *Reset* goes back to. */
import type { Box } from '../../../deck/model.ts';
import { isDark } from '../../../template/contrast.ts';
import type { Decoration, Layout, Template } from '../../../template/model.ts';
import { blipXml } from '../blip.ts';
import { solidFill } from '../colour.ts';
import { DECORATIVE, extents, TREE_ROOT } from '../drawing.ts';
import { attributes, DECLARATION, escapeXml, NAMESPACES } from '../xml.ts';
import { slotXml } from './slots.ts';

export function layoutXml(layout: Layout, template: Template): string {
  const decorations = layout.decorations.map((decoration, i) => decorationXml(decoration, i + 2));
  const logo = logoXml(layout, template, 2 + decorations.length);
  const slots = layout.slots.map((slot, i) =>
    slotXml(slot, i + 2 + decorations.length + logo.length, template),
  );
  // Layouts show the master's shapes; the master has placeholders only, so none is drawn twice.
  const root = attributes({ type: layout.type, preserve: 1, userDrawn: 1 });
  return (
    `${DECLARATION}<p:sldLayout ${NAMESPACES}${root}>` +
    `<p:cSld name="${escapeXml(layout.title)}">${backgroundXml(layout)}` +
    `<p:spTree>${TREE_ROOT}${[...decorations, ...logo, ...slots].join('')}</p:spTree></p:cSld>` +
    `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

function backgroundXml({ background }: Layout): string {
  if (background === 'paper') return '';
  return `<p:bg><p:bgPr>${solidFill({ role: background })}<a:effectLst/></p:bgPr></p:bg>`;
}

/** Around a logo, as a share of its height. */
const PLATE = 0.2;

/** The logo; on dark ground it has a light plate, since logos are made for paper. */
function logoXml(
  { logo: box, background }: Layout,
  { logo, colours }: Template,
  id: number,
): readonly string[] {
  if (box === undefined || logo === undefined) return [];
  const needsPlate = isDark({ ...colours, paper: colours[background] });
  const picture =
    `<p:pic><p:nvPicPr><p:cNvPr id="${id + Number(needsPlate)}" name="Logo" descr="Logo"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>' +
    `<p:blipFill>${blipXml(LOGO, logo.svg && LOGO_VECTORS)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${extents(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  if (!needsPlate) return [picture];
  const fill = isDark(colours) ? 'ink' : 'paper';
  return [decorationXml({ geometry: 'rect', box: around(box, box.height * PLATE), fill }, id), picture];
}

function around({ x, y, width, height }: Box, edge: number): Box {
  return { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
}

/** Relationships of a layout to its logo, behind that to the master. */
const LOGO = 'rId2';
const LOGO_VECTORS = 'rId3';

function decorationXml({ geometry, box, fill }: Decoration, id: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Decoration ${id - 1}">${DECORATIVE}</p:cNvPr>` +
    `<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${extents(box)}</a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>` +
    `${solidFill({ role: fill })}<a:ln><a:noFill/></a:ln></p:spPr>` +
    `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`
  );
}
