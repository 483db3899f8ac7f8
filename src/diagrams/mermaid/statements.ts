/** Statements of a flowchart: one a line, or several set apart by semicolons; quoted text may go on over lines. */
import { Fault } from '../../mermaid/fault.ts';
import type { SourceLine } from '../../mermaid/source.ts';

const OPENING = '[({';
const CLOSING = '])}';

export function statementsOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  const statements: SourceLine[] = [];
  let open: SourceLine | undefined;
  for (const { text, line } of lines) {
    const whole: SourceLine = open ? { text: `${open.text}\n${text}`, line: open.line } : { text, line };
    const parts = split(whole.text);
    open = parts === undefined ? whole : undefined;
    for (const part of parts ?? [])
      if (part.trim() !== '') statements.push({ text: part.trim(), line: whole.line });
  }
  if (open) throw new Fault(open.line, 'a quotation mark is not closed');
  return statements;
}

/** The statements of a text; undefined where it ends inside of quotation marks. */
function split(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  let piped = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '|' && depth === 0) piped = !piped;
    else if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === ';' && depth === 0 && !piped && !/[#&]\w+$/.test(text.slice(start, at))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return quoted ? undefined : [...parts, text.slice(start)];
}
