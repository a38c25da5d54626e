import type { WebSocket } from 'ws';
import { type Incoming, type Outgoing, type Problem, readMessage } from './messages.js';

type Role = 'deck' | 'speaker';

/**
 * The windows that show one deck, and what passes between them: decks say where they are, speakers say where to go.
 * It remembers what a window needs that is loaded again.
 */
export class Room {
  readonly #members = new Map<WebSocket, Role>();
  #revision: string;
  #problem: Problem | null = null;
  #state: Incoming | null = null;
  #timer: Incoming | null = null;

  constructor(revision: string) {
    this.#revision = revision;
  }

  join(socket: WebSocket, role: Role): void {
    this.#members.set(socket, role);
    socket.on('close', () => this.#members.delete(socket));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const message = readMessage(String(data));
      if (message) this.#receive(socket, role, message);
    });
    send(socket, { lectern: 'changed', revision: this.#revision });
    if (this.#problem) send(socket, { lectern: 'problem', ...this.#problem });
  }

  /** The deck was built again: every window takes it over. */
  change(revision: string): void {
    this.#revision = revision;
    this.#problem = null;
    this.#tell(null, { lectern: 'changed', revision });
  }

  /** The deck could not be built again: every window shows why, and goes on with what it has. */
  report(problem: Problem): void {
    this.#problem = problem;
    this.#tell(null, { lectern: 'problem', ...problem });
  }

  close(): void {
    for (const socket of this.#members.keys()) socket.terminate();
  }

  #receive(socket: WebSocket, role: Role, message: Incoming): void {
    if (role === 'deck') {
      if (message.lectern !== 'state') return;
      this.#state = message;
      this.#tell('speaker', message);
    } else if (message.lectern === 'hello') {
      for (const kept of [this.#state, this.#timer]) if (kept) send(socket, kept);
    } else if (message.lectern === 'timer') this.#timer = message;
    else this.#tell('deck', message);
  }

  #tell(role: Role | null, message: Outgoing): void {
    for (const [socket, itsRole] of this.#members) if (role === null || role === itsRole) send(socket, message);
  }
}

function send(socket: WebSocket, message: Outgoing): void {
  socket.send(JSON.stringify(message));
}
