/** The preview as a writer sees it: the sample report at the slide of two charts, with the line that they come from. */
import { join } from 'node:path';
import sharp from 'sharp';
import { openBrowser } from '../../support/browser.ts';
import { startCommand } from '../../support/preview.ts';

const ROOT = join(import.meta.dirname, '../../..');

export async function drawPreview(): Promise<void> {
  const { child, address } = await startCommand(join(ROOT, 'input'), ['quarterly-report.md']);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(`${address}#slide=11-services-under-load`);
    await page.locator('.spot[aria-label^="Latency"]').press('Enter');
    await page.waitForSelector('#table:not([hidden])');
    await page.waitForSelector('[data-marked]');
    const picture = await page.screenshot();
    await sharp(picture).png({ palette: true }).toFile(join(ROOT, 'docs/pictures/preview.png'));
  } finally {
    child.kill();
    await browser.close();
  }
}
