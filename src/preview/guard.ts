/** Who may ask: pages of this very server, on this very machine. What a page of the web makes a browser ask for is refused. */
import type { IncomingHttpHeaders } from 'node:http';

/** Names by which the server is reached; another one is a name of the web that was led here. */
const NAMES = ['127.0.0.1', 'localhost'];

/** Why the request is refused; undefined where it is answered. */
export function refusal(
  {
    method = 'GET',
    headers,
  }: { readonly method?: string | undefined; readonly headers: IncomingHttpHeaders },
  port: number,
): string | undefined {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = headers;
  if (!hosts.includes(host ?? '')) return `this server is not ${host || 'without a name'}`;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    return `${origin} may not ask`;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another page may not ask';
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined)
    return 'changes are asked for by the page alone';
  return undefined;
}
