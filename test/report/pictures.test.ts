/** Which images of a report are pictures, which belong together, and where the words around them go. */
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

type Case = readonly [what: string, markdown: string, lines: readonly string[]];

const check = (_: string, markdown: string, lines: readonly string[]) =>
  expect(outline(markdown)).toEqual(lines);

describe('several images of a paragraph', () => {
  it.each<Case>([
    [
      'side by side',
      '![A](a.png)\n![B](b.png "Title")',
      ['picture a.png: A', 'picture b.png: Title', 'notes: B'],
    ],
    [
      'after their words',
      'See ![A](a.png) and ![B](b.png)',
      ['See and', 'picture a.png: A', 'picture b.png: B'],
    ],
    ['one alone', '![A](a.png)', ['image a.png: A']],
  ])('stand %s', check);
});

describe('tables of pictures', () => {
  it.each<Case>([
    [
      'heads above and words below',
      '| Old | New |\n|--|--|\n| ![](a.png) | ![](b.png) |\n| slow | fast |',
      ['picture a.png: **Old**⏎slow', 'picture b.png: **New**⏎fast'],
    ],
    [
      'pictures in the head',
      '| ![](a.png) | ![](b.png) |\n|--|--|\n| A | B |',
      ['picture a.png: A', 'picture b.png: B'],
    ],
    [
      'rows of pictures and of words in turn',
      '| | |\n|--|--|\n| ![](a.png) | ![](b.png) |\n| A | B |\n| ![](c.png) | |\n| C | |',
      ['picture a.png: A', 'picture b.png: B', 'picture c.png: C'],
    ],
    [
      'words in the cells',
      '| | |\n|--|--|\n| ![](a.png)<br>A | ![](b.png)<br>B |',
      ['picture a.png: A', 'picture b.png: B'],
    ],
    [
      'labels of rows under several heads',
      '| Pier | Old | New |\n|--|--|--|\n| North | ![](a.png) | ![](b.png) |\n| South | ![](c.png) | ![](d.png) |',
      [
        'picture a.png: North – Old',
        'picture b.png: North – New',
        'picture c.png: South – Old',
        'picture d.png: South – New',
        'notes: Pier',
      ],
    ],
    [
      'labels of rows beside a single column',
      '| Pier | Photo |\n|--|--|\n| North | ![](a.png) |\n| South | ![](b.png) |',
      ['picture a.png: North', 'picture b.png: South', 'notes: Pier', 'notes: Photo'],
    ],
    [
      'what pictures say beside their captions, for the notes',
      '| | |\n|--|--|\n| ![A crane](a.png) | ![A](b.png) |\n| One | A ship |',
      ['picture a.png: One', 'picture b.png: A ship', 'notes: A crane'],
    ],
  ])('become grids with %s', check);

  it.each<Case>([
    [
      'words among them',
      '| Pier | Photo | t |\n|--|--|--|\n| N | ![P](a.png) | 1 |',
      ['| Pier | Photo | t |', '| N | P | 1 |'],
    ],
    [
      'signs',
      '| A | B |\n|--|--|\n| x | ![yes](y.svg) |\n| y | ![yes](y.svg) |\n| z | ![no](n.svg) |',
      ['| A | B |', '| x | yes |', '| y | yes |', '| z | no |'],
    ],
  ])('stay data with %s', check);
});

it('tells of pictures that are shown by their words', () => {
  const table = '| Pier | Photo | t |\n|--|--|--|\n| N | ![P](a.png) | 1 |\n| S | ![Q](b.png) | 2 |';
  const told = readReport(`${table}\n\n| ![](a.png) |\n|--|\n| A |`).messages;
  expect(told.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(['1 table-pictures']);
});

describe('ornaments of web pages', () => {
  const BADGE =
    '[![Build passing](https://img.shields.io/badge/build-passing-green)](https://ci.example.org)';

  it.each<Case>([
    ['badges', `Words\n\n${BADGE}`, ['Words', 'notes: Build passing']],
    [
      'badges by their path',
      'Words\n\n![CI](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)',
      ['Words', 'notes: CI'],
    ],
    [
      'what stands in a row of badges',
      `Words\n\n${BADGE} ${BADGE} [![Docs](https://example.org/docs.svg)](https://example.org)`,
      ['Words', 'notes: Build passing', 'notes: Build passing', 'notes: Docs'],
    ],
    ['pixels that count', 'Words\n\n<img src="https://example.org/c.gif" width="1" height="1">', ['Words']],
    ['pixels of a counting service', 'Words\n\n![](https://static.scarf.sh/a.png?x-pxid=1)', ['Words']],
    [
      'badges under the title, before any section',
      `# Report\n\n${BADGE}\n\n## Part\n\nWords`,
      ['## Part', 'Words', 'notes: Build passing'],
    ],
  ])('are not shown: %s', check);

  it('are not a picture of a badge', () => {
    expect(outline('![Our badge](badge.png)')).toEqual(['image badge.png: Our badge']);
  });
});

describe('an image', () => {
  const imageOf = (markdown: string) => readReport(markdown).report.sections[0]?.blocks[0] as Image;

  it.each([
    ['[![A](a.png)](https://example.org)', 'https://example.org'],
    ['<a href="https://example.org"><img src="a.png"></a>', 'https://example.org'],
    ['[![A](a.png)](#part)', '#part'],
    ['[![A](a.png)](javascript:alert)', undefined],
    ['![A](a.png)', undefined],
  ])('keeps the link around it: %s', (markdown, link) => {
    expect(imageOf(markdown).link).toBe(link);
  });

  it('is found behind a tag of a template', () => {
    expect(imageOf(`<img src="{{ '/img/a.png' | url }}" alt="A">`).url).toBe('/img/a.png');
  });

  it.each([
    ['width="50%"', 0.5],
    ['width="440"', 0.5],
    ['style="width: 440px"', 0.5],
    ['width="4000"', 1],
    ['width="auto"', undefined],
    ['', undefined],
  ])('knows how wide it is meant to be: %s', (attributes, width) => {
    expect(imageOf(`<img src="a.png" ${attributes}>`).width).toBe(width);
  });
});
