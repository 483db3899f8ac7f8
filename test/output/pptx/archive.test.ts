/** Archives can be read by others, with every file as it was. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive, pack } from '../../../src/output/pptx/package/archive.ts';

it('an archive unpacks to what was packed, whatever its names and bytes', () => {
  const files = fc.dictionary(
    fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .filter((name) => !/[\\/]|__proto__/.test(name)),
    fc.tuple(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0 as const, 1 as const, 6 as const)),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(files, (given) => {
      const packed = Object.entries(given).map(
        ([path, [bytes, level]]) => [path, pack(bytes, level)] as const,
      );
      const found = unzipSync(archive(packed));
      expect(Object.keys(found).sort()).toEqual(Object.keys(given).sort());
      for (const [path, [bytes]] of Object.entries(given))
        expect([...(found[path] ?? [])]).toEqual([...bytes]);
    }),
    { numRuns: 60 },
  );
});

it('has the check sum that zip defines', () => {
  expect(pack(new TextEncoder().encode('123456789'), 0).crc).toBe(0xcbf43926);
});
