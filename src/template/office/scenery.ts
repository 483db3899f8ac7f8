/**
 * What a company's layout shows behind a slide, as one SVG: its background, and the pictures, forms and words of its master and its
 * own. For outputs that cannot show the file's own parts. What SVG has no like for (pictures of Windows, effects, patterns) is left out.
 */
import type { Size } from '../../deck/model.ts';
import type { Layout, Template, TemplateSource } from '../model.ts';
import { colourOf, schemeOf } from './colour.ts';
import { filled, fillOf, type Pen, pictureAt, plain, referred, type Sheet } from './fills.ts';
import { outlineOf } from './outline.ts';
import { boxOf, decimal, EMU } from './place.ts';
import { child, childrenOf, descend, type Element, numberOf, parseXml } from './xml.ts';

/** By layout: the preview asks for them again after each save. */
const drawn = new WeakMap<TemplateSource, Map<string, string | undefined>>();

/** Undefined for a layout that is no part of a company's file, and for one that shows nothing but plain paper. */
export function sceneryOf({ source, size }: Template, { part }: Layout): string | undefined {
  if (source === undefined || part === undefined) return undefined;
  const known = drawn.get(source) ?? new Map<string, string | undefined>();
  drawn.set(source, known);
  if (!known.has(part)) known.set(part, drawScenery(source, size, part));
  return known.get(part);
}

function drawScenery(source: TemplateSource, size: Size, part: string): string | undefined {
  const layout = sheetAt(source, part);
  const master = layout && sheetAt(source, targetOf(layout, 'slideMaster'));
  if (!layout || !master) return undefined;
  const theme = sheetAt(source, targetOf(master, 'theme'))?.xml;
  const pen: Pen = { source, scheme: schemeOf(theme, master.xml), size };
  const isAlone = layout.xml.attributes.showMasterSp === '0';
  const parts = [
    backgroundOf(layout, pen) ?? backgroundOf(master, pen) ?? '',
    ...(isAlone ? [layout] : [master, layout]).map((sheet) => shapesOf(treeOf(sheet), sheet, pen)),
  ].join('');
  return (
    parts &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">${parts}</svg>`
  );
}

function sheetAt({ parts }: TemplateSource, path: string | undefined): Sheet | undefined {
  const part = parts.find((each) => each.path === path);
  const xml = part && parseXml(new TextDecoder().decode(part.data));
  return part && xml && { part, xml };
}

function targetOf({ part }: Sheet, type: string): string | undefined {
  return part.relationships.find((relationship) => relationship.type.endsWith(`/${type}`))?.target;
}

function treeOf({ xml }: Sheet): Element | undefined {
  return descend(xml, 'p:cSld', 'p:spTree');
}

/** Undefined where the sheet has none of its own. */
function backgroundOf(sheet: Sheet, pen: Pen): string | undefined {
  const background = descend(sheet.xml, 'p:cSld', 'p:bg');
  if (background === undefined) return undefined;
  const properties = child(background, 'p:bgPr');
  const look = properties
    ? fillOf(properties, sheet, pen)
    : plain(colourOf(child(background, 'p:bgRef'), pen.scheme));
  const { width, height } = pen.size;
  return look && filled(`<rect width="${width}" height="${height}"`, look, { width, height });
}

function shapesOf(tree: Element | undefined, sheet: Sheet, pen: Pen): string {
  return (tree?.children ?? []).map((element) => shapeOf(element, sheet, pen)).join('');
}

function shapeOf(element: Element, sheet: Sheet, pen: Pen): string {
  const named = element.children.find(({ name }) => /^p:nv\w+Pr$/.test(name));
  if (descend(named, 'p:nvPr', 'p:ph') || child(named, 'p:cNvPr')?.attributes.hidden === '1') return '';
  switch (element.name) {
    case 'p:grpSp':
      return groupOf(element, sheet, pen);
    case 'p:pic':
      return pictureOf(element, sheet, pen);
    case 'p:sp':
    case 'p:cxnSp':
      return formOf(element, sheet, pen);
    default:
      return '';
  }
}

/** Its own coordinates in those of the slide (ECMA-376 20.1.7.5). */
function groupOf(group: Element, sheet: Sheet, pen: Pen): string {
  const place = descend(group, 'p:grpSpPr', 'a:xfrm');
  const inside = shapesOf(group, sheet, pen);
  const outer = boxOf(place);
  const [from, extent] = [child(place, 'a:chOff'), child(place, 'a:chExt')];
  const [width, height] = [numberOf(extent, 'cx') ?? 0, numberOf(extent, 'cy') ?? 0];
  if (inside === '' || outer === undefined || width <= 0 || height <= 0) return inside;
  const [x, y] = [(numberOf(from, 'x') ?? 0) / EMU, (numberOf(from, 'y') ?? 0) / EMU];
  const [across, down] = [(outer.width * EMU) / width, (outer.height * EMU) / height];
  const move = `translate(${decimal(outer.x)} ${decimal(outer.y)}) scale(${decimal(across)} ${decimal(down)}) translate(${decimal(-x)} ${decimal(-y)})`;
  return `<g transform="${turnOf(place, outer)}${move}">${inside}</g>`;
}

