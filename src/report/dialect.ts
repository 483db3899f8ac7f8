/**
 * A dialect: what of Markdown means something, as tables that are handed to whoever parses and reads. What the program knows
 * by itself is in `builtIn.ts`; extensions add to it.
 */
import type { Nodes } from 'mdast';
import type { PluggableList } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Block } from './model.ts';

/** The blocks that a node gives, in order; none for a node that shows nothing. */
export type Read = (node: Nodes) => readonly Block[];

/** Takes what is to be told of a node that was read. */
export type Tell = (found: VFileMessage) => void;

/** The blocks of one kind of node, whose inner nodes `read` reads; undefined where it is to be read as if nobody knew it. */
export type Reader<N extends Nodes> = (node: N, read: Read, tell: Tell) => readonly Block[] | undefined;

export interface Dialect {
  /** By types of nodes. */
  readonly nodes: ReadonlyMap<string, Reader<never>>;
  /** By languages of fences, in lower case. */
  readonly fences: ReadonlyMap<string, Reader<never>>;
  /** By names of containers (`:::name`), in lower case. */
  readonly containers: ReadonlyMap<string, Reader<never>>;
  /** Names of pictures that a table may be asked to become. */
  readonly charts: readonly string[];
  /** Remark plugins, each run on every file of a report. */
  readonly plugins: PluggableList;
}
