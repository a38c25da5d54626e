import type { WebSocket } from 'ws';
import type { Problem } from './messages.js';
import { type Guest, Room } from './room.js';
import type { Library, ServedDeck } from './servedDeck.js';

/** The rooms of all decks. */
export class Hall {
  readonly #library: Library;
  readonly #rooms = new Map<string, Room>();
  /** Windows from the network: they see the deck of the moment. */
  readonly #visitors = new Map<WebSocket, string>();
  #current: string | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** The slug of the deck that was moved last; before that, of the first. */
  current(): string | null {
    const slugs = this.#library.list();
    return this.#current !== null && slugs.includes(this.#current) ? this.#current : (slugs[0] ?? null);
  }

  /** The room of a deck; null where there is no such deck. */
  async find(slug: string): Promise<Room | null> {
    const deck = this.#library.list().includes(slug) ? await this.#library.open(slug) : null;
    if (!deck) return null;
    const room = this.#rooms.get(slug) ?? new Room(deck, () => this.#show(slug));
    this.#rooms.set(slug, room);
    return room;
  }

  /** Lets a window from the network into the room of the moment. */
  async admit(socket: WebSocket, guest: Guest): Promise<void> {
    const slug = this.current();
    const room = slug === null ? null : await this.find(slug);
    if (slug === null || !room) {
      socket.close();
      return;
    }
    this.#visitors.set(socket, slug);
    socket.on('close', () => this.#visitors.delete(socket));
    room.join(socket, guest);
  }

  update(deck: ServedDeck): void {
    this.#rooms.get(deck.slug)?.change(deck);
  }

  report(slug: string, problem: Problem): void {
    this.#rooms.get(slug)?.report(problem);
  }

  close(): void {
    for (const room of this.#rooms.values()) room.close();
  }

  /** Another deck is shown: visitors are led there. */
  #show(slug: string): void {
    this.#current = slug;
    for (const [socket, theirs] of this.#visitors)
      if (theirs !== slug) socket.send(JSON.stringify({ lectern: 'reload' }));
  }
}
