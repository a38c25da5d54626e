import type { NetworkInterfaceInfo } from 'node:os';

/** Networks of virtual machines, containers and tunnels: no phone is there. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vnic|utun|tun|tap|zt|wg|tailscale|vEthernet)/i;
const PRIVATE = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** The address of this machine in the local network; null where it is in none. */
export function findAddress(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string | null {
  const found = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => !address.startsWith('169.254.'));
  return found.find((address) => PRIVATE.test(address)) ?? found[0] ?? null;
}
