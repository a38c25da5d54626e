import { networkInterfaces } from 'node:os';
import { findAddress } from '../io/present/remote/findAddress.js';
import { type RemoteServer, startRemoteServer } from '../io/present/remote/remoteServer.js';
import type { DeckServer } from '../io/present/server.js';
import type { Desk } from './desk.js';
import { makePaint } from './report/paint.js';
import type { Terminal } from './terminal.js';

const LOOPBACK = '127.0.0.1';

/**
 * Opens the deck to the local network, and shows how to come in: a QR code for the presenter's phone, an address for the
 * audience.
 * @param wanted an address of this machine; true finds it
 * @throws LecternError `port-taken`, `usage`
 */
export async function openRemote(
  desk: Desk,
  server: DeckServer,
  wanted: string | true,
  terminal: Terminal,
): Promise<RemoteServer> {
  const paint = makePaint(terminal.color);
  const host = wanted === true ? (findAddress(networkInterfaces()) ?? LOOPBACK) : wanted;
  const { renderUnicodeCompact } = await import('uqr');
  const invite = (address: string): void => {
    terminal.print(renderUnicodeCompact(address, { border: 2 }));
    terminal.print(`  phone    ${paint.cyan(address)}  ${paint.dim('good for one phone')}`);
  };
  const remote = await startRemoteServer(desk, server.hall, {
    host,
    port: host === LOOPBACK ? 0 : server.port,
    renewed(address) {
      terminal.print('A phone has come in. For another one:');
      terminal.print(`  phone    ${paint.cyan(address)}`);
    },
    pestered: (from) => terminal.notify(`Many tries with a wrong token from ${from}: they are answered late.`),
  });
  if (wanted === true && host === LOOPBACK)
    terminal.notify('This machine is in no local network: the remote answers to this machine only.');
  invite(remote.remoteAddress);
  terminal.print(`  audience ${paint.cyan(remote.audienceAddress)}  ${paint.dim('looks on, without the notes')}`);
  return remote;
}
