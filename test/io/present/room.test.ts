import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { Room } from '../../../src/io/present/room.js';
import type { ServedDeck } from '../../../src/io/present/servedDeck.js';

const DECK = { revision: 'r1', frame: 'f', outline: () => ({ slides: [] }) } as unknown as ServedDeck;

/** The server's end of a window's connection. */
class Window extends EventEmitter {
  readonly got: { lectern: string; [name: string]: unknown }[] = [];
  #seq = 0;
  constructor(room: Room, role: 'deck' | 'speaker' | 'remote' | 'audience', name: string) {
    super();
    room.join(this as unknown as WebSocket, { role, name, revision: DECK.revision });
  }
  send(text: string): void {
    this.got.push(JSON.parse(text));
  }
  terminate(): void {
    this.emit('close');
  }
  tell(message: unknown): void {
    this.emit('message', JSON.stringify(message));
  }
  say(id: string): void {
    this.#seq += 1;
    this.tell({ lectern: 'state', id, step: -1, paused: false, theme: 'paper', boot: 1, seq: this.#seq });
  }
  heard(kind: string): unknown[] {
    return this.got.filter(({ lectern }) => lectern === kind);
  }
}

const shownBy = (speaker: Window): unknown => speaker.got.filter(({ lectern }) => lectern === 'state').at(-1)?.id;

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

  it('shows what one window draws and points at in all that show slides', () => {
    const room = new Room(DECK);
    const [deck, speaker, audience, remote] = (['deck', 'speaker', 'audience', 'remote'] as const).map(
      (role) => new Window(room, role, role),
    ) as [Window, Window, Window, Window];
    const line = { lectern: 'ink', id: 's1', mark: 'd-1', stroke: [[1, 2]] };
    deck.tell(line);
    speaker.tell({ lectern: 'pointer', at: [960, 540] });
    expect(deck.heard('ink')).toEqual([]);
    expect(deck.heard('pointer')).toEqual([{ lectern: 'pointer', at: [960, 540] }]);
    expect(audience.heard('ink')).toEqual([line]);
    expect(audience.heard('pointer')).toHaveLength(1);
    expect(remote.heard('ink')).toEqual([]);
    // Who looks on has no say.
    audience.tell({ lectern: 'pointer', at: [0, 0] });
    audience.tell({ ...line, mark: 'a-1' });
    expect(deck.heard('pointer')).toHaveLength(1);
    expect(deck.heard('ink')).toEqual([]);
  });

  it('takes away the pointer of a window that is closed, and keeps what was drawn for those that come later', () => {
    const room = new Room(DECK);
    const deck = new Window(room, 'deck', 'd');
    const speaker = new Window(room, 'speaker', 's');
    speaker.tell({ lectern: 'pointer', at: [1, 1] });
    for (const [mark, x] of [
      ['s-1', 5],
      ['s-2', 6],
      ['s-2', 7],
    ] as const)
      speaker.tell({ lectern: 'ink', id: 's1', mark, stroke: [[x, 0]] });
    speaker.tell({ lectern: 'ink', id: 's2', mark: 's-3', stroke: [[9, 9]] });
    speaker.tell({ lectern: 'ink', id: 's2', mark: 's-3', stroke: null });
    speaker.terminate();
    expect(deck.heard('pointer').at(-1)).toEqual({ lectern: 'pointer', at: null });
    const late = new Window(room, 'audience', 'a');
    expect(late.heard('ink')).toEqual([
      { lectern: 'ink', id: 's1', mark: 's-1', stroke: [[5, 0]] },
      { lectern: 'ink', id: 's1', mark: 's-2', stroke: [[7, 0]] },
    ]);
  });

  it('drops drawings that are none', () => {
    const room = new Room(DECK);
    const deck = new Window(room, 'deck', 'd');
    const speaker = new Window(room, 'speaker', 's');
    for (const wrong of [
      { lectern: 'pointer', at: [1] },
      { lectern: 'pointer', at: ['x', 'y'] },
      { lectern: 'ink', id: 's1', mark: '', stroke: null },
      { lectern: 'ink', id: 's1', mark: 'x'.repeat(1000), stroke: [[1, 1]] },
      { lectern: 'ink', id: 's1', mark: 's-1', stroke: Array.from({ length: 5000 }, () => [1, 1]) },
    ])
      speaker.tell(wrong);
    expect(deck.got).toEqual([]);
  });
});
