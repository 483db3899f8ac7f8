/** How large everything that has words must be. */
import type { Paragraph, Size } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Edge, Graph, Node } from '../model.ts';
import { OUTLINES } from './forms.ts';
import type { Sizes } from './layered.ts';
import { type Look, paragraphsOf, roomOf } from './words.ts';

/** Words are wrapped to about so many ems: less where nodes stand in a row, or in forms that narrow. */
const NODE_WIDTH = 12;
const ROW_WIDTH = 8.5;
const NARROW_WIDTH = 8;
const LABEL_WIDTH = 10;
const MEMBER_WIDTH = 24;
const DETAILS_WIDTH = 14;

/** Beside and above the words of an edge's label, in ems. */
const LABEL_PAD = 0.25;

const NARROW = new Set(['diamond', 'circle', 'hexagon', 'parallelogram', 'trapezoid']);

const INK = { role: 'ink' } as const;

/** Sizes of all nodes and labels of a graph, with text of the size `em`; bars lie across the arrows. */
export function sizesOf(graph: Graph, em: number, sideways: boolean, measurer: Measurer): Sizes {
  return {
    em,
    nodes: new Map(graph.nodes.map((node) => [node.id, nodeSize(node, em, sideways, measurer)])),
    labels: graph.edges.map((edge) => labelSize(edge, em, measurer)),
  };
}

function nodeSize(node: Node, em: number, sideways: boolean, measurer: Measurer): Size {
  const wrapped = (NARROW.has(node.form) ? NARROW_WIDTH : sideways ? ROW_WIDTH : NODE_WIDTH) * em;
  const most = node.compartments ? MEMBER_WIDTH * em : node.details ? DETAILS_WIDTH * em : wrapped;
  const words = roomOf(nodeParagraphs(node, { size: em, colour: INK }), most, measurer);
  const { width, height } = OUTLINES[node.form].around(words, em);
  return node.form === 'bar' && sideways ? { width: height, height: width } : { width, height };
}

/** A label in the middle; or as a head, with what belongs to it below. */
export function nodeParagraphs({ label, details, compartments }: Node, look: Look): readonly Paragraph[] {
  if (details !== undefined) {
    const [head = '', ...rest] = label.split('\n');
    const below = [...rest, details].filter((line) => line !== '').join('\n');
    return [
      ...paragraphsOf(head, { ...look, bold: true }),
      ...(below === '' ? [] : paragraphsOf(below, look)),
    ];
  }
  if (compartments === undefined) return label === '' ? [] : paragraphsOf(label, look);
  return [
    ...paragraphsOf(label, { ...look, bold: true }),
    ...compartments.flatMap((lines) =>
      paragraphsOf(lines.join('\n'), { ...look, align: 'left' }).map((paragraph, i) =>
        i === 0 ? { ...paragraph, spaceBefore: look.size / 2 } : paragraph,
      ),
    ),
  ];
}

function labelSize({ label }: Edge, em: number, measurer: Measurer): Size | undefined {
  if (label === undefined || label === '') return undefined;
  const paragraphs = paragraphsOf(label, { size: em, colour: INK });
  const { width, height } = roomOf(paragraphs, LABEL_WIDTH * em, measurer);
  return { width: width + 2 * LABEL_PAD * em, height: height + LABEL_PAD * em };
}
