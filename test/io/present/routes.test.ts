import { describe, expect, it } from 'vitest';
import { type Request, route, routeSocket, type ServedDeck } from '../../../src/io/present/routes.js';

const HOSTS = new Set(['127.0.0.1:80', 'localhost:80']);
const deck = (slug: string): ServedDeck => ({
  slug,
  html: `deck ${slug}`,
  revision: '1',
  speakerHtml: `speaker ${slug}`,
  speakerPolicy: 'policy',
});

function get(url: string, request: Partial<Request> = {}, slugs = ['a']) {
  const decks = new Map(slugs.map((slug) => [slug, deck(slug)]));
  const renderIndex = (all: readonly ServedDeck[]) => ({ html: `${all.length} decks`, policy: 'index policy' });
  return route({ method: 'GET', url, host: 'localhost:80', ...request }, { decks, hosts: HOSTS, renderIndex });
}

describe('route', () => {
  it('serves the deck and its speaker view, each never cached and never framed', () => {
    expect(get('/a/?x#y')).toMatchObject({ status: 200, body: 'deck a' });
    expect(get('/a/speaker')).toMatchObject({
      status: 200,
      body: 'speaker a',
      headers: { 'content-security-policy': 'policy', 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
    });
  });

  it('leads to the only deck, or lists several', () => {
    expect(get('/').headers.location).toBe('/a/');
    expect(get('/speaker').headers.location).toBe('/a/speaker');
    expect(get('/', {}, ['a', 'b'])).toMatchObject({ status: 200, body: '2 decks' });
    expect(get('/speaker', {}, ['a', 'b']).status).toBe(404);
    expect(get('/b', {}, ['a', 'b']).headers.location).toBe('/b/');
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
  ])('knows no %s', (url) => {
    expect(get(url).status).toBe(404);
  });

  it('answers to its own names only, and only reads', () => {
    expect(get('/a/', { host: 'evil.example' }).status).toBe(421);
    expect(get('/a/', { host: '' }).status).toBe(421);
    expect(get('/a/', { host: 'localhost:81' }).status).toBe(421);
    expect(get('/a/', { method: 'POST' }).status).toBe(405);
    expect(get('/a/', { method: 'HEAD' }).status).toBe(200);
  });
});

describe('routeSocket', () => {
  const ours = 'http://localhost:80';
  it('takes sockets of its own pages', () => {
    expect(routeSocket('/a/live?role=deck', 'localhost:80', ours, HOSTS)).toBe('a');
    expect(routeSocket('/a/live', '127.0.0.1:80', ours, HOSTS)).toBe('a');
  });

  it.each([
    ['another site', '/a/live', 'localhost:80', 'http://evil.example'],
    ['a page of another port', '/a/live', 'localhost:80', 'http://localhost:81'],
    ['a page without an origin', '/a/live', 'localhost:80', ''],
    ['a file', '/a/live', 'localhost:80', 'null'],
    ['a name that was pointed here', '/a/live', 'evil.example', 'http://evil.example'],
    ['another path', '/a/lives', 'localhost:80', ours],
  ])('refuses %s', (_, url, host, origin) => {
    expect(routeSocket(url, host, origin, HOSTS)).toBeNull();
  });
});
