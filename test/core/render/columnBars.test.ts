import { describe, expect, it } from 'vitest';
import { measureColumn } from '../../../src/core/render/views/columnBars.js';

const YEARS = ['2023', '2024', '2025'];
const THINGS = ['Price', 'Passengers', 'Trips a day'];

describe('measureColumn', () => {
  it('measures values of one unit from zero', () => {
    expect(measureColumn(['40人', '310人', '920人'], THINGS)).toEqual([0.043, 0.337, 1]);
    expect(measureColumn(['1.5 kg', '3 kg', '0 kg'], THINGS)).toEqual([0.5, 1, 0]);
    expect(measureColumn(['$1,200', '$2,400', '$600'], THINGS)).toEqual([0.5, 1, 0.25]);
  });

  it('measures bare numbers only in rows of dates', () => {
    expect(measureColumn(['12', '6', '3'], YEARS)).toEqual([1, 0.5, 0.25]);
    expect(measureColumn(['12', '6', '3'], ['March 2009', 'May 2009', 'June 2009'])).toEqual([1, 0.5, 0.25]);
    expect(measureColumn(['80', '36', '5'], THINGS)).toBeNull();
  });

  it.each([
    ['units that differ', ['1.4 million', '80', '5']],
    ['two units', ['40人', '310场', '920人']],
    ['spans', ['5–6人', '7人', '9人']],
    ['words', ['26%', '開源', '300個']],
    ['a cell that is empty', ['40人', '', '920人']],
    ['years', ['2019年', '2020年', '2021年']],
    ['debts', ['-5 kg', '3 kg', '2 kg']],
    ['nothing but zero', ['0 kg', '0 kg', '0 kg']],
    ['two values', ['40人', '310人']],
  ])('leaves alone %s', (_, cells) => {
    expect(measureColumn(cells, THINGS)).toBeNull();
  });
});
