/**
 * A shape's id, name and alternative text. pptxgenjs gives tables and text boxes the same ids, tables no
 * alternative text, and a picture without one the path of its file.
 */
import { DECORATIVE } from '../drawing.ts';
import type { Leaf } from '../leaves.ts';
import { attributes } from '../xml.ts';
import type { Repair } from './setting.ts';

const PROPERTIES = /<p:cNvPr [^>]*?(?:\/>|>([\s\S]*?)<\/p:cNvPr>)/;

export const identity: Repair<Leaf> = (xml, { alt }, { id, name }) =>
  xml.replace(PROPERTIES, (_, content: string | undefined) => {
    const link = content?.trim() ?? '';
    return identityXml(id, name, alt, link);
  });

/** `p:cNvPr`. Empty alternative text says that the shape is decoration; none says nothing. */
export function identityXml(id: number, name: string, alt: string | undefined, link = ''): string {
  const inside = link + (alt === '' ? DECORATIVE : '');
  const names = attributes({ id, name, descr: alt || undefined });
  return inside ? `<p:cNvPr${names}>${inside}</p:cNvPr>` : `<p:cNvPr${names}/>`;
}
