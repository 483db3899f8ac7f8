/** Extensions in a configuration: what is wrong with them is told with its place. */
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { type Host, HostError } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory.ts';

const MODULES: Readonly<Record<string, object>> = {
  'tools/a.mjs': { default: { name: 'a', outputs: { txt: { write: () => '' } } } },
  'tools/b.mjs': { default: { name: 'b', visuals: { bar: {} } } },
  'tools/c.mjs': {},
};

/** A host with these modules, and a configuration. */
const hostOf = (config: string): Host => ({
  ...memoryHost({ 'tools/q.yaml': Buffer.from(config) }),
  async importModule(path) {
    const found = MODULES[path];
    if (!found) throw new HostError(path, 'was not found; check the path');
    return { ...found };
  },
});

it.each([
  ['extensions: [none.mjs]', 'tools/none.mjs: was not found; check the path'],
  ['extensions: [c.mjs]', 'tools/c.mjs: has no default export; write “export default { … }”'],
  ['extensions: [a.mjs, a.mjs]', '1:21 “extensions[1].name” is there already: “a” of the extension “a”.'],
  [
    'extensions: [b.mjs]',
    '1:14 “extensions[0].visuals.bar” has the name of one of the program’s own, “bar”.',
  ],
  [
    'extensions: [a.mjs]\nto: [pptx, txt, text]',
    '2:17 “to” cannot be “text”; it is one of pptx, html, json, pdf, png, txt',
  ],
  ['extensions: 1', '1:13 “extensions” cannot be “1”; it is a list'],
])('are refused: %s', async (config, reason) => {
  const told = await readConfig('tools/q.yaml', hostOf(config)).then(
    () => ['nothing'],
    (error: Error | AggregateError) =>
      'errors' in error
        ? error.errors.map(({ line, column, reason: text }) => `${line}:${column} ${text}`)
        : [error.message],
  );
  expect(told[0]).toContain(reason);
});

it('are found by paths from its folder', async () => {
  const { extensions } = await readConfig('tools/q.yaml', hostOf('extensions: [a.mjs]\nto: [txt]'));
  expect(extensions.map(({ name }) => name)).toEqual(['a']);
});
