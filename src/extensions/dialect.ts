/** What extensions make of Markdown, beside what the program makes of it. */
import type { Nodes, Root } from 'mdast';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { message } from '../messages.ts';
import { DIALECT } from '../report/builtIn.ts';
import type { Dialect, Reader } from '../report/dialect.ts';
import { childrenOf, sourceOf } from '../report/mdast.ts';
import { spokenBlock } from '../report/spoken.ts';
import { guarded, guardedAsync, type Part } from './guard.ts';
import type { BlockExtension, Extension, RemarkPlugin } from './model.ts';

/** The dialect that is read with these extensions, which have no faults. */
export function dialectOf(extensions: readonly Extension[]): Dialect {
  if (extensions.length === 0) return DIALECT;
  const kinds = extensions.flatMap(({ name: extension, blocks = {} }) =>
    Object.entries(blocks).map(([kind, block]) => ({ block, reader: readerOf(extension, kind, block) })),
  );
  const named = (by: 'node' | 'fence' | 'container') =>
    kinds.flatMap(({ block, reader }) => {
      const name = block[by];
      return name === undefined ? [] : [[name, reader] as const];
    });
  return {
    nodes: new Map([...DIALECT.nodes, ...named('node')]),
    fences: new Map([...DIALECT.fences, ...named('fence')]),
    containers: new Map([...DIALECT.containers, ...named('container')]),
    charts: [...DIALECT.charts, ...extensions.flatMap(({ visuals = {} }) => Object.keys(visuals))],
    plugins: extensions.flatMap(({ name, remarkPlugins = [] }) =>
      remarkPlugins.map((plugin) => guardedPlugin(name, plugin)),
    ),
  };
}

function readerOf(extension: string, kind: string, block: BlockExtension): Reader<Nodes> {
  return (node, read, tell) => {
    const source = sourceOf(node);
    const warn = (text: string, line?: number) =>
      tell(
        message('extension-warning', line === undefined ? source : { line, column: 1 }, { extension, text }),
      );
    const data = guarded({ extension, part: `block “${kind}”` }, source, () =>
      block.read(node, { read, warn }),
    );
    if (data === undefined) return undefined;
    const lines =
      'value' in node ? node.value.split('\n') : childrenOf(node).flatMap(read).flatMap(spokenBlock);
    return [{ type: 'custom', kind, lines: lines.filter((line) => line.trim() !== ''), data, source }];
  };
}

/** The plugin, whose failures are told with its extension's name. */
function guardedPlugin(extension: string, given: RemarkPlugin): RemarkPlugin {
  const [plugin, ...options] = Array.isArray(given) ? given : [given];
  const name = plugin.name === '' ? 'remark plugin' : `remark plugin “${plugin.name}”`;
  const part: Part = { extension, part: name };
  return function attach(this: ThisParameterType<typeof plugin>) {
    const transform: Transformer | undefined =
      guarded(part, undefined, () => plugin.apply(this, options)) ?? undefined;
    if (!transform) return undefined;
    return (tree: Root, file: VFile) => guardedAsync(part, undefined, () => run(transform, tree, file));
  };
}

/** What the transformer makes of the tree; some answer by calling what they get as their third argument. */
function run(transform: Transformer, tree: Root, file: VFile): Promise<Root | undefined> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | undefined, changed?: unknown): undefined => {
      if (error) reject(error);
      else resolve(changed as Root | undefined);
    };
    const answer = transform(tree, file, done);
    if (transform.length < 3) resolve(answer as Root | undefined);
  });
}
