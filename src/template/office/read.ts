/** A company's `.pptx` or `.potx` -> a Template: what its slides stand on, and where things may stand on them. */
import type { Box, ColourRole, Size } from '../../deck/model.ts';
import type { TextFile } from '../../yaml/source.ts';
import type { Template } from '../model.ts';
import { type Scheme, schemeOf } from './colour.ts';
import { embeddedFontsOf } from './embedded.ts';
import { isLarge, type OfficeLayout } from './fits.ts';
import { groundOf } from './ground.ts';
import { type Arranged, arrangeLayouts } from './layouts.ts';
import { type Mapping, mapLayouts, readMapping } from './mapping.ts';
import { type OfficePackage, openPackage, partXml, targetsOf, unusable } from './package.ts';
import { EMU } from './place.ts';
import { insideOf, placeholdersOf } from './placeholders.ts';
import type { Kit } from './slots.ts';
import { ownStyles, scaleOf, type ThemeFonts } from './styles.ts';
import { readTheme, themeFonts } from './theme.ts';
import { writeMapping } from './write.ts';
import { child, descend, numberOf } from './xml.ts';

/** The first id of masters, where a file gives none (ECMA-376 19.7.14). */
const FIRST_MASTER_ID = 2_147_483_648;

interface OfficeMaster {
  readonly path: string;
  readonly id: number;
  /** Path of its theme. */
  readonly theme: string | undefined;
  readonly scheme: Scheme;
  readonly fonts: ThemeFonts;
  readonly layouts: readonly OfficeLayout[];
  /** Where it has its title and its content. */
  readonly masterTitle: Box | undefined;
  readonly masterBody: Box | undefined;
}

/**
 * The template in the bytes of a PowerPoint file; `name` is what it is called in messages. Throws a fatal message for
 * what is no presentation, is encrypted, may hold macros or has no layouts, and a `MappingError` of all faults of the
 * mapping.
 */
export function readOfficeTemplate(bytes: Uint8Array, name: string, mapping?: TextFile): Template {
  return templateOf(arrangedFile(bytes, name), name, mapping && readMapping(mapping));
}

/** The text of a mapping of the template as it is arranged without one. Throws as `readOfficeTemplate`. */
export function mappingOf(
  bytes: Uint8Array,
  name: string,
  paths: Parameters<typeof writeMapping>[2],
): string {
  const file = arrangedFile(bytes, name);
  return writeMapping(templateOf(file, name), file.chosen.master.layouts, paths);
}

interface ArrangedFile {
  readonly file: OfficePackage;
  readonly size: Size;
  readonly masters: readonly OfficeMaster[];
  readonly chosen: Candidate;
}

function arrangedFile(bytes: Uint8Array, name: string): ArrangedFile {
  const file = openPackage(bytes, name);
  const size = sizeOf(file, name);
  const masters = mastersOf(file, size);
  const chosen = masters
    .flatMap((master): readonly Candidate[] => {
      const arranged = arrangeLayouts(master.layouts, { ...master, size });
      return arranged === undefined ? [] : [{ master, arranged }];
    })
    .reduce<Candidate | undefined>((most, each) => (most && !isBetter(each, most) ? most : each), undefined);
  if (chosen === undefined) {
    throw unusable(
      name,
      'it has no slide layout with a title above one place for content; add one in PowerPoint under View › Slide Master',
    );
  }
  return { file, size, masters, chosen };
}

function templateOf(
  { file, size, masters, chosen: { master, arranged } }: ArrangedFile,
  name: string,
  mapping?: Mapping,
): Template {
  if (master.theme === undefined) throw unusable(name, 'its slide master has no theme');
  const theme = readTheme(partXml(file, master.theme), master.scheme, arranged.scene);
  const { scheme, fonts } = master;
  const { house } = arranged;
  const kit: Kit = { size, scale: scaleOf(size), scheme, fonts, house, styles: { ...arranged.styles } };
  // Layouts of other masters can be named too.
  const offered = [master, ...masters.filter((other) => other !== master)].flatMap(({ layouts }) => layouts);
  const layouts = mapping ? mapLayouts(arranged.layouts, offered, mapping, kit) : arranged.layouts;
  const own = mapping?.spec.colours ?? {};
  const [notesMaster] = targetsOf(file.relationships, 'notesMaster');
  const [presentationProperties] = plainParts(file, 'presProps');
  const [tableStyles] = plainParts(file, 'tableStyles');
  const defaultTextStyle = defaultTextStyleOf(file.presentationXml);
  return {
    name,
    title: theme.title,
    about: `The template ${name}`,
    size,
    colours: { ...theme.colours, ...own },
    fixed: [...new Set([...theme.fixed, ...(Object.keys(own) as ColourRole[])])],
    fonts: theme.fonts,
    styles: { ...ownStyles(kit.scale, house), ...kit.styles },
    layouts,
    source: {
      parts: [...file.parts.values()],
      masters: masters.map(({ path, id }) => ({ path, id })),
      theme: master.theme,
      ...(notesMaster !== undefined && { notesMaster }),
      ...(presentationProperties !== undefined && { presentationProperties }),
      ...(tableStyles !== undefined && { tableStyles }),
      ...(defaultTextStyle !== undefined && { defaultTextStyle }),
      embeddedFonts: embeddedFontsOf(file),
    },
  };
}

