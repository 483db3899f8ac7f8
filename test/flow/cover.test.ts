/** Details on the title slide: as many as there are, none beyond their box. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { createMeasurer } from '../../src/text/measure.ts';

it.each([
  ['one below the other', ['Author: Ada', 'Date: 2 May'], 2],
  [
    'side by side where they are many',
    ['Author', 'Team', 'Status', 'Version', 'Project', 'Owner'].map((key) => `${key}: Ada`),
    1,
  ],
])('stand %s', async (_, lines, paragraphs) => {
  const list = lines.map((line) => `- ${line}`).join('\n');
  const { deck, template } = await compile(`# R\n\n${list}\n\n## S\n\ntext`);
  const details = deck.sections[0]?.slides[0]?.shapes.find(({ name }) => name === 'Author and Date');
  if (details?.type !== 'text') throw new Error('The title slide has no details.');
  const words = details.paragraphs.flatMap(({ runs }) =>
    runs.map((run) => (run.type === 'text' ? run.text : '')),
  );
  expect(details.paragraphs).toHaveLength(paragraphs);
  for (const line of lines) expect(words.join('\n')).toContain(line);
  const height = createMeasurer(template).height(details.paragraphs, details.box.width);
  expect(height).toBeLessThanOrEqual(details.box.height);
});
