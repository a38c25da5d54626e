import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { LecternError } from '../../errors.js';
import { hasCode } from '../readFile.js';
import type { Problem } from './messages.js';
import { type Role, Room } from './room.js';
import { isOurs, pathOf, type Reply, route } from './routes.js';
import type { Library, ServedDeck } from './servedDeck.js';

export interface DeckServer {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  /** A deck was built, for the first time or again: its windows take it over. */
  update(deck: ServedDeck): void;
  /** There are other decks than before. */
  relist(): void;
  /** Tells the windows of a deck why it could not be built again. */
  report(slug: string, problem: Problem): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const LARGEST_MESSAGE = 65_536;

/**
 * Serves decks to this machine only.
 * @param port 0 takes a free one
 * @throws LecternError `port-taken`
 */
export async function startServer(library: Library, port: number): Promise<DeckServer> {
  const rooms = new Map<string, Room>();
  const lists = new Set<WebSocket>();
  const hosts = new Set<string>();
  const site = { library, hosts };
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });

  const server = createServer(({ method = '', url = '/', headers }, response) => {
    route({ method, url, host: headers.host ?? '', languages: headers['accept-language'] }, site).then(
      (reply) => answer(response, reply, method),
      () => answer(response, { status: 500, headers: {}, body: 'Something went wrong inside Lectern.' }, method),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    const { host = '', origin = '' } = request.headers;
    if (!isOurs(host, origin, hosts)) return turnAway(socket);
    if (pathOf(request.url ?? '') === '/live') return sockets.handleUpgrade(request, socket, head, (one) => watch(one));
    const slug = slugOfSocket(request.url ?? '');
    if (slug === null) return turnAway(socket);
    enter(slug, request, socket, head).catch(() => turnAway(socket));
  });

  async function enter(slug: string, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const deck = library.list().includes(slug) ? await library.open(slug) : null;
    if (!deck) return turnAway(socket);
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
    const role: Role = asked.get('role') === 'speaker' ? 'speaker' : 'deck';
    const guest = { role, name: (asked.get('window') ?? '').slice(0, 40), revision: asked.get('revision') ?? '' };
    sockets.handleUpgrade(request, socket, head, (client) => roomOf(deck).join(client, guest));
  }

  /** A page that lists the decks is told when one changes, or when there are others. */
  function watch(list: WebSocket): void {
    lists.add(list);
    list.on('close', () => lists.delete(list));
    list.on('error', () => list.terminate());
  }

  function tellLists(news: { readonly slug: string } | Record<string, never>): void {
    for (const list of lists) list.send(JSON.stringify(news));
  }

  function roomOf(deck: ServedDeck): Room {
    const room = rooms.get(deck.slug) ?? new Room(deck);
    rooms.set(deck.slug, room);
    return room;
  }

  const taken = await listen(server, HOST, port);
  for (const name of [HOST, 'localhost']) hosts.add(`${name}:${taken}`);
  return {
    address: `http://${HOST}:${taken}/`,
    update(deck) {
      rooms.get(deck.slug)?.change(deck);
      tellLists({ slug: deck.slug });
    },
    relist: () => tellLists({}),
    report(slug, problem) {
      rooms.get(slug)?.report(problem);
      tellLists({});
    },
    close() {
      for (const room of rooms.values()) room.close();
      for (const list of lists) list.terminate();
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** The slug of the deck whose windows a socket wants to join; null for any other path. */
export function slugOfSocket(url: string): string | null {
  return /^\/([^/]+)\/live$/.exec(pathOf(url))?.[1] ?? null;
}

function answer(response: ServerResponse, { status, headers, body }: Reply, method: string): void {
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}

function turnAway(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(error: Error, port: number): Error {
  if (hasCode(error, 'EADDRINUSE'))
    return new LecternError(
      'port-taken',
      `Port ${port} is taken by another program.`,
      'Choose another one with --port, or leave --port out to get a free one.',
      error,
    );
  if (hasCode(error, 'EACCES'))
    return new LecternError('port-taken', `You may not serve on port ${port}.`, 'Choose a port above 1023.', error);
  return error;
}
