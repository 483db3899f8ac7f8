/**
 * Parts of an Open Packaging Conventions package, and how they point to one another.
 *
 * Knows nothing of slides: only paths, content types and relationships.
 */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const RELATIONSHIP = {
  chart: `${OFFICE}/chart`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  extendedProperties: `${OFFICE}/extended-properties`,
  font: `${OFFICE}/font`,
  hyperlink: `${OFFICE}/hyperlink`,
  image: `${OFFICE}/image`,
  notesMaster: `${OFFICE}/notesMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  officeDocument: `${OFFICE}/officeDocument`,
  package: `${OFFICE}/package`,
  presentationProperties: `${OFFICE}/presProps`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  slide: `${OFFICE}/slide`,
  slideLayout: `${OFFICE}/slideLayout`,
  slideMaster: `${OFFICE}/slideMaster`,
  styles: `${OFFICE}/styles`,
  table: `${OFFICE}/table`,
  tableStyles: `${OFFICE}/tableStyles`,
  theme: `${OFFICE}/theme`,
  viewProperties: `${OFFICE}/viewProps`,
  worksheet: `${OFFICE}/worksheet`,
} as const;
export type RelationshipType = keyof typeof RELATIONSHIP;

export interface Relationship {
  readonly id: string;
  /** One of ours, or the URI of one that a company's template has. */
  readonly type: RelationshipType | (string & {});
  /** Path of a part of the package, or a URL where `external`. */
  readonly target: string;
  readonly external?: boolean;
}

export interface Part {
  /** From the package's root, without a leading slash: `ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly data: string | Uint8Array;
  readonly relationships: readonly Relationship[];
}

/** Relationships in the making. The same target asked for twice has one id. */
export interface Relationships {
  add(type: RelationshipType, target: string): string;
  addExternal(type: RelationshipType, url: string): string;
  list(): readonly Relationship[];
}

export function createRelationships(): Relationships {
  const byTarget = new Map<string, Relationship>();
  const relate = (relationship: Omit<Relationship, 'id'>): string => {
    const key = `${relationship.type} ${relationship.target}`;
    const known = byTarget.get(key) ?? { id: `rId${byTarget.size + 1}`, ...relationship };
    byTarget.set(key, known);
    return known.id;
  };
  return {
    add: (type, target) => relate({ type, target }),
    addExternal: (type, target) => relate({ type, target, external: true }),
    list: () => [...byTarget.values()],
  };
}

/** Relationships in a fixed order: `rId1`, `rId2`, … */
export function relate(
  ...targets: readonly (readonly [RelationshipType, string])[]
): readonly Relationship[] {
  return targets.map(([type, target], i) => ({ id: `rId${i + 1}`, type, target }));
}
