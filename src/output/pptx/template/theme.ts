/** The theme part: the template's colours and fonts under the names that PowerPoint has for them. */
import type { ColourRole } from '../../../deck/model.ts';
import { isDark } from '../../../template/contrast.ts';
import type { Template } from '../../../template/model.ts';
import { DECLARATION, escapeXml } from '../xml.ts';

/** The twelve colours of a theme, in the order of the schema; on dark slides the master maps the first four crosswise. */
const COLOURS: readonly (readonly [string, ColourRole])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'muted'],
  ['lt2', 'surface'],
  ['accent1', 'accent'],
  ['accent2', 'accent2'],
  ['accent3', 'accent3'],
  ['accent4', 'good'],
  ['accent5', 'warning'],
  ['accent6', 'bad'],
  ['hlink', 'link'],
  ['folHlink', 'visited'],
];

/** What is dark is called dark, also where it is the ground. */
const CROSSWISE: Readonly<Partial<Record<ColourRole, ColourRole>>> = {
  ink: 'paper',
  paper: 'ink',
  muted: 'surface',
  surface: 'muted',
};

const PLACEHOLDER_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Three steps of each, as the schema asks for; flat, because nothing here is drawn with shades or shadows. */
const FORMATS =
  `<a:fillStyleLst>${PLACEHOLDER_FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12700, 19050].map(outline).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${PLACEHOLDER_FILL.repeat(3)}</a:bgFillStyleLst>`;

function outline(width: number): string {
  return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${PLACEHOLDER_FILL}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
}

export function themeXml({ title, colours, fonts }: Template): string {
  const name = escapeXml(title);
  const dark = isDark(colours);
  const palette = COLOURS.map(([slot, role]) => [slot, dark ? (CROSSWISE[role] ?? role) : role] as const).map(
    ([slot, role]) => `<a:${slot}><a:srgbClr val="${colours[role].toUpperCase()}"/></a:${slot}>`,
  );
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">` +
    `<a:themeElements><a:clrScheme name="${name}">${palette.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${family(fonts.heading)}</a:majorFont>` +
    `<a:minorFont>${family(fonts.body)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}">${FORMATS}</a:fmtScheme></a:themeElements>` +
    `<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

function family(latin: string): string {
  return `<a:latin typeface="${escapeXml(latin)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
}
