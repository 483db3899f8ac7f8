/**
 * Diagrams, read and arranged before anything is planned; the arranging is loaded only when a report has one.
 *
 * Whether one can be drawn so that it can be read is found out here, in the roomiest slot that the template has.
 */
import type { VFileMessage } from 'vfile-message';
import type { ArrangedDiagram } from '../diagrams/arranged.ts';
import { message } from '../messages.ts';
import type { Block, Diagram, Section } from '../report/model.ts';
import type { Template } from '../template/model.ts';
import { createMeasurer } from '../text/measure.ts';

export interface Arranged {
  /** By their sources; those that cannot be drawn are left out. */
  readonly diagrams: ReadonlyMap<string, ArrangedDiagram>;
  readonly messages: readonly VFileMessage[];
}

export async function arrangeDiagrams(diagrams: readonly Diagram[], template: Template): Promise<Arranged> {
  if (diagrams.length === 0) return { diagrams: new Map(), messages: [] };
  const { arrangeMermaid } = await import('../diagrams/arrangeMermaid.ts');
  const measurer = createMeasurer(template);
  const results = diagrams.map(({ text, source, fault, outline }) => {
    const result = fault ?? arrangeMermaid(text, template, measurer);
    if ('arranged' in result) return { entry: [text, result.arranged] as const };
    if (outline) return {};
    const place = { line: source.line + 1 + result.line, column: 1 };
    return { message: message('diagram-unreadable', place, { reason: result.reason }) };
  });
  return {
    diagrams: new Map(results.flatMap(({ entry }) => (entry ? [entry] : []))),
    messages: results.flatMap(({ message: found }) => (found ? [found] : [])),
  };
}

/** The sections with lists for those of their diagrams that are lists as well, and cannot be drawn. */
export function withOutlines(sections: readonly Section[], drawn: Arranged['diagrams']): readonly Section[] {
  const shown = (block: Block): Block => {
    if (block.type !== 'diagram' || !block.outline || drawn.has(block.text)) return block;
    const { type: _, text: __, outline, ...placed } = block;
    return { ...placed, type: 'list', items: outline };
  };
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(shown),
    sections: withOutlines(section.sections, drawn),
  }));
}
