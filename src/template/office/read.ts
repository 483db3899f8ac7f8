/** A company's `.pptx` or `.potx` -> a Template: what its slides stand on, and where things may stand on them. */
import type { Box, Size } from '../../deck/model.ts';
import type { Template } from '../model.ts';
import type { OfficeLayout } from './fits.ts';
import { arrangeLayouts } from './layouts.ts';
import { type OfficePackage, openPackage, partXml, targetsOf, unusable } from './package.ts';
import { insideOf, placeholdersOf } from './placeholders.ts';
import { ownStyles, scaleOf } from './styles.ts';
import { readTheme } from './theme.ts';
import { child, descend, numberOf } from './xml.ts';

const EMU = 12_700;

/** The first id of masters, where a file gives none (ECMA-376 19.7.14). */
const FIRST_MASTER_ID = 2_147_483_648;

interface OfficeMaster {
  readonly path: string;
  readonly id: number;
  readonly layouts: readonly OfficeLayout[];
  /** Where it has its content. */
  readonly body?: Box;
}

/**
 * The template in the bytes of a PowerPoint file; `name` is what it is called in messages. Throws a fatal message for
 * what is no presentation, is encrypted, may hold macros or has no layouts.
 */
export function readOfficeTemplate(bytes: Uint8Array, name: string): Template {
  const file = openPackage(bytes, name);
  const size = sizeOf(file, name);
  const masters = mastersOf(file);
  const arranged = masters
    .map((master) => ({ master, arranged: arrangeLayouts(master.layouts, size, master.body) }))
    .reduce<
      { readonly master: OfficeMaster; readonly arranged: ReturnType<typeof arrangeLayouts> } | undefined
    >((most, each) => (richness(each.arranged) > richness(most?.arranged) ? each : most), undefined);
  if (arranged?.arranged === undefined) {
    throw unusable(
      name,
      'it has no slide layout with a title above one place for content; add one in PowerPoint under View › Slide Master',
    );
  }
  const { master } = arranged;
  const themePath = targetsOf(file.parts.get(master.path)?.relationships ?? [], 'theme')[0];
  if (themePath === undefined) throw unusable(name, 'its slide master has no theme');
  const theme = readTheme(partXml(file, themePath), partXml(file, master.path));
  const [notesMaster] = targetsOf(file.relationships, 'notesMaster');
  const [presentationProperties] = plainParts(file, 'presProps');
  const [tableStyles] = plainParts(file, 'tableStyles');
  const defaultTextStyle = defaultTextStyleOf(file.presentationXml);
  return {
    name,
    title: theme.title,
    about: `The template ${name}`,
    size,
    colours: theme.colours,
    fixed: theme.fixed,
    fonts: theme.fonts,
    styles: { ...ownStyles(scaleOf(size)), ...arranged.arranged.styles },
    layouts: arranged.arranged.layouts,
    source: {
      parts: [...file.parts.values()],
      masters: masters.map(({ path, id }) => ({ path, id })),
      theme: themePath,
      ...(notesMaster !== undefined && { notesMaster }),
      ...(presentationProperties !== undefined && { presentationProperties }),
      ...(tableStyles !== undefined && { tableStyles }),
      ...(defaultTextStyle !== undefined && { defaultTextStyle }),
    },
  };
}

/** How many of a deck's layouts stand on layouts made for them. */
function richness(arranged: ReturnType<typeof arrangeLayouts>): number {
  if (arranged === undefined) return 0;
  const parts = new Set(arranged.layouts.map(({ part }) => part));
  const slots = arranged.layouts.flatMap((layout) => layout.slots);
  return 1 + parts.size + slots.filter(({ composed }) => !composed).length / slots.length;
}

function sizeOf({ presentation }: OfficePackage, name: string): Size {
  const size = child(presentation, 'p:sldSz');
  const [width, height] = [numberOf(size, 'cx'), numberOf(size, 'cy')];
  if (!width || !height) throw unusable(name, 'it does not say how large its slides are');
  return { width: width / EMU, height: height / EMU };
}

function mastersOf(file: OfficePackage): readonly OfficeMaster[] {
  const list = child(file.presentation, 'p:sldMasterIdLst');
  const paths = targetsOf(file.relationships, 'slideMaster', list);
  return paths.flatMap((path, i): readonly OfficeMaster[] => {
    const master = partXml(file, path);
    if (master?.name !== 'p:sldMaster') return [];
    const layouts = targetsOf(
      file.parts.get(path)?.relationships ?? [],
      'slideLayout',
      child(master, 'p:sldLayoutIdLst'),
    ).flatMap((part): readonly OfficeLayout[] => {
      const layout = partXml(file, part);
      if (layout?.name !== 'p:sldLayout') return [];
      const title = descend(layout, 'p:cSld')?.attributes.name ?? '';
      const placeholders = placeholdersOf(layout, master);
      return [{ part, title, type: layout.attributes.type ?? '', placeholders }];
    });
    const body = placeholdersOf(master, master).find(({ type, isOdd }) => type === 'body' && !isOdd);
    return [
      {
        path,
        ...(body && { body: insideOf(body) }),
        id: numberOf(list?.children[i], 'id') ?? FIRST_MASTER_ID + i * 100,
        layouts,
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
