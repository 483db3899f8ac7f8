/** `docs/extensions.md` is true: it quotes its examples as they are, and they do what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, runCommand } from '../support/command.ts';
import { packageDefects } from '../support/defects/index.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { validate } from '../support/validate.ts';

const root = join(import.meta.dirname, '../..');
const examples = join(root, 'docs/examples');
const text = readFileSync(join(root, 'docs/extensions.md'), 'utf8');
const read = (name: string) => readFileSync(join(examples, name), 'utf8');

/** What the document shows as told by a command. */
function told(command: string): string {
  const start = text.indexOf(`$ quarterdeck ${command}\n`);
  expect(start).toBeGreaterThan(0);
  return text.slice(text.indexOf('\n', start) + 1, text.indexOf('```', start));
}

const withoutTime = (output: string) => output.replace(/\d+\.\d\d s/g, 'N s');

it.each(readdirSync(examples))('quotes %s as it is', (name) => {
  const [fence, language] = name.endsWith('.md') ? ['````', 'md'] : ['```', 'js'];
  expect(text).toContain(`${fence}${language}\n${read(name)}${fence}\n`);
});

describe('the examples', () => {
  it('make what is told of them, a valid deck among it', () =>
    withTemporaryFolder(async (folder) => {
      const decks = ['pptx', 'txt'].map((ending) => join(folder, `q4.${ending}`));
      const { stderr } = runCommand(examples, ['q4.md', ...decks.flatMap((deck) => ['-o', deck])]);
      expect(withoutTime(stderr.replaceAll(folder, 'output'))).toBe(withoutTime(told('q4.md')));
      expect(filesIn(folder)).toEqual(['q4.pptx', 'q4.txt']);
      const outline = text.slice(text.indexOf('`output/q4.txt`'));
      expect(outline).toContain(`\`\`\`\n${readFileSync(join(folder, 'q4.txt'), 'utf8')}\`\`\``);
      const pptx = readFileSync(join(folder, 'q4.pptx'));
      expect(await validate(pptx)).toEqual([]);
      expect(packageDefects(pptx)).toEqual([]);
    }));

  it('are explained as it is told', () => {
    expect(runCommand(examples, ['explain', 'q4.md']).stdout.toString()).toBe(told('explain q4.md'));
  });
});
