/**
 * A table's cells as they will be set: words with their look, each column's alignment.
 *
 * Nothing is measured here. Very wide tables of a few rows are turned, so that their columns become rows.
 */
import type { ColourRole, Paragraph } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { CellSpan, Run, Table } from '../../report/model.ts';
import { plainText } from '../../report/text.ts';
import { styleOf } from '../../template/index.ts';
import type { Decision, StatusDecision } from '../../visuals/decision.ts';
import { FLUSH, inlines } from '../text.ts';
import { merged } from './spans.ts';

export type Align = 'left' | 'center' | 'right';

export interface Cell {
  readonly paragraph: Paragraph;
  /** How many columns and rows it covers, 1 unless told. */
  readonly columns?: number;
  readonly rows?: number;
  /** Whether another cell covers its place. */
  readonly covered?: boolean;
}

export interface Grid {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Cells {
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly align: readonly Align[];
}

/** A table of more columns than this and fewer rows than that reads better turned. */
const WIDE_COLUMNS = 8;
const FEW_ROWS = 3;

/** A column counts as numeric when this share of its filled cells starts like a number. */
const NUMERIC_SHARE = 0.8;
const NUMBER = /^[\s≈~<>≤≥±+\-−–▲▼↑↓]*[$€£¥₹]?\s*\d[\d.,\s'’]*\s*\S{0,8}$/u;

/** What stands for a value that there is not. */
const NOTHING = /^(?:[-–—.…]*|n\/?a)$/i;

/** Dates are read from the left as words are; their digits have no places to be aligned by. */
const DATE = /^\d{4}([-/.])\d{1,2}(?:\1\d{1,2})?$|^\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2})$/;

/** How a state is told: by its colour, and by a form for whoever cannot tell colours apart. */
interface StateMark {
  readonly colour: ColourRole;
  readonly form: string;
}

const STATES: Readonly<Record<StatusDecision['tones'][number][number], StateMark>> = {
  good: { colour: 'good', form: '●' },
  warning: { colour: 'warning', form: '▲' },
  bad: { colour: 'bad', form: '■' },
  neutral: { colour: 'muted', form: '○' },
};

/** Emoji of states: the form says the same. */
const STATE_EMOJI = /^(?:[✅✔☑🟢👍💚✓❌✗✘✖🔴🛑⛔🚫❗👎⚠🟡🟠🔶🚧⏳☐⬜⚪🔵⏸🔜📋]\ufe0f?\s*)+(?=\S)/u;

/** One of them alone, or a box of a task: ordinary fonts have no emoji, and few programs lend one in the text's colour. */
const GLYPH = /^(?:\[[xX ]\]|[✅✔☑🟢👍💚✓❌✗✘✖🔴🛑⛔🚫👎⚠🟡🟠🔶☐⬜⚪]\ufe0f?)$/u;
const YES = /^(?:[✅✔☑👍✓]|\[x\])/iu;
const NO = /^[❌✗✘✖⛔🚫👎]/u;

/** An empty cell is as high as a line of the others: without a size of its own, PowerPoint makes it one of 18 pt. */
const NO_WORDS: readonly Run[] = [{ type: 'text', text: '' }];

/** The table set at a text size. */
export function gridOf(table: Table, decision: Decision, size: number, lowering: Lowering): Grid {
  const cells =
    table.header.length > WIDE_COLUMNS && table.rows.length <= FEW_ROWS ? turned(table) : upright(table);
  const markOf = cells.rows.length === table.rows.length ? stateMarks(decision) : () => undefined;
  const style = styleOf(lowering.template, 'table');
  const cell = (runs: readonly Run[], align: Align, colour: ColourRole, bold: boolean): Cell => ({
    paragraph: {
      ...FLUSH,
      align,
      runs: inlines(runs.length > 0 ? runs : NO_WORDS, { size, font: style.font, colour, bold }, lowering),
      lineSpacing: style.lineSpacing,
    },
  });
  const isTurned = cells.header !== table.header;
  const grid: Grid = {
    header: cells.header.map((runs, c) => cell(runs, cells.align[c] ?? 'left', 'ink', true)),
    rows: cells.rows.map((row, r) =>
      row.map((runs, c) => {
        const mark = markOf(r, c);
        const said = mark && plainText(runs).trim() ? marked(runs, mark) : runs;
        return cell(said, cells.align[c] ?? 'left', mark?.colour ?? 'ink', mark !== undefined);
      }),
    ),
  };
  return isTurned ? grid : merged(grid, table.spans ?? headsOfRows(cells.rows));
}

