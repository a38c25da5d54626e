import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LecternError } from '../../errors.js';
import { describeNetworkError, describeStatus } from './describeFetchError.js';
import { guardHost, guardLookup } from './guardAddress.js';

export interface FetchOptions {
  /** Addresses of this machine and of private networks are fetched, too. */
  readonly allowPrivate: boolean;
  /** For the server's information. */
  readonly userAgent: string;
  /** The media types that are wanted, as `Accept` lists them. */
  readonly accept: string;
  /** Told the media type before the body is read: what it throws ends the fetch. */
  readonly checkType: (contentType: string | null) => void;
  readonly mostBytes: number;
  /** Until a server answers the call. */
  readonly connectMs?: number;
  /** For all of it, redirects included. */
  readonly wholeMs?: number;
}

export interface Fetched {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  /** Where it was found, after redirects. */
  readonly address: string;
}

const MOST_REDIRECTS = 5;
const CONNECT_MS = 15_000;
const WHOLE_MS = 30_000;

/**
 * Fetches an http(s) address: every hop is checked against private networks, at most five redirects are followed, and
 * neither time nor size are without bound.
 * @throws LecternError `usage`, `private-address`, `not-found`, `fetch-failed`, `too-large`, and what `checkType` throws
 */
export async function fetchBytes(named: string, options: FetchOptions): Promise<Fetched> {
  const end = new AbortController();
  const seconds = (options.wholeMs ?? WHOLE_MS) / 1000;
  const timer = setTimeout(
    () => end.abort(failure(named, `the server takes too long (more than ${seconds} s)`)),
    seconds * 1000,
  );
  try {
    let url = parseAddress(named, named);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await open(url, named, options, end.signal);
      const next = readRedirect(response, url, named);
      if (!next) return await receive(response, url, named, options, end.signal);
      response.destroy();
      url = next;
    }
    throw failure(named, `it leads from one address to the next (more than ${MOST_REDIRECTS} times)`);
  } catch (error) {
    if (end.signal.aborted && end.signal.reason instanceof LecternError) throw end.signal.reason;
    throw error instanceof LecternError ? error : describeNetworkError(named, error);
  } finally {
    clearTimeout(timer);
  }
}

function parseAddress(address: string, named: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new LecternError(
      'usage',
      `${named}: ${url ? `it leads to ${url.protocol}, which is` : 'this is'} no address of a page.`,
      'Name an address that begins with https:// or http://.',
    );
  if (url.username || url.password)
    throw new LecternError(
      'usage',
      `${url.origin}: an address with a password in it is not fetched.`,
      'Save the page and name the file.',
    );
  return url;
}

function open(url: URL, named: string, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const host = guardHost(url, options.allowPrivate);
  const connectMs = options.connectMs ?? CONNECT_MS;
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)({
      host,
      port: url.port === '' ? undefined : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'user-agent': options.userAgent,
        accept: options.accept,
        'accept-encoding': 'gzip, deflate, br',
      },
      lookup: guardLookup(options.allowPrivate),
      agent: false,
      signal,
      ...(isSecure ? { servername: /^[\d.:a-f]*$/i.test(host) && host.includes(':') ? '' : host } : {}),
    });
    const timer = setTimeout(
      () => request.destroy(failure(named, `no server answers at ${url.host} (after ${connectMs / 1000} s)`)),
      connectMs,
    );
    request.once('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(timer)));
    request.once('close', () => clearTimeout(timer));
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
}

function readRedirect(response: IncomingMessage, from: URL, named: string): URL | null {
  const { statusCode = 0, headers } = response;
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  return parseAddress(headers.location, named, from);
}

async function receive(
  response: IncomingMessage,
  url: URL,
  named: string,
  { checkType, mostBytes }: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) throw describeStatus(named, statusCode);
    const contentType = headers['content-type'] ?? null;
    checkType(contentType);
    const tooMuch = (size: string): LecternError =>
      new LecternError(
        'too-large',
        `${named}: the page is too large (${size}).`,
        `Up to ${formatMegabytes(mostBytes)} are fetched: save the part that the talk is about.`,
      );
    if (Number(headers['content-length'] ?? 0) > mostBytes)
      throw tooMuch(formatMegabytes(Number(headers['content-length'])));
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of unpack(response)) {
      if (signal.aborted) throw signal.reason;
      size += chunk.length;
      if (size > mostBytes) throw tooMuch(`more than ${formatMegabytes(mostBytes)}`);
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), contentType, address: url.href };
  } finally {
    response.destroy();
  }
}

function unpack(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const stream = /^(?:x-)?gzip$/.test(encoding)
    ? createGunzip()
    : encoding === 'deflate'
      ? createInflate()
      : encoding === 'br'
        ? createBrotliDecompress()
        : null;
  if (!stream) return response;
  response.once('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

function failure(named: string, what: string): LecternError {
  return new LecternError('fetch-failed', `${named}: ${what}.`, 'Try again later, or save the page and name the file.');
}

const formatMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 102.4) / 10} MB`;
