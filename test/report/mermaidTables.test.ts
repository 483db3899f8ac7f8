/** Diagrams of Mermaid that hold tables in other words become tables. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { TABLE_LANGUAGES, tableWords } from '../../src/report/tableWords.ts';
import { allText, blockLines } from './outline.ts';

function blockOf(lines: readonly string[]): Block | undefined {
  return readReport(`\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``).report.sections[0]?.blocks[0];
}

/** The table's rows, without its source in the notes. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const block = blockOf(lines);
  return block?.type === 'table' ? blockLines({ ...block, notes: [] }) : [`${block?.type}`];
}

/** The rows of a Gantt chart without its head. */
function tasksOf(...lines: readonly string[]): readonly string[] {
  return rowsOf('gantt', ...lines).slice(1);
}

describe('a fence of Mermaid', () => {
  it('keeps every word of its source in the notes', () => {
    const fence = '```mermaid\n%% a remark\ntimeline\n  accDescr: spoken\n  2024 : One\n```';
    expect(allText(readReport(fence).report)).toMatch(/a remark[\s\S]*spoken/);
  });

  it('has heads and states in the language of the report', () => {
    const fence = '```mermaid\ngantt\nsection Hafen\nBaggern :crit, active, 2026-01-01, 2d\n```';
    const block = readReport(`---\nlang: de\n---\n\n${fence}`).report.sections[0]?.blocks[0];
    expect(block && blockLines({ ...block, notes: [] })).toEqual([
      '| Abschnitt | Aufgabe | Beginn | Ende | Status |',
      '| Hafen | Baggern | 2026-01-01 | 2026-01-03 | Kritisch, In Arbeit |',
    ]);
  });

  it.each(TABLE_LANGUAGES)('has a word for everything in “%s”', (language) => {
    expect([...tableWords(language)].filter(([word, said]) => said === word || said === '')).toEqual([]);
  });

  it('may have its title in front matter', () => {
    expect(blockOf(['---', 'title: Votes', '---', 'pie', '"Dogs": 3'])).toMatchObject({ headline: 'Votes' });
  });

  it('has cells that know their line', () => {
    expect(blockOf(['%% first', 'timeline', '2024 : One'])).toMatchObject({
      cellSources: [
        [{ line: 1 }, { line: 1 }],
        [{ line: 4 }, { line: 4 }],
      ],
    });
  });

  it.each([
    [['gantt', 'One : a, b, c, 2026-01-01'], 1],
    [['gantt', 'Nothing said'], 1],
    [['gantt', 'title Plan'], 0],
    [['gantt extra', 'One : 2026-01-01, 1d'], 0],
    [['timeline', ': before all periods'], 1],
    [['timeline'], 0],
    [['journey', 'Step: high: Me'], 1],
    [['quadrantChart', 'A: [0.2, 0.3]', 'B: [0.2, 3]'], 2],
    [['quadrantChart', 'title Empty'], 0],
    [['sankey-beta', 'A,B,1', 'A,B'], 2],
    [['kanban', '  Todo'], 0],
    [['kanban', 'Todo', '  [open'], 2],
    [['packet', '0-15: "Port"', '17: "Flag"'], 2],
    [['packet', '8-0: "Port"'], 1],
    [['packet', '+0: "Port"'], 1],
    [['packet', '0-7: Port'], 1],
    [['pie', '"Dogs": 3', 'Cats: 4'], 2],
    [['radar-beta', 'axis a, b', 'curve c{1, 2, 3}'], 2],
    [['radar-beta', 'axis a, b', 'curve c{x: 1}'], 2],
    [['radar-beta', 'axis a, b', 'curve c{1, many}'], 2],
    [['radar-beta', 'axis a b'], 1],
    [['radar-beta', 'axis a, b'], 0],
    [['treemap-beta', '"A"', '  "B": many'], 2],
    [['treemap-beta', '"A"'], 0],
    [['xychart-beta', 'x-axis [a, b]', 'bar [1]'], 2],
  ])('stays a diagram with its fault where it is not understood: %j', (lines, line) => {
    expect(blockOf(lines)).toMatchObject({ type: 'diagram', fault: { line } });
  });

  it.each(['constructor', 'toString', 'requirementDiagram', ''])('is a diagram of a kind “%s”', (kind) => {
    expect(blockOf([kind, 'a'])).toMatchObject({ type: 'diagram' });
  });
});

