import { describe, expect, it } from 'vitest';
import { anyOf, isLatinOnly, mayBeLatin } from '../../src/core/anyOf.js';

describe('expressions in Latin words', () => {
  it.each([
    ['words', /\bbuy bread\b/iu, true],
    ['words with any letter', /^\p{Lu}\p{L}+ bakes (?<what>\p{L}+)/u, true],
    ['words in both cases, as the bundle has them', /^[bB][aA][kK][eE]/u, true],
    ['Chinese words', /麵包|bread/u, false],
    ['letters of any language', /(?:@[\p{L}\d_-]+\s?){3,}/u, false],
    ['marks', /^[“"]…$/u, false],
  ])('are told by what they are made of: %s', (_, pattern, isLatin) => {
    expect(isLatinOnly(pattern)).toBe(isLatin);
  });

  it.each([
    ['The oven is lit', true],
    ['42 %', true],
    ['烤爐的型號是 Night Oven 3', false],
    ['門上寫著 please buy bread here', true],
    ['오븐은 Night Oven 입니다', false],
  ])('may find something in a Latin text, or a phrase: %s', (text, may) => {
    expect(mayBeLatin(text)).toBe(may);
  });
});

it('finds what any of some expressions finds', () => {
  const finds = anyOf([/\bbread\b/iu, /麵包/u, /\d{3}/u]);
  expect(['Bread and salt', '一個麵包', '一共123個', 'they wrote 鹽 and bread and more'].map(finds)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Salt', '一包鹽', '一包 bread 鹽'].map(finds)).toEqual([false, false, false]);
});
