/** `docs/options.md` is what the source makes, and has every flag and key that the program reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../../quarterdeck.config.schema.json' with { type: 'json' };
import { commands, optionsAsMarkdown } from '../../src/build/options.ts';
import { runCommand } from '../support/command.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/options.md'), 'utf8');

it('is as the source has it: after a change, run “npm run docs”', () => {
  expect(text).toBe(optionsAsMarkdown());
});

describe('all flags that the command tells of are in it', () => {
  it.each(commands().map(({ usage }) => usage))('%s', (usage) => {
    const [name = ''] = usage.split(' ');
    const help = runCommand(root, [...(name === '$0' ? [] : [name]), '--help']).stdout.toString();
    const [, section = ''] = text.split(`### quarterdeck ${usage.replace('$0', '').trim()}\n`);
    const [own = ''] = section.split(/^##/m);
    const told = [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+) /gm)].map(([, flag]) => flag);
    expect(told).toContain('--help');
    const missing = told.filter((flag) => !/--(?:help|version)$/.test(`${flag}`) && !own.includes(`${flag}`));
    expect(missing).toEqual([]);
    // What yargs finds in an argument that may be given again.
    expect(help).not.toContain('[default: []]');
  });
});

it('all keys of the configuration are in it', () => {
  const [, section = ''] = text.split('## Configuration\n');
  const missing = Object.keys(schema.properties).filter((key) => !section.includes(`| \`${key}\` |`));
  expect(missing).toEqual(['$schema']);
});
