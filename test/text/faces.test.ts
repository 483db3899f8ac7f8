import { describe, expect, it } from 'vitest';
import { faceOf, isMeasured } from '../../src/text/faces.ts';

const advance = (family: string, character: string, bold = false, italic = false) =>
  faceOf(family, 'body', { bold, italic }).advance(character.codePointAt(0) ?? 0);

describe('a face', () => {
  // From the horizontal metrics tables of the fonts themselves, in units of 1/2048 em.
  it.each([
    ['Arial', 'A', 1366],
    ['Arial', 'i', 455],
    ['Arial', '€', 1139],
    ['Helvetica', 'W', 1933],
    ['Calibri', 'a', 981],
    ['Courier New', 'i', 1229],
    ['Courier New', 'W', 1229],
  ])('of %s advances by the widths of that font: %s', (family, character, units) => {
    expect(advance(family, character)).toBeCloseTo(units / 2048, 6);
  });

  it('has widths of its own in bold', () => {
    expect(advance('Arial', 'a', true)).toBeCloseTo(1139 / 2048, 6);
    expect(advance('Arial', 'b', true)).toBeCloseTo(1251 / 2048, 6);
  });

  it('has Greek and Cyrillic', () => {
    expect(advance('Arial', 'Ω')).toBeLessThan(1);
    expect(advance('Calibri', 'Ж')).toBeLessThan(1);
  });

  it('is found whatever the case and the space around the name', () => {
    expect(advance(' courier NEW ', 'i')).toBe(advance('Courier New', 'i'));
  });

  it('is wider where the family is not known', () => {
    expect(isMeasured('Aptos')).toBe(false);
    expect(isMeasured('Arial')).toBe(true);
    expect(advance('Aptos', 'a')).toBeCloseTo(1.15 * advance('Arial', 'a'), 6);
  });

  it('is that of its family, with something to spare, where another weight of it is not known', () => {
    expect(isMeasured('Calibri Light')).toBe(false);
    expect(advance('Calibri Light', 'a')).toBeCloseTo(1.08 * advance('Calibri', 'a'), 6);
    expect(advance('Brandon Light', 'a')).toBeCloseTo(1.15 * advance('Arial', 'a'), 6);
  });

  it('is monospaced where an unknown family is for code', () => {
    const code = faceOf('Menlo', 'code', { bold: false, italic: false });
    expect(code.advance(0x69)).toBe(code.advance(0x57));
    expect(code.advance(0x69)).toBeGreaterThan(0.602);
  });

  it('does not take a property of every object for a family', () => {
    expect(isMeasured('constructor')).toBe(false);
    expect(advance('constructor', 'a')).toBe(advance('Aptos', 'a'));
  });

  it('draws what it lacks in full width, emoji wider, and marks over letters in none', () => {
    expect(advance('Arial', '中')).toBe(1);
    expect(advance('Arial', '🎉')).toBe(1.37);
    expect(advance('Arial', '\u200d')).toBe(0);
    expect(advance('Calibri', '\ufe0f')).toBe(0);
  });
});
