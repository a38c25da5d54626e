import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Editor } from './editing/editMessages.js';
import { type EditCall, routeEdit, slugOfEdit } from './editing/editRoutes.js';
import { readBody } from './editing/readBody.js';
import { Hall } from './hall.js';
import { listen } from './listen.js';
import type { Problem } from './messages.js';
import type { Guest, Role } from './room.js';
import { isOurs, pathOf, type Reply, route, say } from './routes.js';
import type { Library, ServedDeck } from './servedDeck.js';

export interface DeckServer {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  readonly port: number;
  readonly hall: Hall;
  /** A deck was built, for the first time or again: its windows take it over. */
  update(deck: ServedDeck): void;
  /** There are other decks than before. */
  relist(): void;
  /** Tells the windows of a deck why it could not be built again. */
  report(slug: string, problem: Problem): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
export const LARGEST_MESSAGE = 65_536;

/**
 * Serves decks to this machine only.
 * @param port 0 takes a free one
 * @param editor changes decks for their own windows; null where nothing is to be changed
 * @throws LecternError `port-taken`
 */
export async function startServer(library: Library, port: number, editor: Editor | null = null): Promise<DeckServer> {
  const hall = new Hall(library);
  const lists = new Set<WebSocket>();
  const hosts = new Set<string>();
  const site = { library, hosts };
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });

  const server = createServer((request, response) => {
    const { method = '', url = '/', headers } = request;
    if (editor && slugOfEdit(url) !== null) {
      routeEdit(readCall(request), { editor, hosts, slugs: () => library.list() }).then(
        (reply) => answer(response, reply, method),
        () => answer(response, say(500, 'Something went wrong inside Lectern.'), method),
      );
      return;
    }
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
    const room = await hall.find(slug);
    if (!room) return turnAway(socket);
    const url = request.url ?? '';
    const guest = readGuest(url, /[?&]role=speaker\b/.test(url) ? 'speaker' : 'deck');
    sockets.handleUpgrade(request, socket, head, (client) => room.join(client, guest));
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

  const taken = await listen(server, HOST, port);
  for (const name of [HOST, 'localhost']) hosts.add(`${name}:${taken}`);
  return {
    address: `http://${HOST}:${taken}/`,
    port: taken,
    hall,
    update(deck) {
      hall.update(deck);
      tellLists({ slug: deck.slug });
    },
    relist: () => tellLists({}),
    report(slug, problem) {
      hall.report(slug, problem);
      tellLists({});
    },
    close() {
      hall.close();
      for (const list of lists) list.terminate();
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function readCall(request: IncomingMessage): EditCall {
  const { method = '', url = '/', headers, socket } = request;
  const { host = '', origin = '', 'content-type': type = '', 'x-lectern-token': token } = headers;
  const peer = socket.remoteAddress ?? '';
  return { method, url, host, origin, type, peer, token: String(token ?? ''), body: () => readBody(request) };
}

/** The slug of the deck whose windows a socket wants to join; null for any other path. */
export function slugOfSocket(url: string): string | null {
  return /^\/([^/]+)\/live$/.exec(pathOf(url))?.[1] ?? null;
}

/** What a window says about itself as it joins. */
export function readGuest(url: string, role: Role): Guest {
  const asked = new URL(url, 'http://localhost').searchParams;
  return { role, name: (asked.get('window') ?? '').slice(0, 40), revision: asked.get('revision') ?? '' };
}

export function answer(response: ServerResponse, { status, headers, body }: Reply, method: string): void {
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}

export function turnAway(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
}
