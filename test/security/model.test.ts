/** The threat model: every row of it has a test, and every test belongs to a row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const model = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');
const rows = Array.from(model.matchAll(/^\| ([A-Z]\d+) \|/gm), ([, id]) => id);
const tests = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.test.ts') && file !== 'model.test.ts')
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');
const tested = Array.from(
  tests.matchAll(/\bdescribe(?:\.\w+\([^)]*\))?\(\s*['`]([A-Z]\d+): /g),
  ([, id]) => id,
);

test('every threat is tested, and nothing else', () => {
  expect([...new Set(tested)].sort()).toEqual([...rows].sort());
});

test('no threat stands there twice', () => {
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(20);
});
