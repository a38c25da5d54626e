import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchArticle } from '../../../src/io/fetchArticle.js';
import { type FetchOptions, fetchBytes } from '../../../src/io/net/fetchBytes.js';
import { serveLocally } from '../../support/serveLocally.js';

let server: Awaited<ReturnType<typeof serveLocally>>;
const asked: string[] = [];
beforeAll(async () => {
  server = await serveLocally((request, response) => {
    const path = request.url ?? '';
    asked.push(`${path} ${request.headers['user-agent']}`);
    const [, kind = '', value = ''] = path.split(/[/?]/);
    if (kind === 'page') response.setHeader('content-type', 'text/html').end('<p>words</p>');
    else if (kind === 'gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(Number(value))));
    else if (kind === 'status') response.writeHead(Number(value)).end('no');
    else if (kind === 'hops')
      response.writeHead(302, { location: Number(value) > 0 ? `/hops/${Number(value) - 1}` : '/page' }).end();
    else if (kind === 'to') response.writeHead(301, { location: decodeURIComponent(value) }).end();
    else if (kind === 'picture') response.setHeader('content-type', 'image/png').end('x');
    else if (kind === 'cut')
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    else response.writeHead(200).write('the first words'); // and never an end
  });
});
afterAll(() => server.close());

const fetch = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchBytes(`${server.address}${path}`, {
    allowPrivate: true,
    userAgent: 'test',
    accept: '*/*',
    checkType: () => undefined,
    mostBytes: 1000,
    ...options,
  });

describe('fetchBytes', () => {
  it('gives bytes, type and the address in the end', async () => {
    expect(await fetch('/hops/4')).toEqual({
      bytes: Buffer.from('<p>words</p>'),
      contentType: 'text/html',
      address: `${server.address}/page`,
    });
    expect((await fetch('/gzip/900')).bytes.length).toBe(900);
  });

  it('connects to no private address unless that is allowed', async () => {
    asked.length = 0;
    await expect(fetch('/page', { allowPrivate: false })).rejects.toMatchObject({ code: 'private-address' });
    const named = server.address.replace('127.0.0.1', 'localhost');
    const options = { allowPrivate: false, userAgent: 'test', accept: '*/*', checkType: () => undefined, mostBytes: 9 };
    await expect(fetchBytes(`${named}/page`, options)).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['/hops/9', 'fetch-failed', 'from one address to the next'],
    ['/status/404', 'not-found', 'no such page (404)'],
    ['/status/403', 'fetch-failed', 'does not give it away (403)'],
    ['/status/503', 'fetch-failed', 'has failed (503)'],
    ['/gzip/2000000', 'too-large', 'too large'],
    ['/to/file%3A%2F%2F%2Fetc%2Fpasswd', 'usage', 'it leads to file:'],
    ['/cut', 'fetch-failed', 'the connection broke'],
  ])('says what is wrong with %s', async (path, code, words) => {
    await expect(fetch(path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
      fix: expect.stringMatching(/./),
    });
  });

  it('waits no longer than it may', async () => {
    await expect(fetch('/endless', { wholeMs: 200 })).rejects.toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining('takes too long (more than 0.2 s)'),
    });
  });

  it('says so where nobody listens, and where the address is none', async () => {
    const closed = await serveLocally(() => undefined);
    await closed.close();
    const options = { allowPrivate: true, userAgent: 'test', accept: '*/*', checkType: () => undefined, mostBytes: 9 };
    await expect(fetchBytes(closed.address, options)).rejects.toMatchObject({
      message: expect.stringContaining('no server listens'),
    });
    await expect(fetchBytes('http://', options)).rejects.toMatchObject({ code: 'usage' });
    await expect(fetchBytes('https://me:secret@x.example/', options)).rejects.toMatchObject({
      code: 'usage',
      message: expect.not.stringContaining('secret'),
    });
  });
});

describe('fetchArticle', () => {
  it('says who it is, and keeps what is meant for the server out of the deck', async () => {
    const { file, address } = await fetchArticle(`${server.address}/page?token=1`, { allowPrivate: true });
    expect(file).toBe(`${server.address}/page`);
    expect(address).toBe(`${server.address}/page?token=1`);
    expect(asked.at(-1)).toMatch(/ Lectern\/\d+\.\d+\.\d+$/);
  });

  it('refuses what is no article by its type', async () => {
    await expect(fetchArticle(`${server.address}/picture`, { allowPrivate: true })).rejects.toMatchObject({
      code: 'bad-format',
      message: expect.stringContaining('this is image/png'),
    });
  });
});
