import { describe, expect, it } from 'vitest';
import { guid } from '../../../src/output/pptx/guid.ts';

describe('guid', () => {
  it('has the form of a random GUID in upper case', () => {
    expect(guid('section')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });

  it('is the same for the same text, and another for each of ten thousand others', () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => `section ${i}`);
    expect(new Set(texts.map(guid)).size).toBe(texts.length);
    expect(guid('section 1')).toBe(guid('section 1'));
  });
});
