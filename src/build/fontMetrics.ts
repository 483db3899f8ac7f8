/**
 * Build time: reads the advance widths of fonts that are metric-compatible with those of Office into one generated module, so that the program measures text without reading a font.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import { codedFace } from '../fonts/faces.ts';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../text/generated', import.meta.url));

const FAMILIES = ['arimo', 'carlito', 'gelasio', 'cousine', 'tinos', 'caladea'] as const;
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
      ([style, name]) => [`${family}-${style}`, codedFace(open(family, name))] as const,
    ),
  );
  await mkdir(target, { recursive: true });
  const entries = faces.map(([name, face]) => `  '${name}': '${face}',`).join('\n');
  await writeFile(
    join(target, 'metrics.ts'),
    `/** Made by the build, which says how a face is encoded. */\nexport const METRICS: Readonly<Record<string, string>> = {\n${entries}\n};\n`,
  );
}

function open(family: string, style: string): Font {
  const root = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
  const file = `${family.charAt(0).toUpperCase()}${family.slice(1)}_${style}`;
  const font = openSync(join(root, style, `${file}.ttf`));
  if ('fonts' in font) throw new Error(`${file} is a collection, not one font`);
  return font;
}
