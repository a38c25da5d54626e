import { describe, expect, it } from 'vitest';
import { findCacheFolder } from '../../src/io/cacheFolder.js';

describe('findCacheFolder', () => {
  it.each([
    ['linux', {}, '/home/ann', '/home/ann/.cache/lectern/fonts'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/ann' }, '/home/ann', '/var/cache/ann/lectern/fonts'],
    ['darwin', {}, '/Users/ann', '/Users/ann/Library/Caches/lectern/fonts'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' },
      'C:\\Users\\ann',
      'C:\\Users\\ann\\AppData\\Local\\lectern\\Cache\\fonts',
    ],
    ['win32', {}, 'C:\\Users\\ann', null],
    ['linux', {}, '', null],
  ] as const)('on %s with %j', (platform, env, home, expected) => {
    expect(findCacheFolder({ platform, env, home, name: 'fonts' })).toBe(expected);
  });
});
