import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';

const slidesOf = async (markdown: string) => {
  const { deck } = await compile(markdown);
  return deck.sections
    .flatMap(({ slides }) => slides)
    .map(({ title, shapes, notes }) => {
      const body = shapes.flatMap((shape) =>
        shape.type === 'text' && shape.name === 'Text' ? shape.paragraphs : [],
      );
      const lines = body.map(({ runs }) =>
        runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''),
      );
      return [title, ...lines, ...notes.map((note) => `notes: ${note}`)];
    });
};

describe('a section that says that there is nothing to say', () => {
  it.each(['None', 'N/A', '- TBD', '_None at this time._', '—', 'Keine'])(
    'is a line of the one before: %s',
    async (words) => {
      const slides = await slidesOf(`# R\n\n## A\n\n### B\n\nAll went well.\n\n### C\n\n${words}\n`);
      expect(slides.map(([title]) => title)).toEqual(['R', 'B']);
      expect(slides[1]).toEqual(['B', 'All went well.', `C: ${words.replace(/^- |_/g, '')}`]);
    },
  );

  it('is a line of the words above it where it comes first', async () => {
    const slides = await slidesOf('# R\n\n## A\n\nAll went well.\n\n### C\n\nNone\n\n### D\n\n- d\n- e\n');
    expect(slides.slice(1)).toEqual([
      ['A', 'All went well.', 'C: None'],
      ['D', 'd', 'e'],
    ]);
  });

  it('is in the notes where its neighbours are of other things', async () => {
    const slides = await slidesOf('# R\n\n## A\n\nAll went well.\n\n## C\n\nNone\n\n## D\n\nN/A\n');
    expect(slides.slice(1)).toEqual([['A', 'All went well.', 'notes: C: None', 'notes: D: N/A']]);
  });

  it('stays where it says more than that, or stands alone', async () => {
    const slides = await slidesOf('# R\n\n## A\n\nNone of the cranes failed.\n\n## B\n\n### C\n\nNone\n');
    expect(slides.slice(1).map(([title]) => title)).toEqual(['A', 'C']);
  });
});