describe('a Gantt chart', () => {
  it('is a table of its tasks', () => {
    const lines = ['gantt', 'title The plan', 'section Ground', 'Survey :done, s, 2026-01-05, 2026-01-09'];
    expect(rowsOf(...lines)).toEqual([
      '| Section | Task | Start | End | Status |',
      '| Ground | Survey | 2026-01-05 | 2026-01-09 | Done |',
    ]);
    expect(blockOf(lines)).toMatchObject({ headline: 'The plan' });
  });

  it.each([
    ['a duration', ['A : 2026-01-30, 3d'], ['| A | 2026-01-30 | 2026-02-02 |']],
    ['weeks', ['A : 2026-01-30, 2w'], ['| A | 2026-01-30 | 2026-02-13 |']],
    ['months, to a shorter one', ['A : 2026-01-31, 1M'], ['| A | 2026-01-31 | 2026-02-28 |']],
    ['hours', ['A : 2026-01-30, 36h'], ['| A | 2026-01-30 | 2026-01-31 12:00 |']],
    [
      'the task before',
      ['A : 2026-01-01, 1d', 'B : 2d'],
      ['| A | 2026-01-01 | 2026-01-02 |', '| B | 2026-01-02 | 2026-01-04 |'],
    ],
    [
      'a task that is named',
      ['A : a, 2026-01-01, 1d', 'B : after a, 2d'],
      ['| A | 2026-01-01 | 2026-01-02 |', '| B | 2026-01-02 | 2026-01-04 |'],
    ],
    [
      'the later of two',
      ['A : a, 2026-01-01, 1d', 'B : b, 2026-01-01, 5d', 'C : after a b, 1d'],
      [
        '| A | 2026-01-01 | 2026-01-02 |',
        '| B | 2026-01-01 | 2026-01-06 |',
        '| C | 2026-01-06 | 2026-01-07 |',
      ],
    ],
    [
      'a task further down',
      ['A : after b, 1d', 'B : b, 2026-01-01, 1d'],
      ['| A | 2026-01-02 | 2026-01-03 |', '| B | 2026-01-01 | 2026-01-02 |'],
    ],
    [
      'until another starts',
      ['A : 2026-01-01, until b', 'B : b, 2026-01-05, 1d'],
      ['| A | 2026-01-01 | 2026-01-05 |', '| B | 2026-01-05 | 2026-01-06 |'],
    ],
    ['what nobody knows', ['A : after nobody, 2d'], ['| A | after nobody | 2d |']],
    [
      'one another',
      ['A : a, after b, 2d', 'B : b, after a, 1d'],
      ['| A | after b | 2d |', '| B | after a | 1d |'],
    ],
    ['no day', ['A : 2026-02-30, 2d'], ['| A | 2026-02-30 | 2d |']],
    [
      'a duration out of all calendars',
      ['A : 2026-02-03, 999999999999d'],
      ['| A | 2026-02-03 | 999999999999d |'],
    ],
  ])('reckons with %s', (_, lines, expected) => {
    expect(tasksOf(...lines)).toEqual(expected);
  });

  it('counts working days only', () => {
    const rows = tasksOf('excludes weekends, 2026-01-14', 'A : a, 2026-01-05, 5d', 'B : after a, 3d');
    expect(rows).toEqual(['| A | 2026-01-05 | 2026-01-10 |', '| B | 2026-01-12 | 2026-01-16 |']);
  });

  it('has weekends of another place', () => {
    expect(tasksOf('weekend friday', 'excludes weekends', 'A : 2026-01-07, 3d')).toEqual([
      '| A | 2026-01-07 | 2026-01-12 |',
    ]);
  });

  it('gives up where no day is a working day', () => {
    const week = 'monday tuesday wednesday thursday friday saturday sunday';
    expect(tasksOf(`excludes ${week}`, 'A : 2026-01-07, 3d')).toEqual(['| A | 2026-01-07 | 3d |']);
  });

  it('ends with its last day where its author says so', () => {
    expect(tasksOf('inclusiveEndDates', 'A : a, 2026-01-05, 2026-01-06', 'B : after a, 2d')).toEqual([
      '| A | 2026-01-05 | 2026-01-06 |',
      '| B | 2026-01-07 | 2026-01-08 |',
    ]);
  });

  it.each([
    ['DD.MM.YYYY', 'A : 30.12.2025, 3d', '| A | 30.12.2025 | 02.01.2026 |'],
    ['HH:mm', 'A : 17:50, 20m', '| A | 17:50 | 18:10 |'],
    ['YYYY-MM-DDTHH:mm', 'A : 2026-01-01T23:00, 2h', '| A | 2026-01-01T23:00 | 2026-01-02T01:00 |'],
    ['D MMM YYYY', 'A : 3 May 2026, 2d', '| A | 3 May 2026 | 2d |'],
  ])('has dates as %s', (format, task, expected) => {
    expect(tasksOf(`dateFormat ${format}`, task)).toEqual([expected]);
  });

  it('has states before dates, and settings that are not shown', () => {
    expect(
      tasksOf('axisFormat %d', 'todayMarker off', 'A :crit, active, 2026-01-01, 1d', 'click a href "x"'),
    ).toEqual(['| A | 2026-01-01 | 2026-01-02 | Critical, Active |']);
  });

  it('is a timeline where it has milestones only', () => {
    const lines = ['gantt', 'Go :milestone, m, 2026-01-01, 0d', 'Live :milestone, done, 2026-02-01, 0d'];
    expect(rowsOf(...lines)).toEqual([
      '| Milestone | Date | Status |',
      '| Go | 2026-01-01 |  |',
      '| Live | 2026-02-01 | Done |',
    ]);
    expect(blockOf(lines)).toMatchObject({ wishes: { chart: 'timeline' } });
  });
});

