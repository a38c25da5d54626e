import { describe, expect, it } from 'vitest';
import { fitColumns, measureColumns, padColumns } from '../../../src/commands/report/columns.js';

describe('columns of a terminal', () => {
  it.each([
    ['abc', 3],
    ['電就是未來', 10],
    ['한글', 4],
    ['e\u0301', 1],
    ['“a”', 3],
    ['😀', 2],
  ])('%j takes %i', (text, columns) => {
    expect(measureColumns(text)).toBe(columns);
  });

  it('cuts with an ellipsis, never within a wide character', () => {
    expect(fitColumns('電就是未來', 10)).toBe('電就是未來');
    expect(fitColumns('電就是未來', 8)).toBe('電就是…');
    expect(fitColumns('電就是未來', 7)).toBe('電就是…');
    expect(fitColumns('abc', 0)).toBe('');
    expect(fitColumns('abc', Number.POSITIVE_INFINITY)).toBe('abc');
  });

  it('pads by columns', () => {
    expect(padColumns('電', 4)).toBe('電  ');
    expect(padColumns('12', 4, 'start')).toBe('  12');
  });
});
