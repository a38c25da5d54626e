import { describe, expect, it } from 'vitest';
import { guardHost, guardLookup, isPublic } from '../../../src/io/net/guardAddress.js';

describe('isPublic', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('lets %s pass', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    'no address',
  ])('refuses %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('guardHost', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
  ])('sees through the spelling of %s', (address) => {
    expect(() => guardHost(new URL(address), false)).toThrow(expect.objectContaining({ code: 'private-address' }));
    expect(guardHost(new URL(address), true)).not.toContain('[');
  });
});

describe('guardLookup', () => {
  const look = (allowPrivate: boolean) =>
    new Promise((resolve) =>
      guardLookup(allowPrivate)('localhost', { all: true }, (error, found) => resolve(error ?? found)),
    );

  it('refuses a name that leads to this machine, unless that is allowed', async () => {
    expect(await look(false)).toMatchObject({
      code: 'private-address',
      fix: expect.stringContaining('--allow-private'),
    });
    expect(await look(true)).toContainEqual(
      expect.objectContaining({ address: expect.stringMatching(/^127\.|^::1$/) }),
    );
  });
});
