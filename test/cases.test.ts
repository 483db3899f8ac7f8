/**
 * Every folder of `cases/`: a report, and in words what its deck must be. After a wanted change, look at the decks and
 * run `npx vitest run test/cases.test.ts -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileToPptx } from '../src/compile.ts';
import { nodeHost } from '../src/host/node.ts';
import { packageDefects } from './support/defects/index.ts';
import { outline } from './support/outline.ts';
import { validate } from './support/validate.ts';

const directory = join(import.meta.dirname, 'cases');

describe.each(readdirSync(directory))('%s', (name) => {
  const path = join(directory, name, 'input.md');
  const compiled = compileToPptx(readFileSync(path, 'utf8'), { path, host: nodeHost });

  it('becomes the deck that was looked at', async () => {
    const { deck, messages } = await compiled;
    const warnings = messages.map((message) => `${message.line ?? 0}: ${message.ruleId}\n`);
    await expect([...warnings, outline(deck)].join('')).toMatchFileSnapshot(
      join(directory, name, 'expected.txt'),
    );
  });

  it('is valid, and has none of the defects that validators miss', async () => {
    const { pptx } = await compiled;
    expect(packageDefects(pptx)).toEqual([]);
    expect(await validate(pptx)).toEqual([]);
  });
});
