import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LecternError } from '../../errors.js';
import { hasCode } from '../hasCode.js';

/**
 * Listens on an address of this machine.
 * @param port 0 takes a free one
 * @returns the port
 * @throws LecternError `port-taken`
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(explain(error, host, port));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explain(error: Error, host: string, port: number): Error {
  if (hasCode(error, 'EADDRINUSE'))
    return new LecternError(
      'port-taken',
      `Port ${port} is taken by another program.`,
      'Choose another one with --port, or leave --port out to get a free one.',
      error,
    );
  if (hasCode(error, 'EACCES'))
    return new LecternError('port-taken', `You may not serve on port ${port}.`, 'Choose a port above 1023.', error);
  if (hasCode(error, 'EADDRNOTAVAIL'))
    return new LecternError(
      'usage',
      `${host} is no address of this machine.`,
      'Leave it out (--remote) to take the one of the local network.',
      error,
    );
  return error;
}
