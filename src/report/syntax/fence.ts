/**
 * `:::note Title` and `:::`, the lines around a container, each as a node of its own.
 *
 * What stands between them stays ordinary Markdown: which lines belong together is decided later, among siblings,
 * so that a fence may stand in a list or a quote, and one that nobody closes takes nothing with it.
 */
import type { Construct, Extension } from 'micromark-util-types';
import { readFence } from './heads.ts';
import { takeLine } from './line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    containerFence: 'containerFence';
  }
}

const COLON = 58;

const fence: Construct = {
  name: 'containerFence',
  // It may stand right below a paragraph.
  tokenize: (effects, ok, nok) =>
    takeLine(effects, 'containerFence', (line) => readFence(line) !== undefined, ok, nok),
};

export const fences: Extension = { flow: { [COLON]: fence } };