describe('a timeline', () => {
  it('has a row for each period, whose events may go on below', () => {
    expect(
      rowsOf(
        'timeline',
        'title Ages',
        'section Old',
        '2002 : A : B',
        ': C',
        'section New',
        '2004 : at 10:30',
      ),
    ).toEqual(['|  |  |  |', '| Old | 2002 | A · B · C |', '| New | 2004 | at 10:30 |']);
  });
});

describe('a journey', () => {
  it('is a table of its steps', () => {
    expect(rowsOf('journey', 'section Go', 'Make tea: 5: Me,Cat', 'Sit down: 3')).toEqual([
      '| Section | Step | Score | Who |',
      '| Go | Make tea | 5 | Me, Cat |',
      '| Go | Sit down | 3 |  |',
    ]);
  });
});

describe('a chart of quadrants', () => {
  it('is a table of its points and where they stand', () => {
    const lines = [
      'quadrantChart',
      'x-axis "Low" --> High',
      'y-axis Cost',
      'quadrant-1 Plan',
      'quadrant-3 Leave',
      'classDef c color: red',
      'A:::c: [0.9, 0.8] radius: 12',
      '"B: two": [0.1, 0.2]',
      'C: [0.5, 0.9]',
    ];
    expect(rowsOf(...lines)).toEqual([
      '|  | Low – High | Cost |  |',
      '| A | 0.9 | 0.8 | Plan |',
      '| B: two | 0.1 | 0.2 | Leave |',
      '| C | 0.5 | 0.9 |  |',
    ]);
    expect(blockOf(lines)).toMatchObject({ wishes: { chart: 'scatter' } });
  });
});

describe('a Sankey diagram', () => {
  it('is a table of its flows', () => {
    expect(rowsOf('sankey-beta', '', 'A,B,1.5', '"C, D","say ""E""",2')).toEqual([
      '| From | To | Amount |',
      '| A | B | 1.5 |',
      '| C, D | say "E" | 2 |',
    ]);
  });
});

describe('a board of cards', () => {
  it('is a table of its columns', () => {
    expect(
      rowsOf(
        'kanban',
        '  Todo',
        '    [Write]',
        "    d[Draw]@{ ticket: T-1, assigned: 'Ann' }",
        '  id7[In work]',
        '    c[Cook<br>eat]',
      ),
    ).toEqual(['| Todo | In work |', '| Write | Cook⏎eat |', '| Draw⏎T-1 · Ann |  |']);
  });
});

describe('a packet', () => {
  it('is a table of its fields', () => {
    const head = '| Bits | Field |';
    const fields = ['| 0–15 | Port |', '| 16 | Flag |', '| 17–31 | Rest |'];
    const written = ['packet-beta', 'title Header', '0-15: "Port"', '16: "Flag"', '+15: "Rest"'];
    expect(rowsOf(...written)).toEqual([head, ...fields]);
    expect(blockOf(written)).toMatchObject({ headline: 'Header' });
  });
});

describe('a radar', () => {
  it('is a table of its axes, a column a curve', () => {
    expect(
      rowsOf(
        'radar-beta',
        'axis c["Cost"], s["Speed"]',
        'axis life',
        'curve a["Ours"]{3, 4, 5}, b{ life: 1, c: 2.5, s: 3 }',
        'max 5',
      ),
    ).toEqual(['|  | Ours | b |', '| Cost | 3 | 2.5 |', '| Speed | 4 | 3 |', '| life | 5 | 1 |']);
  });
});

describe('a treemap', () => {
  it('is a table of its leaves, with what they are part of', () => {
    const lines = ['treemap-beta', '"Port"', '  "Quay"', '    "Cranes": 7', '  "Rail": 3:::hot', '"Town": 2'];
    expect(rowsOf(...lines)).toEqual([
      '|  |  |  | Amount |',
      '| Port | Quay | Cranes | 7 |',
      '| Port | Rail |  | 3 |',
      '| Town |  |  | 2 |',
    ]);
  });

  it('is left to its numbers where nothing is part of anything', () => {
    expect(blockOf(['treemap', '"A": 1', '"B": 2'])).not.toHaveProperty('wishes');
  });
});

describe('a hostile source', () => {
  const many = (part: string) => part.repeat(Math.floor(24_000 / part.length));

  it.each(
    [
      'gantt',
      'journey',
      'kanban',
      'mindmap',
      'packet',
      'pie',
      'quadrantChart',
      'radar-beta',
      'sankey-beta',
      'timeline',
      'treemap',
      'xychart-beta',
    ].flatMap((kind) =>
      [' ', ':', ': ', ':::a', '(', '[', '[0.1, ', '"', ',', 'a b', '@{', 'a : ', '-->'].map((part) => [
        kind,
        part,
      ]),
    ),
  )('of the kind %s full of “%s” takes no time', (kind = '', part = '') => {
    const start = performance.now();
    blockOf([kind, `a${many(part)}`, `  x-axis ${many(part)}!`]);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
