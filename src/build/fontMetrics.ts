/**
 * Build time: reads the advance widths of fonts that are metric-compatible with Arial, Calibri, Georgia and
 * Courier New into one generated module, so that the program measures text without reading a font.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../text/generated', import.meta.url));

const FAMILIES = ['arimo', 'carlito', 'gelasio', 'cousine'] as const;
const STYLES = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
} as const;

/** Writes `src/text/generated/metrics.ts`: for every face its units per em and its advances. */
export async function buildFontMetrics(): Promise<void> {
  const faces = FAMILIES.flatMap((family) =>
    Object.entries(STYLES).map(
      ([style, name]) => [`${family}-${style}`, encode(open(family, name))] as const,
    ),
  );
  await mkdir(target, { recursive: true });
  const entries = faces.map(([name, face]) => `  '${name}': '${face}',`).join('\n');
  await writeFile(
    join(target, 'metrics.ts'),
    `/** Made by the build, which says how a face is encoded. */\nexport const METRICS: Readonly<Record<string, string>> = {\n${entries}\n};\n`,
  );
}

/** A font's horizontal metrics table: read directly, since asking a glyph for its advance also reads its outline. */
interface HorizontalMetrics {
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
  };
}

type MeasuredFont = Font & HorizontalMetrics;

function open(family: string, style: string): MeasuredFont {
  const root = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
  const file = `${family.charAt(0).toUpperCase()}${family.slice(1)}_${style}`;
  const font = openSync(join(root, style, `${file}.ttf`));
  if (font.type === 'TTC' || font.type === 'DFont') throw new Error(`${file} is a collection, not one font`);
  return font as MeasuredFont;
}

/**
 * `1kw;w:ft*2,k7,vn…;4g:ft…`: units per em, then runs of neighbouring code points, each its first code point and
 * the advances from there on. `ft*2` is an advance that two characters in a row share. Numbers are in base 36.
 */
function encode(font: MeasuredFont): string {
  const { metrics } = font.hmtx;
  // Glyphs past the table's end share its last advance.
  const advanceOf = (code: number) =>
    metrics.get(Math.min(font.glyphForCodePoint(code).id, metrics.length - 1)).advance;
  const codes = font.characterSet.filter((code) => code >= 0x20 && code <= 0xffff).sort((a, b) => a - b);
  const runs: { first: number; advances: number[] }[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last.first + last.advances.length === code) last.advances.push(advanceOf(code));
    else runs.push({ first: code, advances: [advanceOf(code)] });
  }
  const coded = runs.map(({ first, advances }) => `${first.toString(36)}:${encodeAdvances(advances)}`);
  return [font.unitsPerEm.toString(36), ...coded].join(';');
}

function encodeAdvances(advances: readonly number[]): string {
  const groups: { advance: number; count: number }[] = [];
  for (const advance of advances) {
    const last = groups.at(-1);
    if (last?.advance === advance) last.count++;
    else groups.push({ advance, count: 1 });
  }
  return groups
    .map(({ advance, count }) => advance.toString(36) + (count > 1 ? `*${count.toString(36)}` : ''))
    .join(',');
}
