import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Incoming, Outgoing } from '../../../src/io/present/messages.js';
import { type DeckServer, startServer } from '../../../src/io/present/server.js';

const deck = { slug: 'a', html: 'deck', revision: '1', speakerHtml: '', speakerPolicy: '' };
const STATE: Incoming = { lectern: 'state', id: 's1', step: -1, paused: false, boot: 1 };
const TIMER: Incoming = { lectern: 'timer', timer: { before: 5, since: null, slide: null, slideAt: 0 } };

let server: DeckServer;
beforeEach(async () => {
  server = await startServer([deck], { port: 0, renderIndex: () => ({ html: '', policy: '' }) });
});
afterEach(() => server.close());

/** A window's end of the wire: what it hears, in order. */
async function join(role: 'deck' | 'speaker', origin = server.address.slice(0, -1)) {
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}a/live?role=${role}`, { origin });
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
    close: () => socket.close(),
  };
}

describe('the wire between windows', () => {
  it('tells every window which deck there is, and of every change and problem', async () => {
    const window = await join('deck');
    expect(await window.next()).toEqual({ lectern: 'changed', revision: '1' });
    server.update({ ...deck, revision: '2' });
    expect(await window.next()).toEqual({ lectern: 'changed', revision: '2' });
    server.report('a', { message: 'wrong', fix: 'mend' });
    expect(await window.next()).toEqual({ lectern: 'problem', message: 'wrong', fix: 'mend' });
    const late = await join('speaker');
    expect(await late.next()).toEqual({ lectern: 'changed', revision: '2' });
    expect(await late.next()).toMatchObject({ lectern: 'problem' });
  });

  it('passes wishes to decks and places to speakers', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    await Promise.all([page.next(), speaker.next()]);
    speaker.say({ lectern: 'go', to: 'next' });
    expect(await page.next()).toEqual({ lectern: 'go', to: 'next' });
    page.say(STATE);
    expect(await speaker.next()).toEqual(STATE);
  });

  it('remembers place and stopwatch for a window that is loaded again', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    await Promise.all([page.next(), speaker.next()]);
    page.say(STATE);
    await speaker.next();
    speaker.say(TIMER);
    speaker.say({ lectern: 'ping' }); // answered by the deck only after the stopwatch was taken
    await page.next();
    speaker.close();
    const again = await join('speaker');
    await again.next();
    again.say({ lectern: 'hello' });
    expect([await again.next(), await again.next()]).toEqual([STATE, TIMER]);
  });

  it('drops what is no message, and what a deck has no business to ask', async () => {
    const [page, speaker] = [await join('deck'), await join('speaker')];
    await Promise.all([page.next(), speaker.next()]);
    for (const nonsense of ['{', '[]', '{"lectern":"run"}', '{"lectern":"go"}']) speaker.say(nonsense);
    page.say({ lectern: 'go', to: 'next' });
    page.say(STATE);
    speaker.say({ lectern: 'pause' });
    expect(await page.next()).toEqual({ lectern: 'pause' });
    expect(await speaker.next()).toEqual(STATE);
  });

  it('lets no other site join', async () => {
    await expect(join('speaker', 'http://evil.example')).rejects.toThrow(/403/);
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(startServer([deck], { port, renderIndex: () => ({ html: '', policy: '' }) })).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${port} is taken by another program.`,
    });
  });
});
