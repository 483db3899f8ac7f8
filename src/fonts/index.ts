/** How wide a template's fonts run: what the program does not know is looked up in the template's file, then on this machine. */
import type { Host } from '../host/host.ts';
import { familiesIn } from '../template/families.ts';
import type { Template } from '../template/model.ts';
import { familyKey, isMeasured, type MeasuredFamily } from '../text/faces.ts';
import type { NamedFace } from './faces.ts';

/** The template with the widths of those of its fonts that were found. */
export async function measureFonts(template: Template, host: Host): Promise<Template> {
  const unknown = familiesIn(template).filter((family) => !isMeasured(family));
  if (unknown.length === 0) return template;
  const { facesIn } = await import('./faces.ts');
  const { embeddedFont } = await import('./embedded.ts');
  const carried = (template.source?.embeddedFonts ?? []).flatMap(({ faces }) =>
    faces.flatMap(({ data }) => facesIn(embeddedFont(data) ?? new Uint8Array())),
  );
  const own = unknown.flatMap((family) => familyFrom('template', carried, family));
  const absent = unknown.filter((family) => !own.some(([key]) => key === familyKey(family)));
  const files = absent.length === 0 ? [] : ((await host.findFonts?.(absent)) ?? []);
  const installed = files.flatMap(facesIn);
  const found = absent.flatMap((family) => familyFrom('machine', installed, family));
  return { ...template, typefaces: new Map([...own, ...found]) };
}

/** The family by its key, if its upright face is there: without that nothing could be measured. */
function familyFrom(
  from: MeasuredFamily['from'],
  faces: readonly NamedFace[],
  family: string,
): readonly (readonly [string, MeasuredFamily])[] {
  const key = familyKey(family);
  const own = faces.filter((face) => familyKey(face.family) === key);
  const coded = Object.fromEntries(own.map(({ style, coded: advances }) => [style, advances]));
  return coded.regular === undefined ? [] : [[key, { from, coded: { ...coded, regular: coded.regular } }]];
}
