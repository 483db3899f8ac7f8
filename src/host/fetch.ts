/**
 * Pictures from the web, for a report that nobody vouches for: http and https only, few redirects, bounded in time
 * and size, and only from addresses that may be connected to.
 *
 * The address that is checked is the one that is connected to: names are looked up here, and each redirect anew.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './addresses.ts';
import { collect } from './bounded.ts';
import { HostError } from './host.ts';

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;

const HEADERS = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Quarterdeck' };

export interface FetchOptions {
  /** How many bytes there may be. */
  readonly most: number;
  /** Whether an IP address may be connected to; by default only those of the public internet. */
  readonly mayConnect?: (address: string) => boolean;
}

/** The bytes at a URL. Rejects with a `HostError` that says why not. */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    let at = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await request(addressOf(at, options), options, signal);
      const next = redirectOf(response);
      if (next === undefined) return await bytesOf(response, url, options.most);
      response.destroy();
      at = new URL(next, at).href;
    }
    throw new HostError(url, `leads on more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    if (error instanceof HostError) throw new HostError(url, error.reason);
    throw new HostError(url, reasonOf(error, signal));
  }
}

/** The URL, if it may be asked at all. An address instead of a name is never looked up, so it is checked here. */
function addressOf(text: string, { mayConnect = isPublicAddress }: FetchOptions): URL {
  if (!URL.canParse(text)) throw new HostError(text, 'is no address of the web');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HostError(text, 'is no address of the web; only http and https are read');
  if (url.username !== '' || url.password !== '')
    throw new HostError(text, 'has a password in its address, which is not sent');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayConnect(host)) throw refused(host);
  return url;
}

function request(
  url: URL,
  { mayConnect = isPublicAddress }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const options = { headers: HEADERS, signal, agent: false, lookup: checkedLookup(mayConnect) };
    get(url, options, resolve).on('error', reject);
  });
}

/** Looks a name up and gives only what may be connected to; one address that may not be condemns the name. */
function checkedLookup(mayConnect: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }).then(
      (found: readonly LookupAddress[]) => {
        const bad = found.find(({ address }) => !mayConnect(address));
        const [first] = found;
        if (bad || !first) done(refused(hostname), []);
        else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, []),
    );
  };
}

function refused(host: string): HostError {
  return new HostError(
    host,
    'is not on the public internet, so it is not asked; save the picture beside the report',
  );
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
}

function bytesOf(response: IncomingMessage, url: string, most: number): Promise<Uint8Array> {
  const { statusCode = 0 } = response;
  if (statusCode === 200) return collect(response, url, most);
  response.destroy();
  throw new HostError(url, `could not be fetched: the server answers ${statusCode}`);
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `could not be fetched within ${TIMEOUT_MS / 1000} seconds`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN'
    ? 'could not be fetched: there is no such server, or no connection'
    : `could not be fetched (${code})`;
}
