/** Build time: GitHub's names of emoji, as one string that is read when a report has the first of them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameToEmoji } from 'gemoji';
import { ROOT } from './paths.ts';

/** Writes `src/report/generated/emoji.ts`. */
export async function buildEmoji(): Promise<void> {
  const target = join(ROOT, 'src/report/generated');
  await mkdir(target, { recursive: true });
  const table = Object.entries(nameToEmoji).flat().join(' ');
  await writeFile(
    join(target, 'emoji.ts'),
    `/** Names and emoji in turn, between spaces. */\nexport const EMOJI = ${JSON.stringify(table)};\n`,
  );
}
