import { describe, expect, it, vi } from 'vitest';
import { rememberFor } from '../../src/core/rememberFor.js';

describe('rememberFor', () => {
  it('works out once what is asked for the same objects', () => {
    const compute = vi.fn((one: { a: number }, other: { b: number }) => one.a + other.b);
    const add = rememberFor(compute);
    const [one, two, three] = [{ a: 1 }, { b: 2 }, { b: 3 }];
    expect([add(one, two), add(one, two), add(one, three), add(one, two)]).toEqual([3, 3, 4, 3]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('takes like objects for different ones, and a result of undefined for a result', () => {
    const compute = vi.fn((_: object) => undefined);
    const nothing = rememberFor(compute);
    const own = {};
    nothing(own);
    nothing(own);
    nothing({});
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('can be the callback of an array, which hands over more', () => {
    const firsts = rememberFor((list: readonly number[]) => list.slice(0, 1));
    expect([[1, 2], [3], []].flatMap(firsts)).toEqual([1, 3]);
  });
});
