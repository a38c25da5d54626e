import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type RemoteServer, startRemoteServer } from '../../../../src/io/present/remote/remoteServer.js';
import { type DeckServer, startServer } from '../../../../src/io/present/server.js';
import { libraryOf, servedDeck } from '../../../support/library.js';

const HOST = '127.0.0.1';
const library = libraryOf(['a', 'b']);
let server: DeckServer;
let remote: RemoteServer;
let renewed: string[];
let pestered: string[];
beforeEach(async () => {
  renewed = [];
  pestered = [];
  server = await startServer(library, 0);
  remote = await startRemoteServer(library, server.hall, {
    host: HOST,
    port: 0,
    renewed: (address) => renewed.push(address),
    pestered: (address) => pestered.push(address),
  });
});
afterEach(async () => {
  await Promise.all([remote.close(), server.close()]);
});

const base = () => new URL(remote.remoteAddress).origin;
const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(address, base()), { headers, method, redirect: 'manual' });

/** As `fetch`, but with whatever path and host one likes. */
function getRaw(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(base());
  return new Promise((resolve, reject) => {
    request({ host: HOST, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

/** Comes in with an address from the terminal; gives the cookie. */
async function enter(address: string): Promise<string> {
  const answer = await get(address);
  expect(answer.status).toBe(200);
  return (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
}

function join(path: string, cookie: string, { origin = base(), host = '' } = {}) {
  const headers = { cookie, ...(host ? { host } : {}) };
  const socket = new WebSocket(`${base().replace('http', 'ws')}${path}`, { origin, headers });
  const heard: { lectern: string; [name: string]: unknown }[] = [];
  let told = (): void => undefined;
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    told();
  });
  return {
    opened: new Promise<void>((resolve, reject) => {
      socket.on('open', resolve);
      socket.on('error', reject);
    }),
    leave: () => socket.terminate(),
    say: (message: unknown) => socket.send(JSON.stringify(message)),
    async next() {
      while (heard.length === 0)
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      return heard.shift();
    },
    heard,
    quiet: () =>
      new Promise<void>((resolve) => {
        socket.once('pong', () => resolve());
        socket.ping();
      }),
  };
}

async function joinDeck(slug = 'a') {
  const address = server.address;
  const socket = new WebSocket(`${address.replace('http', 'ws')}${slug}/live?role=deck&window=w&revision=1`, {
    origin: address.slice(0, -1),
  });
  const heard: unknown[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  await new Promise((resolve) => socket.on('open', resolve));
  return {
    heard,
    async say(message: unknown) {
      socket.send(JSON.stringify(message));
      await new Promise((resolve) => {
        socket.once('pong', resolve);
        socket.ping();
      });
    },
  };
}

const state = (id: string, seq: number) => ({ lectern: 'state', id, step: -1, paused: false, boot: 1, seq });

describe('the way in from the network', () => {
  it('changes no deck, whoever asks', async () => {
    const visitors = ['', await enter(remote.remoteAddress), await enter(remote.audienceAddress)];
    for (const cookie of visitors)
      for (const [path, method] of [
        ['/a/edit', 'POST'],
        ['/a/edit', 'GET'],
        ['/b/edit?token=x', 'POST'],
      ] as const) {
        const headers = { cookie, origin: base(), 'content-type': 'application/json', 'x-lectern-token': 'x' };
        expect((await get(path, headers, method)).status).toBe(403);
      }
  });

  it('gives a phone the remote for its token, once, and keeps it by a cookie that scripts and other sites cannot use', async () => {
    const { remoteAddress } = remote;
    const answer = await get(remoteAddress);
    expect(await answer.text()).toBe('remote of a');
    expect(answer.headers.get('set-cookie')).toMatch(/^lectern-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
    const cookie = (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
    expect((await get('/remote', { cookie })).status).toBe(200);
    // The token is spent, for everybody but its owner.
    const refused = await get(remoteAddress, { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect(await refused.text()).toBe('refused in de-AT');
    expect((await get(remoteAddress, { cookie })).status).toBe(200);
    expect(renewed).toEqual([remote.remoteAddress]);
    expect(renewed[0]).not.toBe(remoteAddress);
    expect((await get(renewed[0] ?? '')).status).toBe(200);
  });

  it('gives the audience the deck without a word of the notes, and not the remote', async () => {
    const answer = await get(remote.audienceAddress);
    expect(await answer.text()).toBe('public deck a');
    const cookie = (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
    expect((await get('/remote', { cookie })).status).toBe(403);
    expect((await get('/', { cookie })).status).toBe(200);
    expect((await get(remote.audienceAddress)).status).toBe(200); // Good for everybody.
    const phone = await enter(remote.remoteAddress);
    expect((await get('/', { cookie: phone })).status).toBe(403);
  });

  it('refuses who has no token, or a wrong one', async () => {
    const { port } = new URL(base());
    for (const path of [
      '/',
      '/remote',
      '/a/',
      '/a/speaker',
      '/remote?token=',
      '/remote?token=x',
      '/?token=x',
      '/nothing',
    ])
      expect((await get(path)).status, path).toBe(403);
    for (const cookie of [`lectern-${port}=x`, `lectern-${port}=`, 'other=1'])
      expect((await get('/remote', { cookie })).status, cookie).toBe(403);
    const wrongDoor = `/?token=${new URL(remote.remoteAddress).searchParams.get('token')}`;
    expect((await get(wrongDoor)).status).toBe(403);
    // A try at the wrong door does not spend it.
    expect((await get(remote.remoteAddress)).status).toBe(200);
  });

  it('serves nothing but these two pages, whatever the path', async () => {
    const cookie = await enter(remote.remoteAddress);
    for (const path of [
      '/a/',
      '/a/speaker',
      '/a/cover',
      '/speaker',
      '/../etc/passwd',
      '/remote/../a/',
      '/%2e%2e/a.md',
      '//remote',
      '/remote/',
    ])
      expect(await getRaw(path, { cookie }), path).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/remote', { cookie }, method)).status).toBe(405);
  });

  it('answers to its own address only', async () => {
    const cookie = await enter(remote.remoteAddress);
    const { port } = new URL(base());
    for (const host of ['evil.example', `evil.example:${port}`, `localhost:${port}`, HOST])
      expect(await getRaw('/remote', { cookie, host }), host).toBe(421);
  });

  it('lets sockets in from its own pages with their cookies only', async () => {
    const phone = await enter(remote.remoteAddress);
    const follower = await enter(remote.audienceAddress);
    await expect(join('/remote/live', '').opened).rejects.toThrow('403');
    await expect(join('/remote/live', follower).opened).rejects.toThrow('403');
    await expect(join('/live', phone).opened).rejects.toThrow('403');
    await expect(join('/a/live?role=speaker', phone).opened).rejects.toThrow('403');
    await expect(join('/remote/live', phone, { origin: 'http://evil.example' }).opened).rejects.toThrow('403');
    const evil = `evil.example:${new URL(base()).port}`;
    await expect(join('/remote/live', phone, { origin: `http://${evil}`, host: evil }).opened).rejects.toThrow('403');
    await join('/remote/live', phone).opened;
  });

  it('answers many wrong tries late, and who has the right token at any time', async () => {
    const phone = remote.remoteAddress;
    const wrong = () => get('/remote?token=x');
    const first = await Promise.all(Array.from({ length: 50 }, wrong));
    expect(first.map(({ status }) => status)).toEqual(Array(50).fill(403));
    expect(pestered).toEqual([]);
    const start = performance.now();
    const late = await wrong();
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(pestered).toEqual([HOST]);
    // A guessed cookie is a try, too.
    await expect(join('/remote/live', 'lectern-1=x').opened).rejects.toThrow('403');
    expect((await get('/')).status).toBe(429);
    const before = performance.now();
    const cookie = await enter(phone);
    expect((await get('/remote', { cookie })).status).toBe(200);
    await join('/remote/live', cookie).opened;
    await enter(remote.audienceAddress);
    expect(performance.now() - before).toBeLessThan(900);
    expect(pestered).toEqual([HOST]);
  });

  it('survives what is no HTTP', async () => {
    const { port } = new URL(base());
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), HOST, () => socket.end('GET / HTTP/1.1\r\nhost: \u0000\r\n\r\n'));
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.resume();
    });
    expect((await get('/')).status).toBe(403);
  });
});

describe('a phone', () => {
  it('is told what to say, and leads', async () => {
    const deck = await joinDeck();
    await deck.say(state('s1', 1));
    const phone = join('/remote/live?window=p', await enter(remote.remoteAddress));
    expect(await phone.next()).toMatchObject({ lectern: 'outline', slides: [{ title: 'a', notes: ['Say it.'] }] });
    expect(await phone.next()).toMatchObject({ lectern: 'state', id: 's1' });
    const next = { lectern: 'go', to: 'next', boot: 1, seq: 1 };
    for (const message of [next, next, { ...next, seq: 0 }, { ...next, to: 'last', seq: 2 }]) phone.say(message);
    await phone.quiet();
    await deck.say(state('s2', 2));
    expect(deck.heard).toMatchObject([{ to: 'next' }, { to: 'last' }]);
    expect(await phone.next()).toMatchObject({ id: 's2' });
  });

  it('keeps time by the laptop’s clock', async () => {
    const phone = join('/remote/live?window=p', await enter(remote.remoteAddress));
    await phone.next();
    const timer = { before: 0, since: 1_000_000, slide: null, slideAt: 0 };
    phone.say({ lectern: 'timer', timer, now: 1_060_000 }); // A minute ago, by a clock of its own.
    await phone.quiet();
    const other = join('/remote/live?window=q', await enter(remote.remoteAddress));
    await other.next();
    const heard = (await other.next()) as unknown as { now: number; timer: { since: number } };
    expect(heard.now - heard.timer.since).toBeGreaterThanOrEqual(60_000);
    expect(heard.now - heard.timer.since).toBeLessThan(70_000);
  });
});

describe('an audience', () => {
  it('hears where the talk is and what has changed, without notes and problems, and has no say', async () => {
    const deck = await joinDeck();
    await deck.say(state('s1', 1));
    const follower = join('/live?window=f&revision=1', await enter(remote.audienceAddress));
    expect(await follower.next()).toMatchObject({ lectern: 'state', id: 's1' });
    server.report('a', { message: 'wrong', fix: 'mend' });
    server.update(servedDeck('a', '2', { s1: 'eins' }));
    expect(await follower.next()).toMatchObject({ lectern: 'patch', patch: { slides: [{ html: 'public eins' }] } });
    for (const message of [{ lectern: 'go', to: 'next', boot: 1, seq: 1 }, { lectern: 'hello' }, state('s9', 9)])
      follower.say(message);
    await follower.quiet();
    await deck.say(state('s3', 3));
    expect(await follower.next()).toMatchObject({ id: 's3' });
    expect(deck.heard.filter((one) => JSON.stringify(one).includes('"go"'))).toEqual([]);
  });

  it('catches up when it comes back: with what was changed, where the talk is, and what was drawn', async () => {
    const deck = await joinDeck();
    await deck.say(state('s1', 1));
    const cookie = await enter(remote.audienceAddress);
    const follower = join('/live?window=f&revision=1', cookie);
    expect(await follower.next()).toMatchObject({ lectern: 'state', id: 's1' });
    follower.leave();
    server.update(servedDeck('a', '2', { s1: 'eins' }));
    server.update(servedDeck('a', '3', { s1: 'eins', s2: 'zwei' }));
    await deck.say({ lectern: 'ink', id: 's2', mark: 'd-1', stroke: [[1, 2]] });
    await deck.say(state('s2', 2));
    // With the deck that it had when it left.
    const again = join('/live?window=f&revision=1', cookie);
    expect(await again.next()).toMatchObject({
      lectern: 'patch',
      from: '1',
      revision: '3',
      patch: { slides: [{ html: 'public eins' }, { html: 'public zwei' }] },
    });
    expect(await again.next()).toMatchObject({ lectern: 'state', id: 's2' });
    expect(await again.next()).toMatchObject({ lectern: 'ink', id: 's2', stroke: [[1, 2]] });
    await deck.say({ lectern: 'pointer', at: [10, 20] });
    expect(await again.next()).toEqual({ lectern: 'pointer', at: [10, 20] });
    // One that has been away for longer than earlier decks are kept fetches all of it.
    const stranger = join('/live?window=g&revision=0', cookie);
    expect(await stranger.next()).toMatchObject({ lectern: 'changed', revision: '3' });
  });

  it('is led to another deck when that is shown', async () => {
    const follower = join('/live?window=f&revision=1', await enter(remote.audienceAddress));
    await follower.opened;
    const deck = await joinDeck('b');
    await deck.say(state('s1', 1));
    expect(await follower.next()).toEqual({ lectern: 'reload' });
    expect(await (await get(remote.audienceAddress)).text()).toBe('public deck b');
  });
});
