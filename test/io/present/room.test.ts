import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { Room } from '../../../src/io/present/room.js';
import type { ServedDeck } from '../../../src/io/present/servedDeck.js';

const DECK = { revision: 'r1', frame: 'f' } as unknown as ServedDeck;

/** The server's end of a window's connection. */
class Window extends EventEmitter {
  readonly got: { lectern: string; id?: string }[] = [];
  #seq = 0;
  constructor(room: Room, role: 'deck' | 'speaker', name: string) {
    super();
    room.join(this as unknown as WebSocket, { role, name, revision: DECK.revision });
  }
  send(text: string): void {
    this.got.push(JSON.parse(text));
  }
  terminate(): void {
    this.emit('close');
  }
  say(id: string): void {
    this.#seq += 1;
    const state = { lectern: 'state', id, step: -1, paused: false, theme: 'paper', boot: 1, seq: this.#seq };
    this.emit('message', JSON.stringify(state));
  }
}

const shownBy = (speaker: Window): string | undefined =>
  speaker.got.filter(({ lectern }) => lectern === 'state').at(-1)?.id;

describe('a room', () => {
  it('is not drawn to the place of a window that was only opened', () => {
    const room = new Room(DECK);
    const speaker = new Window(room, 'speaker', 's');
    new Window(room, 'deck', 'a').say('slide-9');
    const second = new Window(room, 'deck', 'b');
    second.say('cover');
    expect(shownBy(speaker)).toBe('slide-9');
    second.say('slide-2');
    expect(shownBy(speaker)).toBe('slide-2');
  });

  it('follows the next window that is opened when the one that led is closed', () => {
    const room = new Room(DECK);
    const first = new Window(room, 'deck', 'a');
    first.say('slide-9');
    first.terminate();
    new Window(room, 'deck', 'b').say('slide-4');
    const speaker = new Window(room, 'speaker', 's');
    speaker.emit('message', JSON.stringify({ lectern: 'hello' }));
    expect(shownBy(speaker)).toBe('slide-4');
  });

  it('keeps to the window that led when it is loaded again', () => {
    const room = new Room(DECK);
    const speaker = new Window(room, 'speaker', 's');
    const first = new Window(room, 'deck', 'a');
    const other = new Window(room, 'deck', 'b');
    first.say('slide-9');
    other.say('cover');
    first.terminate();
    new Window(room, 'deck', 'a').say('slide-9');
    expect(shownBy(speaker)).toBe('slide-9');
  });
});
