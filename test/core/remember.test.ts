import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../src/core/remember.js';

describe('remember', () => {
  it('works out once what is asked for the same words', () => {
    const compute = vi.fn((text: string, language: string) => `${text} (${language})`);
    const tell = remember(compute);
    expect([tell('a', 'en'), tell('a', 'en'), tell('b', 'en'), tell('a', 'en')]).toEqual([
      'a (en)',
      'a (en)',
      'b (en)',
      'a (en)',
    ]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('tells words apart by all that is asked with them, in its order', () => {
    const join = remember((one: string, two: string, three: string) => [one, two, three].join('-'));
    const keys: [string, string, string][] = [
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
      ['a', 'b', ''],
      ['', 'a', 'b'],
    ];
    for (const _ of [1, 2]) expect(keys.map((key) => join(...key))).toEqual(keys.map((key) => key.join('-')));
  });

  it('can be the callback of an array, which hands over more', () => {
    const compute = vi.fn((text: string) => text.length);
    const count = remember(compute);
    expect(['one', 'three', 'one', 'one'].map(count)).toEqual([3, 5, 3, 3]);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
