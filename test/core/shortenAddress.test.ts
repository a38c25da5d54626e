import { describe, expect, it } from 'vitest';
import { hostOf, shortenAddress } from '../../src/core/shortenAddress.js';

describe('an address as it is shown', () => {
  it('is without scheme, and no longer than a line', () => {
    expect(shortenAddress('https://www.example.org/night-trains/')).toBe('example.org/night-trains');
    expect([...shortenAddress(`https://example.org/${'a'.repeat(80)}`)]).toHaveLength(56);
  });

  it('has its characters as they are read', () => {
    expect(shortenAddress('https://example.org/%E5%A4%9C%E8%BB%8A')).toBe('example.org/夜車');
  });

  it('is the page’s own, not the archive’s that keeps it', () => {
    const kept = 'https://web.archive.org/web/20210712022952/https://www.example.org/night-trains';
    expect(shortenAddress(kept)).toBe('example.org/night-trains');
    expect(hostOf(kept)).toBe('example.org');
    expect(hostOf('https://web.archive.org/web/about')).toBe('web.archive.org');
  });
});
