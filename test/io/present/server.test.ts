import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Incoming, Outgoing } from '../../../src/io/present/messages.js';
import { type DeckServer, startServer } from '../../../src/io/present/server.js';
import { libraryOf, servedDeck } from '../../support/library.js';

const state = (id: string, seq: number, boot = 1): Incoming => ({
  lectern: 'state',
  id,
  step: -1,
  paused: false,
  boot,
  seq,
});
const STATE = state('s1', 1);
const go = (to: string, seq: number, boot = 1): Incoming => ({ lectern: 'go', to, boot, seq });
const TIMER: Incoming = { lectern: 'timer', timer: { before: 5, since: null, slide: null, slideAt: 0 }, now: 1 };

let server: DeckServer;
beforeEach(async () => {
  server = await startServer(libraryOf(['a']), 0);
});
afterEach(() => server.close());

/** A window's end of the wire: what it hears, in order. */
async function join(
  role: 'deck' | 'speaker',
  { origin = server.address.slice(0, -1), name = `${role}-window`, revision = '1' } = {},
) {
  const query = new URLSearchParams({ role, window: name, revision });
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}a/live?${query}`, { origin });
  const heard: Outgoing[] = [];
  let told = (): void => undefined;
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)));
    told();
  });
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return {
    say: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    /** The next message that has not been asked for yet. */
    async next(): Promise<Outgoing | undefined> {
      while (heard.length === 0)
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      return heard.shift();
    },
    /** The server answers a ping of the protocol after what came before. */
    quiet: () =>
      new Promise<void>((resolve) => {
        socket.once('pong', () => resolve());
        socket.ping();
      }),
    close: () => socket.close(),
  };
}

/** Waits until the server has taken all that a window has said, and has let it join. */
async function settle(window: Awaited<ReturnType<typeof join>>): Promise<void> {
  window.say({ lectern: 'ping' });
  await window.quiet();
}

describe('the wire between windows', () => {
  it('tells every window what a change is, and of every problem', async () => {
    const window = await join('deck');
    await settle(window);
    server.update(servedDeck('a', '2', { s1: 'one', s2: 'two' }));
    const patch = {
      title: 'a',
      look: { theme: 'paper', schemes: null },
      styles: [0],
      slides: ['s1', { id: 's2', html: 'two' }],
    };
    expect(await window.next()).toEqual({ lectern: 'patch', from: '1', revision: '2', patch });
    server.report('a', { message: 'wrong', fix: 'mend' });
    expect(await window.next()).toEqual({ lectern: 'problem', message: 'wrong', fix: 'mend' });
    server.update(servedDeck('a', '2'));
    expect(await window.next()).toEqual({ lectern: 'mended' });
  });

  it('brings a window up to date that was away, from whichever deck it has', async () => {
    const window = await join('deck');
    await settle(window);
    server.update(servedDeck('a', '2', { s1: 'eins' }));
    await window.next();
    server.update({ ...servedDeck('a', '3', { s1: 'eins', s2: 'two' }) });
    expect(await window.next()).toMatchObject({ patch: { slides: ['s1', { id: 's2' }] } });
    expect(await (await join('speaker', { revision: '1' })).next()).toMatchObject({
      lectern: 'patch',
      from: '1',
      revision: '3',
      patch: { slides: [{ id: 's1', html: 'eins' }, { id: 's2' }] },
    });
    expect(await (await join('speaker', { revision: 'unknown' })).next()).toEqual({
      lectern: 'changed',
      revision: '3',
    });
    server.update({ ...servedDeck('a', '4'), frame: 'other scripts' });
    expect(await window.next()).toEqual({ lectern: 'reload' });
  });

  it('passes wishes to decks and places to speakers', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    speaker.say(go('next', 1));
    expect(await page.next()).toEqual(go('next', 1));
    page.say(STATE);
    expect(await speaker.next()).toEqual(STATE);
  });

  it('does nothing twice and nothing late', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    for (const [seq, boot] of [
      [1, 5],
      [1, 5],
      [3, 5],
      [2, 5],
      [9, 4],
    ] as const)
      speaker.say(go(`${boot}.${seq}`, seq, boot));
    speaker.say(go('end', 1, 6));
    expect([await page.next(), await page.next(), await page.next()]).toMatchObject([
      { to: '5.1' },
      { to: '5.3' },
      { to: 'end' },
    ]);
    for (const [id, seq] of [
      ['s1', 1],
      ['s3', 3],
      ['s2', 2],
      ['s4', 4],
    ] as const)
      page.say(state(id, seq));
    expect([await speaker.next(), await speaker.next(), await speaker.next()]).toMatchObject([
      { id: 's1' },
      { id: 's3' },
      { id: 's4' },
    ]);
  });

  it('follows the deck that moved last: one that was only opened draws nobody back', async () => {
    const [first, speaker] = [await join('deck', { name: 'first' }), await join('speaker')];
    first.say(state('s5', 1));
    expect(await speaker.next()).toMatchObject({ id: 's5' });
    const second = await join('deck', { name: 'second' });
    second.say(state('s1', 1));
    speaker.say(go('next', 1));
    expect(await first.next()).toMatchObject({ to: 'next' });
    second.say(state('s2', 2));
    expect(await speaker.next()).toMatchObject({ id: 's2' });
    speaker.say(go('last', 2));
    expect(await second.next()).toMatchObject({ to: 'last' });
  });

  it('remembers place and stopwatch for a window that is loaded again', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    page.say(STATE);
    await speaker.next();
    speaker.say(TIMER);
    await settle(speaker);
    speaker.close();
    const again = await join('speaker');
    again.say({ lectern: 'hello' });
    expect(await again.next()).toEqual(STATE);
    expect(await again.next()).toMatchObject({ lectern: 'timer', timer: { before: 5, since: null } });
  });

  it('drops what is no message, and what a deck has no business to ask', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    for (const nonsense of ['{', '[]', '{"lectern":"run"}', '{"lectern":"go"}', '{"lectern":"go","to":"next"}'])
      speaker.say(nonsense);
    page.say(go('next', 1));
    page.say(state('s1', 2));
    speaker.say({ lectern: 'pause', boot: 1, seq: 1 });
    expect(await page.next()).toMatchObject({ lectern: 'pause' });
    expect(await speaker.next()).toMatchObject({ lectern: 'state' });
  });

  it('lets no other site join', async () => {
    await expect(join('speaker', { origin: 'http://evil.example' })).rejects.toThrow(/403/);
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startServer(libraryOf(['a']), port)).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${port} is taken by another program.`,
    });
  });
});
