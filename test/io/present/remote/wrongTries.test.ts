import { describe, expect, it } from 'vitest';
import { WrongTries } from '../../../../src/io/present/remote/wrongTries.js';

describe('WrongTries', () => {
  it('makes an address wait after fifty tries within a minute, and no other', () => {
    let now = 0;
    const told: string[] = [];
    const tries = new WrongTries(
      (address) => told.push(address),
      () => now,
    );
    const waits = Array.from({ length: 53 }, () => {
      now += 100;
      return tries.count('a');
    });
    expect(waits.slice(0, 50)).toEqual(Array(50).fill(0));
    expect(waits.slice(50).every((wait) => wait >= 1 && wait <= 60)).toBe(true);
    expect(tries.count('b')).toBe(0);
    expect(told).toEqual(['a']);
  });

  it('forgets them when it has been quiet', () => {
    let now = 0;
    const tries = new WrongTries(undefined, () => now);
    for (let i = 0; i < 60; i += 1) tries.count('a');
    expect(tries.count('a')).toBeGreaterThan(0);
    now += 61_000;
    expect(tries.count('a')).toBe(0);
  });

  it('keeps a mind of bounded size', () => {
    const tries = new WrongTries();
    for (let i = 0; i < 51; i += 1) tries.count('first');
    for (let i = 0; i < 5000; i += 1) tries.count(`other ${i}`);
    expect(tries.count('first')).toBe(0);
  });
});
