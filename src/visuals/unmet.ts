/** Tells authors of wishes that could not be met. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { DecidedTable } from './decideTables.ts';
import { nameOf } from './decision.ts';

/** A message for each table that could not become what was asked of it; what is asked of all may fail silently. */
export function unmetWishes(tables: readonly DecidedTable[]): readonly VFileMessage[] {
  return tables.flatMap(({ table: { wishes }, decision }) => {
    const { unmet } = decision;
    if (unmet === undefined || wishes?.source === undefined) return [];
    return [message('wish-unmet', wishes.source, { reason: unmet, visual: nameOf(decision) })];
  });
}
