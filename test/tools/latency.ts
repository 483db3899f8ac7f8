/**
 * `npm run latency [-- REPORT …]`: how long after a save the preview shows it, in Chromium, for the sample report and one of some 200
 * slides, or for the reports that are named.
 *
 * From the moment before the file is written until the browser has painted what came of it; each save changes one word of one slide.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startCommand } from '../support/preview.ts';

const SAVES = 40;
/** Of the first saves, which compile the code of the server, none counts. */
const FIRST = 10;

/** About 200 slides: sections with a table, a list and code in turn. */
function longReport(): string {
  const sections = Array.from({ length: 66 }, (_, i) => {
    const rows = Array.from(
      { length: 5 },
      (_, r) => `| Service ${r} | ${10 + ((i * 7 + r * 13) % 90)} | ${20 + ((i * 5 + r * 11) % 80)} |`,
    );
    const table = `| Service | P50 (ms) | P95 (ms) |\n|---|---|---|\n${rows.join('\n')}`;
    return [
      `## Part ${i + 1}`,
      `### Latency ${i + 1}\n\n${table}`,
      `### Work ${i + 1}\n\n- **North**: repaired the crane of berth ${i}\n- **South**: a new motor, and a gate that opens`,
      `### Code ${i + 1}\n\n\`\`\`ts\nexport const berth${i} = (ship: Ship) => ship.length < ${100 + i};\n\`\`\``,
    ].join('\n\n');
  });
  return `---\nlimits: off\n---\n\n# Long Report\n\n${sections.join('\n\n')}\n`;
}

/** Times in milliseconds. */
async function measure(report: string, text: string, page: Page, folder: string): Promise<readonly number[]> {
  const path = join(folder, report);
  writeFileSync(path, text);
  const { child, address } = await startCommand(folder, [report]);
  try {
    await page.goto(address);
    await page.waitForSelector('#thumbs li');
    const times: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      await page.waitForTimeout(600);
      const painted = page.evaluate(PAINTED) as Promise<number>;
      const from = Date.now();
      writeFileSync(
        path,
        text.replace(/(?<=\n\n)(?=## )/, `A remark of ${'x'.repeat(save % 7)}${save} words.\n\n`),
      );
      times.push((await painted) - from);
    }
    console.log(`${report}: ${await page.locator('#thumbs li').count()} slides`);
    return times.slice(FIRST);
  } finally {
    child.kill('SIGKILL');
  }
}

/** The time at which the next change is painted. */
const PAINTED = `new Promise((resolve) => {
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(Date.now()), 0));
  });
  watcher.observe(document.documentElement, { attributeFilter: ['data-revision'] });
})`;

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

const named = process.argv.slice(2);
const sample = join(import.meta.dirname, '../../input/quarterly-report.md');
const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-latency-'));
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const reports =
    named.length > 0
      ? named.map((path) => [path.split('/').at(-1) ?? path, readFileSync(path, 'utf8')] as const)
      : [['sample.md', readFileSync(sample, 'utf8')] as const, ['long.md', longReport()] as const];
  for (const [name, text] of reports) {
    const times = await measure(name, text, page, folder);
    console.log(
      `  median ${share(times, 0.5)} ms, 95th percentile ${share(times, 0.95)} ms, of ${times.length} saves`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
