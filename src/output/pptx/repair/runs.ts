/** Run properties: what pptxgenjs adds to each run that nobody asked for, and the theme's fonts. */
import { isSameFont } from '../../../deck/font.ts';
import type { TextRun } from '../../../deck/model.ts';
import { foreignScript, isMostly } from '../../../deck/script.ts';
import { textRunsOf } from '../draw/text.ts';
import { fontXml } from '../fonts.ts';
import { pairwise } from './pairwise.ts';
import type { TextRepair } from './text.ts';

const RUN_PROPERTIES = /<a:rPr[^>]*>[\s\S]*?<\/a:rPr>/g;
const FONTS = /<a:latin [^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/;

/** The library gives a second language and marks every run as checked. */
export const runAttributes: TextRepair = (xml) =>
  xml.replaceAll(' altLang="en-US"', '').replaceAll(' dirty="0"', '');

/** The library writes the Latin font for all scripts, with a pitch and character sets of its own. */
export const runFonts: TextRepair = (xml, paragraphs, { template }) =>
  pairwise(xml, RUN_PROPERTIES, paragraphs.flatMap(textRunsOf), (written, run) =>
    written.replace(FONTS, () => fontXml(run.font, template.fonts)),
  );

/** Text in scripts that the theme's fonts lack names a font that Office has for them, and its language. */
export const runScripts: TextRepair = (xml, paragraphs, { language }) =>
  pairwise(xml, RUN_PROPERTIES, paragraphs.flatMap(textRunsOf), (written, { text }) => {
    const script = foreignScript(text, language);
    if (script === undefined) return written;
    const name = script.kind === 'eastAsian' ? 'a:ea' : 'a:cs';
    const font = `<${name} typeface="${script.family}"/>`;
    const own = new RegExp(`<${name} [^>]*/>`);
    const named = own.test(written)
      ? written.replace(own, font)
      : written.replace(BEFORE_FONT[name], `${font}$&`);
    return isMostly(text, script) ? named.replace(/ lang="[^"]*"/, ` lang="${script.language}"`) : named;
  });

/** What comes behind each font in a run's properties. */
const BEFORE_FONT = {
  'a:ea': /<a:cs |<a:sym |<a:hlinkClick|<\/a:rPr>/,
  'a:cs': /<a:sym |<a:hlinkClick|<\/a:rPr>/,
} as const;

/** What a placeholder's style already says is left to it, so that a change of the layout reaches the slide. */
export const inheritedProperties: TextRepair = (xml, paragraphs, { style, slot }) => {
  if (!style) return xml;
  const runs = paragraphs.flatMap((paragraph) =>
    textRunsOf(paragraph).map((run) => ({ run, level: paragraph.level })),
  );
  const company = slot?.insets !== undefined;
  // Where nobody names a typeface, LibreOffice goes on in that of the run before.
  const sameFont = (run: TextRun, level: number) => {
    const own = level > 0 ? style.levels?.[level] : undefined;
    const isNamed = own ? typeof own.font === 'object' : slot?.family !== undefined;
    return isSameFont(run.font, own?.font ?? style.font) && (!company || isNamed);
  };
  return pairwise(xml, RUN_PROPERTIES, runs, (written, { run, level }) => {
    const { colour } = run;
    const asStyled = 'role' in colour && colour.role === style.colour && (colour.tint ?? 1) === 1;
    const sameColour = asStyled && slot?.ink === undefined;
    let kept = written;
    if (sameFont(run, level)) kept = kept.replace(FONTS, '');
    if (sameColour) kept = kept.replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, '');
    if (company && level > 0) return plainly(kept);
    if (style.bold) kept = run.bold ? kept.replace(' b="1"', '') : kept.replace('<a:rPr', '<a:rPr b="0"');
    return kept;
  });
};

/** The inner levels of a company's placeholders may be bold, slanted or raised: what is not so says it. */
function plainly(written: string): string {
  const missing = ['b', 'i', 'baseline'].filter(
    (name) => !new RegExp(`^<a:rPr[^>]* ${name}="`).test(written),
  );
  return written.replace('<a:rPr', `<a:rPr${missing.map((name) => ` ${name}="0"`).join('')}`);
}
