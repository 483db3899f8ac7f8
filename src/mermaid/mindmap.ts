/** Mind maps: ideas within ideas, told apart by how far they are set in. Read alike for a drawing and for a list. */
import { Fault, notUnderstood } from './fault.ts';
import { labelText } from './labels.ts';
import { type Source, type SourceLine, wordsOf } from './source.ts';

export interface Idea {
  readonly label: string;
  /** The brackets that open its form; '' where it has none. */
  readonly bracket: string;
  /** Of the root, 0. */
  readonly depth: number;
  /** The index of the idea that it belongs to; absent for the root. */
  readonly parent?: number;
  readonly line: number;
}

/** Icons and classes. */
const IDLE = /^::/;
const PLAIN = /^[^()[\]{}]+$/;
const FORMED = /^([^\s()[\]{}]*)(\(\(|\)\)|\{\{|[[()])(.+?)(?:\)\)|\(\(|\}\}|[\])(])$/;

/** Words before brackets are no name for what is in them: `Plans (2026)`. */
const SPOKEN = /^[^()[\]{}\s]+ [^()[\]{}]*\([^()]*\)$/;

const CLOSING: Readonly<Record<string, string>> = {
  '((': '))',
  '))': '((',
  '(': ')',
  ')': '(',
  '[': ']',
  '{{': '}}',
};

/** Every idea after the one that it belongs to. Throws a `Fault`. */
export function readIdeas({ header, lines }: Source): readonly Idea[] {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  const ideas: Idea[] = [];
  const open: { readonly indent: number; readonly index: number }[] = [];
  for (const line of lines) {
    if (IDLE.test(line.text.trim())) continue;
    const indent = line.text.search(/\S/);
    while (indent <= (open.at(-1)?.indent ?? -1)) open.pop();
    const parent = open.at(-1)?.index;
    if (parent === undefined && ideas.length > 0) throw new Fault(line.line, 'a mind map has one root only');
    open.push({ indent, index: ideas.length });
    ideas.push({
      ...ideaOf(line),
      depth: open.length - 1,
      ...(parent !== undefined && { parent }),
      line: line.line,
    });
  }
  return ideas;
}

function ideaOf({ text, line }: SourceLine): Pick<Idea, 'label' | 'bracket'> {
  const words = (wordsOf({ text }).split(':::')[0] ?? '').trim();
  if (PLAIN.test(words) || SPOKEN.test(words)) return { label: labelText(words), bracket: '' };
  const [, , bracket = '', label = ''] = FORMED.exec(words) ?? [];
  if (bracket === '' || !words.endsWith(CLOSING[bracket] ?? '')) throw notUnderstood({ text, line });
  return { label: labelText(label), bracket };
}
