import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { LecternError } from '../../errors.js';
import { hasCode } from '../readFile.js';
import type { Problem } from './messages.js';
import { Room } from './room.js';
import { route, routeSocket, type ServedDeck, type ServedPage } from './routes.js';

export interface DeckServer {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  /** Serves a deck that was built, for the first time or again. */
  update(deck: ServedDeck): void;
  /** Tells the windows of a deck why it could not be built again. */
  report(slug: string, problem: Problem): void;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly renderIndex: (decks: readonly ServedDeck[]) => ServedPage;
}

const HOST = '127.0.0.1';
const LARGEST_MESSAGE = 65_536;

/**
 * Serves decks to this machine only.
 * @throws LecternError `port-taken`
 */
export async function startServer(first: readonly ServedDeck[], options: ServerOptions): Promise<DeckServer> {
  const decks = new Map<string, ServedDeck>();
  const rooms = new Map<string, Room>();
  const hosts = new Set<string>();
  const site = { decks, hosts, renderIndex: options.renderIndex };

  const server = createServer(({ method = '', url = '/', headers }, response) => {
    const reply = route({ method, url, host: headers.host ?? '' }, site);
    response.writeHead(reply.status, reply.headers);
    response.end(method === 'HEAD' ? undefined : reply.body);
  });

  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on('upgrade', (request, socket, head) => {
    const { host = '', origin = '' } = request.headers;
    const room = rooms.get(routeSocket(request.url ?? '', host, origin, hosts) ?? '');
    if (!room) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const role = /[?&]role=speaker\b/.test(request.url ?? '') ? 'speaker' : 'deck';
    sockets.handleUpgrade(request, socket, head, (client) => room.join(client, role));
  });

  function update(deck: ServedDeck): void {
    decks.set(deck.slug, deck);
    const room = rooms.get(deck.slug);
    if (room) room.change(deck.revision);
    else rooms.set(deck.slug, new Room(deck.revision));
  }

  first.forEach(update);
  const port = await listen(server, options.port);
  for (const name of [HOST, 'localhost']) hosts.add(`${name}:${port}`);
  return {
    address: `http://${HOST}:${port}/`,
    update,
    report: (slug, problem) => rooms.get(slug)?.report(problem),
    close() {
      for (const room of rooms.values()) room.close();
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
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
