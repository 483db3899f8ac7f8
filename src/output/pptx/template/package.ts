/**
 * The template package: everything in a presentation but its slides.
 *
 * Slides are mounted on it. Ours is built here from a `Template`; a company's is taken from its file, byte for byte, and
 * has the same form, so mounting does not know which it has.
 */
import type { Size } from '../../../deck/model.ts';
import type { EmbeddedFont, Layout, Logo, Template, TemplateSource } from '../../../template/model.ts';
import { EXTENSIONS, type PictureType } from '../attachments.ts';
import { CONTENT_TYPE } from '../package/content-types.ts';
import { type Part, relate } from '../package/part.ts';
import { defaultTextStyle } from './default-text.ts';
import { layoutXml } from './layout.ts';
import { masterXml } from './master.ts';
import { notesMasterXml } from './notes-master.ts';
import { PRESENTATION_PROPERTIES, VIEW_PROPERTIES } from './settings.ts';
import { tableStylesXml } from './table-styles.ts';
import { themeXml } from './theme.ts';

export interface TemplatePackage {
  /** All parts but `ppt/presentation.xml`, the document properties and the slides. */
  readonly parts: readonly Part[];
  readonly size: Size;
  /** Paths of slide masters with their `p:sldMasterId/@id`. */
  readonly masters: readonly { readonly path: string; readonly id: number }[];
  readonly notesMaster: string;
  /** Paths of the parts by layout name. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Paths of what else the presentation points to: theme, table styles, properties. */
  readonly settings: {
    readonly presentation: string;
    readonly view: string;
    readonly theme: string;
    readonly tableStyles: string;
  };
  /** The theme's name. */
  readonly theme: string;
  readonly embeddedFonts: readonly EmbeddedFont[];
  /** `p:defaultTextStyle`, from which text outside placeholders inherits. */
  readonly defaultTextStyle: string;
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const SETTINGS = {
  presentation: 'ppt/presProps.xml',
  view: 'ppt/viewProps.xml',
  theme: THEME,
  tableStyles: 'ppt/tableStyles.xml',
} as const;

/** What a company's file lacks, under names that none of its parts has. */
const OWN = {
  notesMaster: 'ppt/notesMasters/quarterdeckNotesMaster.xml',
  notesTheme: 'ppt/theme/quarterdeckNotesTheme.xml',
  presentation: 'ppt/quarterdeckPresProps.xml',
  view: 'ppt/quarterdeckViewProps.xml',
  tableStyles: 'ppt/quarterdeckTableStyles.xml',
} as const;

/** Ids of masters and of all their layouts are one series that starts here. */
const FIRST_ID = 2_147_483_648;

/** Made once: many decks are made with the same template. */
const packages = new WeakMap<Template, TemplatePackage>();

export function packageOf(template: Template): TemplatePackage {
  const made =
    packages.get(template) ??
    (template.source ? takenPackage(template, template.source) : builtPackage(template));
  packages.set(template, made);
  return made;
}

/** A company's; what its file lacks is ours. */
function takenPackage({ layouts, size, title }: Template, source: TemplateSource): TemplatePackage {
  const { notesMaster, presentationProperties, tableStyles } = source;
  const theme = source.parts.find(({ path }) => path === source.theme);
  const notes: readonly Part[] = notesMaster
    ? []
    : [
        { ...part(OWN.notesTheme, 'theme', ''), data: theme?.data ?? '' },
        {
          ...part(OWN.notesMaster, 'notesMaster', notesMasterXml()),
          relationships: relate(['theme', OWN.notesTheme]),
        },
      ];
  return {
    size,
    masters: source.masters,
    notesMaster: notesMaster ?? OWN.notesMaster,
    layouts: new Map(layouts.map((layout) => [layout.name, layout.part ?? ''])),
    settings: {
      presentation: presentationProperties ?? OWN.presentation,
      view: OWN.view,
      theme: source.theme,
      tableStyles: tableStyles ?? OWN.tableStyles,
    },
    theme: title,
    embeddedFonts: source.embeddedFonts,
    defaultTextStyle: source.defaultTextStyle ?? defaultTextStyle(),
    parts: [
      ...source.parts,
      ...notes,
      ...(presentationProperties
        ? []
        : [part(OWN.presentation, 'presentationProperties', PRESENTATION_PROPERTIES)]),
      part(OWN.view, 'viewProperties', VIEW_PROPERTIES),
      ...(tableStyles ? [] : [part(OWN.tableStyles, 'tableStyles', tableStylesXml())]),
    ],
  };
}

function builtPackage(template: Template): TemplatePackage {
  const logo = logoParts(template.logo);
  const layouts = template.layouts.map((layout, i) => layoutPart(layout, i, template, logo));
  const layoutPaths = layouts.map((part) => part.path);
  const layoutIds = layouts.map((_, i) => FIRST_ID + 1 + i);
  const theme = themeXml(template);
  return {
    size: template.size,
    masters: [{ path: MASTER, id: FIRST_ID }],
    notesMaster: NOTES_MASTER,
    layouts: new Map(template.layouts.map((layout, i) => [layout.name, layoutPaths[i] ?? ''])),
    settings: SETTINGS,
    theme: template.title,
    embeddedFonts: [],
    defaultTextStyle: defaultTextStyle(),
    parts: [
      part(THEME, 'theme', theme),
      part(NOTES_THEME, 'theme', theme),
      {
        ...part(MASTER, 'slideMaster', masterXml(template, layoutIds)),
        relationships: relate(...layoutPaths.map((path) => ['slideLayout', path] as const), ['theme', THEME]),
      },
      ...layouts,
      ...logo,
      {
        ...part(NOTES_MASTER, 'notesMaster', notesMasterXml()),
        relationships: relate(['theme', NOTES_THEME]),
      },
      part(SETTINGS.presentation, 'presentationProperties', PRESENTATION_PROPERTIES),
      part(SETTINGS.view, 'viewProperties', VIEW_PROPERTIES),
      part(SETTINGS.tableStyles, 'tableStyles', tableStylesXml()),
    ],
  };
}

function part(path: string, type: keyof typeof CONTENT_TYPE, data: string): Part {
  return { path, contentType: CONTENT_TYPE[type], data, relationships: [] };
}

function layoutPart(layout: Layout, index: number, template: Template, logo: readonly Part[]): Part {
  const pictures = layout.logo ? logo.map(({ path }) => ['image', path] as const) : [];
  return {
    ...part(`ppt/slideLayouts/slideLayout${index + 1}.xml`, 'slideLayout', layoutXml(layout, template)),
    relationships: relate(['slideMaster', MASTER], ...pictures),
  };
}

/** The logo in pixels, and behind it in vectors. */
function logoParts(logo: Logo | undefined): readonly Part[] {
  if (logo === undefined) return [];
  const picture = (data: Uint8Array, contentType: PictureType): Part => ({
    path: `ppt/media/logo.${EXTENSIONS[contentType]}`,
    contentType,
    data,
    relationships: [],
  });
  return [picture(logo.data, logo.mediaType), ...(logo.svg ? [picture(logo.svg, 'image/svg+xml')] : [])];
}
