import type { WebSocket } from 'ws';
import { diffParts } from '../../core/render/diffParts.js';
import { type Incoming, type Outgoing, type Problem, readMessage } from './messages.js';
import type { Audience, ServedDeck } from './servedDeck.js';
import { Sketchbook } from './sketchbook.js';

/** What a window is for. Decks are what the room sees; speakers and remotes lead; an audience looks on. */
export type Role = 'deck' | 'speaker' | 'remote' | 'audience';

/** A window as it introduces itself. */
export interface Guest {
  readonly role: Role;
  /** The same after the window is loaded again. */
  readonly name: string;
  /** Of the deck that it shows; '' if it has none yet. */
  readonly revision: string;
}

interface Member extends Guest {
  /** Where a deck was when it last said so. */
  place: string | null;
  /** Whether it shows the others a pointer. */
  points: boolean;
}

type Timer = Extract<Incoming, { lectern: 'timer' }>;
type Ordered = Extract<Incoming, { seq: number }>;

/** Windows that lost their connection for a while catch up from one of so many earlier decks. */
const MOST_EARLIER = 20;

/**
 * The windows that show one deck, and what passes between them: decks say where they are, speakers say where to go.
 * It remembers what a window needs that is loaded again.
 */
export class Room {
  readonly #members = new Map<WebSocket, Member>();
  readonly #earlier = new Map<string, ServedDeck>();
  /** The last of what each window has said, so that nothing stale or repeated is done. */
  readonly #last = new Map<string, Ordered>();
  readonly #sketches = new Sketchbook();
  #deck: ServedDeck;
  #problem: Problem | null = null;
  #state: Incoming | null = null;
  #timer: Timer | null = null;
  /** The deck window that moved last: it is the one that is led, and the one that others follow. */
  #leader: string | null = null;

  readonly #moved: () => void;

  /** @param moved is told when a deck of this room moves */
  constructor(deck: ServedDeck, moved: () => void = () => undefined) {
    this.#deck = deck;
    this.#moved = moved;
  }

