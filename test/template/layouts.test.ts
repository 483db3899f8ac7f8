import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBrands } from '../../src/build/brands.ts';

const directory = join(import.meta.dirname, '../../layouts');
const schema = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8'));
const ajv = new Ajv({ allErrors: true, strictSchema: false });
const layoutSchema = ajv
  .addSchema(schema('layout.schema.json'), 'layout.schema.json')
  .getSchema('layout.schema.json');
const themeSchema = ajv.compile(schema('theme.schema.json'));

const yamlFiles = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

describe('the files of layouts/', () => {
  it.each(yamlFiles)('%s holds to its schema', (file) => {
    const validate = file.endsWith('theme.yaml') ? themeSchema : layoutSchema;
    validate?.(parse(readFileSync(join(directory, file), 'utf8')));
    expect(validate?.errors ?? []).toEqual([]);
  });
});

it('a theme that extends none has to say all', () => {
  const harbor = parse(readFileSync(join(directory, 'harbor/theme.yaml'), 'utf8'));
  const { good: _, ...colours } = harbor.colours;
  expect(themeSchema({ ...harbor, colours })).toBe(false);
  expect(themeSchema({ ...harbor, extends: 'ledger', colours })).toBe(true);
});

describe.each(await readBrands())('theme $name', (template) => {
  const slots = template.layouts.flatMap((layout) =>
    layout.slots.map((slot) => ({ layout: layout.name, slot })),
  );

  it.each(slots)('$layout: slot $slot.name stands inside the slide', ({ slot }) => {
    expect(slot.box.x + slot.box.width).toBeLessThanOrEqual(template.size.width);
    expect(slot.box.y + slot.box.height).toBeLessThanOrEqual(template.size.height);
  });

  it.each(slots)('$layout: slot $slot.name has a text style of the theme', ({ slot }) => {
    expect(Object.keys(template.styles)).toContain(slot.style);
  });

  it.each(template.layouts)(
    '$name has slots that do not overlap, each with an index of its own',
    ({ slots: own }) => {
      for (const [i, a] of own.entries())
        for (const b of own.slice(i + 1)) {
          const apart =
            a.box.x + a.box.width <= b.box.x ||
            b.box.x + b.box.width <= a.box.x ||
            a.box.y + a.box.height <= b.box.y ||
            b.box.y + b.box.height <= a.box.y;
          expect(apart, `${a.name} and ${b.name}`).toBe(true);
          expect(a.index).not.toBe(b.index);
        }
    },
  );

  it('has sizes that fall, and none under 10 points', () => {
    for (const { sizes } of Object.values(template.styles)) {
      expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
    }
  });

  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const { colours } = template;

  it.each(['ink', 'muted', 'accent', 'accent3', 'good', 'warning', 'bad', 'link', 'visited'] as const)(
    '%s is legible as text on paper and on a panel',
    (role) => {
      expect(contrast(colours[role], colours.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[role], colours.surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['accent', 'accent2', 'accent3'] as const)('%s stands out as a mark on paper', (role) => {
    expect(contrast(colours[role], colours.paper)).toBeGreaterThanOrEqual(3);
  });

  it('has chart colours that stay apart in grey', () => {
    expect(contrast(colours.accent, colours.accent2)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(colours.accent2, colours.accent3)).toBeGreaterThanOrEqual(1.3);
  });
});