interface Candidate {
  readonly master: OfficeMaster;
  readonly arranged: Arranged;
}

/** More room than this counts. */
const FAR_MORE = 1.25;

/** Whether a later master serves decks better. LibreOffice writes the layouts of all masters as those of the last. */
function isBetter({ arranged }: Candidate, { arranged: other }: Candidate): boolean {
  const [offers, others] = [richness(arranged), richness(other)];
  if (Math.abs(offers - others) >= 0.5) return offers > others;
  if (arranged.isLikeMaster !== other.isLikeMaster) return arranged.isLikeMaster;
  // On a picture nobody knows what can be read.
  const [isPlain, wasPlain] = [arranged.scene.ground, other.scene.ground].map(
    (ground) => ground !== undefined,
  );
  if (isPlain !== wasPlain) return isPlain === true;
  return arranged.room > other.room * FAR_MORE;
}

/** How many of a deck's layouts stand on layouts made for them. */
function richness({ layouts }: Arranged): number {
  const parts = new Set(layouts.map(({ part }) => part));
  const slots = layouts.flatMap((layout) => layout.slots);
  return parts.size + slots.filter(({ composed }) => !composed).length / slots.length;
}

function sizeOf({ presentation }: OfficePackage, name: string): Size {
  const size = child(presentation, 'p:sldSz');
  const [width, height] = [numberOf(size, 'cx'), numberOf(size, 'cy')];
  if (!width || !height) throw unusable(name, 'it does not say how large its slides are');
  return { width: width / EMU, height: height / EMU };
}

function mastersOf(file: OfficePackage, size: Size): readonly OfficeMaster[] {
  const list = child(file.presentation, 'p:sldMasterIdLst');
  const paths = targetsOf(file.relationships, 'slideMaster', list);
  return paths.flatMap((path, i): readonly OfficeMaster[] => {
    const master = partXml(file, path);
    if (master?.name !== 'p:sldMaster') return [];
    const relationships = file.parts.get(path)?.relationships ?? [];
    const [theme] = targetsOf(relationships, 'theme');
    const themeXml = partXml(file, theme);
    const scheme = schemeOf(themeXml, master);
    const layouts = targetsOf(relationships, 'slideLayout', child(master, 'p:sldLayoutIdLst')).flatMap(
      (part): readonly OfficeLayout[] => {
        const layout = partXml(file, part);
        if (layout?.name !== 'p:sldLayout') return [];
        const title = descend(layout, 'p:cSld')?.attributes.name ?? '';
        const ground = groundOf(layout, master, scheme);
        const placeholders = placeholdersOf(layout, master, { scheme, ground });
        return [{ part, title, type: layout.attributes.type ?? '', placeholders, ground }];
      },
    );
    const own = placeholdersOf(master, master, { scheme, ground: groundOf(master, master, scheme) });
    const title = own.find(({ type, isOdd }) => type === 'title' && !isOdd);
    const body = own.find(({ type, isOdd, frame }) => type === 'body' && !isOdd && isLarge(frame, size));
    const id = numberOf(list?.children[i], 'id') ?? FIRST_MASTER_ID + i * 100;
    return [
      {
        path,
        id,
        theme,
        scheme,
        fonts: themeFonts(themeXml),
        layouts,
        masterTitle: title?.frame,
        masterBody: body && insideOf(body),
      },
    ];
  });
}

/** Parts of the presentation's that point to nothing else. */
function plainParts({ relationships, parts }: OfficePackage, type: string): readonly string[] {
  return targetsOf(relationships, type).filter((path) => parts.get(path)?.relationships.length === 0);
}

/** As it stands in the file, where it needs no namespaces but the usual ones. */
function defaultTextStyleOf(xml: string): string | undefined {
  const found = /<p:defaultTextStyle>[\s\S]*?<\/p:defaultTextStyle>/.exec(xml)?.[0];
  return found !== undefined && !/<\/?(?!a:|p:)/.test(found) ? found : undefined;
}
