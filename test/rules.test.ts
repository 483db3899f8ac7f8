/** Every rule is documented, and the document is the one that the source makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aboutRule, RULE_IDS, rulesAsMarkdown } from '../src/rules/index.ts';

const root = join(import.meta.dirname, '..');

it('names all ids of messages, and no others', () => {
  const sources = ['src/messages.ts', 'src/messages/layouts.ts'];
  const source = sources.map((path) => readFileSync(join(root, path), 'utf8')).join('');
  const ids = [...source.matchAll(/^ {2}'([a-z-]+)': (?:info|warning|error)\(/gm)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect([...RULE_IDS]).toEqual(ids.sort());
});

it.each(RULE_IDS)('%s is told in whole sentences', (id) => {
  for (const text of Object.values(aboutRule(id))) expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
});

it('stands in docs/rules.md as the source has it: after a change, run “npm run docs”', () => {
  expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesAsMarkdown());
});
