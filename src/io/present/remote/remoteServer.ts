import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Hall } from '../hall.js';
import { listen } from '../listen.js';
import { isOurs, pathOf, type Reply, say } from '../routes.js';
import type { Library } from '../servedDeck.js';
import { answer, LARGEST_MESSAGE, readGuest, turnAway } from '../server.js';
import { Gate, type Pass } from './gate.js';
import { PATHS, passOf, routeRemote } from './remoteRoutes.js';
import { WrongTries } from './wrongTries.js';

export interface RemoteServer {
  /** For the presenter's phone; good for one. */
  readonly remoteAddress: string;
  /** For the audience. */
  readonly audienceAddress: string;
  close(): Promise<void>;
}

export interface RemoteOptions {
  /** An address of this machine. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Told the address for the next phone when one has been used. */
  readonly renewed: (address: string) => void;
  /** Told whose tries with wrong tokens have become too many. */
  readonly pestered?: (address: string) => void;
}

/** Where the sockets of each page come in. */
const SOCKETS: Readonly<Record<string, Pass>> = { '/remote/live': 'remote', '/live': 'audience' };

/** How late those are answered who have tried too often. */
const LATE_MS = 1000;

const tooMany = (seconds: number): Reply => {
  const reply = say(429, 'Too many tries. The token stands in the presenter’s terminal.');
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } };
};

/**
 * Serves the deck of the moment to the local network: to one phone that leads, and to an audience that looks on.
 * @throws LecternError `port-taken`, `usage`
 */
export async function startRemoteServer(library: Library, hall: Hall, options: RemoteOptions): Promise<RemoteServer> {
  const { host, renewed, pestered } = options;
  const hosts = new Set<string>();
  let origin = '';
  const addressFor = (pass: Pass, token: string): string => `${origin}${PATHS[pass]}?token=${token}`;
  const gate = new Gate((token) => renewed(addressFor('remote', token)));
  const tries = new WrongTries(pestered);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const site = { library, gate, hosts, cookieName: '', current: () => hall.current() };

  const server = createServer(({ method = '', url = '/', headers, socket }, response) => {
    const request = {
      method,
      url,
      host: headers.host ?? '',
      cookie: headers.cookie ?? '',
      languages: headers['accept-language'],
    };
    routeRemote(request, site).then(
      (reply) => {
        const wait = reply.status === 403 ? tries.count(socket.remoteAddress ?? '') : 0;
        if (wait === 0) answer(response, reply, method);
        else setTimeout(() => answer(response, tooMany(wait), method), LATE_MS);
      },
      () => response.destroy(),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    const { host: name = '', origin: from = '', cookie = '' } = request.headers;
    const pass = SOCKETS[pathOf(request.url ?? '')];
    if (pass === undefined || !isOurs(name, from, hosts)) return turnAway(socket);
    if (passOf(cookie, site) !== pass) {
      const wait = tries.count(request.socket.remoteAddress ?? '');
      if (wait === 0) turnAway(socket);
      else setTimeout(() => turnAway(socket), LATE_MS);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      hall.admit(client, readGuest(request.url ?? '', pass)).catch(() => client.close());
    });
  });

  const port = await listen(server, host, options.port).catch((error: unknown) => {
    // The same port as on the loopback is easy to remember; any other will do.
    if (options.port === 0) throw error;
    return listen(server, host, 0);
  });
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  hosts.add(authority);
  site.cookieName = `lectern-${port}`;
  origin = `http://${authority}`;
  return {
    get remoteAddress() {
      return addressFor('remote', gate.remoteToken);
    },
    audienceAddress: addressFor('audience', gate.audienceToken),
    close() {
      sockets.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
