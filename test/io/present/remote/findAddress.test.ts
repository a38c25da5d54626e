import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { findAddress } from '../../../../src/io/present/remote/findAddress.js';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '', cidr: null },
];

it('takes the address that phones can reach', () => {
  const loopback = at('127.0.0.1', true);
  expect(findAddress({ lo: loopback, docker0: at('172.17.0.1'), wlan0: at('192.168.1.5') })).toBe('192.168.1.5');
  expect(findAddress({ lo: loopback, en0: at('203.0.113.9'), en1: at('10.0.0.7') })).toBe('10.0.0.7');
  expect(findAddress({ lo: loopback, en0: at('203.0.113.9') })).toBe('203.0.113.9');
  expect(findAddress({ lo: loopback, eth0: at('169.254.3.4'), utun3: at('10.8.0.2') })).toBeNull();
  expect(findAddress({})).toBeNull();
});
