/** What the preview refuses: strangers, and all that is no part of the report: S1 to S3 of SECURITY.md. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../support/command.ts';
import { type RunningPreview, startCommand } from '../support/preview.ts';

const REPORT = `# Report

<!-- include: part.md -->
`;
const PART = '## Part\n\n| Berth | Hours |\n|---|---|\n| East | 14 |\n| West | 22 |\n| Quay 3 | 8 |\n';

let folder: string;
let preview: RunningPreview;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-preview-'));
  writeFiles(folder, { 'report.md': REPORT, 'part.md': PART, 'secret.md': 'Secret' });
  preview = await startCommand(folder, ['report.md']);
  port = Number(new URL(preview.address).port);
  // Until it is made there is nothing that could be asked for.
  while ((await ask('GET', '/deck.html')).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 50));
});
afterAll(() => {
  preview?.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Paths are sent as they are, which `fetch` would not do. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const own = () => ({ origin: `http://localhost:${port}` });
const wish = (more: object) => JSON.stringify({ file: 'part.md', line: 3, chart: 'table', ...more });

describe('S1: strangers', () => {
  it('is reached from this machine alone', async () => {
    const own = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (own) await expect(fetch(`http://${own.address}:${port}/`)).rejects.toThrow();
  });

  it.each([
    ['a foreign host', { host: 'evil.example:4590' }],
    ['a foreign host with the same port', { host: 'evil.example' }],
    ['a foreign page', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://localhost:1' }],
    ['a foreign frame', { 'sec-fetch-site': 'cross-site' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    for (const path of ['/', '/tables', '/source?file=report.md', '/events', '/deck.pptx'])
      expect(await ask('GET', path, headers)).toMatchObject({ status: 403 });
  });
});

describe('S2: files', () => {
  it.each([
    '/secret.md',
    '/../secret.md',
    '/..%2f..%2fetc/passwd',
    '/source?file=secret.md',
    '/source?file=../secret.md',
    '/source?file=/etc/passwd',
    '/source?file=./report.md',
    '/source',
    '/__proto__',
    '/constructor',
    '//evil.example/',
  ])('has nothing at %s', async (path) => {
    expect(await ask('GET', path)).toMatchObject({ status: 404 });
  });

  it('gives the report and its parts', async () => {
    expect(await ask('GET', '/source?file=part.md')).toEqual({ status: 200, text: PART });
  });
});

describe('S3: changes', () => {
  it('changes nothing but what the page itself asks for', async () => {
    expect(await ask('POST', '/wish', {}, wish({}))).toMatchObject({ status: 403 });
    expect(await ask('POST', '/wish', { origin: 'http://evil.example' }, wish({}))).toMatchObject({
      status: 403,
    });
    for (const body of ['', '{', '[]', 'null', wish({ line: '3' }), wish({ file: 'secret.md' })])
      expect(await ask('POST', '/wish', own(), body)).toMatchObject({ status: 400 });
    for (const body of [wish({ line: 1 }), wish({ chart: 'pie --> x' }), wish({ chart: 'risk-matrix' })])
      expect(await ask('POST', '/wish', own(), body)).toMatchObject({ status: 409 });
    expect(await ask('POST', '/wish', own(), 'x'.repeat(20_000))).toMatchObject({ status: 413 });
    expect(readFileSync(join(folder, 'part.md'), 'utf8')).toBe(PART);
    expect(await ask('POST', '/wish', own(), wish({}))).toMatchObject({ status: 204 });
    expect(readFileSync(join(folder, 'part.md'), 'utf8')).toBe(
      PART.replace('| Berth', '<!-- chart: table -->\n| Berth'),
    );
  });
});
