/** The notes master with its six placeholders, which PowerPoint and Keynote insist on. */
import { COLOUR_MAP, TREE_ROOT } from '../drawing.ts';
import { attributes, DECLARATION, NAMESPACES } from '../xml.ts';
import { plainLevels } from './default-text.ts';
import { SLIDE_NUMBER_FIELD } from './slots.ts';

interface NotesPlaceholder {
  readonly type: string;
  readonly name: string;
  readonly size?: string;
  readonly idx?: number;
  /** x, y, width, height in EMU on a page of 6,858,000 × 9,144,000. */
  readonly place: readonly [number, number, number, number];
}

/** Places as PowerPoint's own notes page has them. */
const PLACEHOLDERS: readonly NotesPlaceholder[] = [
  { type: 'hdr', name: 'Header Placeholder', size: 'quarter', place: [0, 0, 2971800, 458788] },
  { type: 'dt', name: 'Date Placeholder', idx: 1, place: [3884613, 0, 2971800, 458788] },
  { type: 'sldImg', name: 'Slide Image Placeholder', idx: 2, place: [685800, 1143000, 5486400, 3086100] },
  {
    type: 'body',
    name: 'Notes Placeholder',
    size: 'quarter',
    idx: 3,
    place: [685800, 4400550, 5486400, 3600450],
  },
  { type: 'ftr', name: 'Footer Placeholder', size: 'quarter', idx: 4, place: [0, 8685213, 2971800, 458787] },
  {
    type: 'sldNum',
    name: 'Slide Number Placeholder',
    size: 'quarter',
    idx: 5,
    place: [3884613, 8685213, 2971800, 458787],
  },
];

export function notesMasterXml(): string {
  return (
    `${DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld>` +
    `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${TREE_ROOT}${PLACEHOLDERS.map((item, i) => placeholder(item, i + 2)).join('')}</p:spTree></p:cSld>` +
    `${COLOUR_MAP}<p:notesStyle>${plainLevels(1200)}</p:notesStyle></p:notesMaster>`
  );
}

function placeholder({ type, name, size, idx, place: [x, y, cx, cy] }: NotesPlaceholder, id: number): string {
  const image = type === 'sldImg';
  const locks = image ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id - 1}"/><p:cNvSpPr>${locks}</p:cNvSpPr>` +
    `<p:nvPr><p:ph${attributes({ type, sz: size, idx })}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${image ? OUTLINE : ''}</p:spPr>${image ? '' : text(type)}</p:sp>`
  );
}

const OUTLINE = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>';

function text(type: string): string {
  const body =
    '<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/>';
  return `${body}<a:p>${content(type)}</a:p></p:txBody>`;
}

function content(type: string): string {
  if (type === 'sldNum') {
    return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>`;
  }
  if (type === 'body') return '<a:r><a:rPr lang="en-US"/><a:t>Click to edit the notes</a:t></a:r>';
  return '<a:endParaRPr lang="en-US"/>';
}
