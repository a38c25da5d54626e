import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LecternError } from '../../errors.js';

/** `net.connect`'s way to ask for the addresses of a host. */
export type Lookup = (
  host: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/**
 * Whether an IP address belongs to the public internet: not to this machine, this network, a provider's inner network,
 * a group of machines, or a form of IPv6 that carries an IPv4 address of those.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed.range() !== 'unicast') return false;
  // All of public IPv6 lies in 2000::/3.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** The host of an address, checked if it is an IP address itself: then nothing is looked up. */
export function guardHost(url: URL, allowPrivate: boolean): string {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !allowPrivate && !isPublic(host)) throw refuse(host, host);
  return host;
}

/**
 * Looks up a host and refuses it if any of its addresses is private. The connection is made to what was checked: a name
 * that says something else a moment later gains nothing.
 */
export function guardLookup(allowPrivate: boolean): Lookup {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const bad = allowPrivate ? undefined : found.find(({ address }) => !isPublic(address));
      if (bad) return done(refuse(host, bad.address), []);
      const [first] = found;
      if (options.all) return done(null, found);
      return first ? done(null, first.address, first.family) : done(new Error(`${host} has no address`), []);
    });
  };
}

function refuse(host: string, address: string): LecternError {
  const shown = host === address ? host : `${host} (${address})`;
  return new LecternError(
    'private-address',
    `${shown}: this is an address of this machine or of a private network.`,
    'If you trust it, add --allow-private.',
  );
}
