import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/core/findAll.js';

const PATTERNS = [/a+/g, /\p{Script=Han}/gu, /(?=b)|c/g, /(?<=a)|𠮷/gu, /(?<first>.)b?/g, /$|^/gm, /x*/gu, /x*/g];

describe('findAll', () => {
  it('finds what matchAll finds, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '一', '𠮷', '\ud842', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
        expect(findAll(words, pattern)).toEqual([...words.matchAll(pattern)]);
      }),
    );
  });

  it('takes no pattern that finds one match alone, as matchAll', () => {
    expect(() => findAll('a', /a/)).toThrow(TypeError);
  });

  it('begins at the beginning, wherever the pattern was used last', () => {
    const pattern = /\d/g;
    pattern.test('1 2 3');
    expect(findAll('4 5', pattern).map(({ index }) => index)).toEqual([0, 2]);
    expect(findAll('4 5', pattern)).toHaveLength(2);
  });
});
