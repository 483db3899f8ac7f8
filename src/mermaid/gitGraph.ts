/** Git graphs: commits in order, each on its branch. Read alike for a drawing and for a list. */
import { Fault, notUnderstood } from './fault.ts';
import { labelText } from './labels.ts';
import { type Source, type SourceLine, wordsOf } from './source.ts';

export interface Commit {
  readonly type: 'commit' | 'merge' | 'cherry-pick';
  readonly branch: string;
  /** As its author calls it; '' where nothing is said. */
  readonly label: string;
  /** '' where it has none. */
  readonly tag: string;
  readonly look: 'normal' | 'reverse' | 'highlight';
  /** Indices of the commits that it comes after: of its own line first, then of what is merged or picked. */
  readonly after: readonly number[];
  /** The branch that is merged. */
  readonly merged?: string;
  readonly line: number;
}

export interface History {
  /** From the top down. */
  readonly branches: readonly string[];
  readonly commits: readonly Commit[];
}

interface Reading {
  readonly commits: Commit[];
  /** The index of the last commit of each branch; undefined where there is none yet. */
  readonly heads: Map<string, number | undefined>;
  readonly orders: Map<string, number>;
  readonly byId: Map<string, number>;
  current: string;
}

const HEADER = /^(?:LR|TB|BT)? ?:?$/;
const MAIN = 'main';
const NAME = String.raw`("[^"]+"|[^\s"]+)`;
const STATEMENT = /^(commit|merge|cherry-pick|branch|checkout|switch)\b ?(.*)$/;
const BRANCH = new RegExp(`^${NAME}(?: order ?: ?(\\d+))?$`);
const MERGED = new RegExp(`^${NAME} ?`);
const DETAIL = /(?:(id|tag|type|msg|parent) ?: ?)?("[^"]*"|[A-Z]+)(?: |$)/y;
const LOOKS: Readonly<Record<string, Commit['look']>> = { REVERSE: 'reverse', HIGHLIGHT: 'highlight' };

/** Throws a `Fault`. */
export function readHistory({ header, lines }: Source): History {
  if (!HEADER.test(header)) throw notUnderstood({ text: header, line: 0 });
  const reading: Reading = {
    commits: [],
    heads: new Map([[MAIN, undefined]]),
    orders: new Map(),
    byId: new Map(),
    current: MAIN,
  };
  for (const line of lines) readLine(line, reading);
  const { commits, heads, orders } = reading;
  const used = [...heads.keys()].filter((name) => commits.some(({ branch }) => branch === name));
  const order = (name: string) => orders.get(name) ?? 0;
  return { branches: used.sort((a, b) => order(a) - order(b)), commits };
}

function readLine(line: SourceLine, reading: Reading): void {
  const [, verb, rest = ''] = STATEMENT.exec(wordsOf(line)) ?? [];
  if (verb === undefined) throw notUnderstood(line);
  if (verb === 'commit') add('commit', detailsOf(rest, line), undefined, line, reading);
  else if (verb === 'merge') readMerge(rest, line, reading);
  else if (verb === 'cherry-pick') readPick(rest, line, reading);
  else if (verb === 'branch') openBranch(rest, line, reading);
  else reading.current = knownBranch(rest, line, reading);
}

function readMerge(rest: string, line: SourceLine, reading: Reading): void {
  const [whole = '', name = ''] = MERGED.exec(rest) ?? [];
  const merged = knownBranch(name, line, reading);
  const head = reading.heads.get(merged);
  if (head === undefined || merged === reading.current)
    throw new Fault(line.line, `there is nothing to merge in “${merged}”`);
  add('merge', detailsOf(rest.slice(whole.length), line), { index: head, merged }, line, reading);
}

/** The copy is called as what is picked. */
function readPick(rest: string, line: SourceLine, reading: Reading): void {
  const details = detailsOf(rest, line);
  const id = details.get('id') ?? '';
  const index = reading.byId.get(id);
  if (index === undefined) throw new Fault(line.line, `there is no commit “${id}” to pick`);
  add('cherry-pick', details, { index }, line, reading);
}

function openBranch(rest: string, line: SourceLine, reading: Reading): void {
  const [, written, order] = BRANCH.exec(rest) ?? [];
  if (written === undefined) throw notUnderstood(line);
  const name = labelText(written);
  if (reading.heads.has(name)) throw new Fault(line.line, `there is a branch “${name}” already`);
  reading.heads.set(name, reading.heads.get(reading.current));
  if (order !== undefined) reading.orders.set(name, Number(order));
  reading.current = name;
}

function knownBranch(written: string, line: SourceLine, { heads }: Reading): string {
  const name = labelText(written);
  if (!heads.has(name)) throw new Fault(line.line, `there is no branch “${name}”`);
  return name;
}

/** `id: "one" tag: "two"`; words without a name are what the commit says. */
function detailsOf(rest: string, line: SourceLine): ReadonlyMap<string, string> {
  const details = new Map<string, string>();
  DETAIL.lastIndex = 0;
  while (DETAIL.lastIndex < rest.length) {
    const found = DETAIL.exec(rest);
    if (!found) throw notUnderstood(line);
    details.set(found[1] ?? 'msg', labelText(found[2] ?? ''));
  }
  return details;
}

function add(
  type: Commit['type'],
  details: ReadonlyMap<string, string>,
  other: { readonly index: number; readonly merged?: string } | undefined,
  { line }: SourceLine,
  { commits, heads, byId, current }: Reading,
): void {
  const head = heads.get(current);
  const id = details.get('id');
  if (id !== undefined && type !== 'cherry-pick') byId.set(id, commits.length);
  heads.set(current, commits.length);
  commits.push({
    type,
    branch: current,
    label: [id, details.get('msg')].filter((words) => words !== undefined && words !== '').join('\n'),
    tag: details.get('tag') ?? '',
    look: LOOKS[details.get('type') ?? ''] ?? 'normal',
    after: [head, other?.index].filter((index) => index !== undefined),
    ...(other?.merged !== undefined && { merged: other.merged }),
    line,
  });
}
