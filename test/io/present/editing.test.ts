import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditAct, Editor } from '../../../src/io/present/editing/editMessages.js';
import { type EditCall, isLoopback, routeEdit } from '../../../src/io/present/editing/editRoutes.js';
import { type DeckServer, startServer } from '../../../src/io/present/server.js';
import { libraryOf } from '../../support/library.js';

const TOKEN = 'a-token-that-nobody-guesses';
let asked: [string, EditAct][] = [];
const editor: Editor = {
  token: TOKEN,
  look: async () => ({
    slides: [],
    hidden: [],
    revision: '1',
    file: 'a.edits.yaml',
    canUndo: false,
    canRedo: false,
    notices: [],
  }),
  async act(slug, act) {
    asked.push([slug, act]);
    return { done: true, isChanged: true };
  },
};
const HIDE = { what: 'hide', slide: 's1' };

let server: DeckServer;
beforeEach(async () => {
  asked = [];
  server = await startServer(libraryOf(['a']), 0, editor);
});
afterEach(() => server.close());

/** Asks as any program can: every header is as it is given. */
function call(
  path: string,
  { method = 'POST', body = JSON.stringify(HIDE), ...headers }: Record<string, string> & { method?: string } = {},
): Promise<{ status: number; body: string }> {
  const { port } = server;
  const ours = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'x-lectern-token': TOKEN,
    'content-type': 'application/json',
  };
  const given = Object.fromEntries(Object.entries({ ...ours, ...headers }).filter(([, value]) => value !== ''));
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: given }, (response) => {
      let said = '';
      response.on('data', (part) => {
        said += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: said }));
    });
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : body);
  });
}

describe('who may change a deck', () => {
  it('is its own page, with its token', async () => {
    const reply = await call('/a/edit');
    expect(reply).toEqual({ status: 200, body: '{"done":true,"isChanged":true}' });
    expect(asked).toEqual([['a', HIDE]]);
    expect(JSON.parse((await call('/a/edit', { body: '{"what":"look"}' })).body)).toMatchObject({ revision: '1' });
  });

  it.each([
    ['no token', { 'x-lectern-token': '' }],
    ['another token', { 'x-lectern-token': 'a-token-that-nobody-guessed' }],
    ['a shorter token', { 'x-lectern-token': 'a' }],
    ['no origin', { origin: '' }],
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no page at all', { origin: 'null' }],
    ['a name that was pointed here', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('is not who comes with %s', async (_, headers) => {
    expect((await call('/a/edit', headers)).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('is nobody from another machine', async () => {
    const host = `127.0.0.1:${server.port}`;
    const body = async (): Promise<string> => JSON.stringify(HIDE);
    const from = (peer: string): EditCall => ({
      method: 'POST',
      url: '/a/edit',
      host,
      origin: `http://${host}`,
      peer,
      type: 'application/json',
      token: TOKEN,
      body,
    });
    const site = { editor, hosts: new Set([host]), slugs: () => ['a'] };
    for (const peer of ['192.168.1.20', '::ffff:10.0.0.3', 'fe80::1', '128.0.0.1', ''])
      expect((await routeEdit(from(peer), site)).status).toBe(403);
    for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await routeEdit(from(peer), site)).status).toBe(200);
    expect(isLoopback('1270.0.0.1')).toBe(false);
  });

  it('says only what is a change', async () => {
    expect((await call('/a/edit', { method: 'GET' })).status).toBe(405);
    expect((await call('/b/edit')).status).toBe(404);
    expect((await call('/a/edit', { 'content-type': 'text/plain' })).status).toBe(415);
    for (const body of ['', '{', '{"what":"run"}', '{"what":"hide"}', '{"what":"hide","slide":"s1","path":"/etc"}'])
      expect((await call('/a/edit', { body })).status).toBe(400);
    expect((await call('/a/edit', { body: 'x'.repeat(300_000) })).status).toBe(413);
    expect(asked).toEqual([]);
  });

  it('is nobody where editing is not on', async () => {
    await server.close();
    server = await startServer(libraryOf(['a']), 0);
    expect((await call('/a/edit')).status).toBe(405);
    expect((await call('/a/edit', { method: 'GET' })).status).toBe(404);
  });
});
