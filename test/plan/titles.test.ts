import { describe, expect, it } from 'vitest';
import { kicker, sectionTitles } from '../../src/plan/titles.ts';

const path = (...headings: string[]) =>
  headings.map((heading, i) => ({ slug: headings.slice(0, i + 1).join('/'), heading }));

describe('sectionTitles', () => {
  it('is the heading where no other section has it', () => {
    const titles = sectionTitles([path('Risks'), path('Goals')], 'Report');
    expect([...titles.values()]).toEqual(['Risks', 'Goals']);
  });

  it('puts the parent before headings that repeat', () => {
    const titles = sectionTitles([path('H-1', 'Severity'), path('H-2', 'Severity')], 'Report');
    expect([...titles.values()]).toEqual(['H-1: Severity', 'H-2: Severity']);
  });

  it('counts where the parent does not tell them apart', () => {
    const twice = [path('Notes'), [{ slug: 'notes-1', heading: 'Notes' }]];
    expect([...sectionTitles(twice, 'Report').values()]).toEqual(['Notes', 'Notes (2)']);
  });
});

describe('a section that is called as the report is', () => {
  it('is counted after the cover', () => {
    expect([...sectionTitles([path('Report')], 'Report').values()]).toEqual(['Report (2)']);
  });
});

describe('kicker', () => {
  it('is the way to the heading that the title shows', () => {
    expect(kicker(path('Goals', 'Q1'), 'Budget')).toBe('Goals › Q1');
  });

  it('leaves out what the title says already', () => {
    expect(kicker(path('Goals', 'Q1'), 'Q1: Budget (2)')).toBe('Goals');
  });

  it('ends with the heading where the title is a headline', () => {
    expect(kicker(path('Goals', 'Budget'), '76% spent')).toBe('Goals › Budget');
  });
});
