/** What is measured: a report, so many times itself in one file, and many small ones. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The report with its body so many times, in a new folder that has all that lies beside it; `keys` are lines of front
 * matter. Gives the path.
 */
export async function repeat(
  report: string,
  copies: number,
  folder: string,
  keys: readonly string[] = [],
): Promise<string> {
  const [, said = '', body = ''] =
    /^(?:---\n([\s\S]*?\n)---\n)?([\s\S]*)$/.exec(await readFile(report, 'utf8')) ?? [];
  const frontMatter = said + keys.map((key) => `${key}\n`).join('');
  await mkdir(folder, { recursive: true });
  const name = basename(report);
  const beside = (await readdir(dirname(report))).filter((file) => file !== name);
  await Promise.all(beside.map((file) => symlink(join(dirname(report), file), join(folder, file))));
  const head = frontMatter === '' ? '' : `---\n${frontMatter}---\n`;
  await writeFile(join(folder, name), head + Array(copies).fill(body).join('\n\n'));
  return join(folder, name);
}

/** So many reports of a page, each of its own figures, in a new folder. Gives their paths. */
export async function writeSmall(count: number, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths = Array.from({ length: count }, (_, i) => join(folder, `${String(i).padStart(4, '0')}.md`));
  await Promise.all(paths.map((path, i) => writeFile(path, small(i))));
  return paths;
}

function small(i: number): string {
  return `# Weekly Report ${i}

## Done

- **Search**: moved ${i + 3} queries to the new index
- **Billing**: closed ${(i % 7) + 2} findings of the audit
- **Docs**: wrote the guide for week ${(i % 52) + 1}

## Latency

| Service | P50 (ms) | P99 (ms) |
|---|---|---|
| Search | ${20 + (i % 9)} | ${180 + i} |
| Billing | ${31 + (i % 5)} | ${240 + i} |
| Login | ${12 + (i % 3)} | ${90 + i} |
`;
}
