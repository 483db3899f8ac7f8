/** The server, on this machine's own address alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host/host.ts';
import { refusal } from './guard.ts';
import { answer, type Reply, refused } from './routes.ts';
import type { Session } from './session.ts';
import type { PreviewSource } from './source.ts';

const ADDRESS = '127.0.0.1';

/** A wish has a few dozen bytes. */
const MOST_BYTES = 10_000;

/** Milliseconds after which something is said to pages, so that nobody on the way takes them for gone. */
const HEARTBEAT = 20_000;

/** Nothing is loaded from elsewhere, nothing runs but the page's own script, and no page may frame this one. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';'),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

export interface Serving {
  readonly source: PreviewSource;
  readonly session: Session;
  readonly host: Host;
}

/** The server, once it listens. Rejects with the error of Node.js where the port is taken or not allowed. */
export async function listen(serving: Serving, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    respond(request, response, serving, portOf(server)).catch((error: unknown) => {
      send(response, refused(500, error instanceof Error ? error.message : String(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, resolve);
  });
  return { server, port: portOf(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { source, session, host }: Serving,
  port: number,
): Promise<void> {
  const reason = refusal(request, port);
  if (reason !== undefined) return send(response, refused(403, `Refused: ${reason}.`));
  const { pathname, searchParams: query } = new URL(`http://${ADDRESS}${request.url}`);
  if (request.method === 'GET' && pathname === '/events') return tellChanges(response, session);
  const body = await bodyOf(request);
  if (body === undefined) return send(response, refused(413, 'This is too much.'));
  send(response, await answer(`${request.method} ${pathname}`, { query, body, session, source, host }));
}

function send(response: ServerResponse, { status, type, body, name }: Reply): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': type,
    ...(name !== undefined && {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    }),
  });
  response.end(body);
}

/** Server-sent events: each is an `Update`. */
function tellChanges(response: ServerResponse, session: Session): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  const leave = session.subscribe((update) => response.write(`data: ${JSON.stringify(update)}\n\n`));
  const heart = setInterval(() => response.write(':\n\n'), HEARTBEAT);
  response.once('close', () => {
    clearInterval(heart);
    leave();
  });
}

/** What was sent; undefined where it is too much. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
