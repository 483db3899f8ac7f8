import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { numberTitles } from '../../src/flow/titles.ts';

describe('titles', () => {
  test('that slides share are numbered, and one that the cover has is its second', () => {
    expect(numberTitles(['Risks', 'Plan', 'Risks', 'Report'], 'Report', 'en')).toEqual([
      'Risks (1\u00a0of\u00a02)',
      'Plan',
      'Risks (2\u00a0of\u00a02)',
      'Report (2)',
    ]);
  });

  test('never become what another slide is called', () => {
    const titles = ['Report', 'Report (2)', 'Risks', 'Risks', 'Risks (1 of 2)'];
    const numbered = numberTitles(titles, 'Report', 'en').map((title) => title.replaceAll('\u00a0', ' '));
    expect(new Set([...numbered, 'Report']).size).toBe(titles.length + 1);
    expect(numbered).toContain('Report (2)');
  });

  test('are the deck’s own where text without a heading meets a heading that the cover has', async () => {
    const { deck } = await compile(
      'Text before all headings.\n\n# Overview\n\n- one\n- two\n\n## Plan\n\nText.',
    );
    const titles = deck.sections.flatMap(({ slides }) => slides.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
