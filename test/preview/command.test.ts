/** The command of the preview: its port, what it cannot show, and its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, writeFiles } from '../support/command.ts';
import { startCommand } from '../support/preview.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-preview-'));
  writeFiles(folder, { 'report.md': '# Report' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command', () => {
  it('takes another port where its usual one is in use, unless one is asked for', async () => {
    const started = await Promise.all([1, 2].map(() => startCommand(folder, ['report.md'])));
    const [port, other] = started.map(({ address }) => new URL(address).port);
    expect(other).not.toBe(port);
    const ran = runCommand(folder, ['preview', 'report.md', '--port', port ?? '']);
    for (const { child } of started) child.kill('SIGKILL');
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining(`port ${port} is in use`) });
  });

  it.each([
    [['nothing.md'], 1, 'nothing.md: there is no such file'],
    [['-'], 2, 'name a report'],
    [['report.md', '--port', 'x'], 2, '--port cannot be “x”'],
    [['report.md', '--port', '65536'], 2, '--port cannot be “65536”'],
  ])('%j ends with %i', (args, status, text) => {
    expect(runCommand(folder, ['preview', ...args])).toMatchObject({
      status,
      stderr: expect.stringContaining(text),
    });
  });

  it('ends with 0 at Ctrl-C', async () => {
    const { child } = await startCommand(folder, ['report.md']);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
