/**
 * A bound on how deep one line nests, before it is parsed: the parser's time grows with the square of the depth.
 *
 * Works on text, and so on lines of code as well; none has a hundred marks of quotes and lists before its first word.
 */

/** Far beyond what anyone writes. */
const MOST_MARKS = 100;

const MARK = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** The text, of which no line opens more than a hundred quotes and lists; its words are all there. */
export function shallowLines(text: string): string {
  return text.split('\n').map(shallow).join('\n');
}

function shallow(line: string): string {
  // Shorter than its marks would be.
  if (line.length < MOST_MARKS) return line;
  const kept = endOfMarks(line, MOST_MARKS);
  const end = endOfMarks(line, Number.POSITIVE_INFINITY);
  return end > kept ? `${line.slice(0, kept)} ${line.slice(end).trimStart()}` : line;
}

/** Where the line goes on after its marks, at most so many of them. */
function endOfMarks(line: string, most: number): number {
  MARK.lastIndex = 0;
  let end = 0;
  for (let count = 0; count < most && MARK.test(line); count += 1) end = MARK.lastIndex;
  return end;
}
