/** One setting as it was typed -> what it asks of a table, or a message that names the choices. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { CHOICES, type Choice, type ChoiceName, chartChoices, chartOf, choiceOf } from './choices.ts';
import type { Source, Wishes } from './model.ts';

/** Settings that ask something of a table. */
export const WISHES = ['chart', 'columns', 'sort', 'unit', 'good'] as const;
export type WishName = (typeof WISHES)[number];

/** A setting read: its value, or what is the matter with it. */
export type Read<T> = { readonly value: T } | { readonly fault: VFileMessage };

type Asked = Omit<Wishes, 'source'>;

/** What `name: text` at `source` asks; `charts` are the pictures that there are. */
export function readWish(
  name: WishName,
  text: string,
  source: Source,
  charts: readonly string[],
): Read<Asked> {
  switch (name) {
    case 'chart':
      return map(readChart(text, source, charts), (chart) => ({ chart: chart === 'none' ? 'table' : chart }));
    case 'sort':
      return map(readChoice(name, text, source), (sort) => ({ sort }));
    case 'good':
      return map(readChoice(name, text, source), (good) => ({ good }));
    case 'unit':
      return { value: { unit: text.trim() } };
    case 'columns':
      return { value: { columns: namesIn(text) } };
  }
}

/** The choice that is meant, or an error that names them all. */
export function readChoice<N extends ChoiceName>(name: N, text: string, source: Source): Read<Choice<N>> {
  const value = choiceOf(name, text);
  if (value !== undefined) return { value };
  return {
    fault: message('setting-unknown', source, { name, value: text, known: CHOICES[name].join(', ') }),
  };
}

function readChart(text: string, source: Source, charts: readonly string[]): Read<string> {
  const value = chartOf(text, charts);
  if (value !== undefined) return { value };
  const known = chartChoices(charts).join(', ');
  return { fault: message('setting-unknown', source, { name: 'chart', value: text, known }) };
}

/** The names between commas. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function map<A, B>(read: Read<A>, change: (value: A) => B): Read<B> {
  return 'fault' in read ? read : { value: change(read.value) };
}
