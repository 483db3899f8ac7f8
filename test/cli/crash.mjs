/**
 * Given to Node.js with `--import`: in a thread, opening `exit.md` ends the thread, and opening `memory.md` takes all the
 * memory that there is.
 */
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { open } = files;

if (!isMainThread) {
  files.open = (path, ...rest) => {
    if (path.endsWith('exit.md')) process.exit(7);
    if (path.endsWith('memory.md'))
      for (const taken = []; ; ) taken.push(Array.from({ length: 1e5 }, () => ({})));
    return open(path, ...rest);
  };
  syncBuiltinESMExports();
}
