/**
 * Given to Node.js with `--import`: what may go wrong outside of the program, for real. `exit.md` ends the thread that opens
 * it, `memory.md` takes all the memory that there is. Where `FAULT` says so, the disk is full or the process is killed when half a
 * deck is written.
 */
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { open, writeFile } = files;
const { FAULT } = process.env;

if (!isMainThread)
  files.open = (path, ...rest) => {
    if (path.endsWith('exit.md')) process.exit(7);
    if (path.endsWith('memory.md'))
      for (const taken = []; ; ) taken.push(new Array(1e5).fill(taken.length + 0.5));
    return open(path, ...rest);
  };

if (FAULT)
  files.writeFile = async (path, bytes) => {
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    if (FAULT === 'killed') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(FAULT), { code: FAULT });
  };

syncBuiltinESMExports();