/** As much of the picture as is not cropped. */
function pictureOf(element: Element, sheet: Sheet, pen: Pen): string {
  const place = descend(element, 'p:spPr', 'a:xfrm');
  const box = boxOf(place);
  const blip = child(element, 'p:blipFill');
  const address = pictureAt(blip, sheet, pen);
  if (box === undefined || address === undefined) return '';
  const crop = child(blip, 'a:srcRect');
  const [l, t, r, b] = ['l', 't', 'r', 'b'].map((side) => (numberOf(crop, side) ?? 0) / 100_000) as [
    number,
    number,
    number,
    number,
  ];
  const view = `${decimal(l)} ${decimal(t)} ${decimal(Math.max(0.001, 1 - l - r))} ${decimal(Math.max(0.001, 1 - t - b))}`;
  const { x, y, width, height } = box;
  return `<g transform="${turnOf(place, box)}"><svg x="${decimal(x)}" y="${decimal(y)}" width="${decimal(width)}" height="${decimal(height)}" viewBox="${view}" preserveAspectRatio="none"><image width="1" height="1" preserveAspectRatio="none" href="${address}"/></svg></g>`;
}

function formOf(element: Element, sheet: Sheet, pen: Pen): string {
  const properties = child(element, 'p:spPr');
  const place = child(properties, 'a:xfrm');
  const box = boxOf(place);
  if (properties === undefined || box === undefined) return '';
  const style = child(element, 'p:style');
  const look = fillOf(properties, sheet, pen) ?? referred(child(style, 'a:fillRef'), pen);
  const line = child(properties, 'a:ln');
  const stroke = line?.children.some(({ name }) => /^a:\w+Fill$/.test(name))
    ? colourOf(child(line, 'a:solidFill'), pen.scheme)
    : referred(child(style, 'a:lnRef'), pen)?.colour;
  const width = (numberOf(line, 'w') ?? 9525) / EMU;
  const ink = stroke === undefined ? '' : ` stroke="#${stroke}" stroke-width="${decimal(width)}"`;
  const outline = outlineOf(properties, box);
  const drawn = look === undefined && ink === '' ? '' : filled(`${outline}${ink}`, look ?? {}, box);
  return `<g transform="${turnOf(place, box)}translate(${decimal(box.x)} ${decimal(box.y)})">${drawn}${wordsOf(element, box, pen)}</g>`;
}

const ALIGN = { ctr: ['middle', 0.5], r: ['end', 1] } as const;

/** Words in a line of their own each, at their first run's size and colour, from the top of their box. */
function wordsOf(element: Element, { width }: Size, { scheme }: Pen): string {
  const body = child(element, 'p:txBody');
  let y = 0;
  return childrenOf(body, 'a:p')
    .map((paragraph) => {
      const runs = paragraph.children.filter(({ name }) => name === 'a:r' || name === 'a:fld');
      const look = child(runs[0], 'a:rPr');
      const size = (numberOf(look, 'sz') ?? 1800) / 100;
      y += size * 1.2;
      const text = runs.map((run) => child(run, 'a:t')?.text ?? '').join('');
      const align = child(paragraph, 'a:pPr')?.attributes.algn;
      const [anchor, share] = align === 'ctr' || align === 'r' ? ALIGN[align] : (['start', 0] as const);
      const colour = colourOf(child(look, 'a:solidFill'), scheme) ?? scheme('tx1') ?? '000000';
      const weight = look?.attributes.b === '1' ? ' font-weight="bold"' : '';
      return text.trim() === ''
        ? ''
        : `<text x="${decimal(width * share)}" y="${decimal(y)}" font-family="sans-serif" font-size="${decimal(size)}"${weight} text-anchor="${anchor}" fill="#${colour}">${escapeXml(text)}</text>`;
    })
    .join('');
}

/** How its place is turned and mirrored, about its middle. */
function turnOf(
  place: Element | undefined,
  { x, y, width, height }: NonNullable<ReturnType<typeof boxOf>>,
): string {
  const degrees = (numberOf(place, 'rot') ?? 0) / 60_000;
  const [across, down] = [place?.attributes.flipH === '1' ? -1 : 1, place?.attributes.flipV === '1' ? -1 : 1];
  if (degrees === 0 && across === 1 && down === 1) return '';
  const middle = `${decimal(x + width / 2)} ${decimal(y + height / 2)}`;
  const back = `${decimal(-x - width / 2)} ${decimal(-y - height / 2)}`;
  return `translate(${middle}) rotate(${decimal(degrees)}) scale(${across} ${down}) translate(${back}) `;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`);
}
