/** Code of extensions is called through here, so that what it throws is told with its name and the line of the report. */
import { VFileMessage } from 'vfile-message';
import { message, type Place } from '../messages.ts';

/** Whose code it is: the extension, and which part of it, as in `block “okr”`. */
export interface Part {
  readonly extension: string;
  readonly part: string;
}

/** Throws the fatal message `extension-failed` where `call` throws. */
export function guarded<T>(part: Part, place: Place | undefined, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw failure(part, place, error);
  }
}

/** As `guarded`, of what may be a promise. */
export async function guardedAsync<T>(
  part: Part,
  place: Place | undefined,
  call: () => T | Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw failure(part, place, error);
  }
}

/** That a part of an extension gave what it may not. */
export function unfit(part: Part, place: Place | undefined, reason: string): VFileMessage {
  return message('extension-failed', place, { ...part, reason });
}

function failure(part: Part, place: Place | undefined, error: unknown): VFileMessage {
  if (error instanceof VFileMessage) {
    if (error.ruleId === 'extension-failed') return error;
    // What a plugin says of a node has its own place.
    const own = error.line === undefined ? place : { line: error.line, column: error.column ?? 1 };
    return unfit(part, own, error.reason);
  }
  return unfit(part, place, reasonOf(error));
}

/** The error's words, and which line of which file threw it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, file, line] =
    /\n\s+at [^\n]*?([^\s/\\(:]+\.[cm]?[jt]s)(?:\?[^\s:)]*)?:(\d+):\d+/.exec(error.stack ?? '') ?? [];
  return file === undefined ? error.message : `${error.message} (${file}:${line})`;
}
