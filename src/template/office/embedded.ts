/** The fonts that a presentation carries (ECMA-376 19.2.1.9). */
import type { EmbeddedFont } from '../model.ts';
import type { OfficePackage } from './package.ts';
import { child, childrenOf, type Element } from './xml.ts';

const FACES: ReadonlySet<string> = new Set(['p:regular', 'p:bold', 'p:italic', 'p:boldItalic']);

export function embeddedFontsOf({
  presentation,
  relationships,
  parts,
}: OfficePackage): readonly EmbeddedFont[] {
  const faceOf = (element: Element): EmbeddedFont['faces'] => {
    const { target = '' } = relationships.find(({ id }) => id === element.attributes['r:id']) ?? {};
    const data = parts.get(target)?.data;
    return FACES.has(element.name) && data ? [{ element: element.name, part: target, data }] : [];
  };
  return childrenOf(child(presentation, 'p:embeddedFontLst'), 'p:embeddedFont').flatMap((embedded) => {
    const family = child(embedded, 'p:font')?.attributes;
    const faces = embedded.children.flatMap(faceOf);
    return family?.typeface === undefined || faces.length === 0 ? [] : [{ family, faces }];
  });
}
