/** A diagram in a few words, for tables of what sources mean. */
import { readMermaid } from '../../src/diagrams/mermaid/read.ts';
import type { Edge, Graph, Layout, Node, Sequence, Step } from '../../src/diagrams/model.ts';

const LINES = { solid: '--', dotted: '-.', thick: '==', none: '~~' } as const;
const HEADS = { arrow: '>', open: ')', circle: 'o', diamond: 'x' } as const;

/** Nodes that are more than their id, edges, and groups with what is in them; or the fault and its line. */
export function outlineOf(source: string): string {
  const read = readMermaid(source);
  if ('fault' in read) return `line ${read.fault.line}: ${read.fault.reason}`;
  const { diagram } = read;
  return (diagram.type === 'graph' ? graphLines(diagram) : sequenceLines(diagram)).join('; ');
}

function graphLines({ direction, nodes, edges, groups, layout }: Graph): readonly string[] {
  const inside = (id: string) => [
    ...nodes.filter(({ group }) => group === id).map((node) => node.id),
    ...groups.filter(({ parent }) => parent === id).map((group) => group.id),
  ];
  return [
    direction,
    ...nodes.map((node) => `${nodeLine(node)}${placeOf(node.id, layout)}`),
    ...edges.map(edgeLine),
    ...groups.map(
      ({ id, label }) =>
        `${id} “${label.replaceAll('\n', '⏎')}” {${inside(id).join(' ')}}${placeOf(id, layout)}`,
    ),
  ];
}

/** Its row, its column, and how many it takes. */
function placeOf(id: string, layout: Layout | undefined): string {
  const cell = layout?.type === 'cells' ? layout.cells.get(id) : undefined;
  return cell ? ` @${cell.row},${cell.column}${cell.columns > 1 ? `+${cell.columns}` : ''}` : '';
}

function nodeLine({ id, label, form, tone, details, compartments = [] }: Node): string {
  const members = compartments.map((lines) => ` [${lines.join(', ')}]`).join('');
  const words = label === id ? '' : ` “${label.replaceAll('\n', '⏎')}”`;
  const said = details === undefined ? '' : ` “${details.replaceAll('\n', '⏎')}”`;
  return `${id}${form === 'rectangle' ? '' : ` ${form}`}${words}${said}${tone ? ` (${tone})` : ''}${members}`;
}

function edgeLine({ from, to, line, label, startHead, endHead }: Edge): string {
  const start = startHead ? (startHead === 'arrow' ? '<' : HEADS[startHead]) : '';
  const words = label === undefined ? '' : ` “${label.replaceAll('\n', '⏎')}”`;
  return `${from} ${start}${LINES[line]}${endHead ? HEADS[endHead] : ''} ${to}${words}`;
}

function sequenceLines({ participants, steps }: Sequence): readonly string[] {
  return [
    participants.map(({ id, label }) => (id === label ? id : `${id}=${label}`)).join(', '),
    ...steps.map(stepLine),
  ];
}

function stepLine(step: Step): string {
  if (step.type === 'end') return 'end';
  if (step.type === 'note') return `note ${step.over.join('+')}: ${step.label}`;
  if (step.type !== 'message') return `${step.type} ${step.label}`;
  const { from, to, label, dashed, startHead, endHead } = step;
  return `${from} ${startHead ? '<' : ''}${dashed ? '..' : '--'}${endHead ? HEADS[endHead] : ''} ${to}: ${label}`;
}
