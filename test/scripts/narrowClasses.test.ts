import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the script is plain JavaScript.
import * as script from '../../scripts/narrowClasses.mjs';

const CLASSES: ReadonlyMap<string, string> = script.CLASSES;
const EXACT: readonly (readonly [number, number])[] = script.EXACT;
const narrowClasses: (code: string, kind: 'expression' | 'string') => string = script.narrowClasses;

const characters = EXACT.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).filter((one) => !/\p{Cn}/u.test(one));

/** Whether a class has a rare character of Han, which lies beyond what one unit of text holds. */
const ownTwice = (property: string): boolean => new RegExp(`[${CLASSES.get(property)}]`, 'u').test('\u{20BB7}');

describe('the classes of the bundle', () => {
  it.each([...CLASSES.keys()])('say what \\p{%s} says of the scripts that articles are written in', (property) => {
    const own = new RegExp(`[${CLASSES.get(property)}]`, 'u');
    const known = new RegExp(`\\p{${property}}`, 'u');
    expect(characters.filter((one) => own.test(one) !== known.test(one))).toEqual([]);
    expect(characters.filter((one) => known.test(one)).length).toBeGreaterThan(50);
    expect(ownTwice(property)).toBe(known.test('\u{20BB7}'));
  });

  it('take no part in what Lectern marks with private characters, nor half a pair', () => {
    const strange = ['\uE000', '\uF8FF', '\uD800', '\uDFFF'];
    for (const ranges of CLASSES.values())
      expect(strange.filter((one) => new RegExp(`[${ranges}]`, 'u').test(one))).toEqual([]);
  });
});

describe('the ranges of a class', () => {
  it('stay whole where words are parted at their spaces', () => {
    for (const ranges of CLASSES.values()) expect(ranges.split(/\s+/u)).toEqual([ranges]);
  });
});

describe('narrowClasses', () => {
  const N = CLASSES.get('N') ?? '';

  it('writes a class of its own where none is open', () => {
    expect(narrowClasses(String.raw`/a\p{N}+[^\p{N}.]\]/u`, 'expression')).toBe(`/a[${N}]+[^${N}.]\\]/u`);
  });

  it('tells brackets that are meant as such, in an expression and in a string', () => {
    expect(narrowClasses(String.raw`/\[\p{N}\\[\p{N}]/u`, 'expression')).toBe(`/\\[[${N}]\\\\[${N}]/u`);
    expect(narrowClasses(String.raw`'\\[\\p{N}\\\\[\\p{N}]'`, 'string')).toBe(`'\\\\[[${N}]\\\\\\\\[${N}]'`);
  });

  it('leaves what it does not know', () => {
    for (const code of [String.raw`/\p{Script=Thai}[\P{L}]/u`, '/[a-z]/'])
      expect(narrowClasses(code, 'expression')).toBe(code);
  });

  it('refuses half an expression', () => {
    expect(() => narrowClasses(String.raw`'[\\p{L}'`, 'string')).toThrow('not closed');
  });

  it('finds the same in any text', () => {
    const source = String.raw`(?<!\p{L})[^\s\p{N}]?\p{Lu}[\p{Ll}\p{L}’-]*\s?\p{N}{1,3}(?!\p{L})`;
    const narrow = narrowClasses(`/${source}/gu`, 'expression').slice(1, -3);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aBé ßΩж漢字カ가א١²五４1,.-Ünd\n'), { maxLength: 60 }), (letters) => {
        const text = letters.join('');
        expect(text.match(new RegExp(narrow, 'gu'))).toEqual(text.match(new RegExp(source, 'gu')));
      }),
    );
  });
});
