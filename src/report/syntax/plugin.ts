/** The constructs of this folder for remark: tokens of the parser -> nodes. */
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { Container, ContainerFence, Description } from '../mdast.ts';
import { boundedAttention } from './attention.ts';
import { fences } from './fence.ts';
import { readIndentedHead } from './heads.ts';
import { indented } from './indented.ts';
import { formulaNodes, formulas } from './math.ts';

type Handle = NonNullable<TreeExtension['enter']>[string];

const enterContainer: Handle = function (token) {
  this.enter({ type: 'container', name: '', attributes: {}, children: [] } satisfies Container, token);
};

const enterDescription: Handle = function (token) {
  this.enter({ type: 'description', children: [] } satisfies Description, token);
};

const exit: Handle = function (token) {
  this.exit(token);
};

const nodes: TreeExtension = {
  enter: {
    containerFence(token) {
      const value = this.sliceSerialize(token);
      this.enter({ type: 'containerFence', value } satisfies ContainerFence, token);
    },
    indentedContainer: enterContainer,
    description: enterDescription,
  },
  exit: {
    containerFence: exit,
    indentedContainer: exit,
    description: exit,
    indentedHead(this: CompileContext, token) {
      const container = this.stack.at(-1);
      const head = readIndentedHead(this.sliceSerialize(token));
      if (container?.type === 'container' && head) Object.assign(container, head);
    },
  },
};

/** Makes remark understand containers and definitions. */
export function remarkContainers(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    boundedAttention,
    fences,
    indented,
    formulas,
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), nodes, formulaNodes];
}
