/**
 * Gantt charts: a row a task, with when it starts and ends. A plan of milestones only is a timeline; one of tasks stays a
 * table, since no chart of PowerPoint has bars that start where they like.
 */
import { notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { TableWord } from '../tableWords.ts';
import { dateFormatOf, ISO } from './calendar.ts';
import { type CellContent, type ContentRow, type TableContent, withoutIdle } from './content.ts';
import { type Calendar, scheduled, type Task } from './schedule.ts';
import { freeDaysOf } from './workdays.ts';

const SETTING =
  /^(title|section|dateFormat|excludes|includes|weekend|axisFormat|tickInterval|todayMarker|weekday|inclusiveEndDates|topAxis|click)(?:\s+(.*))?$/i;
const TASK = /^([^:]+):(.*)$/;

/** What is said of a task before its dates, and how that is told. */
const STATES: ReadonlyMap<string, readonly TableWord[]> = new Map([
  ['done', ['done']],
  ['active', ['active']],
  ['crit', ['critical']],
  ['milestone', ['milestone']],
  ['vert', []],
]);

const HEADS: Readonly<Record<'milestones' | 'tasks', readonly CellContent[]>> = {
  milestones: [['milestone'], ['date']],
  tasks: [['task'], ['start']],
};

interface PlannedTask extends Task {
  readonly section: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly line: number;
}

interface Plan {
  readonly settings: Map<string, string>;
  readonly tasks: PlannedTask[];
}

export function readGantt({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  const plan: Plan = { settings: new Map(), tasks: [] };
  for (const line of lines) readLine(line, plan);
  const { tasks, settings } = plan;
  const times = scheduled(tasks, calendarOf(settings));
  const milestones = tasks.every(({ states }) => states.includes('milestone'));
  const rows = tasks.map(({ section, name, states, line }, i): ContentRow => {
    const said = states.filter((state) => !(milestones && state === 'milestone'));
    return {
      cells: [
        section,
        name,
        times[i]?.start ?? '',
        times[i]?.end ?? '',
        said.flatMap((state) => STATES.get(state) ?? []),
      ],
      line,
    };
  });
  const title = settings.get('title');
  return withoutIdle({
    header: [['section'], ...HEADS[milestones ? 'milestones' : 'tasks'], ['end'], ['status']],
    rows,
    ...(milestones && { chart: 'timeline' as const }),
    ...(title !== undefined && { title }),
  });
}

function readLine({ text, line }: SourceLine, { settings, tasks }: Plan): void {
  const words = wordsOf({ text });
  const [, name = '', value = ''] = SETTING.exec(words) ?? [];
  const [, task, data = ''] = TASK.exec(words) ?? [];
  if (name !== '') settings.set(name.toLowerCase(), value);
  else if (task === undefined) throw notUnderstood({ text, line });
  else tasks.push(taskOf(task.trim(), data, settings.get('section') ?? '', tasks.length, { text, line }));
}

/** `done, id, start, end`: of what is not a state, the last is the end, and the first of three the id. */
function taskOf(name: string, data: string, section: string, count: number, line: SourceLine): PlannedTask {
  const said = data.split(',').map((part) => part.trim());
  const first = said.findIndex((part) => !STATES.has(part));
  const states = said.slice(0, first < 0 ? said.length : first);
  const dates = first < 0 ? [] : said.slice(first);
  if (dates.length > 3 || data.trim() === '') throw notUnderstood(line);
  const end = dates.at(-1) ?? '';
  const start = dates.at(-2) ?? '';
  const id = dates.length === 3 ? (dates[0] ?? '') : `task${count + 1}`;
  return { section, name, states, id, start, end, line: line.line };
}

function calendarOf(settings: ReadonlyMap<string, string>): Calendar {
  const said = (name: string) => settings.get(name) ?? '';
  const format = dateFormatOf(said('dateformat').trim()) ?? ISO;
  return {
    format,
    free: freeDaysOf(said('excludes'), said('includes'), said('weekend'), format),
    endsInclude: settings.has('inclusiveenddates'),
  };
}
