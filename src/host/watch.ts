/** Waits for changes of files and folders. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { watch } from 'chokidar';

export interface Watching {
  /** Watches these as well; of what there is not, the innermost folder on the way to it. */
  add(paths: readonly string[]): void;
  /** Resolves when something has changed since the last time: whether to go on, which is so until it is closed. */
  changed(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Editors write a file in several steps; after `quiet` milliseconds without another one they are done. What happens at a path that
 * `concerns` nobody does not count: much goes on in a folder of temporary files, or at home.
 */
export function watchFiles(quiet: number, concerns: (path: string) => boolean = () => true): Watching {
  // Files that it finds first count as changed: one may have been since they were read.
  const watcher = watch([], { depth: 0, ignoreInitial: false });
  // What cannot be watched is read all the same, when something else changes.
  watcher.on('error', () => undefined);
  const bell = createBell(quiet);
  let isClosed = false;
  watcher.on('all', (_, path) => {
    if (concerns(path)) bell.ring();
  });
  return {
    add(paths) {
      // It would open again.
      if (!isClosed) watcher.add([...new Set(paths.map(existing))]);
    },
    changed: bell.rung,
    close() {
      isClosed = true;
      bell.close();
      return watcher.close();
    },
  };
}

function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}

/**
 * Where a file is emptied and written within one tick of the disk's clock, nobody tells of the second step: so many milliseconds after
 * each change it is worth looking once more.
 */
const ECHO = 120;

/** Waits for what happens at any time, and for the silence after it. */
function createBell(quiet: number) {
  let [rings, isClosed, hasEcho] = [0, false, false];
  let wake = () => {};
  const sleep = (milliseconds?: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (milliseconds !== undefined) setTimeout(resolve, milliseconds);
    });
  return {
    ring() {
      rings += 1;
      wake();
    },
    close() {
      isClosed = true;
      wake();
    },
    /** Resolves when it has rung since the last time, and once more after that: whether to go on. */
    async rung(): Promise<boolean> {
      if (hasEcho && rings === 0) await sleep(ECHO);
      if (hasEcho && rings === 0) {
        hasEcho = false;
        return !isClosed;
      }
      while (rings === 0 && !isClosed) await sleep();
      while (rings > 0 && !isClosed) {
        rings = 0;
        await sleep(quiet);
      }
      hasEcho = true;
      return !isClosed;
    },
  };
}
