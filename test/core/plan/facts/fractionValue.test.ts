import { describe, expect, it } from 'vitest';
import { readFraction } from '../../../../src/core/plan/facts/fractionValue.js';

describe('readFraction', () => {
  it.each([
    ['三分之一', 1 / 3],
    ['四分之三', 3 / 4],
    ['十二分之一', 1 / 12],
    ['一半', 1 / 2],
    ['三成', 0.3],
    ['四成三', 0.43],
    ['三成半', 0.35],
    ['3分の1', 1 / 3],
    ['三分の二', 2 / 3],
    ['4분의 1', 1 / 4],
    ['절반', 1 / 2],
    ['half', 1 / 2],
    ['a third', 1 / 3],
    ['two-thirds', 2 / 3],
    ['three quarters', 3 / 4],
    ['one in three', 1 / 3],
    ['nine out of ten', 9 / 10],
    ['four out of every five', 4 / 5],
    ['un tercio', 1 / 3],
    ['tres cuartas partes', 3 / 4],
    ['la mitad', 1 / 2],
    ['una de cada tres', 1 / 3],
    ['deux tiers', 2 / 3],
    ['les deux tiers', 2 / 3],
    ['la moitié', 1 / 2],
    ['zwei Drittel', 2 / 3],
    ['die Hälfte', 1 / 2],
    ['vier Fünftel', 4 / 5],
  ])('reads %s', (words, value) => {
    expect(readFraction(words)).toBeCloseTo(value, 10);
  });

  it.each([
    '過半數',
    '成三',
    '三成立',
    '120',
    'two',
    'thirty',
    '一分之三',
    'the third of May',
  ])('does not read %s', (words) => {
    expect(readFraction(words)).toBeNull();
  });
});
