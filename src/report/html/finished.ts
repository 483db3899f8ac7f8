/** Tags that do not end any more: they are text, and so is what would be lost in them. */

/** The HTML with the sign at the start of each tag without an end as text. */
export function finished(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = unfinishedTag(html, 0); at !== undefined; at = unfinishedTag(html, from)) {
    // Where nothing ends any more there is nothing to be looked for, tag by tag.
    parts.push(html.slice(from, at));
    if (html.indexOf('>', at) < 0) return [...parts, html.slice(at).replace(TAG, '&lt;')].join('');
    parts.push('&lt;');
    from = at + 1;
  }
  return [...parts, html.slice(from)].join('');
}

const TAG = /<(?=[a-z/])/gi;

/** Where the first of them starts, from `from` on. */
function unfinishedTag(html: string, from: number): number | undefined {
  let at = html.indexOf('<', from);
  while (at >= 0) {
    const end = endOf(html, at);
    if (end === undefined) return at;
    at = html.indexOf('<', end + 1);
  }
  return undefined;
}

/** The last character of a tag or a comment, of any other sign itself; a comment that is left open has none, and reaches to the end. */
function endOf(html: string, start: number): number | undefined {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + '<!--'.length);
    return end < 0 ? html.length : end + 2;
  }
  if (!/[a-z/]/i.test(html[start + 1] ?? '')) return start;
  if (html[start + 1] === '/') return found(html.indexOf('>', start));
  for (let at = start + 1; ; ) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(html);
    if (sign === null) return undefined;
    if (sign[0] === '>') return sign.index;
    // The value of an attribute goes on up to its other quote, whatever stands in it.
    const close = html.indexOf(sign[0].slice(-1), sign.index + sign[0].length);
    if (close < 0) return undefined;
    at = close + 1;
  }
}

const SIGN = />|=\s*["']/g;

function found(at: number): number | undefined {
  return at < 0 ? undefined : at;
}
