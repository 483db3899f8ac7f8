/** What the server answers, by method and path. No path is one of a file: what is not listed here is not there. */
import { basename, extname } from 'node:path';
import type { Compilation } from '../compile.ts';
import { decodeText } from '../host/decode.ts';
import { type Host, HostError } from '../host/host.ts';
import { writeHtml } from '../output/html/index.ts';
import { PAGE, SCRIPT, STYLE } from './generated/page.ts';
import type { Wish } from './model.ts';
import type { Session } from './session.ts';
import type { PreviewSource } from './source.ts';
import { grantWish, tablesOf } from './tables.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What a browser is to call it when it saves it. */
  readonly name?: string;
}

export interface Asking {
  readonly query: URLSearchParams;
  /** What was sent. */
  readonly body: string;
  readonly session: Session;
  readonly source: PreviewSource;
  readonly host: Host;
}

type Answer = (asking: Asking) => Reply | Promise<Reply>;

const TEXT = 'text/plain; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

const page: Answer = () => ({ status: 200, type: HTML, body: PAGE });

/** By method and path. */
const ROUTES: Readonly<Record<string, Answer>> = {
  'GET /': page,
  'GET /presenter': page,
  'GET /page.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: SCRIPT }),
  'GET /page.css': () => ({ status: 200, type: 'text/css; charset=utf-8', body: STYLE }),
  'GET /source': sourceText,
  'GET /tables': async ({ source, host }) => json(await tablesOf(source, host)),
  'POST /wish': async ({ body, source, host, session }) => {
    const wish = readWish(body);
    if (!wish || !session.has(wish.file)) return refused(400, 'This wish cannot be understood.');
    await grantWish(wish, source, host);
    return { status: 204, type: TEXT, body: '' };
  },
  'GET /deck.pptx': (asking) =>
    download(
      asking,
      'pptx',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      toPptx,
    ),
  'GET /deck.html': (asking) =>
    download(asking, 'html', HTML, ({ deck, template }) => writeHtml(deck, template)),
  'GET /deck.pdf': (asking) =>
    download(asking, 'pdf', 'application/pdf', async (compilation) => {
      const { toPdf } = asking.source;
      if (!toPdf) throw new HostError('LibreOffice', 'was not found; install it, or take the .pptx or .html');
      return toPdf(await toPptx(compilation));
    }),
};

/** The answer to `GET /path`. Never rejects with what the outside world says. */
export async function answer(route: string, asking: Asking): Promise<Reply> {
  const found = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
  if (!found) return refused(404, 'There is nothing here.');
  try {
    return await found(asking);
  } catch (error) {
    if (error instanceof HostError) return refused(409, `${error.path} ${error.reason}`);
    throw error;
  }
}

export function refused(status: number, text: string): Reply {
  return { status, type: TEXT, body: `${text}\n` };
}

async function sourceText({ query, session, host }: Asking): Promise<Reply> {
  const file = query.get('file') ?? '';
  if (!session.has(file)) return refused(404, 'This file is no part of the report.');
  return { status: 200, type: TEXT, body: decodeText(await host.readFile(file), file) };
}

/** Loaded when it is asked for: pages have no use for it. */
async function toPptx({ deck, template }: Compilation): Promise<Uint8Array> {
  return (await import('../output/pptx/index.ts')).writePptx(deck, template);
}

async function download(
  { session, source }: Asking,
  ending: string,
  type: string,
  write: (compilation: Compilation) => Promise<Uint8Array>,
): Promise<Reply> {
  const compilation = session.compilation();
  if (!compilation) return refused(409, 'There is no deck yet: the report cannot be read.');
  const name = `${basename(source.report, extname(source.report))}.${ending}`;
  return { status: 200, type, body: await write(compilation), name };
}

function json(value: unknown): Reply {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(value) };
}

function readWish(body: string): Wish | undefined {
  try {
    const { file, line, chart } = JSON.parse(body) as Partial<Record<keyof Wish, unknown>>;
    return typeof file === 'string' && typeof line === 'number' && typeof chart === 'string'
      ? { file, line, chart }
      : undefined;
  } catch {
    return undefined;
  }
}