  join(socket: WebSocket, guest: Guest): void {
    const member: Member = { ...guest, place: null, points: false };
    this.#members.set(socket, member);
    socket.on('close', () => this.#leave(socket, member));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const message = readMessage(String(data));
      if (message) this.#receive(socket, member, message);
    });
    if (guest.role === 'remote') this.#brief(socket);
    else if (guest.revision !== this.#deck.revision) {
      const held = this.#earlier.get(guest.revision);
      send(
        socket,
        held ? this.#bring(held, audienceOf(guest.role)) : { lectern: 'changed', revision: this.#deck.revision },
      );
    }
    if (this.#problem && guest.role !== 'audience') send(socket, { lectern: 'problem', ...this.#problem });
    if (this.#state && guest.role === 'audience') send(socket, this.#state);
    if (guest.role !== 'remote') for (const stroke of this.#sketches.list()) send(socket, stroke);
  }

  /** The pointer of a window that is gone points no longer. */
  #leave(socket: WebSocket, { points }: Member): void {
    this.#members.delete(socket);
    if (points) this.#showHand(socket, { lectern: 'pointer', at: null });
  }

  /** Tells a phone all that it needs. */
  #brief(socket: WebSocket): void {
    send(socket, { lectern: 'outline', ...this.#deck.outline() });
    if (this.#state) send(socket, this.#state);
    if (this.#timer) send(socket, this.#stamp(this.#timer));
  }

  /** The deck was built again: every window takes over what is different. */
  change(deck: ServedDeck): void {
    const before = this.#deck;
    if (this.#problem) this.#tellPresenter({ lectern: 'mended' });
    this.#problem = null;
    this.#deck = deck;
    if (deck.revision === before.revision) return;
    this.#earlier.set(before.revision, before);
    const [oldest] = this.#earlier.size > MOST_EARLIER ? this.#earlier.keys() : [];
    if (oldest !== undefined) this.#earlier.delete(oldest);
    for (const [socket, { role }] of this.#members)
      if (role === 'remote') send(socket, { lectern: 'outline', ...deck.outline() });
    for (const audience of ['presenter', 'audience'] as const) {
      const sockets = [...this.#members].filter(([, { role }]) => role !== 'remote' && audienceOf(role) === audience);
      if (sockets.length === 0) continue;
      const message = JSON.stringify(this.#bring(before, audience));
      for (const [socket] of sockets) socket.send(message);
    }
  }

  /** The deck could not be built again: the presenter's windows show why, and go on with what they have. */
  report(problem: Problem): void {
    this.#problem = problem;
    this.#tellPresenter({ lectern: 'problem', ...problem });
  }

  close(): void {
    for (const socket of this.#members.keys()) socket.terminate();
  }

  /** What makes the deck of now from an earlier one. */
  #bring(from: ServedDeck, audience: Audience): Outgoing {
    const { revision, frame } = this.#deck;
    if (from.frame !== frame) return { lectern: 'reload' };
    const patch = diffParts(from.partsFor(audience), this.#deck.partsFor(audience));
    return { lectern: 'patch', from: from.revision, revision, patch };
  }

  #receive(socket: WebSocket, member: Member, message: Incoming): void {
    if (member.role === 'audience') return;
    if ('seq' in message && this.#isStale(member, message)) return;
    if (message.lectern === 'pointer' || message.lectern === 'ink') {
      if (message.lectern === 'pointer') member.points = message.at !== null;
      else this.#sketches.keep(message);
      this.#showHand(socket, message);
    } else if (member.role === 'deck') {
      if (message.lectern === 'state') this.#hear(member, message);
    } else if (message.lectern === 'hello') {
      if (this.#state) send(socket, this.#state);
      if (this.#timer) send(socket, this.#stamp(this.#timer));
    } else if (message.lectern === 'timer') {
      this.#takeTimer(socket, message);
    } else if (message.lectern !== 'state') this.#lead(message);
  }

  /** What one window draws or points at, all others show that show slides. */
  #showHand(from: WebSocket, message: Incoming): void {
    for (const [other, { role }] of this.#members) if (other !== from && role !== 'remote') send(other, message);
  }

  /** Every clock goes by this machine's: a window is told how late it is here. */
  #stamp(timer: Timer): Timer {
    return { ...timer, now: Date.now() };
  }

  #takeTimer(from: WebSocket, { timer, now, ...message }: Timer): void {
    const late = Date.now() - now;
    const since = timer.since === null ? null : timer.since + late;
    this.#timer = { ...message, timer: { ...timer, since }, now };
    for (const [other, { role }] of this.#members)
      if (other !== from && (role === 'remote' || role === 'speaker')) send(other, this.#stamp(this.#timer));
  }

  #isStale({ role, name }: Member, message: Ordered): boolean {
    const key = `${role} ${name}`;
    const last = this.#last.get(key);
    if (last && (message.boot < last.boot || (message.boot === last.boot && message.seq <= last.seq))) return true;
    this.#last.set(key, message);
    return false;
  }

  /** A deck says where it is. One that was only opened does not draw the others to its first slide. */
  #hear(member: Member, state: Extract<Incoming, { lectern: 'state' }>): void {
    const place = `${state.id} ${state.step} ${state.paused}`;
    const hasMoved = member.place !== null && member.place !== place;
    member.place = place;
    if (this.#isLed() && this.#leader !== member.name && !hasMoved) return;
    this.#leader = member.name;
    this.#state = state;
    this.#moved();
    for (const [socket, { role }] of this.#members) if (role !== 'deck') send(socket, state);
  }

  /** Whether the window that leads is still open: one that was closed holds nobody back. */
  #isLed(): boolean {
    return [...this.#members.values()].some(({ role, name }) => role === 'deck' && name === this.#leader);
  }

  /** Passes on what the deck in front is to do; to all decks where that one is gone. */
  #lead(message: Incoming): void {
    const decks = [...this.#members].filter(([, { role }]) => role === 'deck');
    const leading = decks.filter(([, { name }]) => name === this.#leader);
    for (const [socket] of leading.length > 0 ? leading : decks) send(socket, message);
  }

  #tellPresenter(message: Outgoing): void {
    for (const [socket, { role }] of this.#members) if (role !== 'audience') send(socket, message);
  }
}

const audienceOf = (role: Role): Audience => (role === 'audience' ? 'audience' : 'presenter');

function send(socket: WebSocket, message: Outgoing): void {
  socket.send(JSON.stringify(message));
}
