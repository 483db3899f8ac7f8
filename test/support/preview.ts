/** The preview as a user runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { PROGRAM } from './command.ts';

export interface RunningPreview {
  readonly child: ChildProcess;
  /** Of its page, with a slash at the end. */
  readonly address: string;
}

/** Starts `quarterdeck preview` in `folder`; rejects with what it says where it ends instead. */
export function startCommand(folder: string, args: readonly string[]): Promise<RunningPreview> {
  const child = spawn(process.execPath, [PROGRAM, 'preview', ...args], { cwd: folder });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve({ child, address });
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}
