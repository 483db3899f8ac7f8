import { describe, expect, it } from 'vitest';
import { readBrands } from '../../src/build/brands.ts';
import { readableOn } from '../../src/template/contrast.ts';

describe.each(await readBrands())('text on fills of the theme $name', (template) => {
  it('is light on dark and dark on light', () => {
    expect(readableOn({ role: 'accent' }, template)).toEqual({ role: 'paper' });
    expect(readableOn({ role: 'accent', tint: 0.2 }, template)).toEqual({ role: 'ink' });
    expect(readableOn({ hex: '000000' }, template)).toEqual({ role: 'paper' });
    expect(readableOn({ hex: 'FFFF00' }, template)).toEqual({ role: 'ink' });
  });
});
