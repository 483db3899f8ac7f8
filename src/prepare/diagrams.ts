/**
 * Diagrams, read and arranged before anything is planned; the arranging is loaded only when a report has one.
 *
 * Whether one can be drawn so that it can be read is found out here, in the roomiest slot that the template has.
 */
import type { VFileMessage } from 'vfile-message';
import type { ArrangedDiagram } from '../diagrams/arranged.ts';
import type { Result } from '../diagrams/arrangeMermaid.ts';
import type { ToldLine } from '../diagrams/tell.ts';
import { message } from '../messages.ts';
import type { Block, Diagram, ListItem, Section, Source } from '../report/model.ts';
import { withNotes } from '../report/notes.ts';
import type { Template } from '../template/model.ts';
import { createMeasurer } from '../text/measure.ts';

export interface Arranged {
  /** By their sources; those that cannot be drawn are left out. */
  readonly diagrams: ReadonlyMap<string, ArrangedDiagram>;
  /** By their sources: what those say that would be too small. */
  readonly told: ReadonlyMap<string, readonly ToldLine[]>;
  readonly messages: readonly VFileMessage[];
}

export async function arrangeDiagrams(diagrams: readonly Diagram[], template: Template): Promise<Arranged> {
  const arranged = new Map<string, ArrangedDiagram>();
  const told = new Map<string, readonly ToldLine[]>();
  const messages: VFileMessage[] = [];
  if (diagrams.length === 0) return { diagrams: arranged, told, messages };
  const { arrangeMermaid } = await import('../diagrams/arrangeMermaid.ts');
  const measurer = createMeasurer(template);
  for (const { text, source, fault, outline } of diagrams) {
    const result: Result = fault ?? arrangeMermaid(text, template, measurer);
    if ('arranged' in result) arranged.set(text, result.arranged);
    else if (!outline) {
      if (result.told) told.set(text, result.told);
      const place = { line: source.line + 1 + result.line, column: 1 };
      const isTold = result.told !== undefined;
      messages.push(message('diagram-unreadable', place, { reason: result.reason, isTold }));
    }
  }
  return { diagrams: arranged, told, messages };
}

/** The sections with lists for those of their diagrams that cannot be drawn, but told. */
export function withOutlines(sections: readonly Section[], arranged: Arranged): readonly Section[] {
  const shown = (block: Block): Block => {
    if (block.type !== 'diagram' || arranged.diagrams.has(block.text)) return block;
    const { type: _, text, outline, fault: __, ...placed } = block;
    if (outline) return { ...placed, type: 'list', items: outline };
    const items = arranged.told.get(text)?.map((line) => itemOf(line, block.source));
    return items ? withNotes({ ...placed, type: 'list', items }, text.split('\n')) : block;
  };
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(shown),
    sections: withOutlines(section.sections, arranged),
  }));
}

function itemOf({ depth, name, text }: ToldLine, source: Source): ListItem {
  const rest = name !== '' && text !== '' ? ` ${text}` : text;
  const runs = [
    ...(name === '' ? [] : [{ type: 'text' as const, text: name, strong: true }]),
    ...(rest === '' ? [] : [{ type: 'text' as const, text: rest }]),
  ];
  return { depth, marker: 'bullet', runs, source };
}
