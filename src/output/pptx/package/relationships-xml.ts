/** A part's `.rels`, with targets relative to it, as PowerPoint writes them. */
import { DECLARATION, escapeXml } from '../xml.ts';
import { RELATIONSHIP, type Relationship, type RelationshipType } from './part.ts';

/** Where the relationships of the part at `path` stand; '' is the package itself. */
export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

export function relationshipsXml(path: string, relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    const reference = external ? target : relativePath(path, target);
    return `<Relationship Id="${id}" Type="${RELATIONSHIP[type as RelationshipType] ?? escapeXml(type)}" Target="${escapeXml(reference)}"${mode}/>`;
  });
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${items.join('')}</Relationships>`
  );
}

function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === target[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
