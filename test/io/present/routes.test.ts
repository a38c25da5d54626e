import { describe, expect, it } from 'vitest';
import { isOurs, type Request, route } from '../../../src/io/present/routes.js';
import { slugOfSocket } from '../../../src/io/present/server.js';
import { libraryOf } from '../../support/library.js';

const HOSTS = new Set(['127.0.0.1:80', 'localhost:80']);

const get = (url: string, request: Partial<Request> = {}, slugs = ['a']) =>
  route({ method: 'GET', url, host: 'localhost:80', ...request }, { library: libraryOf(slugs), hosts: HOSTS });

describe('route', () => {
  it('serves the deck and its speaker view, each never cached and never framed', async () => {
    expect(await get('/a/?x#y')).toMatchObject({ status: 200, body: 'deck a' });
    expect(await get('/a/speaker')).toMatchObject({
      status: 200,
      body: 'speaker a',
      headers: { 'content-security-policy': 'policy', 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
    });
  });

  it('shows the cover in a frame of its own list only', async () => {
    expect(await get('/a/cover')).toMatchObject({ status: 200, headers: { 'x-frame-options': 'SAMEORIGIN' } });
  });

  it('says why a deck cannot be built', async () => {
    expect(await get('/broken/', {}, ['a', 'broken'])).toMatchObject({ status: 500, body: 'Broken.' });
  });

  it('leads to the only deck, or lists several', async () => {
    expect((await get('/')).headers.location).toBe('/a/');
    expect((await get('/speaker')).headers.location).toBe('/a/speaker');
    expect(await get('/', {}, ['a', 'b'])).toMatchObject({ status: 200, body: '2 decks' });
    expect((await get('/speaker', {}, ['a', 'b'])).status).toBe(404);
    expect((await get('/b', {}, ['a', 'b'])).headers.location).toBe('/b/');
  });

  it.each([
    '/b/',
    '/a/x',
    '/a/../a/',
    '/a/speaker/',
    '//a/',
    '/etc/passwd',
    '/%61/',
    '/a/%2e%2e/b',
    '/__proto__/',
  ])('knows no %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('answers to its own names only, and only reads', async () => {
    expect((await get('/a/', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/a/', { host: '' })).status).toBe(421);
    expect((await get('/a/', { host: 'localhost:81' })).status).toBe(421);
    expect((await get('/a/', { method: 'POST' })).status).toBe(405);
    expect((await get('/a/', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('sockets', () => {
  it('are known by the deck that they belong to', () => {
    expect(slugOfSocket('/a/live?role=deck')).toBe('a');
    for (const path of ['/a/lives', '/a/b/live', '/live', '/a/live/']) expect(slugOfSocket(path), path).toBeNull();
  });

  it.each([
    ['our own page', 'localhost:80', 'http://localhost:80', true],
    ['our own page by number', '127.0.0.1:80', 'http://127.0.0.1:80', true],
    ['another name of ours than that it speaks to', '127.0.0.1:80', 'http://localhost:80', false],
    ['another site', 'localhost:80', 'http://evil.example', false],
    ['a page of another port', 'localhost:80', 'http://localhost:81', false],
    ['a page without an origin', 'localhost:80', '', false],
    ['a file', 'localhost:80', 'null', false],
    ['a name that was pointed here', 'evil.example', 'http://evil.example', false],
  ])('are taken of %s: %s', (_, host, origin, isTaken) => {
    expect(isOurs(host, origin, HOSTS)).toBe(isTaken);
  });
});
