import { describe, expect, it } from 'vitest';
import { readBrands } from '../../src/build/brands.ts';
import { contrastOf, readableOn, seen } from '../../src/template/contrast.ts';

describe.each(await readBrands())('text on fills of the theme $name', (template) => {
  const { colours } = template;
  const roles = ['accent', 'accent2', 'accent3', 'good', 'warning', 'bad', 'surface'] as const;
  const tints = [1, 0.5, 0.25, 0.15];

  it.each(roles.flatMap((role) => tints.map((tint) => ({ role, tint }))))(
    'is legible on $role, $tint of it',
    (fill) => {
      const text = readableOn(fill, template);
      expect(contrastOf(seen(text, colours), seen(fill, colours))).toBeGreaterThanOrEqual(3);
    },
  );

  it('is light on black and dark on yellow', () => {
    for (const hex of ['000000', 'FFFF00']) {
      expect(contrastOf(seen(readableOn({ hex }, template), colours), hex)).toBeGreaterThanOrEqual(7);
    }
  });
});
