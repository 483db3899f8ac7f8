/** Predictions against what LibreOffice draws: a frame's text must never be higher than was predicted. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pptxgenjs from 'pptxgenjs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/deck/model.ts';
import { createMeasurer } from '../../src/text/measure.ts';

/** The package's types are those of its CommonJS build, whose default export is one level deeper. */
const PptxGenJs = pptxgenjs as unknown as typeof pptxgenjs.default;

const canDraw = existsSync('/usr/bin/soffice') && existsSync('/usr/bin/pdftotext');
const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FACES = [
  { family: 'Arial', bold: false },
  { family: 'Arial', bold: true },
  { family: 'Calibri', bold: false },
  { family: 'Courier New', bold: false },
];
const TEXTS = [
  'The migration from the monolith to services was completed two weeks early, and nobody noticed.',
  'Race conditions in the distributed lock mechanism needed thorough testing with chaos engineering (see page 12).',
  'Response time fell from 245 ms to 128 ms; 18,300 users were active, +46.4% more than in the quarter before.',
  'Zero-downtime deployments, end-to-end encryption and self-healing, auto-scaling infrastructure for everyone.',
  'Überprüfung der Größenordnung: „fünf Häuser“ kosten – je nach Lage – zwischen 300.000 € und 1.250.000 €.',
];
const BOXES = FACES.flatMap((face, f) =>
  TEXTS.flatMap((text, t) =>
    [14, 20, 28].map((size, s) => ({ ...face, text, size, width: 220 + 70 * ((f + t + s) % 6) })),
  ),
);

const lineCount = (box: (typeof BOXES)[number]) => {
  const measurer = createMeasurer({ heading: box.family, body: box.family, code: box.family });
  const paragraph: Paragraph = {
    runs: [
      { type: 'text', text: box.text, size: box.size, font: 'body', colour: { role: 'ink' }, bold: box.bold },
    ],
    level: 0,
    align: 'left',
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: 1,
  };
  return measurer.lines(paragraph, box.width).length;
};

/** How many lines LibreOffice draws for each box: one box a slide. */
async function drawnLines(): Promise<readonly number[]> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: 'wide', width: 13.333, height: 7.5 });
  deck.layout = 'wide';
  for (const { family, bold, text, size, width } of BOXES) {
    deck.addSlide().addText(text, {
      x: 0.5,
      y: 0.5,
      w: width / 72,
      h: 6,
      margin: 0,
      fontFace: family,
      fontSize: size,
      bold,
      valign: 'top',
    });
  }
  writeFileSync(join(folder, 'boxes.pptx'), (await deck.write({ outputType: 'nodebuffer' })) as Buffer);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'boxes.pptx')],
    {
      stdio: 'ignore',
    },
  );
  const layout = execFileSync('pdftotext', ['-bbox-layout', join(folder, 'boxes.pdf'), '-'], {
    encoding: 'utf8',
  });
  return layout
    .split('<page ')
    .slice(1)
    .map(
      (page) =>
        new Set(
          [...page.matchAll(/<word [^>]*yMin="([\d.]+)"/g)].map((match) => Math.round(Number(match[1]))),
        ).size,
    );
}

describe.skipIf(!canDraw)('lines as LibreOffice draws them (needs soffice and pdftotext)', () => {
  it('are never more than predicted, and mostly just as many', { timeout: 60_000 }, async () => {
    const drawn = await drawnLines();
    const predicted = BOXES.map(lineCount);
    const short = BOXES.filter((_, i) => (drawn[i] ?? 0) > (predicted[i] ?? 0));
    const equal = predicted.filter((lines, i) => lines === drawn[i]);
    expect(drawn).toHaveLength(BOXES.length);
    expect(short).toEqual([]);
    expect(equal.length / BOXES.length).toBeGreaterThanOrEqual(0.9);
  });
});
