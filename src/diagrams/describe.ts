/** A diagram in words, for who cannot see it. */
import { words } from '../wording.ts';
import type { Graph, Sequence } from './model.ts';

/** Longer descriptions are cut: a screen reader's user cannot skip in them. */
const LONGEST = 900;

/** “Flowchart: Build leads to Test and Lint; Test leads to Deploy.” */
export function describe({ name, title, nodes, edges, groups }: Graph, language: string): string {
  const { leadsTo, and } = words(language);
  const labels = new Map(
    [...groups, ...nodes].map(({ id, label }) => [id, label.replaceAll('\n', ' ') || id]),
  );
  const drawn = edges.filter(({ line }) => line !== 'none');
  const sentences = [...new Set(drawn.map(({ from }) => from))].map((from) => {
    const to = drawn
      .filter((edge) => edge.from === from)
      .map((edge) => {
        const target = labels.get(edge.to) ?? edge.to;
        return edge.label ? `${target} (${edge.label.replaceAll('\n', ' ')})` : target;
      });
    return leadsTo(labels.get(from) ?? from, enumeration(to, and));
  });
  const said = sentences.length > 0 ? sentences.join('; ') : [...labels.values()].join('; ');
  return shortened(`${title ?? name}: ${said}.`);
}

/** “Sequence diagram: Client, Server. Client to Server: log in; …” */
export function describeSequence({ title, participants, steps }: Sequence): string {
  const labels = new Map(participants.map(({ id, label }) => [id, label.replaceAll('\n', ' ')]));
  const said = steps.flatMap((step) =>
    step.type === 'message'
      ? [`${labels.get(step.from)} → ${labels.get(step.to)}: ${step.label.replaceAll('\n', ' ')}`]
      : [],
  );
  return shortened(`${title ?? 'Sequence diagram'}: ${[...labels.values()].join(', ')}. ${said.join('; ')}.`);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : text;
}

function enumeration(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
