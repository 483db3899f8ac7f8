/** Which tags end, and which are text. */
import { expect, it } from 'vitest';
import { finished } from '../../src/report/html/finished.ts';

it.each([
  ['<b>w</b> 1 < 2 <!-- <i> --> <br/>', '<b>w</b> 1 < 2 <!-- <i> --> <br/>'],
  ['<b>w</b> <i', '<b>w</b> &lt;i'],
  ['<x y="<b>w</b>', '&lt;x y="<b>w</b>'],
  ['<x y="a>b">w', '<x y="a>b">w'],
  ["<x y='a\">w' z><p", "<x y='a\">w' z>&lt;p"],
  ["<b it's>w", "<b it's>w"],
  ['<a <b </c', '&lt;a &lt;b &lt;/c'],
  ['<!-- <b', '<!-- <b'],
])('%s', (html, expected) => {
  expect(finished(html)).toBe(expected);
});