/** Rows of one cell in bold: each heads those below it, over the whole width. */
function headsOfRows(rows: Cells['rows']): readonly CellSpan[] {
  return rows.flatMap(([first = [], ...others], r) => {
    const isHead =
      first.length > 0 && first.every(isStrong) && others.every((runs) => plainText(runs).trim() === '');
    return isHead && others.length > 0
      ? [{ row: r + 1, column: 0, rows: 1, columns: others.length + 1 }]
      : [];
  });
}

function isStrong(run: Run): boolean {
  return run.type === 'text' && run.strong === true;
}

function upright({ header, rows, align }: Table): Cells {
  return {
    header,
    rows,
    align: header.map((_, c) =>
      alignOf(
        rows.map((row) => row[c] ?? []),
        align[c],
      ),
    ),
  };
}

function turned({ header, rows }: Table): Cells {
  const [corner = [], ...names] = header;
  return {
    header: [corner, ...rows.map((row) => row[0] ?? [])],
    rows: names.map((name, c) => [name, ...rows.map((row) => row[c + 1] ?? [])]),
    align: [corner, ...rows].map((_, c) =>
      c === 0 ? 'left' : alignOf((rows[c - 1] ?? []).slice(1), 'right'),
    ),
  };
}

/** From such a length on, cells are read and not looked at, for which they have to begin in one place. */
const READ_LENGTH = 24;

/** As asked, but that what is read starts at the left; else numbers to the right, glyphs in the middle, all else to the left. */
function alignOf(cells: readonly (readonly Run[])[], asked?: Align | null): Align {
  const filled = cells.map((runs) => plainText(runs).trim()).filter((text) => !NOTHING.test(text));
  const numbers = filled.filter((text) => NUMBER.test(text) && !DATE.test(text));
  if (asked) {
    const isRead = numbers.length < filled.length / 2 && filled.some(({ length }) => length > READ_LENGTH);
    return isRead ? 'left' : asked;
  }
  if (numbers.length > 0 && numbers.length >= filled.length * NUMERIC_SHARE) return 'right';
  return filled.length > 0 && filled.every((text) => GLYPH.test(text)) ? 'center' : 'left';
}

/** The state's words behind its form, which stands for an emoji before them; a glyph alone in one that fonts have. */
function marked(runs: readonly Run[], { form }: StateMark): readonly Run[] {
  const text = plainText(runs).trim();
  if (GLYPH.test(text)) return [{ type: 'text', text: YES.test(text) ? '✓' : NO.test(text) ? '✗' : form }];
  if (!/[\p{L}\p{N}]/u.test(text)) return runs;
  const [first, ...rest] = runs;
  const bare = first?.type === 'text' ? { ...first, text: first.text.replace(STATE_EMOJI, '') } : first;
  // Its word stays beside it.
  return [{ type: 'text', text: `${form}\u00a0` }, ...(bare ? [bare] : []), ...rest];
}

/** The mark of a state by row and column. */
function stateMarks(decision: Decision): (row: number, column: number) => StateMark | undefined {
  if (decision.visual !== 'status') return () => undefined;
  return (row, column) => {
    const at = decision.statusColumns.indexOf(column);
    const tone = decision.tones[row]?.[at];
    return tone && STATES[tone];
  };
}
